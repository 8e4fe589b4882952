import { countText, percent } from '../output/number-text.ts';
import type { Headline, Summary } from '../output/summary.ts';
import type { Chart } from '../plots/chart.ts';
import { foundPlot } from '../plots/found-plot.ts';
import type { FigureRow, TimeRow } from './detect-figures.ts';
import { asIsTable, lightTable, noneTable, severalTable, sizeTable, timeTable } from './detect-tables.ts';
import { type FinderName, finderNames } from './finders.ts';

export type DetectRows = {
  readonly asIs: readonly FigureRow[];
  readonly byWidth: readonly FigureRow[];
  readonly byLight: readonly FigureRow[];
  readonly several: readonly FigureRow[];
  readonly none: readonly FigureRow[];
  readonly times: readonly TimeRow[];
};

/** How a face is counted, in sentences. */
const detectConventions: readonly string[] = [
  [
    'A face is found when a box covers the point where it is known to be:',
    'the middle of a picture that shows one face.',
  ],
  [
    'A box finds one face at most; every other box is a false alarm, the same face found twice included.',
    'In folders of --middle others may be in view, and no false alarm is counted.',
  ],
  [
    'Where only the number of faces is known, each box finds one:',
    'a box in the wrong place makes up for a face that is missed.',
  ],
  [
    "A face's width is that of its contour, by Familiar's thorough search on the picture as it is,",
    'for every way of finding faces; where that finds none, the usual width of its folder.',
  ],
  [
    'Smaller, darker, shuffled and blanked pictures are made of those of the folders.',
    'Dimming adds no noise, as a camera does.',
  ],
  [
    "OpenCV's cascade searches the grey, equalised picture with OpenCV's own values:",
    'steps of 1.1, three neighbours.',
  ],
  ['Times are of one thread, in turns on the same pictures; all that lies between pixels and boxes counts.'],
].map((parts) => parts.join(' '));

const sumOf = (rows: readonly FigureRow[], name: FinderName, of: 'found' | 'alarmed') =>
  rows.reduce(
    (sum, { byFinder }) => ({
      hits: sum.hits + (byFinder[name]?.[of]?.hits ?? 0),
      of: sum.of + (byFinder[name]?.[of]?.of ?? 0),
    }),
    { hits: 0, of: 0 },
  );

function headlinesOf({ asIs, none, times }: DetectRows, names: readonly FinderName[]): Headline[] {
  return names.map((name) => {
    const [found, alarmed] = [sumOf(asIs, name, 'found'), sumOf(none, name, 'alarmed')];
    const frame = times.at(-1)?.ms[name];
    const time = frame === undefined ? [] : [`${frame.toFixed(1)} ms (${times.at(-1)?.size})`];
    return {
      label: finderNames[name],
      value: found.of === 0 ? '-' : percent(found.hits / found.of),
      detail: [
        `of ${countText(found.of)} faces found`,
        `false alarms in ${countText(alarmed.hits)} of ${countText(alarmed.of)} empty pictures`,
        ...time,
      ].join('; '),
    };
  });
}

function chartOf(
  about: Pick<Chart, 'name' | 'title' | 'caption'>,
  xTitle: string,
  rows: readonly FigureRow[],
  names: readonly FinderName[],
): Chart[] {
  const series = names.map((name, place) => ({
    label: finderNames[name],
    series: place,
    shares: rows.flatMap(({ step, byFinder }) => {
      const found = byFinder[name]?.found;
      if (step === null || found === undefined) return [];
      return [{ x: step, y: found.rate, ...(found.peopleInterval ?? found.interval) }];
    }),
  }));
  return rows.length < 2 ? [] : [foundPlot(about, xTitle, series)];
}

/** What was found, missed and taken for a face, for people to read. */
export function detectSummary(rows: DetectRows, names: readonly FinderName[]): Summary {
  const caption = 'Bands are 95 % intervals by people. Further up is better.';
  return {
    title: 'Finding faces',
    headlines: headlinesOf(rows, names),
    charts: [
      ...chartOf(
        { name: 'found-by-width', title: 'Faces found by size', caption: `In frames of 640x480. ${caption}` },
        'width of the face (pixels)',
        rows.byWidth,
        names,
      ),
      ...chartOf(
        { name: 'found-by-light', title: 'Faces found by light', caption: `Pictures made darker. ${caption}` },
        "the face's mean brightness (of 255)",
        rows.byLight,
        names,
      ),
    ],
    tables: [
      asIsTable(rows.asIs, names),
      sizeTable(rows.byWidth, names),
      lightTable(rows.byLight, names),
      severalTable(rows.several, names),
      noneTable(rows.none, names),
      timeTable(rows.times, names),
    ].filter((table) => table.rows.length > 0),
    worst: [],
    conventions: detectConventions,
  };
}
