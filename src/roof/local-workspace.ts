import { readFile } from 'node:fs/promises';
import type { Organisation } from '#domain/organisation';
import { has, isOffice, type Person } from '#domain/person';
import { startWorkspace, type Workspace, type WorkspaceOptions } from '#playground/workspace';

const manifestFile = new URL('../../manifest.json', import.meta.url);

const slackUser = ({ handles }: Person): string =>
  handles
    .find((handle) => handle.startsWith('slack:'))
    ?.split(':')
    .at(-1) ?? '';

/** The local workspace, peopled with a station: everyone in the team channel, office and leaders in the office's. */
export async function openLocalWorkspace(
  { station, people, units, channels }: Organisation,
  options: Omit<WorkspaceOptions, 'seed'> = {},
  app: Partial<WorkspaceOptions['seed']['app']> = {},
): Promise<Workspace> {
  const manifest: unknown = JSON.parse(await readFile(manifestFile, 'utf8'));
  const members = people.filter((person) => person.active && slackUser(person));
  const office = members.filter((person) => isOffice(person) || has(person, 'station-head', 'deputy'));
  return startWorkspace({
    ...options,
    seed: {
      team: { id: 'T01LOCAL', name: station.name },
      users: members.map((person) => ({
        id: slackUser(person),
        name: person.id,
        realName: person.name,
        title: person.post,
        unit: units.find(({ id }) => id === person.unit)?.name ?? '',
      })),
      channels: [
        { id: channels.team, name: '政务信息', members: members.map(slackUser) },
        { id: channels.office, name: '办公室', members: office.map(slackUser), private: true },
      ],
      app: {
        id: 'A01XINBAO',
        name: '信报',
        botUserId: 'U00XINBAO',
        manifest: Object(manifest),
        ...app,
      },
    },
  });
}
