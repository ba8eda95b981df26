import { notify } from './notices.ts';
import { type Answer, tell } from './wire.ts';

/** Acts as a person; whatever fails is shown, and the answer handed back. */
export async function act(what: string, path: string, body: object): Promise<Answer> {
  const answer = await tell(path, body);
  if (answer.error === 'unreachable') notify({ kind: 'unreachable', what });
  else if (answer.error !== undefined) notify({ kind: 'impossible', what, reason: answer.error });
  else if ('outcome' in answer && answer.outcome === 'timed-out') notify({ kind: 'timed-out', what });
  else if ('outcome' in answer && answer.outcome === 'failed')
    notify({ kind: 'failed', what, reason: answer.reason });
  return answer;
}
