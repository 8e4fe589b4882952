/**
 * One table of a FlatBuffers file. Fields are known by their number in the schema; a field that is left out has its
 * default, which for a list is the empty one.
 * Layout: https://flatbuffers.dev/internals.
 */
export type Table = {
  byte(field: number, otherwise: number): number;
  integer(field: number, otherwise: number): number;
  text(field: number): string;
  bytes(field: number): Uint8Array;
  integers(field: number): number[];
  table(field: number): Table | null;
  tables(field: number): Table[];
};

/** The table that a FlatBuffers file starts from. */
export function rootTable(file: Uint8Array): Table {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return tableAt(view, follow(view, 0));
}

function tableAt(view: DataView, position: number): Table {
  const layout = position - view.getInt32(position, true);
  const layoutLength = view.getUint16(layout, true);

  /** Where a field's value lies; 0 when it is left out. */
  function placeOf(field: number): number {
    const entry = 4 + 2 * field;
    const offset = entry < layoutLength ? view.getUint16(layout + entry, true) : 0;
    return offset === 0 ? 0 : position + offset;
  }

  /** Where a list's elements start, and how many there are. */
  function listOf(field: number): { readonly start: number; readonly count: number } {
    const place = placeOf(field);
    if (place === 0) return { start: 0, count: 0 };
    const list = follow(view, place);
    return { start: list + 4, count: view.getUint32(list, true) };
  }

  function bytes(field: number): Uint8Array {
    const { start, count } = listOf(field);
    return new Uint8Array(view.buffer, view.byteOffset + start, count);
  }

  function elements<Element>(field: number, read: (place: number) => Element): Element[] {
    const { start, count } = listOf(field);
    return Array.from({ length: count }, (_, index) => read(start + 4 * index));
  }

  return {
    byte: (field, otherwise) => (placeOf(field) === 0 ? otherwise : view.getUint8(placeOf(field))),
    integer: (field, otherwise) => (placeOf(field) === 0 ? otherwise : view.getInt32(placeOf(field), true)),
    text: (field) => new TextDecoder().decode(bytes(field)),
    bytes,
    integers: (field) => elements(field, (place) => view.getInt32(place, true)),
    table: (field) => (placeOf(field) === 0 ? null : tableAt(view, follow(view, placeOf(field)))),
    tables: (field) => elements(field, (place) => tableAt(view, follow(view, place))),
  };
}

/** Where the reference at a place leads. */
function follow(view: DataView, place: number): number {
  return place + view.getUint32(place, true);
}
