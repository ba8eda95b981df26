/** A sentence for the person who edits the file, in both languages. */
export type Message = Record<'zh-CN' | 'en', string>;

/** Where something stands in the file and what is wrong with it; as the rules find it. */
export interface Finding {
  path: readonly PropertyKey[];
  /** The key itself is meant, not its value. */
  key?: string;
  message: Message;
}

/** A finding as the person sees it: `units[3].quota`, line 42. */
export interface Problem {
  line: number;
  column?: number;
  path: string;
  message: Message;
}
