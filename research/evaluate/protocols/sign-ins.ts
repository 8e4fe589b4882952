import { Refusal } from '../../refusal.ts';
import { genuineGroup, strangerGroup } from '../../statistics/comparisons.ts';
import { type LevelFigures, levelFigures } from '../../statistics/level-figures.ts';
import { compareWithMembers } from '../../statistics/member-comparisons.ts';
import { type DatasetCounts, numberUnits } from '../dataset.ts';
import type { Evaluation, Lab } from '../lab.ts';
import { levelTable } from '../output/pair-tables.ts';
import { plainLevels } from '../output/plain-levels.ts';
import {
  countSignIns,
  isOneself,
  isSomebodyElse,
  memberSignInTable,
  type SignInCount,
  signInText,
  strangerSignInTable,
  takenForTable,
} from '../output/sign-in-tables.ts';
import { pairGroups } from '../output/stranger-summary.ts';
import type { Headline, Table } from '../output/summary.ts';
import { findPictures, type PictureFolder } from '../pictures/find-pictures.ts';
import { type FilmedPerson, type FilmOptions, filmPeople } from '../sign-ins/film-people.ts';
import { type PlayedSignIn, playSignIns } from '../sign-ins/play-sign-ins.ts';

export type SignInOptions = FilmOptions & {
  readonly shots: readonly number[];
  readonly draws: number;
  /** Seconds between attempts. */
  readonly every: number;
};

export const signInDefaults: SignInOptions = { rate: 10, seconds: 20, shots: [1, 3], draws: 3, every: 4 };

/** Every good frame against members of `shots` samples: what one comparison does, before there are signs of life. */
function compareFrames(people: readonly FilmedPerson[], shots: number, draws: number, lab: Lab): LevelFigures[] {
  const frames = people.flatMap(({ name, frames: own }) => own.map((frame) => ({ name, ...frame })));
  const unitOf = numberUnits(frames.map(({ name }) => name));
  const enrolable = [...frames.keys()].filter((frame) => frames[frame]?.sample !== null);
  const { comparisons } = compareWithMembers(
    Map.groupBy(enrolable, (frame) => frames[frame]?.name ?? ''),
    frames.map(({ query }) => query),
    {
      shots,
      draws,
      random: lab.random(),
      spaceOf: () => lab.space,
      groupOf: (member, query) => (unitOf[member] === unitOf[query] ? genuineGroup : strangerGroup),
    },
  );
  return levelFigures(comparisons, {
    calibration: lab.calibration,
    replicates: lab.replicates,
    random: lab.random(),
    unitOf,
    shots,
  });
}

function countsOf(folder: PictureFolder, people: readonly FilmedPerson[]): DatasetCounts {
  const frames = people.flatMap((person) => person.frames);
  return {
    pictures: frames.length,
    people: people.length,
    families: null,
    withoutFace: folder.pictures.filter((_, i) => frames[i]?.faces === 0).map(({ name }) => name),
    severalFaces: frames.filter(({ faces }) => faces > 1).length,
    unreadable: folder.unreadable,
    duplicates: [],
    ignoredFiles: folder.ignored,
    fromCache: 0,
    computed: frames.length,
  };
}

function headlinesOf(people: readonly FilmedPerson[], played: readonly PlayedSignIn[]): Headline[] {
  const usual = played.filter(
    ({ security, liveness, shots }) => security === 'balanced' && liveness === 'standard' && shots === 1,
  );
  const headline = (label: string, { people: some, ofPeople, ...rest }: SignInCount): Headline => ({
    label,
    value: `${some} of ${ofPeople}`,
    detail: signInText({ people: some, ofPeople, ...rest }),
  });
  const strangers = usual.filter(({ household }) => household !== 'everybody');
  const members = usual.filter(({ household }) => household === 'everybody');
  return [
    headline('People signed in as somebody else, one sample', countSignIns(strangers, isSomebodyElse)),
    headline('Members signed in as themselves, one sample', countSignIns(members, isOneself)),
    {
      label: 'People who could be enrolled',
      value: `${people.filter(({ samples }) => samples.length > 0).length} of ${people.length}`,
      detail: `${people.filter(({ samples }) => samples.length >= 3).length} from three frames`,
    },
  ];
}

const plain = (played: readonly PlayedSignIn[]) =>
  [...Map.groupBy(played, ({ person: _person, signedIn: _signedIn, ...trial }) => JSON.stringify(trial))].map(
    ([key, own]) => ({
      ...(JSON.parse(key) as object),
      asOneself: countSignIns(own, isOneself),
      asSomebodyElse: countSignIns(own, isSomebodyElse),
    }),
  );

type Compared = { readonly shots: number; readonly levels: readonly LevelFigures[] };

function comparisonTable({ shots, levels }: Compared): Table {
  const note =
    'Frames that the sign-in takes against members of frames that an enrolment takes. 95 %, people drawn anew.';
  const title = `Single comparisons, ${shots === 1 ? 'one sample' : `${shots} samples`} a member`;
  return levelTable(levels, pairGroups, title, note);
}

/**
 * Plays people's frames to the sign-in's own state machine, at the doors of households that do not know them and at
 * their own.
 * @throws Refusal `invalid` when there are no two people
 */
export async function evaluateSignIns(lab: Lab, root: string, options: SignInOptions): Promise<Evaluation> {
  const folder = findPictures(root, 'people');
  const byPerson = Map.groupBy(folder.pictures, ({ person }) => person);
  if (byPerson.size < 2) throw new Refusal('invalid', 'Whole sign-ins need two people.');
  const people = await filmPeople(await lab.engine(), byPerson, options, lab.progress);
  const { shots, draws, every } = options;
  const { calibration } = lab;
  const played = playSignIns(people, {
    calibration,
    shots,
    draws,
    everyMs: 1000 * every,
    random: lab.random(),
    space: lab.space,
  });
  const compared = shots.map((count) => ({ shots: count, levels: compareFrames(people, count, draws, lab) }));
  const plainComparisons = compared.map((one) => ({ ...one, levels: plainLevels(one.levels, pairGroups) }));
  return {
    dataset: countsOf(folder, people),
    figures: { signIns: plain(played), comparisons: plainComparisons },
    summary: {
      title: 'Whole sign-ins',
      headlines: headlinesOf(people, played),
      charts: [],
      tables: [
        strangerSignInTable(played),
        memberSignInTable(played),
        ...compared.map(comparisonTable),
        takenForTable(played),
      ],
      worst: [],
    },
  };
}
