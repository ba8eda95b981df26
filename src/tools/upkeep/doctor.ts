import type { ReadConfig } from '#config';
import type { BackupPlace } from './back-up.ts';
import { type Finding, fail, ok, subjects } from './finding.ts';
import { lookAtBackups, lookAtDatabase, lookAtDisk, lookAtOrganisation } from './look-at-data.ts';
import { lookAtSlack } from './look-at-slack.ts';
import type { Voice } from './voice.ts';

/** `doctor`: a line for each thing that must be well; answers 0 unless one of them fails. Changes nothing. */
export async function doctorCommand(
  read: ReadConfig,
  place: BackupPlace,
  now: () => number,
  { print, locale }: Voice,
): Promise<0 | 1> {
  const findings: Finding[] = [
    ...(read.ok
      ? [ok(subjects.config, '没有问题', 'sound'), ...(await lookAtSlack(read.config, now))]
      : read.problems.map((problem) => fail(subjects.config, problem, problem))),
    ...(await lookAtDatabase(place.database, now())),
    await lookAtDisk(place.database),
    await lookAtBackups(place.folder, read.ok && read.config.mode === 'local', now()),
    await lookAtOrganisation(read.ok ? read.config.organisationFile : undefined),
  ];
  for (const { state, about, said } of findings)
    print(`${state.padEnd(4)}  ${about[locale]}${locale === 'en' ? ': ' : '：'}${said[locale]}`);
  return findings.some(({ state }) => state === 'fail') ? 1 : 0;
}
