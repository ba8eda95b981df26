import { nameBlocks } from '../blocks/name-blocks.ts';
import { type Fields, fieldsList } from '../fields.ts';
import { newId, newSecret } from '../ids.ts';
import type { World } from '../world.ts';
import { stateOf } from './state.ts';
import type { View } from './view.ts';

export const mostViews = 3;

const newHash = (world: World) => `${Math.floor(world.clock.now() / 1_000)}.${newSecret(4)}`;

export const stackOf = (world: World, user: string): View[] => world.stacks.get(user) ?? [];

/** Its person is told that it looks different now. */
export const tellOfView = (world: World, view: View): void =>
  world.live.tell({ what: view.type === 'home' ? 'home' : 'views' }, (user) => user === view.user);

function setStack(world: World, user: string, stack: View[]): void {
  world.stacks.set(user, stack);
  world.live.tell({ what: 'views' }, (other) => other === user);
}

function build(world: World, user: string, spec: Fields, below?: View): View {
  const blocks = nameBlocks(fieldsList(spec.blocks));
  const id = newId('V');
  const view: View = {
    id,
    type: spec.type === 'home' ? 'home' : 'modal',
    user,
    spec,
    blocks,
    hash: newHash(world),
    rootId: below?.rootId ?? id,
    previousId: below?.id ?? null,
    state: stateOf(blocks),
    errors: {},
  };
  world.views.set(id, view);
  return view;
}

/** Opens a new stack; whatever was open is gone. */
export function openView(world: World, user: string, spec: Fields): View {
  clearStack(world, user);
  const view = build(world, user, spec);
  setStack(world, user, [view]);
  return view;
}

export function pushView(world: World, user: string, spec: Fields): View | undefined {
  const stack = stackOf(world, user);
  if (stack.length >= mostViews) return undefined;
  const view = build(world, user, spec, stack.at(-1));
  setStack(world, user, [...stack, view]);
  return view;
}

export function publishHome(world: World, user: string, spec: Fields): View {
  const known = world.homes.get(user);
  if (known) return changeView(world, known, spec);
  const view = build(world, user, spec);
  world.homes.set(user, view);
  tellOfView(world, view);
  return view;
}

/** Keeps the id, and what was entered where block and action kept their ids. */
export function changeView(world: World, view: View, spec: Fields): View {
  view.spec = spec;
  view.blocks = nameBlocks(fieldsList(spec.blocks));
  view.state = stateOf(view.blocks, view.state);
  view.errors = {};
  view.hash = newHash(world);
  tellOfView(world, view);
  return view;
}

/** Takes the view, and everything above it, off the stack. */
export function closeView(world: World, view: View): void {
  const stack = stackOf(world, view.user);
  const from = stack.indexOf(view);
  if (from < 0) return;
  for (const gone of stack.slice(from)) world.views.delete(gone.id);
  setStack(world, view.user, stack.slice(0, from));
}

export function clearStack(world: World, user: string): void {
  const stack = stackOf(world, user);
  if (stack.length === 0) return;
  for (const gone of stack) world.views.delete(gone.id);
  setStack(world, user, []);
}
