import { useState } from 'preact/hooks';
import { unfold } from '../../fields.ts';
import type { Entry } from '../state/seen.ts';
import { dayOf, timeOf } from '../text/moment.ts';
import { useWords } from '../text/use-words.ts';
import { timeTaken } from './entry-line.tsx';
import { Icon } from './icon.tsx';

const json = (value: unknown): string => JSON.stringify(value, null, 2) ?? '';

/** JSON inside JSON, as calls carry blocks and views, is shown as what it is. */
const opened = (_key: string, value: unknown): unknown =>
  typeof value === 'string' && /^[[{]/.test(value) ? (unfold(value) ?? value) : value;
const readable = (value: unknown): string => JSON.stringify(value, opened, 2) ?? '';

/** All of one exchange. */
export function EntryDetail({ entry, close }: { entry: Entry; close(): void }) {
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  const at = Date.parse(entry.at);
  const copy = async () => {
    await navigator.clipboard.writeText(json(entry));
    setCopied(true);
  };
  return (
    <div class="panel">
      <div class="row">
        <button type="button" class="plain" ref={(button) => button?.focus()} onClick={close}>
          {words.back}
        </button>
        <button type="button" class="plain" onClick={() => void copy()}>
          <Icon name="copy" /> {isCopied ? words.copied : words.copyJson}
        </button>
      </div>
      <div>
        <h3>{entry.name}</h3>
        <p class="muted">
          {words.kinds[entry.kind]} · {dayOf(at)} {timeOf(at)} · {timeTaken(entry, words)}
        </p>
      </div>
      {entry.error === undefined ? null : <p class="wrong">{entry.error}</p>}
      {entry.near?.map(({ rule, used, limit }) => (
        <p key={rule} class="near">
          {words.near} {rule} {used}/{limit}
        </p>
      ))}
      <section class="stack">
        <h3 class="muted">{words.payload}</h3>
        <pre>{readable(entry.payload)}</pre>
      </section>
      <section class="stack">
        <h3 class="muted">{words.answer}</h3>
        <pre>{readable(entry.answer)}</pre>
      </section>
    </div>
  );
}
