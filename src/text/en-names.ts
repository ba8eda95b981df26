import type { zhNames } from './zh-names.ts';

/** The names of types, states and ways. */
export const enNames: typeof zhNames = {
  type: { general: 'General', problem: 'Problem' },
  status: {
    'pending-sign': 'Awaiting opinion',
    returned: 'Returned',
    registered: 'To be edited',
    editing: 'Being edited',
    'pending-resign': 'Awaiting new opinion',
    ready: 'Ready to send',
    dispatched: 'Sent up',
    closed: 'Closed',
    kept: 'Kept',
    rejected: 'Held back',
    withdrawn: 'Withdrawn',
    'merged-into': 'Merged',
    'duplicate-of': 'Duplicate',
  },
  kind: { single: 'Single', merged: 'Merged', special: 'Special', brief: 'Brief', solicited: 'Solicited' },
  level: { county: 'County', city: 'City', province: 'Province', nation: 'Nation' },
  way: { system: 'System', email: 'E-mail', fax: 'Fax', paper: 'Paper', 'secure-post': 'Secure post' },
};
