import type { Backup, BackupFailure } from '#domain/backup';
import type { Imbalance } from '#domain/books-balance';
import type { Instant } from '#domain/instant';

/** What became of a backup: `found` is what 核对 found in it. */
export type BackupMade =
  | { ok: true; backup: Backup }
  | { ok: false; why: BackupFailure; found: Imbalance[]; error?: unknown };

/** Where backups lie. */
export interface Backups {
  /** Every backup that is whole, in no order. */
  list(): Promise<Backup[]>;
  /** Copies database and 附件 while both are written, opens the copy and verifies it; then the oldest go. */
  make(at: Instant): Promise<BackupMade>;
}
