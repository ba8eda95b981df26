import { useDesk } from '../state/desk.ts';
import { language } from '../state/preferences.ts';
import type { Message as Said } from '../state/seen.ts';
import { useStore } from '../state/store.ts';
import { longDay, msOf, timeOf } from '../text/moment.ts';
import { useWords } from '../text/use-words.ts';
import { Marked } from '../text-marks/marked.tsx';
import { Attached } from './attached.tsx';
import { Avatar } from './avatar.tsx';
import { Byline } from './byline.tsx';
import { Icon } from './icon.tsx';
import { MessageBlocks } from './message-blocks.tsx';
import { MessageTools } from './message-tools.tsx';

interface MessageProps {
  message: Said;
  channel: string;
  /** By the same person, shortly after: needs no byline. */
  follows: boolean;
  isActive: boolean;
  inThread: boolean;
  onActive(ts: string): void;
}

export function Message({ message, channel, follows, isActive, inThread, onActive }: MessageProps) {
  const { people, channels, go } = useDesk();
  const words = useWords();
  const spoken = useStore(language);
  const { author, ts, blocks = [], files = [], reply_count: replies = 0 } = message;
  const at = msOf(ts);
  return (
    <article
      class={`message${follows ? ' follows' : ''}${message.ephemeral ? ' ephemeral' : ''}`}
      data-ts={ts}
      aria-label={`${author.name} ${timeOf(at)}`}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => onActive(ts)}
    >
      {follows ? (
        <time class="aside-time" dateTime={new Date(at).toISOString()} title={longDay(at, spoken)}>
          {timeOf(at)}
        </time>
      ) : (
        <Avatar id={author.id} name={author.name} bot={author.bot} />
      )}
      <div>
        {message.ephemeral ? (
          <div class="only-you">
            <Icon name="eye" />
            {words.onlyYou}
          </div>
        ) : null}
        {follows ? null : <Byline author={author} at={at} />}
        {blocks.length > 0 ? (
          <MessageBlocks blocks={blocks} channel={channel} ts={ts} />
        ) : (
          <div class="said">
            <Marked text={message.text} people={people} channels={channels} />
          </div>
        )}
        {message.edited ? <span class="faint">（{words.edited}）</span> : null}
        {files.length > 0 ? <Attached files={files} /> : null}
        {replies > 0 && !inThread ? (
          <button type="button" class="quiet replies" onClick={() => go({ thread: ts })}>
            {words.replies(replies)}
          </button>
        ) : null}
      </div>
      <MessageTools message={message} channel={channel} isActive={isActive} inThread={inThread} />
    </article>
  );
}
