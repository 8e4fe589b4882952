import type { Interval } from '#core/numerics/intervals.ts';
import type { LatentSpace } from '#core/recognition/latent-space.ts';
import { drawHousehold, strangersTo, type TestFamily } from './draw-household.ts';
import type { Compare, Enrolled, Method } from './household-method.ts';

/** What a method made of all sign-ins, and how that differs from the first method; shares of the members' sign-ins. */
export type MethodFigures = {
  readonly name: string;
  readonly right: number;
  readonly wrong: number;
  readonly undecided: number;
  /**
   * The method's share of right and wrong sign-ins less the first method's, with 95 % bounds over families drawn anew.
   */
  readonly rightGain: Interval;
  readonly wrongGain: Interval;
};

type SignIn = { readonly family: number; readonly isRight: boolean; readonly distance: number; readonly lead: number };
type Options = {
  readonly space: LatentSpace;
  readonly shots: number;
  readonly draws: number;
  readonly strangerRate: number;
  readonly margin: number;
  readonly replicates: number;
  readonly random: () => number;
};

/**
 * Every family as a household: `shots` pictures of each member are enrolled, the others sign in, and so do pictures of
 * other families as strangers. Each method gets the threshold at which the same share of strangers is accepted, and the
 * lead at which it leaves as many of the members' sign-ins undecided as the first method does with `margin`; what is
 * left to differ is who is named rightly.
 */
export function compareMethods(
  families: readonly TestFamily[],
  methodsFor: (family: number) => readonly Method[],
  options: Options,
): MethodFigures[] {
  const { strangerRate, margin, replicates, random } = options;
  const names = methodsFor(0).map(({ name }) => name);
  const { signIns, strangers } = signInEverywhere(families, methodsFor, options);
  const thresholds = strangers.map(
    (distances) => distances.sort((a, b) => a - b)[Math.floor(strangerRate * distances.length)] ?? 0,
  );
  const undecided = (signIns[0] ?? []).filter(
    ({ distance, lead }) => distance < (thresholds[0] as number) && lead < margin,
  ).length;
  const leads = signIns.map((list, i) => {
    const accepted = list.filter(({ distance }) => distance < (thresholds[i] as number)).map(({ lead }) => lead);
    return i === 0 ? margin : (accepted.sort((a, b) => a - b)[undecided] ?? 0);
  });
  const counts = signIns.map((list, i) =>
    countByFamily(list, families.length, thresholds[i] as number, leads[i] as number),
  );
  return names.map((name, i) =>
    figuresOf(name, counts[i] as FamilyCounts[], counts[0] as FamilyCounts[], { replicates, random }),
  );
}

/** Every sign-in and every stranger's distance, by method. */
function signInEverywhere(
  families: readonly TestFamily[],
  methodsFor: (family: number) => readonly Method[],
  { shots, draws, random, space }: Options,
): { signIns: SignIn[][]; strangers: number[][] } {
  const signIns = methodsFor(0).map((): SignIn[] => []);
  const strangers = methodsFor(0).map((): number[] => []);
  for (let draw = 0; draw < draws; draw++) {
    for (const [family, members] of families.entries()) {
      const { enrolled, asking } = drawHousehold(members, shots, random);
      const foreign = strangersTo(family, families, draw);
      for (const [i, compare] of prepared(methodsFor(family), enrolled, space).entries()) {
        for (const { memberId, query } of asking) {
          const named = compare(query);
          signIns[i]?.push({
            family,
            isRight: named.memberId === memberId,
            distance: named.distance,
            lead: named.lead,
          });
        }
        for (const query of foreign) strangers[i]?.push(compare(query).distance);
      }
    }
  }
  return { signIns, strangers };
}

const prepared = (methods: readonly Method[], enrolled: Enrolled, space: LatentSpace): Compare[] =>
  methods.map(({ prepare }) => prepare(enrolled, space));

type FamilyCounts = { right: number; wrong: number; undecided: number; all: number };

function countByFamily(list: readonly SignIn[], families: number, threshold: number, lead: number): FamilyCounts[] {
  const counts = Array.from({ length: families }, (): FamilyCounts => ({ right: 0, wrong: 0, undecided: 0, all: 0 }));
  for (const signIn of list) {
    const own = counts[signIn.family] as FamilyCounts;
    own.all++;
    if (signIn.distance >= threshold) continue;
    if (signIn.lead < lead) own.undecided++;
    else if (signIn.isRight) own.right++;
    else own.wrong++;
  }
  return counts;
}

function figuresOf(
  name: string,
  own: readonly FamilyCounts[],
  base: readonly FamilyCounts[],
  { replicates, random }: Pick<Options, 'replicates' | 'random'>,
): MethodFigures {
  const every = own.map((_, family) => family);
  const share = (
    counts: readonly FamilyCounts[],
    drawn: readonly number[],
    key: 'right' | 'wrong' | 'undecided',
  ): number => {
    const sum = (of: typeof key | 'all'): number =>
      drawn.reduce((total, family) => total + (counts[family]?.[of] ?? 0), 0);
    return sum(key) / sum('all');
  };
  const gain = (key: 'right' | 'wrong'): Interval => {
    const drawn = Array.from({ length: replicates }, () => {
      const some = every.map(() => Math.floor(random() * every.length));
      return share(own, some, key) - share(base, some, key);
    }).sort((a, b) => a - b);
    return { low: drawn[Math.floor(0.025 * replicates)] ?? 0, high: drawn[Math.ceil(0.975 * replicates) - 1] ?? 0 };
  };
  return {
    name,
    right: share(own, every, 'right'),
    wrong: share(own, every, 'wrong'),
    undecided: share(own, every, 'undecided'),
    rightGain: gain('right'),
    wrongGain: gain('wrong'),
  };
}
