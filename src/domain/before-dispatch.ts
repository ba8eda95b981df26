import type { Report } from './report.ts';

/** 登记上报之前: what a piece still has before it, in order; nothing where it can be sent up, or never will be. */
export type BeforeDispatch = 'sign' | 'edit' | 'sign-again';

export function beforeDispatch({
  status,
  order,
  signature,
}: Pick<Report, 'status' | 'order' | 'signature'>): BeforeDispatch[] {
  const editedFirst = order === 'after-edit';
  switch (status) {
    case 'pending-sign':
      return editedFirst ? ['sign'] : ['sign', 'edit'];
    case 'registered':
    case 'editing':
      return editedFirst && signature === null ? ['edit', 'sign'] : ['edit'];
    case 'pending-resign':
      return ['sign-again'];
    default:
      return [];
  }
}
