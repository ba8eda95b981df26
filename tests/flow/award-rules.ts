import type { Occasion } from '#domain/occasion';
import type { Organisation } from '#domain/organisation';

const best: Occasion = { id: 'best', name: '月度最佳', per: 'hand', points: 500 };

/** The demo station, whose rules let the office give 月度最佳 by hand. */
export const givingByHand = (demo: Organisation): Organisation => ({
  ...demo,
  rules: demo.rules.map((version) => ({ ...version, occasions: [...version.occasions, best] })),
});
