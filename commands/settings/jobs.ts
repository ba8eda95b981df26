import type { KnownBlock, ModalView } from '@slack/types';
import type { SeenJob } from '#services/list-jobs';
import { type Answer, instead, open, type PressDoor, type Visit } from '../answer.ts';
import { modal, press } from '../ids.ts';
import { actions, button, header, modalView, note } from '../kit.ts';
import { momentOf, personName, refused } from '../say.ts';
import { carried, ofJob, ofJobSwitch } from '../values.ts';

/** `/xinbao 定时`, and from the home tab: every job with its last and next slot, to run or to pause. */
export const openJobs = async (visit: Visit): Promise<Answer> => {
  const ruling = await visit.services.listJobs(visit.person);
  return ruling.ok ? open(jobsForm(visit, ruling.value)) : refused(visit, ruling);
};

function jobsForm(visit: Visit, seen: SeenJob[], said?: string): ModalView {
  const { jobs, form } = visit.words;
  const blocks = seen.flatMap((job) => jobBlocks(visit, job));
  const told = said === undefined ? [] : [note(said)];
  return modalView(modal.reading, { title: jobs.title, close: form.close }, [...told, ...blocks]);
}

function jobBlocks(visit: Visit, { name, last, next, paused }: SeenJob): KnownBlock[] {
  const { words, organisation } = visit;
  const { jobs } = words;
  const at = (moment: number) => momentOf(words, moment, organisation);
  const outcome = last?.reason ? jobs.skipped(jobs.reasons[last.reason]) : jobs.done;
  return [
    header(jobs.names[name]),
    note(
      words.facts([
        last ? jobs.last(at(last.at), outcome) : jobs.never,
        next === null ? jobs.noNext : jobs.next(at(next)),
      ]),
    ),
    ...(paused ? [note(jobs.paused(personName(words, organisation, paused.by), at(paused.at)))] : []),
    ...actions(
      button(press.runJob, jobs.run, { job: name }),
      button(press.switchJob, paused ? jobs.resume : jobs.pause, { job: name, paused: !paused }),
    ),
  ];
}

/** The list as it stands now, in place of the one that was pressed in, under what is said of the press. */
async function shownAnew(visit: Visit, form: Parameters<PressDoor>[2], said?: string): Promise<Answer> {
  const ruling = await visit.services.listJobs(visit.person);
  return ruling.ok ? instead(jobsForm(visit, ruling.value, said), form) : refused(visit, ruling);
}

/** 「立即运行」. */
export const runJobPress: PressDoor = async (visit, value, form) => {
  const { job } = carried(ofJob, value);
  const ruling = await visit.services.runJob(job, visit.person, visit.arrival);
  if (!ruling.ok && ruling.refusal === 'not-yours') return refused(visit, ruling);
  const { jobs, refusal } = visit.words;
  return shownAnew(visit, form, ruling.ok ? jobs.ran(jobs.names[job]) : refusal[ruling.refusal]);
};

/** 「暂停」 and 「恢复」. */
export const switchJobPress: PressDoor = async (visit, value, form) => {
  const { job, paused } = carried(ofJobSwitch, value);
  const ruling = await visit.services.switchJob(job, paused, visit.person);
  return ruling.ok ? shownAnew(visit, form) : refused(visit, ruling);
};
