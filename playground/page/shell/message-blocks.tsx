import { Blocks } from '../blocks/blocks.tsx';
import { act } from '../state/act.ts';
import { useDesk } from '../state/desk.ts';
import type { Message } from '../state/seen.ts';
import { tell } from '../state/wire.ts';
import { useWords } from '../text/use-words.ts';
import { fileUrl } from './file-url.ts';
import { type Suggested, suggestions } from './suggestions.ts';
import { useBlockWords } from './use-block-words.ts';

interface MessageBlocksProps {
  blocks: NonNullable<Message['blocks']>;
  channel: string;
  ts: string;
}

/** What an app drew in a message; a press in it is an act. */
export function MessageBlocks({ blocks, channel, ts }: MessageBlocksProps) {
  const { me, people, channels } = useDesk();
  const words = useWords();
  const blockWords = useBlockWords();
  const where = { user: me.id, channel, ts };
  return (
    <Blocks
      where="message"
      blocks={blocks}
      people={people}
      channels={channels}
      words={blockWords}
      fileUrl={fileUrl(me.id)}
      onAct={(press) => act(words.press, '/press', { ...where, ...press })}
      suggest={async (action_id, block_id, query) =>
        suggestions(await tell<Suggested>('/suggest', { ...where, action_id, block_id, query }))
      }
    />
  );
}
