/** Everyone in the workspace keeps this time. */
const timeZone = 'Asia/Shanghai';
const locales = { zh: 'zh-CN', en: 'en-GB' } as const;
type Language = keyof typeof locales;

const dates = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
const times = new Intl.DateTimeFormat('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' });

export const msOf = (ts: string): number => Number(ts) * 1_000;

/** `2025-01-31`, which also tells days apart. */
export const dayOf = (at: number): string => dates.format(at);
export const timeOf = (at: number): string => times.format(at);

export const longDay = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    timeZone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'long',
  }).format(at);

/** As a date-time field reads and writes it, without the zone. */
export const fieldOf = (at: number): string => `${dayOf(at)}T${timeOf(at)}`;
export const instantOf = (field: string): string => `${field.length === 16 ? `${field}:00` : field}+08:00`;
