import { type Fields, isFields, text } from '../fields.ts';
import { missing, type Problem, tooLong } from './problem.ts';
import { checkPlainText } from './text-object.ts';

export function checkImage(image: Fields, at: string): Problem[] {
  const hasSource = text(image.image_url) !== undefined || isFields(image.slack_file);
  return [
    ...(hasSource ? [] : missing(at, 'image_url')),
    ...tooLong(image.image_url, 3000, `${at}/image_url`),
    ...(typeof image.alt_text === 'string'
      ? tooLong(image.alt_text, 2000, `${at}/alt_text`)
      : missing(at, 'alt_text')),
    ...(image.title === undefined ? [] : checkPlainText(image.title, 2000, `${at}/title`)),
  ];
}
