import { useEffect } from 'preact/hooks';
import type { SeenView } from '../../seen.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { act } from '../state/act.ts';
import { useDesk } from '../state/desk.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { ask, tell } from '../state/wire.ts';
import { useWords } from '../text/use-words.ts';
import { fileUrl } from './file-url.ts';
import { type Suggested, suggestions } from './suggestions.ts';
import { uploadFor } from './upload-for.ts';
import { useBlockWords } from './use-block-words.ts';

/** The app's home tab for the person who acts; the app hears that it was opened. */
export function HomeTab() {
  const { me, people, channels, about } = useDesk();
  const words = useWords();
  const blockWords = useBlockWords();
  const user = me.id;
  const read = useLoaded(
    `home/${user}`,
    () => ask<{ view: SeenView | null }>('/home', { user }),
    ({ what }) => what === 'home',
  );
  useEffect(() => {
    if (about.app.homeTab) void act(words.home, '/home', { user });
  }, [user]);
  const view = read?.view;
  if (!view) return <p class="empty">{read ? words.homeEmpty : words.loading}</p>;
  const where = { user, view: view.id };
  return (
    <div class="home">
      <Blocks
        key={view.id}
        where="home"
        blocks={view.blocks}
        values={view.values}
        errors={view.errors}
        people={people}
        channels={channels}
        words={blockWords}
        fileUrl={fileUrl(user)}
        upload={uploadFor(user)}
        onAct={(press) => act(words.home, '/press', { ...where, ...press })}
        onFill={(block_id, action_id, value) =>
          void act(words.home, '/fill', { ...where, values: { [block_id]: { [action_id]: value } } })
        }
        suggest={async (action_id, block_id, query) =>
          suggestions(await tell<Suggested>('/suggest', { ...where, action_id, block_id, query }))
        }
      />
    </div>
  );
}
