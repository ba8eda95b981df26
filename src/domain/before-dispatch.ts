import type { Report, ReportStatus } from './report.ts';

/** 登记上报之前: what a piece still has before it, in order; nothing where it can be sent up, or never will be. */
export type BeforeDispatch = 'sign' | 'edit' | 'sign-again';

export function beforeDispatch({
  status,
  order,
  signature,
}: Pick<Report, 'status' | 'order' | 'signature'>): BeforeDispatch[] {
  const editedFirst = order === 'after-edit';
  const edited: BeforeDispatch[] = editedFirst && signature === null ? ['edit', 'sign'] : ['edit'];
  const left: Partial<Record<ReportStatus, BeforeDispatch[]>> = {
    'pending-sign': editedFirst ? ['sign'] : ['sign', 'edit'],
    registered: edited,
    editing: edited,
    'pending-resign': ['sign-again'],
  };
  return left[status] ?? [];
}
