import { useState } from 'preact/hooks';
import { writeAddress } from '../state/address.ts';
import { useDesk } from '../state/desk.ts';
import type { Person } from '../state/seen.ts';
import { useWords } from '../text/use-words.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';
import { postOf } from './post-of.ts';

const matches = ({ name, title, unit = '' }: Person, query: string): boolean =>
  `${name} ${title} ${unit}`.toLowerCase().includes(query.trim().toLowerCase());

interface PeopleListProps {
  label: string;
  candidates: Person[];
  choose(person: Person): void;
}

/** A choice of people, found by name, post or unit. */
export function PeopleList({ label, candidates, choose }: PeopleListProps) {
  const { me } = useDesk();
  const words = useWords();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const found = candidates.filter((person) => matches(person, query));
  const chosen = found[Math.min(at, found.length - 1)];
  const keys: Record<string, () => void> = {
    ArrowDown: () => setAt(Math.min(at + 1, found.length - 1)),
    ArrowUp: () => setAt(Math.max(at - 1, 0)),
    Enter: () => chosen && choose(chosen),
  };
  const asPerson = ({ id }: Person) => writeAddress({ user: id, place: null, thread: null });
  return (
    <div class="popover people" role="dialog" aria-label={label}>
      <input
        class="text-field"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="people"
        aria-activedescendant={chosen ? `person-${chosen.id}` : undefined}
        aria-label={words.findPerson}
        placeholder={words.findPerson}
        value={query}
        ref={(field) => field?.focus()}
        onInput={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const run = keys[event.key];
          if (!run) return;
          event.preventDefault();
          // As on a link: with Ctrl or Command it opens in a tab of its own.
          const aside = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
          if (aside && chosen) window.open(asPerson(chosen), '_blank', 'noopener');
          else run();
        }}
      />
      <div class="options" id="people" role="listbox" aria-label={label}>
        {found.map((person, index) => (
          <div
            key={person.id}
            id={`person-${person.id}`}
            class="option"
            role="option"
            tabIndex={-1}
            aria-selected={person === chosen}
            aria-current={person.id === me.id ? 'true' : undefined}
            ref={(item) => {
              if (person === chosen) item?.scrollIntoView({ block: 'nearest' });
            }}
            onPointerMove={() => setAt(index)}
            onClick={() => choose(person)}
            onKeyDown={() => {}}
          >
            <Avatar id={person.id} name={person.name} />
            <span class="who">
              <strong>{person.name}</strong>
              <span>
                {postOf(person)}
                {person.guest ? ` (${words.guest})` : ''}
              </span>
            </span>
            <a
              class="quiet"
              href={asPerson(person)}
              target="_blank"
              rel="noopener"
              tabIndex={-1}
              title={words.newTab}
              aria-label={words.newTab}
              onClick={(event) => event.stopPropagation()}
            >
              <Icon name="tab" />
            </a>
          </div>
        ))}
      </div>
      {found.length === 0 ? <p class="none">{words.nobody}</p> : null}
    </div>
  );
}
