import type { CallOutput } from '#contract/contract.ts';
import type { Point } from './geometry.ts';

/** A part of the face as a comparison names it. */
export type FaceRegion = CallOutput<'compare.faces'>['regions'][number]['region'];

/** The strokes that make a drawing of the 68 landmarks: the first and last point of each, and whether it is closed. */
const strokes: readonly {
  readonly region: FaceRegion;
  readonly from: number;
  readonly to: number;
  readonly isClosed: boolean;
}[] = [
  { region: 'jaw', from: 0, to: 16, isClosed: false },
  { region: 'brows', from: 17, to: 21, isClosed: false },
  { region: 'brows', from: 22, to: 26, isClosed: false },
  { region: 'nose', from: 27, to: 30, isClosed: false },
  { region: 'nose', from: 31, to: 35, isClosed: false },
  { region: 'eyes', from: 36, to: 41, isClosed: true },
  { region: 'eyes', from: 42, to: 47, isClosed: true },
  { region: 'mouth', from: 48, to: 59, isClosed: true },
  { region: 'mouth', from: 60, to: 67, isClosed: true },
];

/** The landmarks as SVG paths by region, in the points' own units. Points that are missing are left out. */
export function landmarkLines(
  points: readonly Point[],
): readonly { readonly key: string; readonly region: FaceRegion; readonly path: string }[] {
  return strokes.map(({ region, from, to, isClosed }) => {
    const line = points.slice(from, to + 1).map(({ x, y }) => `${x.toFixed(4)} ${y.toFixed(4)}`);
    return {
      key: `${region}-${from}`,
      region,
      path: line.length === 0 ? '' : `M${line.join('L')}${isClosed ? 'Z' : ''}`,
    };
  });
}
