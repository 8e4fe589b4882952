import type { SupportMap, TriedFrame } from '#contract/calls/map.ts';
import type { LatentMap } from '#core/map/latent-map.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import { type Calibration, thresholdFor } from '#core/recognition/calibration.ts';
import { decideScored } from '#core/recognition/decide.ts';
import { type Embedding, meanEmbedding } from '#core/recognition/embedding.ts';
import { readable, readableLead, readablePlace } from '#core/recognition/readable.ts';
import { scoreMembers } from '#core/recognition/support-set.ts';
import { pruneAttemptFaces } from '../attempts/attempt-faces.ts';
import { decisionPolicy } from '../common/decision-policy.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';

export type MapParts = {
  readonly store: Pick<Store, 'members' | 'attemptFaces' | 'settings'>;
  readonly embedder: string;
  readonly calibration: Calibration;
  readonly clock: Clock;
  readonly supportSet: SupportSetCache;
};

/** Attempts drawn on the map at most. */
const mostStrangers = 200;

const namesIn = ({ members }: Pick<Store, 'members'>): Map<number, string> =>
  new Map(members.list().map(({ id, name }) => [id, name]));

type MemberTemplate = {
  readonly memberId: number;
  readonly template: Embedding;
  readonly sampleCount: number;
};

/** The template of every member with samples in use. */
export function templatesInUse(supportSet: SupportSetCache): MemberTemplate[] {
  const byMember = Map.groupBy(
    supportSet.kept().filter(({ inUse }) => inUse),
    ({ memberId }) => memberId,
  );
  return [...byMember].map(([memberId, own]) => ({
    memberId,
    template: meanEmbedding(own.map(({ embedding }) => embedding)),
    sampleCount: own.length,
  }));
}

/** Where each member with samples in use lies, and how near a query has to be. */
export function placeMembers({ store, calibration, supportSet }: MapParts, map: LatentMap): SupportMap['members'] {
  const { falseMatchRate } = decisionPolicy(store, calibration);
  const names = namesIn(store);
  const templates = templatesInUse(supportSet);
  return templates.map(({ memberId, template, sampleCount }) => ({
    memberId,
    name: names.get(memberId) ?? '',
    ...readablePlace(map.place(template)),
    limit:
      thresholdFor(calibration, falseMatchRate, sampleCount, templates.length) - supportSet.space.handicapOf(template),
  }));
}

/** Where the newest attempts lie that let nobody in and whose face is kept. */
export function placeStrangers({ store, clock, embedder }: MapParts, map: LatentMap): SupportMap['strangers'] {
  pruneAttemptFaces({ store, clock });
  const refused = store.attemptFaces
    .listQueries(embedder)
    .filter(({ outcome }) => outcome !== 'match')
    .slice(0, mostStrangers);
  return refused.map(({ attemptId, outcome, embedding }) => ({
    attemptId,
    outcome: outcome === 'ambiguous' ? outcome : 'noMatch',
    ...readablePlace(map.place(embedding)),
  }));
}

/** How near a face is to each member, and who would be signed in. */
export function scoreQuery(
  { store, calibration, supportSet }: MapParts,
  query: Embedding,
): Pick<TriedFrame, 'scores' | 'outcome' | 'namedId' | 'margin'> {
  const policy = decisionPolicy(store, calibration);
  const names = namesIn(store);
  const present = supportSet.get();
  const scores = scoreMembers(query, present);
  const decision = decideScored(query, scores, present.pairHeads, policy);
  const told = scores.map(({ memberId, distance, sampleCount }) => {
    const threshold = thresholdFor(calibration, policy.falseMatchRate, sampleCount, scores.length);
    return { memberId, name: names.get(memberId) ?? '', distance: readable(distance, threshold), threshold };
  });
  const margin = decision?.margin ?? null;
  return {
    scores: told,
    outcome: decision?.outcome ?? null,
    namedId: decision?.outcome === 'match' ? decision.memberId : null,
    margin: margin === null || decision === null ? null : readableLead(margin, decision.threshold),
  };
}
