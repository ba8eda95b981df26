import { expect, it } from 'vitest';
import { boardsIn, monthEnd, overPace, remindersIn } from './month-end.ts';

it('reminds 2,000 units that are behind each once and posts one board, however the bot is killed, at Slack’s pace', {
  timeout: 300_000,
}, async () => {
  const { standing, posted } = await monthEnd(2000, [1, 700, 3, 800]);
  expect(remindersIn(standing)).toHaveLength(2000);
  expect(boardsIn(standing)).toEqual(['board:2025-03-31']);
  expect([...standing].filter(([, times]) => times !== 1)).toEqual([]);
  expect(overPace(posted)).toEqual([]);
});

it('would say twice what was under way, were the chat not looked at before', async () => {
  const { standing } = await monthEnd(20, [5, 5], false);
  expect([...standing].filter(([, times]) => times > 1).length).toBeGreaterThan(0);
});
