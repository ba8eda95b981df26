import Client from 'better-sqlite3';
import { migrateSqlite } from '#db/sqlite/migrate';

/** Migrates a database and dies where the migration says so. */
const [, , path = '', folder = ''] = process.argv;
const client = new Client(path);
client.function('die', () => process.kill(process.pid, 'SIGKILL'));
migrateSqlite(client, folder, []);
