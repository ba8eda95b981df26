import type { LocalDate } from '#domain/instant';
import type { Organisation } from '#domain/organisation';
import type { Person } from '#domain/person';
import { refusedRemovals, refusedRules } from './apply-rules.ts';
import { carryUnits } from './apply-units.ts';
import type { Message } from './problem.ts';
import { refusals } from './refusals.ts';

export type Applied = { ok: true; organisation: Organisation } | { ok: false; refused: Message[] };

/** 调离: whoever is no longer in the file stays as a leaver, without handles that another person now has. */
function withLeavers(held: Person[], wanted: Person[]): Person[] {
  const taken = new Set(wanted.flatMap(({ handles }) => handles));
  const leavers = held.filter((person) => !wanted.some(({ id }) => id === person.id));
  return [
    ...wanted,
    ...leavers.map((person) => ({
      ...person,
      handles: person.handles.filter((handle) => !taken.has(handle)),
      active: false,
    })),
  ];
}

/** Whether a file was made from another revision: applying it would undo what others changed since. */
export function staleness(before: Organisation, after: Organisation): Message | undefined {
  if (after.revision === before.revision) return undefined;
  if (after.revision === 0) return refusals.noRevision(String(before.revision));
  return refusals.stale(String(after.revision), String(before.revision));
}

/** The next revision, made from the newest and a changed file; it holds from `date`. */
export function applyFrom(before: Organisation, after: Organisation, date: LocalDate): Applied {
  if (after.station.id !== before.station.id) {
    return { ok: false, refused: [refusals.otherStation(after.station.id, before.station.id)] };
  }
  const stale = staleness(before, after);
  if (stale) return { ok: false, refused: [stale] };
  if (date < before.since) return { ok: false, refused: [refusals.beforeNext(before.since)] };
  const { units, refused } = carryUnits(before.units, after.units, date);
  const all = [...refused, ...refusedRules(before, after, date), ...refusedRemovals(before, after)];
  if (all.length > 0) return { ok: false, refused: all };
  const people = withLeavers(before.people, after.people);
  const revision = before.revision + 1;
  return { ok: true, organisation: { ...after, units, people, revision, since: date } };
}
