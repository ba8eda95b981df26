/** The names Slack sends back. Each has its one home here and its listener in `index.ts`. */

/** Buttons, menus and fields that send a press (`action_id`). */
export const press = {
  openForm: 'report.open',
  revise: 'report.revise',
  withdraw: 'report.withdraw',
  fullText: 'report.full-text',
  compare: 'report.compare',
  more: 'report.more',
  approve: 'review.approve',
  opinion: 'review.opinion',
  return: 'review.return',
  hold: 'review.hold',
  undo: 'review.undo',
  waiting: 'review.waiting',
  waitingApprove: 'review.waiting-approve',
  waitingOpinion: 'review.waiting-opinion',
  waitingReturn: 'review.waiting-return',
  typedYes: 'review.typed-yes',
  typedNo: 'review.typed-no',
  edit: 'office.edit',
  dispatch: 'office.dispatch',
  officeReturn: 'office.return',
  officeMore: 'office.more',
  noReport: 'quota.no-report',
  snooze: 'quota.snooze',
  urgentKind: 'urgent.kind',
  urgentCall: 'urgent.call',
  urgentFollow: 'urgent.follow',
  urgentFinal: 'urgent.final',
  urgentClose: 'urgent.close',
} as const;

/** Modals (`callback_id`). */
export const modal = {
  report: 'report.form',
  revise: 'report.revision',
  opinion: 'review.opinion-form',
  return: 'review.return-form',
  hold: 'review.hold-form',
  waitingOpinion: 'review.waiting-opinion-form',
  waitingReturn: 'review.waiting-return-form',
  edit: 'office.edit-form',
  dispatch: 'office.dispatch-form',
  officeReturn: 'office.return-form',
  keep: 'office.keep-form',
  adopt: 'adopt.form',
  urgent: 'urgent.form',
  urgentCall: 'urgent.call-form',
  urgentFollow: 'urgent.follow-form',
  backflow: 'urgent.backflow-form',
  reading: 'report.reading',
} as const;

/** Shortcuts (`callback_id`), named in the manifest. */
export const shortcut = { report: 'report.shortcut' } as const;

/** Menus that ask for their options (`action_id`). */
export const options = {
  adoptReport: 'adopt.report',
  dutyOfficer: 'urgent.duty',
  relatedReport: 'urgent.related',
  coWriter: 'report.co-writer',
  entryWriter: 'report.entry-writer',
} as const;

/** Fields of forms: block and element share one name. */
export const field = {
  title: 'title',
  type: 'type',
  body: 'body',
  eventDate: 'event-date',
  unit: 'unit',
  declaration: 'declaration',
  choice: 'choice',
  words: 'words',
  explanation: 'explanation',
  follows: 'follows',
  superior: 'superior',
  date: 'date',
  number: 'number',
  way: 'way',
  report: 'adopted-report',
  bodies: 'bodies',
  carrier: 'carrier',
  issue: 'issue',
  kind: 'kind',
  titlePrinted: 'title-printed',
  level: 'level',
  levelDate: 'level-date',
  levelReference: 'level-reference',
  incidentKind: 'incident-kind',
  matter: 'matter',
  place: 'place',
  eventAt: 'event-at',
  knownAt: 'known-at',
  duty: 'duty',
  leader: 'leader',
  road: 'road',
  route: 'route',
  stake: 'stake',
  cause: 'cause',
  measures: 'measures',
  losses: 'losses',
  expectedOpening: 'expected-opening',
  actualOpening: 'actual-opening',
  to: 'to',
  callAt: 'call-at',
  callBy: 'call-by',
  source: 'source',
  related: 'related',
  coWriters: 'co-writers',
  shares: 'shares',
  coUnits: 'co-units',
  entryWriter: 'entry-writer',
  entryWay: 'entry-way',
} as const;

export type PressId = (typeof press)[keyof typeof press];
export type ModalId = (typeof modal)[keyof typeof modal];
export type ShortcutId = (typeof shortcut)[keyof typeof shortcut];
export type OptionsId = (typeof options)[keyof typeof options];
