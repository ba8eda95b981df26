import { deliver } from '../delivery/deliver.ts';
import { type Fields, fieldsList } from '../fields.ts';
import type { World } from '../world.ts';
import { type Acted, type Impossible, impossible, settle } from './acted.ts';
import { interaction } from './envelope.ts';
import { describePlace, findElement, findPlace, offerKey, type Where } from './place.ts';

export interface Suggest extends Where {
  action_id: string;
  block_id?: string | undefined;
  query: string;
}

const most = 100;

/** Typing into an external select: the app offers, and only what it offered can be picked. */
export async function suggest(
  world: World,
  act: Suggest,
): Promise<(Acted & { options: Fields[] }) | Impossible> {
  const place = findPlace(world, act);
  if ('error' in place) return place;
  const placed = findElement(place, act.action_id, act.block_id);
  if (!placed || !String(placed.element.type).endsWith('external_select'))
    return impossible('no_such_element');
  const { response_url: _, state: __, ...where } = describePlace(world, place);
  const payload = {
    ...interaction(world, 'block_suggestion', act.user),
    ...where,
    action_id: act.action_id,
    block_id: placed.block.block_id,
    value: act.query,
  };
  const answer = await deliver(world, 'interactive', payload);
  const acted = settle(world, act.user, act.channel, act.action_id, answer);
  if (answer.kind !== 'acked') return { ...acted, options: [] };
  const grouped = fieldsList(answer.payload.option_groups).flatMap((group) => fieldsList(group.options));
  const options = [...fieldsList(answer.payload.options), ...grouped];
  if (options.length > most) return { outcome: 'failed', reason: 'too_many_options', options: [] };
  world.offered.set(offerKey(place, placed), options);
  return { ...acted, options };
}
