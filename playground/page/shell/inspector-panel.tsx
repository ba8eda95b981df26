import { useState } from 'preact/hooks';
import type { Entry } from '../state/seen.ts';
import { useLog } from '../state/use-log.ts';
import { useWords } from '../text/use-words.ts';
import { EntryDetail } from './entry-detail.tsx';
import { EntryLine } from './entry-line.tsx';

const isTrouble = ({ error, near = [] }: Entry): boolean => error !== undefined || near.length > 0;

/** Every envelope and call between the workspace and the app. */
export function InspectorPanel() {
  const words = useWords();
  const entries = useLog();
  const [query, setQuery] = useState('');
  const [onlyTrouble, setOnlyTrouble] = useState(false);
  const [open, setOpen] = useState<Entry | null>(null);
  if (open) return <EntryDetail entry={open} close={() => setOpen(null)} />;
  const shown = entries?.filter(
    (entry) =>
      entry.name.toLowerCase().includes(query.trim().toLowerCase()) && (!onlyTrouble || isTrouble(entry)),
  );
  return (
    <div class="panel">
      <p class="muted">{words.inspectorHelp}</p>
      <input
        class="text-field"
        type="search"
        placeholder={words.inspectorFilter}
        aria-label={words.inspectorFilter}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <label>
        <input
          type="checkbox"
          checked={onlyTrouble}
          onChange={({ currentTarget }) => setOnlyTrouble(currentTarget.checked)}
        />{' '}
        {words.onlyTrouble}
      </label>
      {shown?.length === 0 ? <p class="muted">{words.inspectorEmpty}</p> : null}
      <ul class="entries">
        {shown?.map((entry) => (
          <EntryLine key={entry.n} entry={entry} open={() => setOpen(entry)} />
        ))}
      </ul>
    </div>
  );
}
