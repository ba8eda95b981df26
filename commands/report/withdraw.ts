import { nothing, type PressDoor } from '../answer.ts';
import { refused } from '../say.ts';
import { carried, ofReport } from '../values.ts';

/** 「撤回」 by the writer, before sign-off. */
export const withdrawPress: PressDoor = async (visit, value) => {
  const { report } = carried(ofReport, value);
  const ruling = await visit.services.withdrawReport(report, visit.person.id);
  return ruling.ok ? nothing : refused(visit, ruling, report);
};
