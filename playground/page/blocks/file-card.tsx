import type { JSX } from 'preact';
import { count, type Fields, isFields, text } from '../../fields.ts';
import { sizeInWords } from './file-size.ts';
import { useScene } from './scene.tsx';

/** A file: its name, its size, and the way to it. */
export function FileCard({ block }: { block: Fields }): JSX.Element {
  const { fileUrl, words } = useScene();
  const file = isFields(block.file) ? block.file : block;
  const name = text(file.title) ?? text(file.name) ?? text(file.external_id) ?? words.file;
  const size = count(file.size);
  const kind = text(file.filetype) ?? name.split('.').slice(1).at(-1) ?? '';
  const address = fileUrl(file);
  const inner = (
    <>
      <span class="b-file-kind" aria-hidden="true">
        {kind.slice(0, 4).toUpperCase() || '·'}
      </span>
      <span class="b-file-words">
        <span class="b-file-name">{name}</span>
        <span class="b-file-size">{size === undefined ? words.file : sizeInWords(size)}</span>
      </span>
    </>
  );
  return address === '' ? (
    <div class="b-file">{inner}</div>
  ) : (
    <a class="b-file" href={address} download={name} rel="noreferrer">
      {inner}
    </a>
  );
}
