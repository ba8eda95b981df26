import { useDesk } from '../state/desk.ts';
import type { Channel, Message } from '../state/seen.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { ask } from '../state/wire.ts';
import { useWords } from '../text/use-words.ts';
import { Announcer } from './announcer.tsx';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';

const nodes = 40;
const nothing = () => Promise.resolve();

/** The message that began it, the replies, and a place to reply. */
export function Thread({ channel, ts }: { channel: Channel; ts: string }) {
  const { me } = useDesk();
  const words = useWords();
  const where = { user: me.id, channel: channel.id, ts };
  const thread = useLoaded(
    `thread/${me.id}/${channel.id}/${ts}`,
    () => ask<{ messages: Message[] }>('/thread', where),
    (happening) => happening.what === 'messages' && happening.channel === channel.id,
  );
  const messages = thread?.messages ?? [];
  return (
    <>
      <MessageList
        messages={messages}
        more={false}
        loadOlder={nothing}
        channel={channel.id}
        label={words.thread}
        size={nodes}
        inThread
      />
      <Announcer messages={messages} />
      {channel.archived ? null : <Composer channel={channel.id} thread={ts} placeholder={words.writeReply} />}
    </>
  );
}
