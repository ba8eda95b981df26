/** What the rows of a table may speak of: what stood in the workspace before the first call. */
export interface Stage {
  /** A message of the app's own in C1, with metadata. */
  own: string;
  /** What a person wrote in C4, where the app is. */
  human: string;
  /** A whisper of the app's to U1 in C1. */
  whisper: string;
  dm: string;
  file: string;
  /** A trigger nobody has used, from a command. */
  trigger(): Promise<string>;
  /** The same, from inside the topmost modal of U1, after opening so many. */
  triggerInside(depth: number): Promise<{ trigger: string; view: string; hash: string }>;
  usedTrigger(): Promise<string>;
  oldTrigger(): Promise<string>;
  seconds(ahead: number): Promise<number>;
  scheduled(): Promise<string>;
  crowded(): Promise<number>;
  uploaded(): Promise<string>;
  home(): Promise<string>;
}

type Args = Record<string, unknown>;

/** What it is, the method, its arguments, and what must come of it. */
export type Call = [
  what: string,
  method: string,
  args: Args | ((stage: Stage) => Args | Promise<Args>),
  answer: string,
];

export const plain = (text: string) => ({ type: 'plain_text', text });
export const section = (text: string) => ({ type: 'section', text: plain(text) });
export const button = (more: object = {}) => ({ type: 'button', text: plain('按'), action_id: 'a', ...more });
export const options = (count: number, text = '选', value = 'v') =>
  Array.from({ length: count }, (_, n) => ({
    text: plain(text),
    value: `${value}${n}`.slice(-Math.max(value.length, 4)),
  }));
export const inC1 = (...blocks: object[]) => ({ channel: 'C1', text: '文', blocks });
export const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));
export const actions = (...elements: object[]) => ({ type: 'actions', elements });
export const modal = (more: object = {}) => ({
  type: 'modal',
  title: plain('表'),
  submit: plain('好'),
  blocks: [section('x')],
  ...more,
});
export const input = (element: object, more: object = {}) => ({
  type: 'input',
  label: plain('栏'),
  element: { action_id: 'a', ...element },
  ...more,
});
export const long = (length: number) => '长'.repeat(length);
