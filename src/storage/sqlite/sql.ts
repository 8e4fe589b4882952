import type { Database, Statement } from 'better-sqlite3';
import { FamiliarError } from '#contract/result.ts';
import type { Log } from '#core/ports/host.ts';
import { asStoreFailure, translatingFailures } from './store-failure.ts';

/** What a statement's parameters may be. */
export type SqlValue = string | number | Uint8Array | null;

/**
 * Statements by their text, each prepared once. All of them throw FamiliarError `storeFailed` for what the outside
 * world did.
 */
export interface Sql {
  get<Row>(text: string, ...values: SqlValue[]): Row | undefined;
  all<Row>(text: string, ...values: SqlValue[]): Row[];
  /** How many rows were changed. */
  run(text: string, ...values: SqlValue[]): number;
  /** The id that the table's next row gets; to be used in the same transaction. AUTOINCREMENT tables only. */
  nextId(table: string): number;
  /** All or nothing. */
  transaction<T>(work: () => T): T;
  /**
   * Empties the journal, so that nothing of what was deleted is left in it. Where that fails it is logged, and done at
   * the next start.
   */
  emptyJournal(): void;
  /** Copies the whole file, page by page, while others go on writing. */
  copyTo(path: string): Promise<void>;
  /** Replaces every row of every table by those of another file of the same schema, all or nothing. */
  adopt(path: string): void;
}

/** A mark for each value of an `IN (...)`. */
export const placeholders = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/** Wraps an open database. */
export function createSql(database: Database, log: Log): Sql {
  const prepared = new Map<string, Statement>();

  function requireOpen(): void {
    if (!database.open) throw new FamiliarError('databaseClosed');
  }

  function prepare(text: string): Statement {
    requireOpen();
    const known = prepared.get(text);
    if (known) return known;
    const statement = database.prepare(text);
    prepared.set(text, statement);
    return statement;
  }

  const sql: Sql = {
    get: <Row>(text: string, ...values: SqlValue[]) =>
      translatingFailures(database.name, () => prepare(text).get(...values) as Row | undefined),
    all: <Row>(text: string, ...values: SqlValue[]) =>
      translatingFailures(database.name, () => prepare(text).all(...values) as Row[]),
    run: (text, ...values) => translatingFailures(database.name, () => prepare(text).run(...values).changes),
    nextId: (table) =>
      (sql.get<{ seq: number }>('SELECT seq FROM sqlite_sequence WHERE name = ?', table)?.seq ?? 0) + 1,
    transaction(work) {
      requireOpen();
      return translatingFailures(database.name, () => database.transaction(work).immediate());
    },
    emptyJournal() {
      try {
        const [state] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
        if (state?.busy)
          log.warn('the journal could not be emptied after a removal: another program reads the household file');
      } catch (error) {
        log.error('the journal could not be emptied after a removal', error);
      }
    },
    copyTo: (path) =>
      database.backup(path).then(
        () => undefined,
        (error: unknown) => {
          throw asStoreFailure(error, path);
        },
      ),
    adopt: (path) =>
      translatingFailures(database.name, () => {
        database.prepare('ATTACH ? AS adopted').run(path);
        try {
          database.transaction(() => replaceRows(database)).immediate();
        } finally {
          database.exec('DETACH adopted');
        }
        sql.emptyJournal();
      }),
  };
  return sql;
}

function replaceRows(database: Database): void {
  database.pragma('defer_foreign_keys = ON');
  const tables = database
    .prepare<[], string>("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql IS NOT NULL")
    .pluck()
    .all();
  for (const table of tables) database.exec(`DELETE FROM main."${table}"`);
  for (const table of tables) {
    const columns = database
      .prepare<[string], string>(`SELECT '"' || name || '"' FROM pragma_table_info(?, 'main')`)
      .pluck()
      .all(table)
      .join(', ');
    database.exec(`INSERT INTO main."${table}" (${columns}) SELECT ${columns} FROM adopted."${table}"`);
  }
}
