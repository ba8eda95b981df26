import { directMessage } from '../channels.ts';
import { sendEvent } from '../delivery/send-event.ts';
import { drawView } from '../views/view.ts';
import type { World } from '../world.ts';
import type { Acted, Impossible } from './acted.ts';
import { heard } from './heard.ts';
import { present } from './present.ts';

export async function openHome(world: World, user: string): Promise<Acted | Impossible> {
  const place = present(world, user, undefined);
  if ('error' in place) return place;
  const home = world.homes.get(user);
  const event = {
    type: 'app_home_opened',
    user,
    channel: directMessage(world, user).id,
    tab: 'home',
    event_ts: (world.clock.now() / 1_000).toFixed(6),
    ...(home ? { view: drawView(world, home) } : {}),
  };
  return heard(await sendEvent(world, 'app_home_opened', event));
}
