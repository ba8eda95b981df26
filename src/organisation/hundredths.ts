/** A yuan, point or factor as written (`20`, `0.5`) in hundredths, taken digit by digit; none for other numbers. */
export function toHundredths(written: number): number | undefined {
  const digits = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(String(written));
  if (!digits) return undefined;
  const [, whole = '', decimals = ''] = digits;
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}

/** Hundredths as a person writes them: 50 is `0.5`. */
export const fromHundredths = (hundredths: number): number => hundredths / 100;
