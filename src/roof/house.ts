import { openSlack } from '#commands/slack';
import { openStore, pathOf } from '#db/open';
import { compareTexts } from '#documents/compare-texts';
import { openPictures } from '#documents/draw/pictures';
import { openBulletins } from '#documents/read/bulletins';
import { openPapers } from '#documents/write/papers';
import { everyJob } from '#jobs/every-job';
import { nightlyBackup } from '#jobs/nightly-backup';
import { startWaker } from '#jobs/waker';
import { followClock, systemClock } from '#operations/clock';
import { openFiles } from '#operations/files';
import { healthOf } from '#operations/health';
import { marks } from '#operations/marks';
import { openMetrics } from '#operations/metrics';
import { openShelf } from '#operations/shelf';
import type { Books } from '#ports/books';
import { backUpBooks } from '#services/back-up-books';
import { deliverNotices } from '#services/deliver-notices';
import { followPeople } from '#services/move-tasks';
import type { Needs } from '#services/needs';
import { paperWorkshop } from '#services/paper-workshop';
import { readBulletins } from '#services/read-bulletins';
import { dueSlots } from '#services/run-due-slots';
import { makeServices } from '#services/services';
import { followRates } from '#services/settle-rates';
import { sweepShelf } from '#services/sweep-shelf';
import { watched } from '#services/watch-tasks';
import { wordsIn } from '#text/catalogue';
import { aside } from './aside.ts';
import { backupsOf } from './backups.ts';
import { eachTurn } from './each-turn.ts';
import { filesFolder } from './files-folder.ts';
import { knownPresets } from './known-presets.ts';
import { openDoors } from './open-doors.ts';
import type { House, Plan } from './plan.ts';
import { requireSound } from './require-sound.ts';
import { enterStation } from './station.ts';
import { watchHouse } from './watch-house.ts';

/** Wires every floor and begins to work; what a dead process left half said is taken up first. */
export async function openHouse(plan: Plan): Promise<House> {
  const { log } = plan;
  const followed = plan.clockUrl ? await followClock(plan.clockUrl) : null;
  const clock = followed?.clock ?? systemClock;
  await requireSound(pathOf(plan.databaseUrl), plan.backups?.folder);
  const metrics = openMetrics();
  const store = await openStore(plan.databaseUrl, {
    committed: metrics.committed,
    hash: marks.hash,
    now: clock.now,
  });
  const entered = await enterStation(store.organisations, plan.firstStation, clock, plan.timezone);
  const { station } = entered;
  const organisation = eachTurn(entered.organisation);
  await store.startTallies(station);
  const outbox = store.outbox(station);
  await outbox.recover();

  const words = wordsIn(plan.locale);
  const health = () =>
    healthOf([slack.probe, async () => ((await store.check()) === 'ok' ? null : 'database')]);
  const { host, port } = plan;
  const transport =
    plan.transport.mode === 'http' ? { ...plan.transport, host, port, health } : plan.transport;
  const { botToken, apiUrl, names } = plan;
  const slack = openSlack({
    transport,
    botToken,
    apiUrl,
    names,
    words,
    clock,
    log,
    report: log.failure,
    acked: metrics.acked,
  });

  const books: Books = {
    ...store.books(station),
    keep: async (change) => {
      const kept = await store.books(station).keep(watched(change, await organisation()));
      if (kept.ok && change.notices) waker.kick();
      return kept;
    },
  };
  const needs: Needs = {
    books,
    organisation,
    organisations: store.organisations,
    clock,
    marks,
    compare: compareTexts,
    presets: knownPresets(),
    uploads: slack.uploads,
    files: openFiles(filesFolder(pathOf(plan.databaseUrl))),
  };
  const papers = openPapers(plan.templatesFolder);
  const pictures = openPictures(plan.locale, log.failure);
  const shelf = openShelf(filesFolder(pathOf(plan.databaseUrl), 'outgoing'));
  const sweep = sweepShelf({ shelf, clock });
  const workshop = paperWorkshop({ ...needs, papers, shelf, failed: log.failure });
  let closing = false;
  const deliver = deliverNotices({
    ...needs,
    papers,
    workshop,
    pictures,
    shelf,
    outbox,
    messenger: slack.messenger,
    parked: (row, error) => log.warn(`notice ${row.key} was given up: ${error}`),
    closing: () => closing,
  });
  const tasksFollowPeople = followPeople(needs);
  const entriesFollowRates = followRates(needs);
  const backups = plan.backups && backupsOf(pathOf(plan.databaseUrl), plan.backups.folder, plan.backups.kept);
  const jobs = [...everyJob(needs, sweep), ...(backups ? [nightlyBackup] : [])];
  const slots = dueSlots(needs, jobs);
  const bulletins = openBulletins();
  const readFiles = aside(readBulletins({ ...needs, bulletins, closing: () => closing }), log.failure);
  const backUp = backups && aside(backUpBooks({ ...needs, backups, failed: log.failure }), log.failure);
  const work = async () => {
    readFiles.begin();
    try {
      await tasksFollowPeople();
      await entriesFollowRates();
      await slots.run();
      backUp?.begin();
    } finally {
      // A job that fails does not hold up what waits to be said.
      await deliver();
    }
  };
  const nextAt = async () => soonest(await slots.nextAt(), await outbox.nextAt());
  const waker = startWaker({
    run: work,
    soonest: async () => wait(await nextAt(), clock.now()),
    failed: log.failure,
  });

  await sweep();
  await slack.start(makeServices(needs, jobs));
  watchHouse(metrics, { outbox, slots, backups, clock, path: pathOf(plan.databaseUrl) });
  const doors = await openDoors(plan, health, metrics.text);
  followed?.follow(waker.runNow, nextAt);
  waker.kick();
  return {
    port: doors.port,
    stop: async () => {
      closing = true;
      followed?.stop();
      bulletins.stop();
      pictures.stop();
      await slack.stop();
      await workshop.stop();
      await waker.stop();
      await readFiles.ended();
      await backUp?.ended();
      await doors.stop();
      await store.close();
    },
  };
}

const soonest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

const wait = (at: number | null, now: number): number | null => (at === null ? null : Math.max(at - now, 0));
