import type { DueSlot } from '#domain/reminder';
import type { Change } from '#ports/change';

/** 周榜 into the team channel; `late` marks it 补发. */
export const postLeaderboard = async (
  { slot: monday, at }: DueSlot,
  late: boolean,
): Promise<Pick<Change, 'notices' | 'audit'>> => ({
  notices: [{ to: { channel: 'team' }, notice: { kind: 'leaderboard', monday, late } }],
  audit: [{ at, actor: null, action: 'leaderboard', subject: monday, detail: { late: late ? 1 : 0 } }],
});
