import { lowestClaimableRate } from '#core/numerics/intervals.ts';
import { meanAndDeviation, shuffled } from '#core/numerics/seeded-draws.ts';
import type { LatentSpace } from '#core/recognition/latent-space.ts';
import {
  buildSupportSet,
  type MemberScore,
  type SupportSample,
  type SupportSet,
  scoreMembers,
} from '#core/recognition/support-set.ts';
import type { ComparedFace } from './compared-face.ts';

/**
 * A person's pictures as the engine embedded them; null where no face was found, which is an error whenever it is
 * drawn.
 */
export type PersonPictures = { readonly name: string; readonly faces: readonly (ComparedFace | null)[] };

export type IdentificationOptions = {
  readonly space: LatentSpace;
  /** Pictures enrolled per person. */
  readonly shots: number;
  readonly draws: number;
  readonly random: () => number;
  /**
   * Share of the eligible people left out of the support set in the open-set part, 0 to 1; their pictures are the
   * impostor probes.
   */
  readonly strangerShare: number;
  /** False positive identification rates to report. */
  readonly rates: readonly number[];
};

/** A mean over draws with its standard deviation. */
export type OverDraws = { readonly mean: number; readonly deviation: number };

export type IdentificationReport = {
  readonly people: number;
  readonly probesPerDraw: OverDraws;
  readonly rankOne: OverDraws;
  readonly strangerProbesPerDraw: OverDraws;
  /**
   * False negative identification rate (refused, or named wrongly) at each rate of false positives; null where too few
   * strangers speak of it.
   */
  readonly openSet: readonly { readonly falsePositiveRate: number; readonly falseNegativeRate: OverDraws | null }[];
};

type Probe = { readonly personId: number; readonly face: ComparedFace | null };
type Draw = { readonly supportSet: SupportSet; readonly probes: readonly Probe[] };

function draw(people: readonly PersonPictures[], { shots, random, space }: IdentificationOptions): Draw {
  const samples: SupportSample[] = [];
  const probes: Probe[] = [];
  for (const [personId, person] of people.entries()) {
    const order = shuffled(person.faces, random);
    for (const face of order.slice(0, shots))
      if (face !== null) samples.push({ id: samples.length, memberId: personId, embedding: face.sampleEmbedding });
    for (const face of order.slice(shots)) probes.push({ personId, face });
  }
  return { supportSet: buildSupportSet(samples, space), probes };
}

/** What the support set answers to each probe; null where there is no face to compare. */
type Answered = { readonly personId: number; readonly found: MemberScore | null };

function answer({ supportSet, probes }: Draw): Answered[] {
  return probes.map(({ personId, face }) => ({
    personId,
    found: face === null ? null : (scoreMembers(face.embedding, supportSet)[0] ?? null),
  }));
}

function rankOneRate(answers: readonly Answered[]): number {
  return answers.filter(({ personId, found }) => found?.memberId === personId).length / answers.length;
}

/**
 * The nearest distances of stranger probes, rising. A picture without a face is no impostor: it is left out, so that it
 * does not flatter the rate.
 */
function strangerDistances(strangers: readonly PersonPictures[], supportSet: SupportSet): Float64Array {
  const probes = strangers.flatMap((person) => person.faces.map((face) => ({ personId: -1, face })));
  return Float64Array.from(answer({ supportSet, probes }).flatMap(({ found }) => found?.distance ?? [])).sort();
}

function missRate(answers: readonly Answered[], strangers: Float64Array, falsePositiveRate: number): number {
  const firstOutside = strangers[Math.floor(falsePositiveRate * strangers.length + 1e-9)] ?? Number.POSITIVE_INFINITY;
  const hits = answers.filter(
    ({ personId, found }) => found !== null && found.memberId === personId && found.distance < firstOutside,
  );
  return 1 - hits.length / answers.length;
}

/**
 * k-shot identification over seeded draws. Closed set: everyone with more than `shots` pictures is enrolled, each
 * further picture is a probe. Open set: a share of those people stays out and probes as strangers (ISO/IEC 19795-1:
 * FPIR, FNIR).
 */
export function evaluateIdentification(
  people: readonly PersonPictures[],
  options: IdentificationOptions,
): IdentificationReport {
  const { shots, draws, random, strangerShare, rates } = options;
  const eligible = people.filter((person) => person.faces.length > shots);
  const others = people.filter((person) => person.faces.length <= shots);
  const closed: { rankOne: number; probes: number }[] = [];
  const open: { strangers: number; misses: (number | null)[] }[] = [];

  for (let i = 0; i < draws; i++) {
    const all = draw(eligible, options);
    closed.push({ rankOne: rankOneRate(answer(all)), probes: all.probes.length });

    const order = shuffled(eligible, random);
    const strangerCount = Math.round(order.length * strangerShare);
    const known = draw(order.slice(strangerCount), options);
    const strangers = strangerDistances([...order.slice(0, strangerCount), ...others], known.supportSet);
    const answers = answer(known);
    const misses = rates.map((rate) =>
      rate < lowestClaimableRate(strangers.length) ? null : missRate(answers, strangers, rate),
    );
    open.push({ strangers: strangers.length, misses });
  }

  return {
    people: eligible.length,
    probesPerDraw: meanAndDeviation(closed.map((one) => one.probes)),
    rankOne: meanAndDeviation(closed.map((one) => one.rankOne)),
    strangerProbesPerDraw: meanAndDeviation(open.map((one) => one.strangers)),
    openSet: rates.map((falsePositiveRate, i) => {
      const values = open.flatMap((one) => one.misses[i] ?? []);
      return { falsePositiveRate, falseNegativeRate: values.length === draws ? meanAndDeviation(values) : null };
    }),
  };
}
