import { elementsOf, type Placed } from '../blocks/elements-of.ts';
import { type Fields, isFields } from '../fields.ts';
import { drawView, type View } from '../views/view.ts';
import type { World } from '../world.ts';
import { type Acted, type Impossible, impossible } from './acted.ts';
import { findPlace } from './place.ts';
import { dispatch, pick } from './press.ts';

/** Which element each value is meant for: the block's only one, or by action. */
function aim(view: View, values: Fields): { placed: Placed; value: unknown }[] | Impossible {
  const aimed: { placed: Placed; value: unknown }[] = [];
  for (const [blockId, value] of Object.entries(values)) {
    const inBlock = elementsOf(view.blocks).filter(({ block }) => block.block_id === blockId);
    const [only] = inBlock;
    if (!only) return impossible('no_such_element');
    if (!isFields(value)) aimed.push({ placed: only, value });
    else {
      for (const [actionId, inner] of Object.entries(value)) {
        const placed = inBlock.find(({ element }) => element.action_id === actionId);
        if (!placed) return impossible('no_such_element');
        aimed.push({ placed, value: inner });
      }
    }
  }
  return aimed;
}

/** Enters values into an open view; inputs that dispatch tell the app at once. */
export async function fill(
  world: World,
  act: { user: string; view: string; values: Fields },
): Promise<Acted | Impossible> {
  const place = findPlace(world, act);
  if ('error' in place) return place;
  if (!('view' in place)) return impossible('view_not_found');
  const aimed = aim(place.view, act.values);
  if ('error' in aimed) return aimed;
  let acted: Acted = { outcome: 'acknowledged' };
  for (const { placed, value } of aimed) {
    const held = pick(world, place, placed, value);
    if (!held) return impossible('no_such_option');
    const tells = placed.block.type !== 'input' || placed.block.dispatch_action === true;
    if (tells) acted = await dispatch(world, place, placed, held);
  }
  return { ...acted, view: drawView(world, place.view) };
}
