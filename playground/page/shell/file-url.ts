import type { Fields } from '../../fields.ts';
import { text } from '../../fields.ts';

/** Where a page reads a file as the person who acts. */
export const fileUrl =
  (user: string) =>
  (file: Fields): string =>
    text(file.control_url) ?? `/control/files/${text(file.id) ?? ''}?user=${encodeURIComponent(user)}`;
