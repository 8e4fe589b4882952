/** 0 at `from` and beyond, 1 at `to` and beyond, straight between; `from` may be the larger one. */
export function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
