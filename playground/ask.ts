import { fields, text } from './fields.ts';

type Query = Record<string, string | undefined>;

export interface Ask {
  get: <T>(path: string, query: Query) => Promise<T>;
  remove: <T>(path: string) => Promise<T>;
  post: <T>(path: string, body: object) => Promise<T>;
}

async function read<T>(response: Response): Promise<T> {
  const body = await response.json();
  if (response.ok) return body as T;
  const { error, detail } = fields(body);
  throw new Error([text(error) ?? `http_${response.status}`, text(detail)].filter(Boolean).join(': '));
}

/** The control API; what a person could not have done is thrown by its name. */
export const ask = (url: string): Ask => ({
  get: async (path, query) => {
    const given = new URLSearchParams();
    for (const [key, value] of Object.entries(query)) if (value !== undefined) given.set(key, value);
    return read(await fetch(`${url}/control${path}?${given.toString()}`));
  },
  remove: async (path) => read(await fetch(`${url}/control${path}`, { method: 'DELETE' })),
  post: async (path, body) =>
    read(
      await fetch(`${url}/control${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    ),
});
