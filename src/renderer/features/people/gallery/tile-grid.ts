/** A grid of equal tiles, in pixels: so many columns, each tile `width` x `height`, `gap` apart both ways. */
export type TileGrid = {
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  readonly gap: number;
};

/** A rectangle in pixels of the grid's own space. */
export type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const leastTileWidth = 152;
const gap = 16;

/** Height of what stands below a tile's square picture, in pixels. */
const captionHeight = 84;

/** The grid that fills `available` pixels with tiles of a good size. */
export function tileGrid(available: number): TileGrid {
  const columns = Math.max(2, Math.floor((available + gap) / (leastTileWidth + gap)));
  const width = Math.max(1, (available - gap * (columns - 1)) / columns);
  return { columns, width, height: width + captionHeight, gap };
}

/** Where the tile number `index` lies. */
export function tileAt({ columns, width, height, gap: between }: TileGrid, index: number): Rectangle {
  const row = Math.floor(index / columns);
  return { left: (index % columns) * (width + between), top: row * (height + between), width, height };
}
