import { isSigner, standIn } from './delegation.ts';
import { localDate } from './instant.ts';
import type { Organisation } from './organisation.ts';
import { has, type PersonId } from './person.ts';
import type { Report } from './report.ts';
import { signerFor } from './routing.ts';
import { openTask, type Routing, signedOf } from './sign-chain.ts';
import type { SignStep, SignTask } from './sign-task.ts';
import { waits } from './sign-watch.ts';

/** 委托 · 委托结束 · 原审签人不在岗. */
export type MoveReason = 'delegated' | 'given-back' | 'gone';

/** Whose task it is by right, whoever decides in his place. */
export const ownerOf = ({ signer, principal }: Pick<SignTask, 'signer' | 'principal'>): PersonId | null =>
  principal ?? signer;

/**
 * 转办: a waiting task where it belongs now, with a new number when another is asked; null where it lies there already.
 * It goes to a delegate while a delegation holds, back to the leader once it is over, and on where a signer is gone.
 */
export function moveTask(report: Report, routing: Routing): Report | null {
  if (!waits(report)) return null;
  const { task } = report;
  const { step = 'leader', signer, principal, rest = [] } = task;
  const now = [{ step, signer, ...(principal && { principal }) }, ...rest];
  const steps = now.flatMap((one) => placed(one, report, routing));
  const [first] = steps;
  if (!first || JSON.stringify(steps) === JSON.stringify(now)) return null;
  const asked = first.signer !== signer || first.principal !== principal;
  if (!asked) return { ...report, task: { ...task, rest: steps.slice(1) } };
  return { ...report, task: openTask(task.number + 1, steps, routing.at) };
}

/** Why a task was moved; null where only a later step was. */
export function whyMoved(before: Report, after: Report): MoveReason | null {
  if (after.task.number === before.task.number) return null;
  if (ownerOf(after.task) !== ownerOf(before.task)) return 'gone';
  return after.task.principal ? 'delegated' : 'given-back';
}

/** A step with whom it belongs to now; the opinion of a unit that has no head any more is not waited for. */
const placed = (step: SignStep, report: Report, routing: Routing): SignStep[] =>
  step.step === 'leader' ? [stepNow(step, report, routing)] : unitStep(step, report, routing.organisation);

/** The leader's step with whoever decides by now: his delegate, himself again, the next where he is gone, or nobody. */
export function stepNow(
  step: SignStep,
  report: Report,
  { organisation, delegations, at }: Routing,
): SignStep {
  const { people, zone } = organisation;
  const { type, unit, writers } = signedOf(report);
  const owner = ownerOf(step);
  const leader =
    owner !== null && stillSigns(owner, organisation)
      ? owner
      : signerFor(type, unit, [...writers], organisation)?.id;
  if (leader === undefined) return { step: 'leader', signer: null };
  const signer = standIn(leader, type, writers, { delegations, people, day: localDate(at, zone) });
  return { step: 'leader', signer, ...(signer !== leader && { principal: leader }) };
}

function unitStep(step: SignStep, { writers }: Report, { people }: Organisation): SignStep[] {
  const asked = people.find(({ id }) => id === step.signer);
  if (asked?.active) return [step];
  const next = people.find(
    (person) =>
      person.active &&
      person.unit === asked?.unit &&
      has(person, 'unit-head') &&
      !writers.some((writer) => writer.person === person.id),
  );
  return next ? [{ ...step, signer: next.id }] : [];
}

/** At work, and a leader or one whom the settings name. */
function stillSigns(id: PersonId, { people, settings }: Organisation): boolean {
  const named = [settings.generalSigner, settings.problemSigner, settings.fallbackSigner].includes(id);
  return people.some((person) => person.id === id && (isSigner(person) || (named && person.active)));
}
