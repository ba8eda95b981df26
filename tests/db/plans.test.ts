import Client from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sqliteEngine } from '#db/sqlite/engine';
import { migrateSqlite } from '#db/sqlite/migrate';
import { storeOver } from '#db/store';
import { wholeQueue } from '#domain/queue';
import type { Books } from '#ports/books';
import { AT, STATION } from './builders.ts';

const YEAR = { from: '2025-01-01', until: '2026-01-01' };

/** A partial index serves only a question that says its condition in its own words: each is asked for its plan. */
describe('the plan of a question', () => {
  let client: InstanceType<typeof Client>;
  let books: Books;
  let asked: string[] = [];
  beforeEach(() => {
    client = new Client(':memory:');
    migrateSqlite(client, new URL('../../db/migrations/sqlite', import.meta.url).pathname);
    const heard = new Proxy(client, {
      get(target, name) {
        if (name === 'prepare')
          return (statement: string) => {
            asked.push(statement);
            return target.prepare(statement);
          };
        const held: unknown = Reflect.get(target, name);
        return typeof held === 'function' ? held.bind(target) : held;
      },
    });
    books = storeOver(sqliteEngine(heard)).books(STATION);
    asked = [];
  });
  afterEach(() => client.close());

  const planOf = (statement: string): string =>
    client
      .prepare<unknown[], { detail: string }>(`explain query plan ${statement}`)
      .all(...Array.from(statement.matchAll(/\?/g), () => null))
      .map(({ detail }) => detail)
      .join('\n');

  it.each<[string, (books: Books) => Promise<unknown>, string]>([
    ['待办', (of) => of.queued(wholeQueue, 0, 20), 'reports_at_office'],
    ['待核稿', (of) => of.queued({ ...wholeQueue, state: 'registered' }, 0, 20), 'reports_at_office'],
    [
      '待审签 of the queue',
      (of) => of.queued({ ...wholeQueue, state: 'pending-sign' }, 0, 20),
      'reports_to_sign',
    ],
    [
      'what can be merged',
      (of) => of.search('', ['registered', 'editing', 'ready'], 100),
      'reports_at_office',
    ],
    [
      'what waits, by its title',
      (of) => of.search('桥', ['pending-sign', 'pending-resign'], 20),
      'reports_to_sign',
    ],
    ['what waits for opinions', (of) => of.waiting(), 'reports_to_sign'],
    ['待确认采用', (of) => of.unconfirmed(0, 10), 'adoptions_noted'],
    ['减负月报', (of) => of.said(AT, AT + 1), 'outbox_sent'],
    ['the first of what is redrawn', (of) => of.said(AT, AT + 1), 'outbox_redrawn_sent'],
    [
      '为什么 of a person',
      (of) => of.ledgerOf({ of: 'person', id: 'p1' }, YEAR, null, 9),
      'entries_by_person',
    ],
    ['为什么 of a unit', (of) => of.ledgerOf({ of: 'unit', id: 'u1' }, YEAR, null, 9), 'entries_by_unit'],
    ['代审签 of a leader', (of) => of.opinionsFor('p1', AT, AT + 1), 'opinions_in_place'],
  ])('%s names its index', async (_what, ask, index) => {
    await ask(books);
    const [statement = ''] = asked;
    expect(planOf(statement)).toContain(index);
  });

  it('of any statuses finds what it found without one', async () => {
    expect(await books.search('', ['registered', 'kept'], 20)).toEqual([]);
    expect(planOf(asked[0] ?? '')).not.toContain('reports_at_office');
  });
});
