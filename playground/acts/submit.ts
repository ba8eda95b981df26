import { deliver } from '../delivery/deliver.ts';
import { type Fields, fields, isFields, text } from '../fields.ts';
import { checkView } from '../views/check-view.ts';
import { refusedInputs } from '../views/refused-inputs.ts';
import { changeView, clearStack, closeView, pushView, stackOf, tellOfView } from '../views/stack.ts';
import { drawView, type View } from '../views/view.ts';
import type { World } from '../world.ts';
import { type Acted, type Impossible, impossible, settle } from './acted.ts';
import { interaction } from './envelope.ts';
import { fill } from './fill.ts';
import { findPlace } from './place.ts';

export interface Submit {
  user: string;
  view: string;
  values?: Fields | undefined;
}

const readErrors = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(fields(value)).map(([block, error]) => [block, String(error)]));

/** `response_action`: what the app makes of the form. Nothing at all closes it. */
function follow(world: World, view: View, answer: Fields): Acted {
  const action = answer.response_action;
  if (action === undefined) {
    closeView(world, view);
    return { outcome: 'closed' };
  }
  if (action === 'clear') {
    clearStack(world, view.user);
    return { outcome: 'closed' };
  }
  if (action === 'errors') {
    const errors = readErrors(answer.errors);
    const unknown = Object.keys(errors).find(
      (id) => !view.blocks.some((block) => block.block_id === id && block.type === 'input'),
    );
    if (unknown !== undefined) return { outcome: 'failed', reason: `errors name no input: ${unknown}` };
    view.errors = errors;
    tellOfView(world, view);
    return { outcome: 'errors', errors, view: drawView(world, view) };
  }
  if ((action !== 'update' && action !== 'push') || !isFields(answer.view))
    return { outcome: 'failed', reason: 'invalid_response_action' };
  const refusal = checkView(answer.view, 'modal');
  if (refusal)
    return {
      outcome: 'failed',
      reason: [refusal.error, ...(Array.isArray(refusal.errors) ? refusal.errors : [])].join(' '),
    };
  if (action === 'update')
    return { outcome: 'updated', view: drawView(world, changeView(world, view, answer.view)) };
  const pushed = pushView(world, view.user, answer.view);
  return pushed
    ? { outcome: 'pushed', view: drawView(world, pushed) }
    : { outcome: 'failed', reason: 'push_limit_reached' };
}

export async function submit(world: World, act: Submit): Promise<Acted | Impossible> {
  const filled = act.values ? await fill(world, { ...act, values: act.values }) : undefined;
  if (filled && 'error' in filled) return filled;
  const place = findPlace(world, act);
  if ('error' in place) return place;
  if (!('view' in place) || stackOf(world, act.user).at(-1) !== place.view)
    return impossible('view_not_on_top');
  const { view } = place;
  if (!isFields(view.spec.submit)) return impossible('no_such_element');
  view.errors = refusedInputs(view);
  tellOfView(world, view);
  if (Object.keys(view.errors).length > 0)
    return { outcome: 'errors', errors: view.errors, view: drawView(world, view) };
  const payload = {
    ...interaction(world, 'view_submission', act.user),
    trigger_id: world.triggers.issue(act.user, view.id),
    view: drawView(world, view),
    response_urls: [],
  };
  const answer = await deliver(world, 'interactive', payload);
  if (answer.kind === 'acked') return follow(world, view, answer.payload);
  return settle(world, act.user, undefined, text(view.spec.callback_id) ?? 'The form', answer);
}
