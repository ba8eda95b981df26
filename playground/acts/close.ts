import { deliver } from '../delivery/deliver.ts';
import { clearStack, closeView } from '../views/stack.ts';
import { drawView } from '../views/view.ts';
import type { World } from '../world.ts';
import type { Acted, Impossible } from './acted.ts';
import { impossible } from './acted.ts';
import { interaction } from './envelope.ts';
import { findPlace } from './place.ts';

/** Cancel. What was typed is gone; the app hears of it only if it asked to. */
export async function close(world: World, act: { user: string; view: string }): Promise<Acted | Impossible> {
  const place = findPlace(world, act);
  if ('error' in place) return place;
  if (!('view' in place) || place.view.type !== 'modal') return impossible('view_not_found');
  const { view } = place;
  const isCleared = view.spec.clear_on_close === true;
  const payload = {
    ...interaction(world, 'view_closed', act.user),
    view: drawView(world, view),
    is_cleared: isCleared,
  };
  if (isCleared) clearStack(world, act.user);
  else closeView(world, view);
  if (view.spec.notify_on_close === true) await deliver(world, 'interactive', payload);
  return { outcome: 'closed' };
}
