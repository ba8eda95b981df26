import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { count, type Fields, fieldsList, list, text } from '../../fields.ts';
import { entered } from '../../views/entered.ts';
import { base64Of } from '../state/base64.ts';
import { Chips } from './chips.tsx';
import { type ElementProps, useScene } from './scene.tsx';

const mostByDefault = 10;

const nameOf = (file: Fields): string => text(file.title) ?? text(file.name) ?? text(file.id) ?? '';

/** Files go up as soon as they are chosen; the form holds their ids and names. */
export function FileInput({
  block,
  element,
  fieldId,
  labelledBy,
  describedBy,
  isWrong,
}: ElementProps): JSX.Element {
  const { held, enter, upload, words } = useScene();
  const [says, setSays] = useState<string>();
  const files = fieldsList(held(block, element).files);
  const most = count(element.max_files) ?? mostByDefault;
  const hold = (next: Fields[]) => {
    const entry = entered(element, next, []);
    if (entry) enter(block, element, entry, 'picked');
  };
  const take = async (chosen: File[]) => {
    if (!upload || chosen.length === 0) return;
    if (files.length + chosen.length > most) return setSays(words.tooManyFiles(most));
    setSays(words.uploading);
    const added: Fields[] = [];
    try {
      for (const file of chosen) {
        added.push({ id: await upload(file.name, await base64Of(file)), name: file.name });
      }
      setSays(undefined);
    } catch {
      setSays(words.uploadFailed);
    }
    if (added.length > 0) hold([...files, ...added]);
  };
  const accepted = list(element.filetypes).map((type) => `.${String(type)}`);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way to what the button does.
    <div
      class="b-files"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <label class="b-files-choose">
        <input
          id={fieldId}
          type="file"
          class="b-files-input"
          multiple={most > 1}
          accept={accepted.join(',') || undefined}
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          aria-invalid={isWrong}
          onChange={({ currentTarget }) => {
            const chosen = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            void take(chosen);
          }}
        />
        <span class="b-button" aria-hidden="true">
          {words.chooseFiles}
        </span>
        <span class="b-hint" aria-hidden="true">
          {words.dropFiles}
        </span>
      </label>
      <div class="b-files-held">
        <Chips
          chosen={files.map((file) => ({ value: text(file.id) ?? '', label: nameOf(file) }))}
          onRemove={({ value }) => hold(files.filter(({ id }) => id !== value))}
        />
      </div>
      {says !== undefined && (
        <p class="b-hint" role="status">
          {says}
        </p>
      )}
    </div>
  );
}
