import { useDesk } from '../state/desk.ts';
import type { Channel } from '../state/seen.ts';
import { useMessages } from '../state/use-messages.ts';
import { tell } from '../state/wire.ts';
import { useWords } from '../text/use-words.ts';
import { Announcer } from './announcer.tsx';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';

const nodes = 60;

/** A channel or direct message: what was said, and a place to say something. */
export function Conversation({ channel }: { channel: Channel }) {
  const { me } = useDesk();
  const words = useWords();
  const loaded = useMessages(me.id, channel.id);
  const seen = (ts: string) => void tell('/read', { user: me.id, channel: channel.id, ts });
  const label = channel.kind === 'channel' || channel.kind === 'private' ? `#${channel.name}` : channel.name;
  return (
    <>
      {loaded ? (
        <>
          <MessageList
            key={`${me.id}/${channel.id}`}
            {...loaded}
            channel={channel.id}
            label={label}
            size={nodes}
            onSeen={seen}
          />
          <Announcer key={`${me.id}/${channel.id}/news`} messages={loaded.messages} />
        </>
      ) : (
        <div class="scroll empty">{words.loading}</div>
      )}
      {channel.archived ? (
        <p class="empty">{words.archivedNote}</p>
      ) : (
        <Composer key={`${me.id}/${channel.id}`} channel={channel.id} placeholder={words.write(label)} />
      )}
    </>
  );
}
