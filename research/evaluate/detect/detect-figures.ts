import { median } from '#core/numerics/averages.ts';
import { type ShareByPeople, shareByPeople } from '../../statistics/found-faces.ts';
import type { FinderName } from './finders.ts';
import type { Answer, Look, Series } from './look.ts';

/** How one finder did on some pictures. The alarms are null where others may be in view. */
export type FinderFigures = {
  /** Faces found. */
  readonly found: ShareByPeople;
  /** Pictures with a false alarm. */
  readonly alarmed: ShareByPeople | null;
  readonly falseAlarms: number | null;
};

/** Pictures that belong together: a folder, or a step of what is varied. */
export type FigureRow = {
  readonly label: string;
  readonly step: number | null;
  readonly pictures: number;
  readonly people: number;
  readonly faces: number;
  readonly byFinder: Partial<Readonly<Record<FinderName, FinderFigures>>>;
};

/** Median milliseconds of each finder on pictures of one kind. */
export type TimeRow = {
  readonly label: string;
  readonly pictures: number;
  readonly size: string;
  readonly ms: Partial<Readonly<Record<FinderName, number>>>;
};

/** What draws people anew. */
export type Chance = { readonly replicates: number; readonly random: () => () => number };

type Told = { readonly unit: string; readonly answer: Answer };

const answersOf = (looks: readonly Look[], name: FinderName): Told[] =>
  looks.flatMap(({ unit, answers }) => {
    const answer = answers.get(name);
    return answer === undefined ? [] : [{ unit, answer }];
  });

function figuresOf(told: readonly Told[], { replicates, random }: Chance): FinderFigures {
  const judged = told.filter(({ answer }) => answer.falseAlarms !== null);
  const alarms = judged.map(({ unit, answer }) => ({ unit, hits: (answer.falseAlarms ?? 0) > 0 ? 1 : 0, of: 1 }));
  return {
    found: shareByPeople(
      told.map(({ unit, answer }) => ({ unit, hits: answer.found, of: answer.faces })),
      replicates,
      random(),
    ),
    alarmed: judged.length === 0 ? null : shareByPeople(alarms, replicates, random()),
    falseAlarms: judged.length === 0 ? null : judged.reduce((sum, { answer }) => sum + (answer.falseAlarms ?? 0), 0),
  };
}

/** Figures of pictures that belong together. */
function figureRow(
  { label, step }: Pick<FigureRow, 'label' | 'step'>,
  looks: readonly Look[],
  names: readonly FinderName[],
  chance: Chance,
): FigureRow {
  const byFinder = Object.fromEntries(names.map((name) => [name, figuresOf(answersOf(looks, name), chance)]));
  const first = names[0] as FinderName;
  return {
    label,
    step,
    pictures: looks.length,
    people: new Set(looks.map(({ unit }) => unit)).size,
    faces: answersOf(looks, first).reduce((sum, { answer }) => sum + answer.faces, 0),
    byFinder,
  };
}

/** A row for each step of what is varied, rising. */
export function rowsByStep(
  looks: readonly Look[],
  series: Series,
  names: readonly FinderName[],
  chance: Chance,
): FigureRow[] {
  const own = looks.filter((look) => look.series === series);
  return [...Map.groupBy(own, ({ step }) => step)]
    .sort(([a], [b]) => (a ?? 0) - (b ?? 0))
    .map(([step, group]) => figureRow({ label: String(step), step }, group, names, chance));
}

/** A row for each folder, or kind of made picture, in the order in which they were looked at. */
export function rowsBySet(
  looks: readonly Look[],
  series: readonly Series[],
  names: readonly FinderName[],
  chance: Chance,
): FigureRow[] {
  const own = looks.filter((look) => series.includes(look.series));
  return [...Map.groupBy(own, ({ set }) => set)].map(([set, group]) =>
    figureRow({ label: set, step: null }, group, names, chance),
  );
}

/** How long each finder took, by folder and for the camera's frames that were made. */
export function timeRows(looks: readonly Look[], names: readonly FinderName[]): TimeRow[] {
  const isFrame = ({ series, set }: Look): boolean => series === 'small' || set === 'made: side by side';
  const kinds = Map.groupBy(looks, (look) => {
    if (isFrame(look)) return 'made: small and several faces';
    return look.series === 'asIs' ? look.set : null;
  });
  kinds.delete(null);
  return [...kinds].map(([label, own]) => ({
    label: label ?? '',
    pictures: own.length,
    size: `${median(own.map(({ width }) => width))}x${median(own.map(({ height }) => height))}`,
    ms: Object.fromEntries(names.map((name) => [name, median(answersOf(own, name).map(({ answer }) => answer.ms))])),
  }));
}
