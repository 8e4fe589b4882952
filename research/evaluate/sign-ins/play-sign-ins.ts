import type { LivenessLevel } from '#contract/liveness.ts';
import { falseMatchRateOf, type SecurityLevel, securityLevels } from '#contract/security-levels.ts';
import { shuffled } from '#core/numerics/seeded-draws.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { type Decision, decide } from '#core/recognition/decide.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import { faceLimits } from '#core/recognition/face-limits.ts';
import type { LatentSpace } from '#core/recognition/latent-space.ts';
import { buildSupportSet, type SupportSet } from '#core/recognition/support-set.ts';
import type { LivenessDemand } from '#core/sign-in/attempt-rules.ts';
import { attemptStarts, playAttempt } from '../liveness/judge-recording.ts';
import type { Moment } from '../liveness/watch-recording.ts';
import type { FilmedPerson } from './film-people.ts';

/** Liveness levels that are played. */
export const playedLiveness = ['off', 'standard', 'strict'] as const satisfies readonly LivenessLevel[];

/** Who is enrolled: one other person, all others, or everybody. */
export const householdKinds = ['one other', 'all others', 'everybody'] as const;

/** What is asked for, and of whom. */
export type Trial = {
  readonly household: (typeof householdKinds)[number];
  readonly shots: number;
  readonly security: SecurityLevel;
  readonly liveness: (typeof playedLiveness)[number];
  readonly person: string;
};

/** An attempt of a trial and how it ended: who it signed in, if anybody. */
export type PlayedSignIn = Trial & { readonly signedIn: string | null };

type Household = { readonly kind: Trial['household']; readonly supportSet: SupportSet };

type Visitor = { readonly person: FilmedPerson; readonly households: readonly Household[] };

type Options = {
  readonly space: LatentSpace;
  readonly calibration: Calibration;
  /** Samples of each member. */
  readonly shots: readonly number[];
  /** How often the samples are drawn anew. */
  readonly draws: number;
  /** An attempt begins so often. */
  readonly everyMs: number;
  readonly random: () => number;
};

type Enrolled = { readonly memberId: number; readonly samples: readonly Embedding[] };

const supportSetOf = (members: readonly Enrolled[], space: LatentSpace): SupportSet =>
  buildSupportSet(
    members.flatMap(({ memberId, samples }) =>
      samples.map((embedding, i) => ({ id: 1000 * memberId + i, memberId, embedding })),
    ),
    space,
  );

/** Everybody with the households they meet: each other member alone, all the others, and, if enrolled, their own. */
function drawVisitors(people: readonly FilmedPerson[], shots: number, { random, space }: Options): Visitor[] {
  const members = people.flatMap(({ samples }, memberId): Enrolled[] =>
    samples.length < shots ? [] : [{ memberId, samples: shuffled(samples, random).slice(0, shots) }],
  );
  const alone = members.map((member) => ({ member, supportSet: supportSetOf([member], space) }));
  const everybody = supportSetOf(members, space);
  return people.map((person, id) => {
    const others = members.filter(({ memberId }) => memberId !== id);
    const households: Household[] = [
      ...alone
        .filter(({ member }) => member.memberId !== id)
        .map(({ supportSet }) => ({ kind: 'one other' as const, supportSet })),
      ...(others.length < 2 ? [] : [{ kind: 'all others' as const, supportSet: supportSetOf(others, space) }]),
      ...(others.length === members.length ? [] : [{ kind: 'everybody' as const, supportSet: everybody }]),
    ];
    return { person, households };
  });
}

function signedInId(
  moments: readonly Moment[],
  startMs: number,
  supportSet: SupportSet,
  judge: { readonly calibration: Calibration; readonly security: SecurityLevel; readonly demand: LivenessDemand },
): number | null {
  const policy = { calibration: judge.calibration, falseMatchRate: falseMatchRateOf(judge.security) };
  const { finished } = playAttempt(moments, startMs, {
    decide: (query) => decide(query, supportSet, policy) as Decision,
    limits: faceLimits(judge.calibration),
    demand: judge.demand,
  });
  return finished?.outcome === 'match' ? finished.decision.memberId : null;
}

/** Plays attempts of everybody at the doors of others, and at their own, at every level. */
export function playSignIns(people: readonly FilmedPerson[], options: Options): PlayedSignIn[] {
  const { calibration, shots, draws, everyMs, random } = options;
  const draw = (sides: number): number => Math.floor(random() * sides);
  const visits = shots.flatMap((count) =>
    Array.from({ length: draws }, () =>
      drawVisitors(people, count, options).map((visit) => ({ ...visit, count })),
    ).flat(),
  );
  return visits.flatMap(({ person, households, count }) =>
    households.flatMap(({ kind, supportSet }) => {
      const moments = kind === 'everybody' ? person.asMember : person.asStranger;
      return securityLevels.flatMap((security) =>
        playedLiveness.flatMap((liveness) => {
          const demand: LivenessDemand = liveness === 'off' ? { level: liveness } : { level: liveness, draw };
          return attemptStarts(moments, everyMs).map((startMs): PlayedSignIn => {
            const id = signedInId(moments, startMs, supportSet, { calibration, security, demand });
            const signedIn = id === null ? null : (people[id]?.name ?? null);
            return { household: kind, shots: count, security, liveness, person: person.name, signedIn };
          });
        }),
      );
    }),
  );
}
