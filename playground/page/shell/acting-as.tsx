import { useDesk } from '../state/desk.ts';
import { useWords } from '../text/use-words.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';
import { PeopleList } from './people-list.tsx';
import { postOf } from './post-of.ts';
import { useOpen } from './use-open.ts';

/** Who one is in this tab, and becoming someone else. */
export function ActingAs() {
  const { me, people, channels, address, go } = useDesk();
  const words = useWords();
  const { isOpen, toggle, close, around } = useOpen();
  return (
    <div class="acting" ref={around}>
      <button
        type="button"
        class="acting-button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        title={words.switchPerson}
        onClick={toggle}
      >
        <Avatar id={me.id} name={me.name} />
        <span class="who">
          <span class="hidden">{words.actingAs}</span>
          <strong>{me.name}</strong>
          <span>{postOf(me)}</span>
        </span>
        <Icon name="chevron" />
      </button>
      {isOpen ? (
        <PeopleList
          label={words.switchPerson}
          candidates={people.filter(({ bot, deleted }) => !bot && !deleted)}
          choose={({ id }) => {
            close();
            // A direct message is one person's own: the next person has another.
            const stays = channels.find((channel) => channel.id === address.place)?.kind === 'channel';
            go({ user: id, place: stays ? address.place : null, thread: null });
          }}
        />
      ) : null}
    </div>
  );
}
