import { type PressDoor, whisper } from '../answer.ts';
import { refused } from '../say.ts';
import { carried, ofAttachment } from '../values.ts';

/** 「取附件」: the file comes in a direct message. */
export const takeAttachmentPress: PressDoor = async (visit, value) => {
  const { report, hash } = carried(ofAttachment, value);
  const ruling = await visit.services.takeAttachment(report, hash, visit.person, visit.arrival);
  return ruling.ok ? whisper(visit.words.attachments.coming) : refused(visit, ruling);
};
