import { nothing, type PressDoor } from '../answer.ts';
import { refused } from '../say.ts';
import { carried, ofTask } from '../values.ts';

/** 「同意报送」: one tap, with the default opinion. */
export const approvePress: PressDoor = async (visit, value) => {
  const { report, task, hash } = carried(ofTask, value);
  const opinion = { task, hash, words: visit.words.sign.defaultOpinion };
  const ruling = await visit.services.approveReport(report, visit.person.id, opinion);
  return ruling.ok ? nothing : refused(visit, ruling, report);
};

/** 「撤回意见」, until the office has begun. */
export const undoPress: PressDoor = async (visit, value) => {
  const { report, task } = carried(ofTask, value);
  const ruling = await visit.services.undoApproval(report, visit.person.id, task);
  return ruling.ok ? nothing : refused(visit, ruling, report);
};
