import { bulletinSlots } from '#domain/monthly';
import type { Job } from '#ports/job';

/** 季度通报起草：结账后的工作日九点。After a stop every missed quarter is drafted. */
export const bulletinDraft = (run: Job['run']): Job => ({
  name: 'bulletin-draft',
  due: (after, until, { zone, calendar }) => bulletinSlots(after, until, zone, calendar),
  catchUp: () => 'run',
  run,
});
