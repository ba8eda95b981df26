import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Client from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropSqliteTriggers } from '#db/append-only';
import { openStore } from '#db/open';
import type { Store } from '#db/store';
import { openFiles } from '#operations/files';
import { verifyFile } from '#roof/verify-file';
import {
  AT,
  adoption,
  dispatch,
  entry,
  event,
  organisation,
  report,
  STATION,
  submission,
  text,
} from '../db/builders.ts';

const photo = Buffer.from('施工现场');

describe('核对 of a database file', () => {
  let folder: string;
  let path: string;
  let store: Store;
  let photoHash: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'xinbao-verify-'));
    path = join(folder, 'xinbao.db');
    store = await openStore(`file:${path}`, { now: () => AT });
    await store.organisations.replace(organisation(), null, 'test');
    const files = openFiles(join(folder, 'attachments'));
    await files.keep(photo);
    photoHash = files.hash(photo);
    const attachments = [{ hash: photoHash, name: 'a.png', caption: '现场', type: 'image/png', size: 4 }];
    const books = store.books(STATION);
    for (const id of ['r1', 'r2']) {
      const words = text({ attachments, hash: `words-${id}` });
      await books.keep({
        ...submission(id, { text: words }),
        audit: [event({ subject: id, detail: { hash: words.hash } })],
      });
    }
    const adopted = adoption('a1', 'r1');
    await books.keep({
      reports: [report('r1', { revision: 1, status: 'dispatched', text: text({ hash: 'words-r1' }) })],
      dispatches: [dispatch('d1', 'r1')],
      adoptions: [adopted],
      entries: [entry('e1', adopted), entry('e2', adopted, { kind: 'money', amount: 2000 })],
      audit: [event({ action: 'adopt' })],
    });
    const outbox = store.outbox(STATION);
    for (let rows = await outbox.claim(AT, 10); rows.length > 0; rows = await outbox.claim(AT, 10))
      for (const row of rows) await outbox.sent(row, { channel: 'D1', message: String(row.id) }, AT);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it('finds nothing in books that were kept, while the bot is at work on them', async () => {
    expect(await verifyFile(path)).toEqual([]);
    expect(await store.books(STATION).keep({ audit: [event()] })).toEqual({ ok: true });
  });

  it.each([
    ['audit', `update audit_events set actor = 'x' where seq = 2`, '2'],
    [
      'first-submit',
      `delete from audit_events where seq = 3; update audit_events set subject = 'r9' where seq = 2`,
      'r9',
    ],
    ['first-text', `update reports set text = 2 where id = 'r2'`, 'r2'],
    ['first-submit', `update revisions set hash = 'other' where report = 'r2'`, 'r2'],
    [
      'ledger-key',
      `insert into entries select station, 'e3', adoption, report, occasion, kind, person, unit, amount, rules,
       attribution, posting, reverses, settles, because, at from entries where id = 'e1'`,
      'a1:points:p-writer',
    ],
    [
      'closing',
      `insert into closings values ('${STATION}', '2025-04', 'month', 0, null, 1, '{}', '')`,
      '2025-04',
    ],
    ['tally', `update unit_tallies set adopted = 7 where grain = 'month'`, 'u1/2025-04-01'],
    ['said-twice', `drop index outbox_said_once; update outbox set key = 'k', redrawn = 0`, 'k'],
    [
      'said-nowhere',
      `delete from message_refs where key = 'author-card:r2:p-writer'`,
      'author-card:r2:p-writer',
    ],
  ])('finds by %s what was done by hand: %s', async (check, deed, subject) => {
    const stranger = new Client(path);
    stranger.exec(`${dropSqliteTriggers().join(';')};${deed}`);
    stranger.close();
    expect(await verifyFile(path)).toContainEqual({ check, subject });
  });

  it('finds an attachment that was changed, and one that is gone', async () => {
    const lost = [{ check: 'attachment', subject: photoHash }];
    await writeFile(join(folder, 'attachments', photoHash), '改过的内容');
    expect(await verifyFile(path)).toEqual(lost);
    await unlink(join(folder, 'attachments', photoHash));
    expect(await verifyFile(path)).toEqual(lost);
  });

  it('finds a file of which a page is damaged', async () => {
    await store.close();
    const bytes = await readFile(path);
    bytes.fill(0xff, 4096 * 3, 4096 * 6);
    writeFileSync(path, bytes);
    const [first] = await verifyFile(path);
    expect(first?.check).toBe('file');
  });
});
