import type { Entry } from '../state/seen.ts';
import { useWords } from '../text/use-words.ts';
import type { Words } from '../text/zh.ts';

const slowMs = 2_000;

/** An envelope is judged by its ack, a call by its answer. */
export function timeTaken({ kind, ackMs, durationMs }: Entry, words: Words): string {
  if (kind !== 'envelope') return words.took(Math.round(durationMs));
  return ackMs === undefined ? words.noAck : words.ackIn(Math.round(ackMs));
}

/** One exchange: what it was, how long it took, and what was wrong with it. */
export function EntryLine({ entry, open }: { entry: Entry; open(): void }) {
  const words = useWords();
  const { kind, name, error, near = [], ackMs = 0 } = entry;
  return (
    <li>
      <button type="button" class="entry" onClick={open}>
        <span class="kind">{words.kinds[kind]}</span>
        <span class="name">{name}</span>
        <span class={`ms${ackMs > slowMs ? ' slow' : ''}`}>{timeTaken(entry, words)}</span>
        {error === undefined ? null : <span class="trouble">{error}</span>}
        {near.map(({ rule, used, limit }) => (
          <span key={rule} class="near">
            {words.near} {rule} {used}/{limit}
          </span>
        ))}
      </button>
    </li>
  );
}
