import type { MapDot } from '#renderer/features/map/canvas/map-dot.ts';

/** A sample's dot at a place. */
export function dotAt(id: number, memberId: number | null, x: number, y: number, inUse = true): MapDot {
  return { key: memberId === null ? `a${id}` : `s${id}`, id, memberId, x, y, inUse };
}
