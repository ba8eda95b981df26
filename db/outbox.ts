import type { NativeRef } from '#ports/messenger';
import type { Outbox, OutboxRow } from '#ports/outbox';
import type { Engine } from './engine.ts';
import { messageRefs } from './registers/message-refs.ts';
import { addressee } from './registers/notices.ts';
import { outboxStatements, type Stored } from './registers/outbox-statements.ts';

const toRow = ({ id, key, addressee: name, notice, attempts, unsure, createdAt }: Stored): OutboxRow => ({
  id,
  key,
  to: addressee(name),
  notice,
  attempts,
  unsure: unsure === 1,
  createdAt,
});

/** What must be said: pending → sending → sent, parked, or dropped where nothing was left to say. */
export function outboxOf(engine: Engine, station: string): Outbox {
  const ask = outboxStatements(engine);
  const refs = messageRefs(engine, station);

  return {
    claim: async (now, limit) => {
      const rows = await engine.unit(function* claim() {
        yield* ask.ripen({ station, now });
        return yield* ask.claim({ station, now, limit });
      });
      return rows.sort((a, b) => a.id - b.id).map(toRow);
    },

    recover: () =>
      engine.unit(function* recover() {
        yield* ask.dropTwinsOfSending({ station });
        return (yield* ask.waitAgain({ station })).length;
      }),

    doubt: () =>
      engine.unit(function* doubt() {
        return (yield* ask.doubt({ station })).length;
      }),

    sent: (row, ref, now) =>
      engine.unit(function* sent() {
        const state = ref ? 'sent' : 'dropped';
        yield* ask.settle({ station, id: row.id, state, settledAt: now, error: null });
        if (ref) yield* refs.put(row.key, ref);
      }),

    retry: (row, at, error, unsure) =>
      engine.unit(function* retry() {
        yield* ask.dropTwins({ station, key: row.key });
        yield* ask.retry({ station, id: row.id, at, error, unsure: unsure ? 1 : 0 });
      }),

    park: (row, error) =>
      engine.unit(function* park() {
        yield* ask.settle({ station, id: row.id, state: 'parked', settledAt: null, error });
      }),

    ref: (key): Promise<NativeRef | null> => engine.read(() => refs.get(key)),

    backlog: () =>
      engine.read(function* backlog() {
        const [open] = yield* ask.open({ station });
        const [parked] = yield* ask.parked({ station });
        return { waiting: open?.rows ?? 0, oldest: open?.oldest ?? null, parked: parked?.rows ?? 0 };
      }),

    nextAt: () =>
      engine.read(function* nextAt() {
        const rows = [...(yield* ask.next({ station })), ...(yield* ask.nextTimed({ station }))];
        return rows.length > 0 ? Math.min(...rows.map(({ at }) => at)) : null;
      }),
  };
}
