import { shortPercent } from '../output/number-text.ts';
import type { Tick } from './scale.ts';

/** Powers of ten as percentages, from 10^lowest to 1. */
export function decadeTicks(lowest: number): Tick[] {
  return Array.from({ length: 1 - lowest }, (_, i) => 10 ** (lowest + i)).map((value) => ({
    value,
    label: shortPercent(value),
  }));
}

/** Rates that a DET plot is read at. */
export function rateTicks(): Tick[] {
  return [1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9].map((value) => ({
    value,
    label: shortPercent(value),
  }));
}

/** The smallest of 1, 2 and 5 times a power of ten that takes at most `most` steps over a span. */
function roundStep(span: number, most: number): number {
  const decade = 10 ** Math.floor(Math.log10(span / most));
  return [1, 2, 5, 10].map((factor) => factor * decade).find((step) => span / step <= most + 1e-9) as number;
}

/**
 * Round values from `from` or just below it to `to` or just above it, at most about `most` steps: the first and last
 * are where the axis begins and ends.
 */
export function roundTicks(from: number, to: number, most: number, text: (value: number) => string): Tick[] {
  const step = roundStep(to - from, most);
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(to / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step).map((value) => ({
    value,
    label: text(Number(value.toPrecision(6))),
  }));
}
