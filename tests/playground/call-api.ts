import type { Workspace } from '#playground/workspace';

export interface ApiAnswer extends Record<string, unknown> {
  ok: boolean;
  error?: string;
  response_metadata?: { messages?: string[]; next_cursor?: string; warnings?: string[] };
}

/** As @slack/web-api sends it: a form, with objects as JSON text. */
export async function post(
  workspace: Workspace,
  method: string,
  args: object,
  token?: string,
): Promise<Response> {
  const form = new URLSearchParams();
  for (const [key, value] of Object.entries(args)) {
    form.set(key, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return fetch(workspace.apiUrl + method, { method: 'POST', headers, body: form });
}

export async function callApi(
  workspace: Workspace,
  method: string,
  args: object = {},
  token: string = workspace.botToken,
): Promise<ApiAnswer> {
  const answer: unknown = await (await post(workspace, method, args, token)).json();
  return answer as ApiAnswer;
}
