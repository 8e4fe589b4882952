/** A place on the flat map, in units of distance. */
export type FlatPoint = { readonly x: number; readonly y: number };
