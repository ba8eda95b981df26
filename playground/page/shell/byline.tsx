import { language } from '../state/preferences.ts';
import type { Message } from '../state/seen.ts';
import { useStore } from '../state/store.ts';
import { longDay, timeOf } from '../text/moment.ts';
import { useWords } from '../text/use-words.ts';
import { postOf } from './post-of.ts';

/** Who said it, as what, and when on the workspace's clock. */
export function Byline({ author, at }: { author: Message['author']; at: number }) {
  const words = useWords();
  const spoken = useStore(language);
  const post = postOf(author);
  return (
    <div class="byline">
      <strong>{author.name}</strong>
      {author.bot ? <span class="tag">{words.appLabel}</span> : null}
      {post === '' ? null : <span>{post}</span>}
      <time dateTime={new Date(at).toISOString()} title={longDay(at, spoken)}>
        {timeOf(at)}
      </time>
    </div>
  );
}
