import type { Asked } from '#domain/book-paper';
import { monthsOf, periodNamed } from '#domain/named-period';
import type { Addressed } from '#domain/notice';
import type { Progress } from '#ports/letter';
import type { Shelf } from '#ports/shelf';
import { makeBookPaper } from './make-book-paper.ts';
import type { MakingNeeds } from './needs.ts';

/** 导出作业: papers are made one after the other, beside everything else, and shown in the asker's own card. */
export interface PaperWorkshop {
  /** Once for each asking, however often it is called. */
  begin(asked: Asked): void;
  /** Null where nothing is known of it here: it is done, or this process never began it. */
  progress(press: string): Progress | null;
  /** Begins nothing more, and answers when the paper under way was laid down. */
  stop(): Promise<void>;
}

/** What a paper is made with; `failed` is told of one that was not made. */
export interface WorkshopNeeds extends MakingNeeds {
  shelf: Shelf;
  failed(error: unknown): void;
}

/** Thrown where the house closes: the paper is begun anew by the next one. */
const laid = new Error('the paper was laid down');

/** How often a card is redrawn while its paper is made. */
const REDRAW_MS = 2000;

export const madeMark = (press: string): string => `paper-made:${press}`;
export const failedMark = (press: string): string => `paper-failed:${press}`;

export function paperWorkshop(needs: WorkshopNeeds): PaperWorkshop {
  const { books, files, shelf, clock } = needs;
  const known = new Map<string, Progress>();
  let waiting: Asked[] = [];
  let working: Promise<void> | null = null;
  let closing = false;

  const tell = (asked: Asked, once?: string, more: Addressed[] = []) =>
    books.keep({
      ...(once && { once }),
      at: clock.now(),
      notices: [...more, cardFor(asked)],
      audit: [],
    });

  async function make(asked: Asked): Promise<void> {
    let [done, drawn] = [0, clock.now()];
    const period = periodNamed(asked.period);
    const of = period ? monthsOf(period).length * roundsOf(asked) : 0;
    known.set(asked.press, { state: 'making', done, of });
    const month = async () => {
      if (closing) throw laid;
      done += 1;
      known.set(asked.press, { state: 'making', done: Math.min(done, of), of });
      if (clock.now() - drawn < REDRAW_MS) return;
      drawn = clock.now();
      await tell(asked);
    };
    const made = await makeBookPaper(needs, asked, month);
    if (!made.ok) {
      known.set(asked.press, { state: 'failed', fault: made.fault });
      await tell(asked, failedMark(asked.press));
      return;
    }
    const { name, title, bytes } = made.file;
    await shelf.keep(asked.press, bytes);
    const file = {
      kind: 'paper',
      hash: files.hash(bytes),
      name,
      title,
      paper: asked.paper,
      by: asked.by,
      press: asked.press,
    } as const;
    await tell(asked, madeMark(asked.press), [{ to: { person: asked.by }, notice: file }]);
    known.delete(asked.press);
  }

  async function work(): Promise<void> {
    for (let asked = waiting.shift(); asked && !closing; asked = waiting.shift()) {
      const { press } = asked;
      try {
        await make(asked);
      } catch (error) {
        if (error === laid) return;
        needs.failed(error);
        known.set(press, { state: 'failed', fault: null });
        await tell(asked, failedMark(press)).catch(needs.failed);
      }
    }
    working = null;
  }

  return {
    begin: (asked) => {
      if (closing || known.has(asked.press)) return;
      known.set(asked.press, { state: 'queued', before: 0 });
      waiting = [...waiting, asked];
      working ??= work();
    },
    progress: (press) => {
      const state = known.get(press) ?? null;
      const before = waiting.findIndex((asked) => asked.press === press);
      return state?.state === 'queued' ? { state: 'queued', before: before + 1 } : state;
    },
    stop: async () => {
      closing = true;
      await working;
    },
  };
}

export const cardFor = ({ takenAt, ...asked }: Asked): Addressed => ({
  to: { person: asked.by },
  notice: { kind: 'paper-card', takenAt, ...asked },
});

/** How often the months of its period are walked through, as they are told; what is quick tells of none. */
const roundsOf = ({ paper }: Asked): number => (paper === 'archive' ? 5 : paper === 'bulletin' ? 0 : 1);
