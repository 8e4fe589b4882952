/** One grey picture of a labelled collection: light ink on a dark ground for drawings, as it is for photos. */
export type LabPicture = {
  /** Rows from the top, `pictureSide` x `pictureSide` bytes. */
  readonly pixels: Uint8Array;
  /** What is shown: a character, a person. Numbered over the whole collection. */
  readonly label: number;
  /** What the label belongs to: an alphabet. */
  readonly group: number;
  /** Who drew it, numbered within its group; for photos the number of the photo. */
  readonly maker: number;
};

/** Side of the kept pictures; a net's input is cut from them. */
export const pictureSide = 52;

/** Pictures with the names of their labels and groups. */
export type Collection = {
  readonly pictures: readonly LabPicture[];
  readonly labels: readonly string[];
  readonly groups: readonly string[];
};

/** The part of a collection whose groups pass; names and numbers stay as they are. */
export const groupsOf = (collection: Collection, isWanted: (group: number) => boolean): Collection => ({
  ...collection,
  pictures: collection.pictures.filter(({ group }) => isWanted(group)),
});
