import { act } from '../state/act.ts';
import { useDesk } from '../state/desk.ts';
import { useWords } from '../text/use-words.ts';
import { Icon } from './icon.tsx';
import { PeopleList } from './people-list.tsx';
import { useOpen } from './use-open.ts';

/** The heading of the direct messages, and beginning one. */
export function NewTalk() {
  const { me, people, go } = useDesk();
  const words = useWords();
  const { isOpen, toggle, close, around } = useOpen();
  const others = people.filter(({ id, bot, deleted }) => id !== me.id && !bot && !deleted);
  const begin = async (id: string) => {
    const answer = await act(words.newTalk, '/dm', { user: me.id, with: id });
    if (answer.channel !== undefined) go({ place: answer.channel, thread: null });
  };
  return (
    <div class="with-button" ref={around}>
      <h2>{words.directMessages}</h2>
      <button
        type="button"
        class="quiet"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={words.newTalk}
        title={words.newTalk}
        onClick={(event) => {
          event.stopPropagation();
          toggle();
        }}
      >
        <Icon name="plus" />
      </button>
      {isOpen ? (
        <PeopleList
          label={words.newTalk}
          candidates={others}
          choose={({ id }) => {
            close();
            void begin(id);
          }}
        />
      ) : null}
    </div>
  );
}
