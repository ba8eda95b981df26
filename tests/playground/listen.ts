import { fields, unfold } from '#playground/fields';
import type { Workspace } from '#playground/workspace';

export interface Listener {
  heard: Record<string, unknown>[];
  comments: string[];
  stop(): void;
}

/** Reads a person's server-sent events as a browser would. */
export async function listen(workspace: Workspace, user: string): Promise<Listener> {
  const leave = new AbortController();
  const url = `${workspace.url}/control/live?user=${user}`;
  const { body, headers } = await fetch(url, { signal: leave.signal });
  if (!body || !headers.get('content-type')?.startsWith('text/event-stream')) throw new Error('no events');
  const heard: Record<string, unknown>[] = [];
  const comments: string[] = [];
  let rest = '';
  const read = async () => {
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      const parts = `${rest}${chunk}`.split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        if (part.startsWith('data: ')) heard.push(fields(unfold(part.slice(6))));
        else comments.push(part);
      }
    }
  };
  read().catch(() => undefined);
  return { heard, comments, stop: () => leave.abort() };
}
