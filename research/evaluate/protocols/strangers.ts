import { alikeLimit, alikeRate } from '#core/gallery/gather-alike.ts';
import { shuffled } from '#core/numerics/seeded-draws.ts';
import { type GatheredRow, gatherVisitors, type VisitDraws, type Visitor } from '../../statistics/gathered.ts';
import { looksLikeOnePerson } from '../../statistics/one-person.ts';
import { type Half, halfOf, halves } from '../crowd/halves.ts';
import { loadDataset } from '../dataset.ts';
import type { EmbeddedPicture } from '../embed/embed-pictures.ts';
import { labelGroups } from '../groups/label-groups.ts';
import type { Evaluation, Lab } from '../lab.ts';
import { gatheredHeadlines, gatheredTable } from '../output/gathered-tables.ts';
import { findPictures } from '../pictures/find-pictures.ts';
import { type LabelList, readLabelList } from '../pictures/label-list.ts';

/** Where visitors come from besides the root: people with labels, and families. */
export type StrangerOptions = VisitDraws & {
  readonly groups?: string;
  readonly labels?: string;
  readonly families?: string;
};

export const strangerDefaults: VisitDraws = { visitors: 10, faces: 4, draws: 500 };

/** Rates of the calibration that are tried as limits, the one in use among them. */
const triedRates = [1e-3, 1e-4, alikeRate, 1e-6];

/** The half of the people that the rate was chosen on; the figures are of the other. */
const chosenOn: Half = 0;

/** Who may come together, how many at a time, and of which half they are. */
type Guests = Pick<GatheredRow, 'name' | 'isHeldOut'> & { readonly parties: readonly (readonly Visitor[])[] };

type Faces = ReadonlyMap<string, Visitor>;

function visitorsOf(pictures: readonly EmbeddedPicture[], { spaceWithout }: Lab): Faces {
  const faceOf = (picture: EmbeddedPicture) => {
    const { embedding } = picture.face ?? {};
    return embedding === undefined ? [] : [{ embedding, handicap: spaceWithout(picture).handicapOf(embedding) }];
  };
  const shown = Map.groupBy(
    pictures.filter(({ face }) => face !== null),
    ({ person }) => person,
  );
  return new Map([...shown].map(([person, own]) => [person, { faces: own.flatMap(faceOf) }]));
}

/** The pictures without those that look like somebody's under another name. */
function withoutDoubles(pictures: readonly EmbeddedPicture[], { space }: Lab): EmbeddedPicture[] {
  const kept: EmbeddedPicture[] = [];
  for (const picture of pictures) {
    const isDouble = kept.some(
      ({ person, face }) =>
        person !== picture.person &&
        face !== null &&
        picture.face !== null &&
        looksLikeOnePerson(face.sampleEmbedding, picture.face.sampleEmbedding, space),
    );
    if (!isDouble) kept.push(picture);
  }
  return kept;
}

function measure(lab: Lab, { name, isHeldOut, parties }: Guests, rate: number, options: VisitDraws): GatheredRow {
  const pick = (random: () => number, draw: number): Visitor[] =>
    shuffled(parties[draw % parties.length] ?? [], random).slice(0, options.visitors);
  const { random, replicates, calibration } = lab;
  return {
    name,
    isHeldOut,
    rate,
    ...gatherVisitors(pick, alikeLimit(calibration, rate), options, { random: random(), replicates }),
  };
}

const isOfHalf =
  (half: Half) =>
  ([person]: readonly [string, Visitor]): boolean =>
    halfOf({ person, family: null }) === half;

/** The people of one half, all together. */
const guestsOf = (visitors: Faces, half: Half, name: string): Guests => ({
  name,
  isHeldOut: half !== chosenOn,
  parties: [[...visitors].filter(isOfHalf(half)).map(([, visitor]) => visitor)],
});

/** Guests of one origin and sex, as the list says, of one half. */
function guestsByGroup(visitors: Faces, labels: LabelList, half: Half): Guests[] {
  const own = new Map([...visitors].filter(isOfHalf(half)));
  return labelGroups(own.keys(), labels).map(({ name, people }) => ({
    name,
    isHeldOut: half !== chosenOn,
    parties: [[...people].flatMap((person) => own.get(person) ?? [])],
  }));
}

const worst = (rows: readonly GatheredRow[]): GatheredRow[] =>
  rows
    .toSorted((a, b) => b.mixed.rate - a.mixed.rate)
    .slice(0, 1)
    .map((row) => ({ ...row, name: `worst group: ${row.name}` }));

/** Strangers of one group, from one picture each: the worst group at every rate, and all of them at the one in use. */
async function measureGroups(lab: Lab, root: string, labelsFile: string, options: VisitDraws): Promise<GatheredRow[]> {
  const { pictures } = await loadDataset(findPictures(root, 'people'), lab);
  const visitors = visitorsOf(withoutDoubles(pictures, lab), lab);
  const labels = await readLabelList(labelsFile);
  const rowsAt = (half: Half, rate: number): GatheredRow[] =>
    guestsByGroup(visitors, labels, half).map((guests) => measure(lab, guests, rate, options));
  return [
    ...halves.flatMap((half) => triedRates.flatMap((rate) => worst(rowsAt(half, rate)))),
    ...halves.filter((half) => half !== chosenOn).flatMap((half) => rowsAt(half, alikeRate)),
  ];
}

/** Relatives who come together, one family in each draw. */
async function measureFamilies(lab: Lab, root: string, options: VisitDraws): Promise<GatheredRow[]> {
  const { pictures } = await loadDataset(findPictures(root, 'families'), lab);
  return halves.flatMap((half) => {
    const own = pictures.filter((picture) => halfOf(picture) === half);
    const parties = [...Map.groupBy(own, ({ family }) => family).values()].map((family) => [
      ...visitorsOf(family, lab).values(),
    ]);
    const guests = { name: 'one family', isHeldOut: half !== chosenOn, parties };
    return triedRates.map((rate) => measure(lab, guests, rate, options));
  });
}

/**
 * How often refused faces are put together that are two people's, and how often one person's stay together: strangers
 * of a folder, and where they are named, strangers of one group, and relatives.
 * @throws Refusal `notFound` or `invalid` when a folder or the list of labels cannot be read
 */
export async function evaluateStrangers(lab: Lab, root: string, options: StrangerOptions): Promise<Evaluation> {
  const { groups, labels, families } = options;
  const dataset = await loadDataset(findPictures(root, 'people'), lab);
  const visitors = visitorsOf(dataset.pictures, lab);
  const rows = [
    ...halves.flatMap((half) =>
      triedRates.map((rate) => measure(lab, guestsOf(visitors, half, 'strangers'), rate, options)),
    ),
    ...(groups && labels ? await measureGroups(lab, groups, labels, options) : []),
    ...(families ? await measureFamilies(lab, families, options) : []),
  ];
  return {
    dataset: dataset.counts,
    figures: { rate: alikeRate, limit: alikeLimit(lab.calibration), rows },
    summary: {
      title: 'Unknown faces gathered',
      headlines: gatheredHeadlines(rows),
      charts: [],
      tables: [gatheredTable(rows, options)],
      worst: [],
    },
  };
}
