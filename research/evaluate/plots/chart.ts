import { escapeMarkup } from '../output/escape.ts';
import { chartStyle } from './chart-style.ts';

/** A plot: SVG shapes inside `width` x `height`, with a name for its file, a title and a caption on how to read it. */
export type Chart = {
  readonly name: string;
  readonly title: string;
  readonly caption: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: string;
};

/** Room for axes and labels around a plot's area, in pixels. */
const margins = { left: 66, right: 22, top: 18, bottom: 52 };

/** The part of a chart inside the axes, in pixels of the chart. */
export type PlotArea = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** The area of a plot in a chart of this size, with `above` more pixels free at the top. */
export function plotArea(width: number, height: number, above = 0): PlotArea {
  return {
    left: margins.left,
    right: width - margins.right,
    top: margins.top + above,
    bottom: height - margins.bottom,
  };
}

/** The chart as an element of an HTML page that holds `chartStyle`. */
export function inlineSvg({ title, width, height, shapes }: Chart): string {
  const box = `viewBox="0 0 ${width} ${height}"`;
  return `<svg class="chart" ${box} role="img" aria-label="${escapeMarkup(title)}">${shapes}</svg>`;
}

/** The chart as a file of its own, with its colours for light and dark. */
export function standaloneSvg({ title, width, height, shapes }: Chart): string {
  const size = `width="${width}" height="${height}"`;
  const box = `viewBox="0 0 ${width} ${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" ${box} ${size} role="img">`,
    `<title>${escapeMarkup(title)}</title><style>${chartStyle}</style>`,
    `<rect class="paper" ${size}/>${shapes}</svg>\n`,
  ].join('');
}
