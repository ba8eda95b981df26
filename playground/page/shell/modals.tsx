import type { SeenView } from '../../seen.ts';
import { ModalStack } from '../blocks/modal.tsx';
import type { Outcome } from '../blocks/outcome.ts';
import { act } from '../state/act.ts';
import { useDesk } from '../state/desk.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { ask, tell } from '../state/wire.ts';
import { fileUrl } from './file-url.ts';
import { type Suggested, suggestions } from './suggestions.ts';
import { uploadFor } from './upload-for.ts';
import { useBlockWords } from './use-block-words.ts';

/** The forms open for the person who acts: they come and go as the app says. */
export function Modals() {
  const { me, people, channels } = useDesk();
  const words = useBlockWords();
  const user = me.id;
  const open = useLoaded(
    `views/${user}`,
    () => ask<{ views: SeenView[] }>('/views', { user }),
    ({ what }) => what === 'views',
  );
  const submit = async (view: string, values: object): Promise<Outcome> => {
    const answer = await tell<Outcome>('/submit', { user, view, values });
    return 'outcome' in answer ? answer : { outcome: 'failed', reason: answer.error };
  };
  return (
    <ModalStack
      views={open?.views ?? []}
      people={people}
      channels={channels}
      words={words}
      fileUrl={fileUrl(user)}
      upload={uploadFor(user)}
      onSubmit={submit}
      onFill={(view, values) => tell('/fill', { user, view, values })}
      onAct={(view, press) => tell('/press', { user, view, ...press })}
      onClose={(view) => act(words.close, '/close', { user, view })}
      suggest={async (view, action_id, block_id, query) =>
        suggestions(await tell<Suggested>('/suggest', { user, view, action_id, block_id, query }))
      }
    />
  );
}
