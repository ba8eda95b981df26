import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { act } from '../state/act.ts';
import { useDesk } from '../state/desk.ts';
import { draft } from '../state/draft.ts';
import { isCommand, typedText } from '../state/typed.ts';
import { useWords } from '../text/use-words.ts';
import { Completion } from './completion.tsx';
import { Icon } from './icon.tsx';
import { PlusMenu } from './plus-menu.tsx';
import { useCompletion } from './use-completion.ts';

interface ComposerProps {
  channel: string;
  placeholder: string;
  thread?: string;
}

/** Where one types: Enter sends, Shift+Enter begins a line, / completes commands. */
export function Composer({ channel, placeholder, thread }: ComposerProps) {
  const { about, me, people } = useDesk();
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState('');
  const [waiting, setWaiting] = useState(0);
  const commands = thread === undefined ? about.commands : [];
  const { found, at, choose, point, onKey } = useCompletion(typed, setTyped, commands);
  useEffect(() => {
    // Not where that would bring up a keyboard over half the screen.
    if (thread === undefined && matchMedia('(pointer: fine)').matches) field.current?.focus();
    if (thread !== undefined) return undefined;
    return draft.watch((text) => {
      setTyped(text);
      field.current?.focus();
    });
  }, []);

  async function during<T>(work: Promise<T>): Promise<T> {
    setWaiting((count) => count + 1);
    return work.finally(() => setWaiting((count) => count - 1));
  }
  async function send() {
    const text = typed.trim();
    if (text === '') return;
    setTyped('');
    const where = { user: me.id, channel };
    const answer =
      isCommand(text) && thread === undefined
        ? await during(act(text, '/command', { ...where, text }))
        : await during(
            act(words.send, '/post', { ...where, text: typedText(text, people), thread_ts: thread }),
          );
    // What could not be said at all is not lost.
    if (answer.error !== undefined) setTyped((now) => now || text);
  }
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {found.length > 0 ? (
        <Completion id={id} commands={found} at={at} point={point} choose={choose} />
      ) : null}
      <div class="box">
        {thread === undefined ? <PlusMenu channel={channel} during={during} /> : null}
        <textarea
          ref={field}
          rows={1}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={id}
          aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
          aria-label={placeholder}
          placeholder={placeholder}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            // A Chinese word being spelt is finished with Enter too.
            if (event.isComposing || onKey(event)) return;
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            void send();
          }}
        />
        <button type="submit" class="solid" aria-label={words.send} disabled={typed.trim() === ''}>
          <Icon name="send" />
        </button>
      </div>
      <div class="waiting" role="status">
        {waiting > 0 ? words.waiting : ''}
      </div>
    </form>
  );
}
