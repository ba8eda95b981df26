import { localDate } from '#domain/instant';
import type { Organisation } from '#domain/organisation';
import type { Clock } from '#ports/clock';
import type { Organisations } from '#ports/organisations';

/** The station the database holds, as the day's revision says it; an empty database is given its first. */
export async function enterStation(
  organisations: Organisations,
  first: () => Promise<Organisation>,
  clock: Clock,
  timezone: string | undefined,
): Promise<{ station: string; organisation: () => Promise<Organisation> }> {
  if ((await organisations.current()) === null)
    await organisations.replace(await first(), null, 'first-import');
  const entered = await organisations.current();
  if (!entered) throw new Error('The database holds no station.');
  const zone = timezone ?? entered.zone;
  const organisation = async (): Promise<Organisation> => {
    const held = (await organisations.inForce(localDate(clock.now(), zone))) ?? entered;
    return timezone ? { ...held, zone: timezone } : held;
  };
  return { station: entered.station.id, organisation };
}
