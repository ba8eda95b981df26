import type { JSX } from 'preact';
import { type Fields, isFields, text } from '../../fields.ts';
import { safePicture } from './safe-link.ts';
import { useScene } from './scene.tsx';
import { plainOf } from './text.tsx';

/** A picture from the web or from the workspace's own files; without one, its words. */
export function Picture({ image }: { image: Fields }): JSX.Element {
  const { fileUrl } = useScene();
  const source = isFields(image.slack_file) ? fileUrl(image.slack_file) : safePicture(image.image_url);
  const alt = text(image.alt_text) ?? '';
  return source ? (
    <img class="b-picture" src={source} alt={alt} title={alt} loading="lazy" referrerpolicy="no-referrer" />
  ) : (
    <span class="b-picture-words">{alt}</span>
  );
}

export const ImageBlock = ({ block }: { block: Fields }): JSX.Element => (
  <figure class="b-image">
    {isFields(block.title) && <figcaption>{plainOf(block.title)}</figcaption>}
    <Picture image={block} />
  </figure>
);
