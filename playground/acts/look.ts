import type { Fields } from '../fields.ts';
import { stackOf } from '../views/stack.ts';
import { drawView, type View } from '../views/view.ts';
import type { World } from '../world.ts';

/** A view as its person sees it, with what he entered and what was wrong with it. */
const showView = (world: World, view: View): Fields => ({
  ...drawView(world, view),
  values: view.state,
  errors: view.errors,
});

export const lookAtViews = (world: World, user: string): Fields[] =>
  stackOf(world, user).map((view) => showView(world, view));

export function lookAtHome(world: World, user: string): Fields | null {
  const home = world.homes.get(user);
  return home ? showView(world, home) : null;
}
