import { z } from 'zod';

const anything = z.record(z.string(), z.unknown());

const message = z.object({
  ts: z.string(),
  channel: z.string(),
  user: z.string(),
  text: z.string(),
  byBot: z.boolean(),
  blocks: z.array(anything).optional(),
  attachments: z.array(anything).optional(),
  metadata: anything.optional(),
  threadTs: z.string().optional(),
  edited: z.string().optional(),
  files: z.array(z.string()).optional(),
  subtype: z.string().optional(),
  replies: z.number().optional(),
  ephemeralTo: z.string().optional(),
});

const home = z.object({
  id: z.string(),
  type: z.literal('home'),
  user: z.string(),
  spec: anything,
  blocks: z.array(anything),
  hash: z.string(),
  rootId: z.string(),
  previousId: z.string().nullable(),
  state: z.record(z.string(), z.record(z.string(), anything)),
  errors: z.record(z.string(), z.string()),
});

const file = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  user: z.string(),
  size: z.number(),
  channels: z.array(z.string()),
  complete: z.boolean(),
  at: z.number(),
});

const scheduled = z.object({
  id: z.string(),
  channel: z.string(),
  postAt: z.number(),
  createdAt: z.number(),
  threadTs: z.string().optional(),
  content: message.pick({ text: true, blocks: true, attachments: true, metadata: true }),
});

const direct = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['im', 'mpim']),
  members: z.array(z.string()),
});

/** What a workspace is brought back from. The bytes of its files lie beside it, one file each. */
export const keptSchema = z.object({
  team: z.string(),
  now: z.number(),
  /** What lay between its clock and the real one. */
  offset: z.number(),
  lastTs: z.number(),
  tokens: z.object({ botToken: z.string(), appToken: z.string(), signingSecret: z.string() }),
  requestUrl: z.string().optional(),
  directs: z.array(direct),
  messages: z.array(message),
  homes: z.array(home),
  files: z.array(file),
  scheduled: z.array(scheduled),
  reads: z.record(z.string(), z.string()),
});

export type Kept = z.output<typeof keptSchema>;
