import type { SecurityLevel } from '#contract/security-levels.ts';
import { shuffled } from '#core/numerics/seeded-draws.ts';
import { type JudgedCall, nearestMember, takenAs } from './callers.ts';
import type { Door, DoorFace, DoorMember, DoorPerson } from './doors.ts';
import { strongest } from './rules.ts';

/** How many negatives a member holds. */
export const negativeCounts = [1, 3, 10] as const;
export type NegativeCount = (typeof negativeCounts)[number];

/** How many pictures of somebody were marked before. */
export const markCounts = [1, 3] as const;

/**
 * What is tried. `again`: somebody outside, of whom so many pictures were marked, is let in; `guarded` where the guard
 * refused negatives. The others are right sign-ins, of a member with so many negatives: `close` drawn from all
 * pictures that were let in or nearly, the `nearest` ones of everybody outside, the nearest ones of `relatives`, or one
 * other picture of the member's own face.
 */
export type TrialKind =
  | `again after ${(typeof markCounts)[number]}`
  | 'again after 1, guarded'
  | `${NegativeCount} ${'close' | 'nearest' | 'relatives'}`
  | 'own face'
  | 'own face, guarded';

export type Trial = {
  readonly kind: TrialKind;
  readonly level: SecurityLevel;
  readonly member: DoorPerson;
  /** Who called: the member in a right sign-in. */
  readonly caller: DoorPerson;
  /** How much speaks against the sign-in, by each rule. */
  readonly strengths: readonly number[];
};

type Seen = { readonly door: Door; readonly level: SecurityLevel; readonly random: () => number };

const facesOf = (calls: readonly JudgedCall[]): DoorFace[] => calls.map(({ face }) => face);

function trialOf({ door, level }: Seen, kind: TrialKind, call: JudgedCall, negatives: readonly JudgedCall[]): Trial {
  return {
    kind,
    level,
    member: nearestMember(door, call).person,
    caller: call.person,
    strengths: strongest(takenAs(door, call), facesOf(negatives)),
  };
}

/**
 * Everybody outside who is let in, of whom another picture was let in or nearly and then marked: a negative of the
 * member whom that one was nearest to, and of nobody else.
 */
export function repeatedConfusions(seen: Seen, outside: readonly JudgedCall[]): Trial[] {
  const marked = Map.groupBy(
    outside.filter(({ isClose }) => isClose),
    ({ person }) => person,
  );
  return [...marked.values()].flatMap((own) =>
    own.flatMap((call) => {
      const before = shuffled(own, seen.random).filter((other) => other !== call);
      if (!call.isIn || before.length === 0) return [];
      const ofMember = (calls: readonly JudgedCall[]): JudgedCall[] =>
        calls.filter(({ decision }) => decision.memberId === call.decision.memberId);
      const guarded = ofMember(before.slice(0, 1)).filter(({ isTooNear }) => !isTooNear);
      return [
        ...markCounts.map((count) => trialOf(seen, `again after ${count}`, call, ofMember(before.slice(0, count)))),
        trialOf(seen, 'again after 1, guarded', call, guarded),
      ];
    }),
  );
}

/** One own picture that is wrongly marked, and what becomes of another one. */
function ownFaceTrials(seen: Seen, call: JudgedCall, own: readonly JudgedCall[]): Trial[] {
  const [marked] = shuffled(
    own.filter((other) => other !== call && other.isClose && other.decision.memberId === call.decision.memberId),
    seen.random,
  );
  if (marked === undefined) return [];
  return [
    trialOf(seen, 'own face', call, [marked]),
    trialOf(seen, 'own face, guarded', call, marked.isTooNear ? [] : [marked]),
  ];
}

/** The member's right sign-ins, with negatives of each kind. Those of fewer than `count` pictures take what there is. */
export function rightSignIns(
  seen: Seen,
  { person }: DoorMember,
  own: readonly JudgedCall[],
  nearIt: readonly JudgedCall[],
): Trial[] {
  const nearest = nearIt.toSorted((a, b) => a.decision.distance - b.decision.distance);
  const close = shuffled(nearest, seen.random).filter(({ isClose }) => isClose);
  const relatives = nearest.filter(({ person: other }) => other.family !== null && other.family === person.family);
  const lists = { close, nearest, relatives };
  const right = own.filter((call) => call.isIn && nearestMember(seen.door, call).person === person);
  return right.flatMap((call) => [
    ...Object.entries(lists).flatMap(([name, list]) =>
      list.length === 0
        ? []
        : negativeCounts.map((count) =>
            trialOf(seen, `${count} ${name as keyof typeof lists}`, call, list.slice(0, count)),
          ),
    ),
    ...ownFaceTrials(seen, call, own),
  ]);
}
