import type { Organisation } from '#domain/organisation';
import type { Organisations } from '#ports/organisations';

/** The station the database holds; an empty one is given its first. */
export async function enterStation(
  organisations: Organisations,
  first: () => Promise<Organisation>,
  zone: string | undefined,
): Promise<{ station: string; organisation: () => Promise<Organisation> }> {
  if ((await organisations.current()) === null)
    await organisations.replace(await first(), null, 'first-import');
  const organisation = async (): Promise<Organisation> => {
    const current = await organisations.current();
    if (!current) throw new Error('The database holds no station.');
    return zone ? { ...current, zone } : current;
  };
  return { station: (await organisation()).station.id, organisation };
}
