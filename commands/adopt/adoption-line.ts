import type { Adoption } from '#domain/adoption';
import type { Organisation } from '#domain/organisation';
import type { Words } from '#text/zh';
import { bodyName } from '../say.ts';

/** {采用单位}《{刊物}》{期号}，{日期}，{采用方式} */
export const adoptionLine = (words: Words, organisation: Organisation, adoption: Adoption): string =>
  words.adoptions.line(
    bodyName(organisation, adoption.body),
    adoption.carrier,
    adoption.issue,
    words.dayOfYear(adoption.date),
    words.kind[adoption.kind],
  );

/** What else is known of it: 体裁, 采用题目, 批示. */
export function adoptionFacts(words: Words, { genre, titlePrinted, instruction }: Adoption): string[] {
  const { adoptions, level } = words;
  return [
    ...(genre === 'news' ? [] : [adoptions.genre[genre]]),
    ...(titlePrinted === null ? [] : [adoptions.printed(titlePrinted)]),
    ...(instruction === null
      ? []
      : [
          adoptions.instruction(
            level[instruction.level],
            words.dayOfYear(instruction.date),
            instruction.reference,
          ),
        ]),
  ];
}
