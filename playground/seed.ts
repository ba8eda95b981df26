import { z } from 'zod';

const user = z.object({
  id: z.string().regex(/^[UW]\w+$/),
  name: z.string().min(1),
  realName: z.string().min(1),
  email: z.string().optional(),
  title: z.string().optional(),
  unit: z.string().optional(),
  locale: z.string().optional(),
  deleted: z.boolean().optional(),
  guest: z.boolean().optional(),
});

const channel = z.object({
  id: z.string().regex(/^[CG]\w+$/),
  name: z.string().min(1),
  members: z.array(z.string()),
  private: z.boolean().optional(),
  archived: z.boolean().optional(),
  botIsMember: z.boolean().optional(),
});

const app = z.object({
  id: z.string().regex(/^A\w+$/),
  name: z.string().min(1),
  botUserId: z.string().regex(/^U\w+$/),
  /** A Slack app manifest, parsed: what it does not declare, the app does not have. */
  manifest: z.record(z.string(), z.unknown()),
  /** Signed HTTP instead of Socket Mode. */
  requestUrl: z.url().optional(),
  /** Fixed when a workspace must be restarted under a running bot. */
  botToken: z.string().optional(),
  appToken: z.string().optional(),
  signingSecret: z.string().optional(),
});

/** Who and what the workspace begins with. */
export const seedSchema = z.object({
  team: z.object({ id: z.string().regex(/^T\w+$/), name: z.string() }),
  users: z.array(user).min(1),
  channels: z.array(channel),
  app,
});

export type Seed = z.input<typeof seedSchema>;
export type User = z.output<typeof user> & { bot?: true };
