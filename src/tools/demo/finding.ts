/** One line of the closing table: what was read beside what the station really reported. */
export interface Finding {
  what: string;
  read: string;
  wanted: string;
}

export const finding = (what: string, read: unknown, wanted: unknown): Finding => ({
  what,
  read: String(read),
  wanted: String(wanted),
});
