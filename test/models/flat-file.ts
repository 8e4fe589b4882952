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
  const bytes: number[] = [0, 0, 0, 0, ...new TextEncoder().encode(identifier)];

  const put = (place: number, value: number, width: 2 | 4): void => {
    for (let i = 0; i < width; i++) bytes[place + i] = (value >> (8 * i)) & 255;
  };
  const append = (value: number): number => {
    const place = bytes.length;
    put(place, value, 4);
    return place;
  };
  const putList = (values: ArrayLike<number>): number => {
    const place = append(values.length);
    for (const value of Array.from(values)) append(value);
    return place;
  };

  const putChild = (field: NonNullable<FlatField>): number => {
    if ('table' in field) return putTable(field.table);
    if ('integers' in field) return putList(field.integers);
    if ('bytes' in field) {
      const place = append(field.bytes.length);
      bytes.push(...field.bytes, ...new Uint8Array(-field.bytes.length & 3));
      return place;
    }
    if (!('tables' in field)) throw new Error('A number lies in its table.');
    const list = putList(new Uint8Array(field.tables.length));
    for (const [i, table] of field.tables.entries()) putReference(list + 4 + 4 * i, putTable(table));
    return list;
  };
  const putReference = (place: number, target: number): void => put(place, target - place, 4);

  const putTable = (fields: FlatTable): number => {
    const layout = bytes.length;
    for (let i = 0; i < 2 + fields.length; i++) put(layout + 2 * i, 0, 2);
    bytes.push(...new Uint8Array(-bytes.length & 3));
    const table = bytes.length;
    put(layout, 4 + 2 * fields.length, 2);
    append(table - layout);
    const places = fields.map((field) => (field ? append(0) : 0));
    for (const [i, field] of fields.entries()) {
      const place = places[i] ?? 0;
      if (!field) continue;
      put(layout + 4 + 2 * i, place - table, 2);
      if ('byte' in field || 'integer' in field) put(place, 'byte' in field ? field.byte : field.integer, 4);
      else putReference(place, putChild(field));
    }
    put(layout + 2, 4 + 4 * places.length, 2);
    return table;
  };

  putReference(0, putTable(root));
  return Uint8Array.from(bytes);
};
