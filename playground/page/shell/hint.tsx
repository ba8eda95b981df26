import { useDesk } from '../state/desk.ts';
import { draft } from '../state/draft.ts';
import { hint } from '../state/preferences.ts';
import { useStore } from '../state/store.ts';
import { useWords } from '../text/use-words.ts';

/** On a first visit: what to try. */
export function Hint() {
  const { about } = useDesk();
  const words = useWords();
  const [first] = about.commands;
  if (useStore(hint) === 'dismissed') return null;
  return (
    <section class="hint" aria-labelledby="hint">
      <h2 id="hint">{words.hintTitle(about.team.name)}</h2>
      <ol>
        {first ? <li>{words.hintCommand(first.command, first.description)}</li> : null}
        <li>{words.hintPerson}</li>
        <li>{words.hintTools}</li>
      </ol>
      <div class="row">
        {first ? (
          <button type="button" class="plain" onClick={() => draft.set(first.command)}>
            {words.hintTry(first.command)}
          </button>
        ) : null}
        <button type="button" class="solid" onClick={() => hint.set('dismissed')}>
          {words.hintDismiss}
        </button>
      </div>
    </section>
  );
}
