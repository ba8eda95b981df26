import { dismiss, type Notice, notices } from '../state/notices.ts';
import { useStore } from '../state/store.ts';
import { useWords } from '../text/use-words.ts';
import type { Words } from '../text/zh.ts';
import { Icon } from './icon.tsx';

const sentences: Record<Notice['kind'], (words: Words) => string> = {
  'timed-out': (words) => words.timedOut,
  failed: (words) => words.failed,
  impossible: (words) => words.impossible,
  unreachable: (words) => words.unreachable,
};

/** What went wrong, over everything else. */
export function Notices() {
  const words = useWords();
  const shown = useStore(notices);
  return (
    <div class="notices" role="alert">
      {shown.map(({ id, kind, what, reason }) => (
        <div key={id} class="notice">
          <span>
            <strong>{what}</strong> {sentences[kind](words)} {reason ? <code>{reason}</code> : null}
          </span>
          <button type="button" class="quiet" aria-label={words.close} onClick={() => dismiss(id)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
