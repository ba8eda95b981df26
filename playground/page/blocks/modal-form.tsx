import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SeenView } from '../../seen.ts';
import { Blocks } from './blocks.tsx';
import { blockIdOf } from './held.ts';
import type { ModalStackProps } from './modal.tsx';
import { plainOf } from './text.tsx';
import { useDialog } from './use-dialog.tsx';
import type { Drafts } from './use-drafts.tsx';
import { useForm } from './use-form.tsx';

interface ModalFormProps extends ModalStackProps {
  view: SeenView;
  below: SeenView | undefined;
  drafts: Drafts;
}

/** Where the focus begins: a field, else the button that sends, else the way out. */
const firstFields = [
  '.b-dialog-body :is(input, textarea):not(.b-files-input)',
  '.b-dialog-foot .b-button--primary',
  '.b-dialog-close',
];
const sendsFromAnywhere = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey);

/** One form as a dialog: its fields, what was wrong with them, and the way out. */
export function ModalForm(props: ModalFormProps): JSX.Element {
  const { view, below, views, drafts, words, suggest } = props;
  const id = useId();
  const [wrongTimes, setWrongTimes] = useState(0);
  const form = useForm(view, drafts, props, () => setWrongTimes((times) => times + 1));
  const isLeaving = useRef(false);
  const leave = () => {
    if (isLeaving.current) return;
    isLeaving.current = true;
    void Promise.resolve(props.onClose(view.id)).finally(() => {
      isLeaving.current = false;
    });
  };
  const dialog = useDialog(leave, ...firstFields);
  const left = useRef<Element | null>(null);

  // A disabled field gives up the focus: it is given back, or goes to the first field that is wrong.
  useEffect(() => {
    if (!form.isSending && left.current instanceof HTMLElement) left.current.focus();
  }, [form.isSending]);
  useEffect(() => {
    if (wrongTimes === 0) return;
    const wrong = dialog.ref.current?.querySelector<HTMLElement>('.b-input--wrong');
    wrong?.querySelector<HTMLElement>('input, textarea, button')?.focus();
    wrong?.scrollIntoView({ block: 'nearest' });
  }, [wrongTimes, dialog.ref]);

  return (
    <dialog
      {...dialog}
      class={`b-dialog b-modal b-modal--${Math.min(views.length, 3)}`}
      aria-modal="true"
      aria-labelledby={`${id}title`}
    >
      <form
        noValidate
        aria-busy={form.isSending}
        onSubmit={(event) => {
          event.preventDefault();
          left.current = document.activeElement;
          if (view.submit) void form.submit();
        }}
        onKeyDown={(event) => {
          if (!sendsFromAnywhere(event)) return;
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }}
      >
        <header class="b-dialog-head">
          <div>
            <h2 id={`${id}title`}>{plainOf(view.title)}</h2>
            {below && <p class="b-hint">{words.level(views.length, plainOf(below.title))}</p>}
          </div>
          <button type="button" class="b-dialog-close" aria-label={words.close} onClick={leave}>
            ×
          </button>
        </header>
        <div class="b-dialog-body">
          <fieldset disabled={form.isSending}>
            <Blocks
              {...props}
              suggest={suggest && ((...asked) => suggest(view.id, ...asked))}
              where="modal"
              blocks={view.blocks}
              values={view.values}
              errors={form.errors}
              drafts={drafts.of(view)}
              onHold={(block, element, held) => {
                drafts.hold(view, block, element, held);
                form.touch(blockIdOf(block));
              }}
              onFill={(blockId, actionId, value, dispatch) => {
                if (dispatch) void form.fill({ [blockId]: { [actionId]: value } });
              }}
              onAct={form.act}
            />
          </fieldset>
        </div>
        <footer class="b-dialog-foot">
          {form.trouble && (
            <p class="b-trouble" role="alert">
              {form.trouble === 'timed-out' ? words.timedOut : words.failed}
            </p>
          )}
          <button type="button" class="b-button" onClick={leave}>
            {plainOf(view.close) || words.cancel}
          </button>
          {view.submit && (
            <button type="submit" class="b-button b-button--primary" disabled={form.isSending}>
              {form.isSending ? words.sending : plainOf(view.submit) || words.submit}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}
