import { useEffect, useRef, useState } from 'preact/hooks';
import type { Message } from '../state/seen.ts';
import { useWords } from '../text/use-words.ts';

/** Says new messages to whoever listens to the page; what was there before is not news. */
export function Announcer({ messages }: { messages: Message[] }) {
  const words = useWords();
  const [said, setSaid] = useState('');
  const last = useRef<string | undefined>(undefined);
  const newest = messages.at(-1);
  useEffect(() => {
    const isNews = last.current !== undefined && newest && Number(newest.ts) > Number(last.current);
    if (isNews) setSaid(words.newMessage(newest.author.name, newest.text.slice(0, 200)));
    last.current = newest?.ts ?? '0';
  }, [newest?.ts]);
  return (
    <div class="hidden" aria-live="polite">
      {said}
    </div>
  );
}
