import { storeContract } from './contract.ts';
import { onPglite, onSqlite } from './engines.ts';

storeContract('a SQLite file', onSqlite);
storeContract('PGlite', onPglite);
