import { localDate } from '#domain/instant';
import type { Addressed } from '#domain/notice';
import type { DueSlot } from '#domain/reminder';
import type { Change } from '#ports/change';
import type { Needs } from './needs.ts';

/** 待审签提醒: one message to each for whom something waits; drawn at delivery, as things stand then. */
export const digestSigners =
  ({ books, organisation }: Needs) =>
  async ({ slot, at }: DueSlot): Promise<Pick<Change, 'notices' | 'audit'>> => {
    const { zone } = await organisation();
    const signers = new Set((await books.waiting()).flatMap(({ task }) => task.signer ?? []));
    return {
      notices: [...signers].map(
        (signer): Addressed => ({
          to: { person: signer },
          notice: { kind: 'sign-digest', signer, day: localDate(at, zone) },
        }),
      ),
      audit:
        signers.size > 0
          ? [{ at, actor: null, action: 'sign-digest', subject: slot, detail: { people: signers.size } }]
          : [],
    };
  };
