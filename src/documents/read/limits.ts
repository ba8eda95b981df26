/** What a bulletin may be; a superior's longest table is far below. Reading stops before memory or time is spent on more. */
export const limits = {
  /** Bytes as uploaded. */
  file: 5_000_000,
  /** Bytes of one part of a file once unpacked, and of all together. */
  part: 24_000_000,
  unpacked: 32_000_000,
  /** Parts of a packed file. */
  parts: 1000,
  sheets: 40,
  rows: 3000,
  cells: 40_000,
  /** Cells in one row. */
  width: 100,
  /** Of memory and time for one file. */
  megabytes: 400,
  seconds: 60,
} as const;
