import { post } from '../delivery/signed-http.ts';
import { newSecret } from '../ids.ts';
import type { World } from '../world.ts';
import { type Acted, type Impossible, impossible } from './acted.ts';

/** Sets the request URL as Slack's app page does: only after the app has answered a challenge. */
export async function pointApp(world: World, url: string): Promise<Acted | Impossible> {
  const challenge = newSecret();
  const asked = { type: 'url_verification', token: 'verification-token', challenge };
  const answer = await post(world, url, 'events_api', asked, {}, 3_000);
  const echoed =
    answer.kind === 'acked' && (answer.payload.challenge === challenge || answer.payload.text === challenge);
  if (!echoed) return impossible('url_verification_failed');
  world.app.requestUrl = url;
  return { outcome: 'acknowledged' };
}
