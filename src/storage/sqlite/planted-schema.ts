import Database from 'better-sqlite3';
import { FamiliarError } from '#contract/result.ts';
import type { Log } from '#core/ports/host.ts';
import { migrate, migrations, readSchemaVersion } from './migrate.ts';

/** A table, index, view or trigger as the file's own catalogue names it. */
type SchemaObject = { readonly type: string; readonly name: string; readonly sql: string | null };

/** How the schema of a file differs from the one that Familiar made it with. */
export type SchemaFindings = {
  /** What no version of Familiar ever made. */
  readonly planted: readonly SchemaObject[];
  /** Whether something of Familiar's own is missing, is defined in another way, or is of another version. */
  readonly isAltered: boolean;
};

const readSchema = (database: Database.Database): SchemaObject[] =>
  database.prepare<[], SchemaObject>('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all();

/** The schemas of a fresh household, by version from 0. */
function freshSchemas(): readonly (readonly SchemaObject[])[] {
  const database = new Database(':memory:');
  try {
    return Array.from({ length: migrations.length + 1 }, (_, version) => {
      migrate(database, migrations.slice(0, version));
      return readSchema(database);
    });
  } finally {
    database.close();
  }
}

/** A definition without what SQLite itself changes in its text: spaces, and quotes around names. */
function definitionOf({ type, name, sql }: SchemaObject): string {
  return [type, name, sql?.replaceAll(/[\s"]+/g, ' ').replaceAll(/ ?([(),]) ?/g, '$1') ?? null].join('\n');
}

/** Compares the schema of a household file, at the version it is at, with that of a fresh one. */
export function inspectSchema(database: Database.Database): SchemaFindings {
  const schemas = freshSchemas();
  const known = new Set(schemas.flat().map(({ name }) => name));
  const found = readSchema(database);
  const planted = found.filter(({ name }) => !known.has(name));
  const own = found.filter(({ name }) => known.has(name)).map(definitionOf);
  const expected = (schemas[readSchemaVersion(database)] ?? []).map(definitionOf);
  return { planted, isAltered: own.join('\n') !== expected.join('\n') };
}

/** What can be dropped, first what acts by itself. What SQLite made for a table goes with it. */
const droppable = ['trigger', 'view', 'index', 'table'];

function dropEach(database: Database.Database, planted: readonly SchemaObject[]): void {
  const inOrder = [...planted].sort((a, b) => droppable.indexOf(a.type) - droppable.indexOf(b.type));
  for (const { type, name, sql } of inOrder) {
    if (sql !== null && droppable.includes(type))
      database.exec(`DROP ${type} IF EXISTS "${name.replaceAll('"', '""')}"`);
  }
}

/**
 * Takes out of the file what somebody planted in it, such as a trigger that switches a limit off, and tells the log
 * once. Nothing of it is Familiar's, and no row of Familiar's goes with it.
 * @throws FamiliarError `databaseAltered` when something of Familiar's own was altered, or something cannot be dropped
 */
export function dropPlanted(database: Database.Database, log: Log): void {
  const { planted, isAltered } = inspectSchema(database);
  if (isAltered) throw new FamiliarError('databaseAltered');
  if (planted.length === 0) return;
  try {
    database.transaction(() => dropEach(database, planted)).immediate();
  } catch (cause) {
    throw new FamiliarError('databaseAltered', {}, { cause });
  }
  if (inspectSchema(database).planted.length > 0) throw new FamiliarError('databaseAltered');
  const names = planted.map(({ type, name }) => `${type} ${JSON.stringify(name)}`).join(', ');
  log.warn(`The household file held what Familiar never put there; it was taken out: ${names}`);
}
