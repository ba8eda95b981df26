import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press } from '#commands/ids';
import { presses } from '#commands/index';
import { type Desk, formIn, openDesk } from './desk.ts';

describe('办理过程 and its comparisons', () => {
  let desk: Desk;
  let report: string;
  beforeAll(async () => {
    desk = await openDesk();
    report = (await desk.edited('谁可以看', '正文。')).id;
  });
  afterAll(() => desk.close());

  const doors = [
    ['timeline', press.timeline, () => ({ report })],
    ['comparison', press.compareVersions, () => ({ report, text: 2, against: 'previous' })],
  ] as const;

  it.each(doors)('the %s opens for writer, signer and office', async (_what, id, value) => {
    for (const who of ['zhao-lei', 'wang-zhiyuan', 'sun-xiaomei'])
      expect(formIn(await presses[id](desk.visit(who), JSON.stringify(value()))).type).toBe('modal');
  });

  it.each(doors)('the %s is refused to the writer of another unit', async (_what, id, value) => {
    const answer = await presses[id](desk.visit('wu-hao'), JSON.stringify(value()));
    expect(answer).toMatchObject({ do: 'whisper', text: expect.stringContaining('此项不由您办理。') });
  });
});
