import type { Fields } from '../fields.ts';
import type { World } from '../world.ts';

/** What a person has entered, by block and action, in Slack's shape. */
export type State = Record<string, Record<string, Fields>>;

export interface View {
  id: string;
  type: 'modal' | 'home';
  user: string;
  /** As the app sent it, blocks aside. */
  spec: Fields;
  blocks: Fields[];
  hash: string;
  rootId: string;
  previousId: string | null;
  state: State;
  errors: Record<string, string>;
}

export const drawView = (world: World, view: View): Fields => ({
  id: view.id,
  team_id: world.team.id,
  type: view.type,
  blocks: view.blocks,
  private_metadata: view.spec.private_metadata ?? '',
  callback_id: view.spec.callback_id ?? '',
  external_id: view.spec.external_id ?? '',
  state: { values: view.state },
  hash: view.hash,
  title: view.spec.title ?? { type: 'plain_text', text: 'View Title', emoji: true },
  close: view.spec.close ?? null,
  submit: view.spec.submit ?? null,
  clear_on_close: view.spec.clear_on_close === true,
  notify_on_close: view.spec.notify_on_close === true,
  previous_view_id: view.previousId,
  root_view_id: view.rootId,
  app_id: world.app.id,
  app_installed_team_id: world.team.id,
  bot_id: world.app.botId,
});
