import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { type TileGrid, tileGrid } from './tile-grid.ts';

/** Rows kept ready above and below the window. */
const spareRows = 2;

/** Room left above and below a row that is scrolled to, in pixels. */
const scrollPadding = { scrollPaddingStart: 96, scrollPaddingEnd: 24 } as const;

/** The grid that fits an element, and how far down the page the element begins, in pixels; both follow the window. */
function useTileGrid(surface: RefObject<HTMLElement | null>): { readonly grid: TileGrid; readonly offset: number } {
  const [size, setSize] = useState({ width: 0, offset: 0 });
  useLayoutEffect(() => {
    const element = surface.current;
    if (element === null) return;
    function measure(): void {
      if (element === null) return;
      const box = element.getBoundingClientRect();
      const next = { width: Math.floor(box.width), offset: Math.round(box.top + window.scrollY) };
      setSize((known) => (known.width === next.width && known.offset === next.offset ? known : next));
    }
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [surface]);
  return { grid: tileGrid(size.width), offset: size.offset };
}

export type TileRows = {
  readonly grid: TileGrid;
  /** The indices of the tiles that have to exist now. */
  readonly existing: readonly number[];
  /** Of all rows, in pixels. */
  readonly height: number;
  readonly scrollTo: (index: number) => void;
};

/** The rows in view of a grid of `total` tiles; the row of tile `active` always exists (-1 for none). */
export function useTileRows(surface: RefObject<HTMLElement | null>, total: number, active: number): TileRows {
  const { grid, offset } = useTileGrid(surface);
  const rowOf = (index: number) => Math.floor(index / grid.columns);
  const activeRow = active < 0 ? -1 : rowOf(active);
  const rows = useWindowVirtualizer({
    count: Math.ceil(total / grid.columns),
    estimateSize: () => grid.height + grid.gap,
    overscan: spareRows,
    scrollMargin: offset,
    ...scrollPadding,
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      return activeRow < 0 || activeRow >= range.count || inView.includes(activeRow)
        ? inView
        : [...inView, activeRow].sort((a, b) => a - b);
    },
    getItemKey: (row) => `${row}-${grid.columns}-${grid.height}`,
  });
  return {
    grid,
    existing: rows.getVirtualItems().flatMap(({ index: row }) => {
      const first = row * grid.columns;
      return Array.from({ length: Math.min(grid.columns, total - first) }, (_, column) => first + column);
    }),
    height: Math.max(0, rows.getTotalSize() - grid.gap),
    scrollTo: (index) => rows.scrollToIndex(rowOf(index), { align: 'auto' }),
  };
}
