import { securityLevels } from '#contract/security-levels.ts';
import { exactInterval } from '#core/numerics/exact-interval.ts';
import { householdKinds, type PlayedSignIn, playedLiveness } from '../sign-ins/play-sign-ins.ts';
import { countText, percent, percentRange } from './number-text.ts';
import type { Table } from './summary.ts';

/** Attempts of some trials that ended in a certain way, and how many people had such an attempt. */
export type SignInCount = {
  readonly attempts: number;
  readonly ofAttempts: number;
  readonly people: number;
  readonly ofPeople: number;
};

/** Counts the attempts, and the people, for whom something holds. */
export function countSignIns(played: readonly PlayedSignIn[], holds: (one: PlayedSignIn) => boolean): SignInCount {
  const hits = played.filter(holds);
  const peopleOf = (list: readonly PlayedSignIn[]): number => new Set(list.map(({ person }) => person)).size;
  return { attempts: hits.length, ofAttempts: played.length, people: peopleOf(hits), ofPeople: peopleOf(played) };
}

/** Whether an attempt signed in somebody else. */
export const isSomebodyElse = ({ signedIn, person }: PlayedSignIn): boolean => signedIn !== null && signedIn !== person;

/** Whether an attempt signed in the person who made it. */
export const isOneself = ({ signedIn, person }: PlayedSignIn): boolean => signedIn === person;

/** "12 of 420 attempts (2.9 %), 3 of 7 people (9.9 % to 82 %)": the interval is the exact one of the people. */
export function signInText({ attempts, ofAttempts, people, ofPeople }: SignInCount): string {
  if (ofAttempts === 0) return '';
  const share = `${countText(attempts)} of ${countText(ofAttempts)} attempts (${percent(attempts / ofAttempts)})`;
  return `${share}, ${people} of ${ofPeople} people (${percentRange(exactInterval(people, ofPeople))})`;
}

const samplesText = (shots: number): string => (shots === 1 ? 'one' : String(shots));

type Row = { readonly cells: readonly string[]; readonly played: readonly PlayedSignIn[] };

const levelCells = (played: readonly PlayedSignIn[], holds: (one: PlayedSignIn) => boolean): string[] =>
  securityLevels.map((level) =>
    signInText(
      countSignIns(
        played.filter(({ security }) => security === level),
        holds,
      ),
    ),
  );

function rowsOf(played: readonly PlayedSignIn[], kinds: readonly PlayedSignIn['household'][]): Row[] {
  const counts = [...new Set(played.map(({ shots }) => shots))];
  return kinds.flatMap((kind) =>
    counts.flatMap((count) =>
      playedLiveness.map((level) => ({
        cells: [kind, samplesText(count), level],
        played: played.filter(
          ({ household, shots, liveness }) => household === kind && shots === count && liveness === level,
        ),
      })),
    ),
  );
}

const leading = ['enrolled', 'samples', 'signs of life'];

/** People at the doors of households that do not know them. */
export function strangerSignInTable(played: readonly PlayedSignIn[]): Table {
  const kinds = householdKinds.filter((kind) => kind !== 'everybody');
  return {
    title: 'Signed in as somebody else',
    note: [
      'Whole sign-ins of people who are not enrolled. An attempt begins every few seconds; attempts of one person look',
      'alike, so people are what counts. Intervals: 95 %, exact, of people.',
    ].join(' '),
    columns: [...leading, ...securityLevels],
    rows: rowsOf(played, kinds).map(({ cells, played: own }) => [...cells, ...levelCells(own, isSomebodyElse)]),
  };
}

/** Members at their own door, as themselves and as another member. */
export function memberSignInTable(played: readonly PlayedSignIn[]): Table {
  const ends = [
    { name: 'as oneself', holds: isOneself },
    { name: 'as another member', holds: isSomebodyElse },
  ];
  return {
    title: 'Members at their own door',
    note: [
      'Everybody is enrolled; played are other frames than those enrolled, but neighbouring frames are nearly the same',
      'picture: this says little of another day.',
    ].join(' '),
    columns: [...leading, 'signed in', ...securityLevels],
    rows: rowsOf(played, ['everybody']).flatMap(({ cells, played: own }) =>
      ends.map(({ name, holds }) => [...cells, name, ...levelCells(own, holds)]),
    ),
  };
}

/** Who is taken for whom, at the level and the signs of life of a new household, most often first. */
export function takenForTable(played: readonly PlayedSignIn[]): Table {
  const wrong = played.filter(
    (one) => isSomebodyElse(one) && one.security === 'balanced' && one.liveness === 'standard',
  );
  const alike = Map.groupBy(wrong, ({ person, signedIn, shots }) =>
    JSON.stringify([person, signedIn, samplesText(shots)]),
  );
  return {
    title: 'Who is taken for whom, balanced and standard',
    note: null,
    columns: ['person', 'signed in as', 'samples', 'attempts'],
    isDetail: true,
    rows: [...alike]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([key, list]) => [...(JSON.parse(key) as string[]), countText(list.length)]),
  };
}
