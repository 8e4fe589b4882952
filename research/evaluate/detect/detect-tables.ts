import type { ShareByPeople } from '../../statistics/found-faces.ts';
import { countText, percent, percentRange } from '../output/number-text.ts';
import type { Table } from '../output/summary.ts';
import type { FigureRow, FinderFigures, TimeRow } from './detect-figures.ts';
import type { FinderName } from './finders.ts';

/** Names for the heads of columns. */
const shortNames = {
  quickly: 'quickly',
  thoroughly: 'thoroughly',
  violaJones: 'Viola-Jones',
} as const satisfies Record<FinderName, string>;

function shareText({ rate, peopleInterval, interval }: ShareByPeople): string {
  return `${percent(rate)} (${percentRange(peopleInterval ?? interval)})`;
}

const foundText = ({ found }: FinderFigures): string => (found.of === 0 ? '' : shareText(found));

function alarmText({ falseAlarms }: FinderFigures): string {
  return falseAlarms === null ? 'not counted' : countText(falseAlarms);
}

/** What a table shows of every finder, a column each. */
type Shown = { readonly heading: string; readonly text: (figures: FinderFigures) => string };

const foundColumn: Shown = { heading: 'found', text: foundText };
const alarmColumn: Shown = { heading: 'false alarms', text: alarmText };
const alarmedColumn: Shown = {
  heading: 'false alarms in',
  text: ({ alarmed }) => (alarmed === null ? '' : shareText(alarmed)),
};

type Columns = { readonly first: string; readonly shown: readonly Shown[]; readonly byPeople?: boolean };

function finderTable(
  about: Pick<Table, 'title' | 'note'>,
  { first, shown, byPeople = false }: Columns,
  rows: readonly FigureRow[],
  names: readonly FinderName[],
): Table {
  return {
    ...about,
    columns: [
      first,
      'pictures',
      ...(byPeople ? ['people'] : []),
      ...names.flatMap((name) => shown.map(({ heading }) => `${shortNames[name]}: ${heading}`)),
    ],
    rows: rows.map(({ label, pictures, people, byFinder }) => [
      label,
      countText(pictures),
      ...(byPeople ? [countText(people)] : []),
      ...names.flatMap((name) => {
        const figures = byFinder[name];
        return shown.map(({ text }) => (figures === undefined ? '' : text(figures)));
      }),
    ]),
  };
}

const intervals = 'Intervals: 95 %, people drawn anew.';

/** Every folder's faces found as its pictures are, and what was taken for a face beside them. */
export function asIsTable(rows: readonly FigureRow[], names: readonly FinderName[]): Table {
  const note = `${intervals} False alarms are not counted where others may be in view.`;
  return finderTable(
    { title: 'Faces found, pictures as they are', note },
    { first: 'folder', shown: [foundColumn, alarmColumn], byPeople: true },
    rows,
    names,
  );
}

/** Faces found at each width in a camera's frame. */
export function sizeTable(rows: readonly FigureRow[], names: readonly FinderName[]): Table {
  const note = `Made: pictures shrunk into a frame of 640x480 before an even wall. ${intervals}`;
  return finderTable(
    { title: 'Faces found by width, in pixels of a 640x480 frame', note },
    { first: 'width', shown: [foundColumn], byPeople: true },
    rows,
    names,
  );
}

/** Faces found at each brightness. */
export function lightTable(rows: readonly FigureRow[], names: readonly FinderName[]): Table {
  const note = `Made: every value multiplied, without the noise that a camera adds in the dark. ${intervals}`;
  return finderTable(
    { title: "Faces found by light, the face's mean brightness of 255", note },
    { first: 'brightness', shown: [foundColumn], byPeople: true },
    rows,
    names,
  );
}

/** Faces found where several are in view. */
export function severalTable(rows: readonly FigureRow[], names: readonly FinderName[]): Table {
  const note = 'Made: as many people side by side in a frame of 640x480. Intervals: 95 %, pictures drawn anew.';
  return finderTable(
    { title: 'Faces found where several are in view', note },
    { first: 'faces', shown: [foundColumn, alarmColumn] },
    rows,
    names,
  );
}

/** False alarms where no face is in view. */
export function noneTable(rows: readonly FigureRow[], names: readonly FinderName[]): Table {
  const note =
    'Made ones: pictures cut into 100 parts and shuffled; with the face blanked out; noise, stripes and discs. ' +
    intervals;
  return finderTable(
    { title: 'False alarms where no face is in view', note },
    { first: 'pictures of', shown: [alarmedColumn] },
    rows,
    names,
  );
}

/** Milliseconds a picture, as times of the quick search. */
export function timeTable(rows: readonly TimeRow[], names: readonly FinderName[]): Table {
  return {
    title: 'Time a picture',
    note: 'Median milliseconds on one thread, in turns on the same pictures, and as times of the quick search.',
    columns: ['pictures of', 'pictures', 'median size', ...names.map((name) => shortNames[name])],
    rows: rows.map(({ label, pictures, size, ms }) => [
      label,
      countText(pictures),
      size,
      ...names.map((name) => timeText(ms[name] ?? Number.NaN, ms.quickly ?? Number.NaN)),
    ]),
  };
}

/** Milliseconds, and how many times those of the quick search they are. */
function timeText(ms: number, quickMs: number): string {
  return ms === quickMs ? `${ms.toFixed(1)} ms` : `${ms.toFixed(1)} ms, ${(ms / quickMs).toFixed(1)} times`;
}
