import { openStore } from '#db/open';
import { STATION, submission } from './builders.ts';

/** A second bot: submits until it is killed. */
const store = await openStore(`file:${process.argv[2]}`);
for (let i = 0; ; i += 1) {
  await store.books(STATION).keep(submission(`r${i}`));
  console.log(`kept ${i}`);
}
