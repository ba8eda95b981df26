const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day of the year, as in 5 Mar. */
export const day = (date: string) => `${Number(date.slice(8, 10))} ${monthName(Number(date.slice(5, 7)))}`;

/** The short name of a month. */
export const monthName = (month: number) => months[month - 1] ?? String(month);

/** So many reports. */
export const pieces = (n: number) => `${n} ${n === 1 ? 'report' : 'reports'}`;

/** So many adoptions. */
export const times = (n: number) => `${n} ${n === 1 ? 'adoption' : 'adoptions'}`;

/** So many people. */
export const people = (n: number) => `${n} ${n === 1 ? 'person' : 'people'}`;
