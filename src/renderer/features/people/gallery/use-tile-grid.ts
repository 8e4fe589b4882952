import { type RefObject, useLayoutEffect, useState } from 'react';
import { type TileGrid, tileGrid } from './tile-grid.ts';

/** The grid that fits an element, and how far down the page the element begins, in pixels; both follow the window. */
export function useTileGrid(surface: RefObject<HTMLElement | null>): {
  readonly grid: TileGrid;
  readonly offset: number;
} {
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
