import { readFile } from 'node:fs/promises';
import type { Organisation } from '#domain/organisation';
import { readOrganisation } from '#organisation/read-file';
import type { Locale } from '#text/catalogue';
import { Complaint } from './complaint.ts';

/** The station of an organisation file, or every problem in it, line by line. */
export async function stationIn(file: string | URL, locale: Locale): Promise<Organisation> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Complaint(`ORGANISATION_FILE cannot be read: ${error instanceof Error ? error.message : ''}`);
  });
  const read = readOrganisation(text);
  if (read.ok) return read.organisation;
  const lines = read.problems.map(
    (problem) => `  ${String(file)}:${problem.line}: ${problem.message[locale]}`,
  );
  throw new Complaint(['The organisation file has problems:', ...lines].join('\n'));
}

/** A real workspace's first station: from the file that is named, never the demo station. */
export function requiredStation(file: string | undefined, locale: Locale): Promise<Organisation> {
  if (file) return stationIn(file, locale);
  return Promise.reject(
    new Complaint(
      'The database holds no station yet: set ORGANISATION_FILE to your organisation file (begin from a copy of organisation.example.yaml).',
    ),
  );
}
