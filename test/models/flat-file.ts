/** A field of a FlatBuffers table: a byte, an integer, bytes, integers, a table or tables; undefined leaves it out. */
export type FlatField =
  | { readonly byte: number }
  | { readonly integer: number }
  | { readonly bytes: Uint8Array }
  | { readonly integers: readonly number[] }
  | { readonly table: FlatTable }
  | { readonly tables: readonly FlatTable[] }
  | undefined;
export type FlatTable = readonly FlatField[];

/** Writes a FlatBuffers file: its root table, and the four letters that say what it is. */
export const encodeFlatFile = (identifier: string, root: FlatTable): Uint8Array => {
  const file: GrowingFile = [0, 0, 0, 0, ...new TextEncoder().encode(identifier)];
  putReference(file, 0, putTable(file, root));
  return Uint8Array.from(file);
};

/** Bytes, to the end of which tables and lists are written. */
type GrowingFile = number[];

/** Writes a table and what hangs on it, and says where it starts. */
const putTable = (file: GrowingFile, fields: FlatTable): number => {
  const layout = file.length;
  file.push(...new Uint8Array(4 + 2 * fields.length));
  align(file);
  const table = append(file, file.length - layout);
  const places = fields.map((field) => (field ? append(file, 0) : null));
  put(file, layout, 4 + 2 * fields.length, 2);
  put(file, layout + 2, file.length - table, 2);
  for (const [i, field] of fields.entries()) {
    const place = places[i];
    if (!field || typeof place !== 'number') continue;
    put(file, layout + 4 + 2 * i, place - table, 2);
    putField(file, place, field);
  }
  return table;
};

const putField = (file: GrowingFile, place: number, field: NonNullable<FlatField>): void => {
  if ('byte' in field) put(file, place, field.byte, 4);
  else if ('integer' in field) put(file, place, field.integer, 4);
  else putReference(file, place, putChild(file, field));
};

type FlatChild = Exclude<FlatField, undefined | { readonly byte: number } | { readonly integer: number }>;

const putChild = (file: GrowingFile, field: FlatChild): number => {
  if ('table' in field) return putTable(file, field.table);
  if ('integers' in field) return putList(file, field.integers);
  if ('tables' in field) {
    const list = putList(
      file,
      field.tables.map(() => 0),
    );
    for (const [i, table] of field.tables.entries()) putReference(file, list + 4 + 4 * i, putTable(file, table));
    return list;
  }
  const list = append(file, field.bytes.length);
  file.push(...field.bytes);
  align(file);
  return list;
};

const putList = (file: GrowingFile, values: readonly number[]): number => {
  const list = append(file, values.length);
  for (const value of values) append(file, value);
  return list;
};

const align = (file: GrowingFile): void => {
  while (file.length % 4 !== 0) file.push(0);
};

/** Appends an integer and says where. */
const append = (file: GrowingFile, value: number): number => {
  const place = file.length;
  put(file, place, value, 4);
  return place;
};

const put = (file: GrowingFile, place: number, value: number, width: 2 | 4): void => {
  for (let i = 0; i < width; i++) file[place + i] = (value >> (8 * i)) & 255;
};

const putReference = (file: GrowingFile, place: number, target: number): void => put(file, place, target - place, 4);
