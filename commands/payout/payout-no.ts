import type { PayoutRuling } from '#domain/payout';
import type { Gated } from '#domain/secrecy-block';
import { type Answer, type Visit, whisper } from '../answer.ts';
import { momentOf, personName, refusalText } from '../say.ts';
import { pieceWords } from './payout-words.ts';

type No = Extract<PayoutRuling<unknown> | Gated<unknown>, { ok: false }>;

/** A "no" about a batch: who was first, what was taken back, or the house's own sentence. */
async function payoutNo(visit: Visit, no: No): Promise<string> {
  const { words, organisation } = visit;
  const { payout } = words;
  if (no.refusal === 'step-taken') {
    const { act, by, at } = no.step;
    return payout.taken[act](personName(words, organisation, by), momentOf(words, at, organisation));
  }
  if (no.refusal === 'taken-back')
    return payout.takenBack(
      words.list(no.pieces.map((piece) => piece.name + words.aside(pieceWords(words, piece)))),
    );
  if (no.refusal === 'second-person') return payout.another;
  if (no.refusal === 'money-off') return payout.off;
  return refusalText(visit, no);
}

export const payoutRefused = async (visit: Visit, no: No): Promise<Answer> =>
  whisper(await payoutNo(visit, no));

/** The same in a form, beside its field. */
export const payoutStopped = async (visit: Visit, no: No, beside: string): Promise<Answer> => ({
  do: 'errors',
  errors: { [beside]: await payoutNo(visit, no) },
});
