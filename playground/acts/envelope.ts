import type { Fields } from '../fields.ts';
import { sender } from '../people.ts';
import type { World } from '../world.ts';

/** Deprecated by Slack and still sent with everything. */
export const verificationToken = 'verification-token';

const teamOf = (world: World): Fields => ({ id: world.team.id, domain: world.team.name });

/** The part that every interaction has. */
export const interaction = (world: World, type: string, user: string): Fields => ({
  type,
  user: sender(world, user),
  team: teamOf(world),
  api_app_id: world.app.id,
  token: verificationToken,
  enterprise: null,
  is_enterprise_install: false,
});
