import type { Placed } from '../blocks/elements-of.ts';
import { deliver } from '../delivery/deliver.ts';
import { type Fields, list } from '../fields.ts';
import { drawFileById } from '../files.ts';
import { isInteractive } from '../manifest.ts';
import { entered } from '../views/entered.ts';
import type { World } from '../world.ts';
import { type Acted, type Impossible, impossible, settle } from './acted.ts';
import { interaction } from './envelope.ts';
import { isThere } from './is-there.ts';
import {
  describePlace,
  findElement,
  findPlace,
  keepPick,
  offerKey,
  type Place,
  type Where,
} from './place.ts';

export interface Press extends Where {
  action_id: string;
  block_id?: string | undefined;
  value?: unknown;
  values?: unknown[] | undefined;
  date?: string | undefined;
  time?: string | undefined;
  /** What was answered to its "are you sure?"; yes, unless said otherwise. */
  confirmed?: boolean | undefined;
}

const actionOf = (world: World, { block, element }: Placed, held: Fields): Fields => ({
  type: element.type,
  action_id: element.action_id,
  block_id: block.block_id,
  action_ts: (world.clock.now() / 1_000).toFixed(6),
  ...(element.type === 'button' ? { text: element.text } : {}),
  ...(element.type === 'button' && element.value !== undefined ? { value: element.value } : {}),
  ...(element.style === undefined ? {} : { style: element.style }),
  ...held,
});

/** Tells the app what was clicked or picked, with everything around it. */
export async function dispatch(world: World, place: Place, placed: Placed, held: Fields): Promise<Acted> {
  const { user } = place;
  const channel = 'message' in place ? place.message.channel : undefined;
  if (!isInteractive(world.app.manifest)) return { outcome: 'failed', reason: 'interactivity_not_enabled' };
  const payload = {
    ...interaction(world, 'block_actions', user),
    ...describePlace(world, place),
    trigger_id: world.triggers.issue(user, 'view' in place ? place.view.id : undefined),
    actions: [actionOf(world, placed, held)],
  };
  return settle(
    world,
    user,
    channel,
    String(placed.element.action_id),
    await deliver(world, 'interactive', payload),
  );
}

const filesOf = (world: World, value: unknown): unknown =>
  Array.isArray(value) ? list(value).flatMap((id) => drawFileById(world, String(id))) : value;

/** Keeps what was picked; undefined when the element does not offer it. */
export function pick(world: World, place: Place, placed: Placed, value: unknown): Fields | undefined {
  if (placed.element.type === 'button') return {};
  if (!isThere(world, place.user, placed.element, value)) return undefined;
  const wanted = placed.element.type === 'file_input' ? filesOf(world, value) : value;
  const held = entered(placed.element, wanted, world.offered.get(offerKey(place, placed)) ?? []);
  if (held && placed.element.type !== 'overflow') keepPick(world, place, placed, held);
  return held;
}

export async function press(world: World, act: Press): Promise<Acted | Impossible> {
  const place = findPlace(world, act);
  if ('error' in place) return place;
  const placed = findElement(place, act.action_id, act.block_id);
  if (!placed) return impossible('no_such_element');
  if (placed.block.type === 'input' && placed.block.dispatch_action !== true)
    return impossible('element_does_not_dispatch');
  if (placed.element.confirm !== undefined && act.confirmed === false) return { outcome: 'cancelled' };
  const held = pick(world, place, placed, act.values ?? act.date ?? act.time ?? act.value);
  return held ? dispatch(world, place, placed, held) : impossible('no_such_option');
}
