import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type Fields, fields } from '../../fields.ts';
import { useScene } from './scene.tsx';
import { plainOf, Text } from './text.tsx';
import { useDialog } from './use-dialog.tsx';

interface ConfirmProps {
  confirm: Fields;
  onAnswer(isConfirmed: boolean): void;
}

/** "Are you sure?", as the app asks it. */
export function Confirm({ confirm, onAnswer }: ConfirmProps): JSX.Element {
  const { words } = useScene();
  const id = useId();
  const dialog = useDialog(() => onAnswer(false), '[data-deny]');
  const style = confirm.style === 'danger' ? 'danger' : 'primary';
  return (
    <dialog
      {...dialog}
      class="b-dialog b-confirm"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
    >
      <h2 id={`${id}title`}>{plainOf(confirm.title) || words.confirm}</h2>
      <p id={`${id}text`}>
        <Text value={fields(confirm.text)} />
      </p>
      <div class="b-dialog-foot">
        <button type="button" class="b-button" data-deny onClick={() => onAnswer(false)}>
          {plainOf(confirm.deny) || words.cancel}
        </button>
        <button type="button" class={`b-button b-button--${style}`} onClick={() => onAnswer(true)}>
          {plainOf(confirm.confirm) || words.confirm}
        </button>
      </div>
    </dialog>
  );
}
