import { type Fields, fields, text, unfold } from '../fields.ts';
import { hasHome } from '../manifest.ts';
import { checkView } from '../views/check-view.ts';
import { changeView, mostViews, openView, publishHome, pushView, stackOf } from '../views/stack.ts';
import { drawView, type View } from '../views/view.ts';
import type { World } from '../world.ts';
import { type Answer, grant, refuse } from './answer.ts';
import type { Method } from './method.ts';

const common: Pick<Method, 'scopes' | 'token'> = { scopes: [], token: 'bot' };
const shown = (world: World, view: View) => grant({ view: drawView(world, view) });
const viewOf = (args: Fields): unknown => unfold(args.view);

const isTaken = (world: World, spec: Fields, except?: View): boolean => {
  const id = text(spec.external_id);
  return (
    id !== undefined &&
    [...world.views.values()].some((view) => view !== except && view.spec.external_id === id)
  );
};

type Trigger = Exclude<ReturnType<World['triggers']['exchange']>, string>;

/** A modal for a person: what it is drawn from is checked before the trigger is spent. */
const modal = (show: (world: World, trigger: Trigger, spec: Fields) => Answer): Method => ({
  ...common,
  tier: 100,
  run(world, args) {
    const spec = viewOf(args);
    const refusal = checkView(spec, 'modal');
    if (refusal) return refusal;
    if (isTaken(world, fields(spec))) return refuse('duplicate_external_id');
    const trigger = world.triggers.exchange(text(args.trigger_id));
    if (typeof trigger === 'string') return refuse(trigger);
    return show(world, trigger, fields(spec));
  },
});

export const viewsOpen = modal((world, trigger, spec) => shown(world, openView(world, trigger.user, spec)));

/** Only a click inside a modal can put another on top of it. */
export const viewsPush = modal((world, trigger, spec) => {
  const open = stackOf(world, trigger.user);
  if (!open.some((view) => view.id === trigger.view)) return refuse('not_found');
  if (open.length >= mostViews) return refuse('push_limit_reached');
  const view = pushView(world, trigger.user, spec);
  return view ? shown(world, view) : refuse('push_limit_reached');
});

export const viewsUpdate: Method = {
  ...common,
  tier: 100,
  run(world, args) {
    const externalId = text(args.external_id);
    const view =
      world.views.get(text(args.view_id) ?? '') ??
      [...world.views.values()].find(
        (known) => externalId !== undefined && known.spec.external_id === externalId,
      );
    if (!view) return refuse('not_found');
    const spec = viewOf(args);
    const refusal = checkView(spec, view.type);
    if (refusal) return refusal;
    if (text(args.hash) !== undefined && args.hash !== view.hash) return refuse('hash_conflict');
    if (isTaken(world, fields(spec), view)) return refuse('duplicate_external_id');
    return shown(world, changeView(world, view, fields(spec)));
  },
};

export const viewsPublish: Method = {
  ...common,
  tier: 100,
  run(world, args) {
    const user = world.users.get(text(args.user_id) ?? '');
    if (!user) return refuse('invalid_arguments', ['invalid `user_id`']);
    if (!hasHome(world.app.manifest)) return refuse('not_enabled');
    const spec = viewOf(args);
    const refusal = checkView(spec, 'home');
    if (refusal) return refusal;
    const home = world.homes.get(user.id);
    if (home && text(args.hash) !== undefined && args.hash !== home.hash) return refuse('hash_conflict');
    return shown(world, publishHome(world, user.id, fields(spec)));
  },
};
