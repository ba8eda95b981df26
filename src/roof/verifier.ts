import { verifyFile } from './verify-file.ts';

/** The process of one 核对: it is given a file, says what it found, and ends. */
const [, , path = ''] = process.argv;
const found = await verifyFile(path).catch((error: unknown) => [{ check: 'file', subject: String(error) }]);
process.send?.(found, () => process.disconnect());
