import { field, modal } from '#commands/ids';
import { signed } from './submission.ts';

/** What the office does meanwhile, as Slack sends it. */

const clerk = 'U05SUN';
let errands = 0;

/** `/leaderboard`: the year's board as of today. */
export function boardAsked(): string {
  errands += 1;
  const said = { command: '/leaderboard', text: '', user_id: clerk, team_id: 'T01', channel_id: 'D05' };
  return signed(new URLSearchParams({ ...said, trigger_id: `9.9.${errands}`, api_app_id: 'A01' }).toString());
}

/** `/xinbao 导出`: 来稿登记簿 of a period as a workbook. */
export function registerAsked(period: string): string {
  errands += 1;
  const chosen = (id: string, value: string) => ({
    [id]: { [id]: { type: 'static_select', selected_option: { value } } },
  });
  const values = { ...chosen(field.paper, 'register:xlsx'), ...chosen(field.period, period) };
  const view = {
    ...{ id: `X${errands}`, type: 'modal', callback_id: modal.export, private_metadata: '{}' },
    ...{ blocks: [], state: { values }, hash: `${errands}` },
  };
  const team = { id: 'T01', domain: 'bench' };
  const payload = { type: 'view_submission', team, user: { id: clerk, team_id: 'T01' }, view };
  return signed(`payload=${encodeURIComponent(JSON.stringify(payload))}`);
}
