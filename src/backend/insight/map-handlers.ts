import type { MapView, SupportMap, TriedFrame } from '#contract/calls/map.ts';
import { FamiliarError } from '#contract/result.ts';
import { failedGate, queryLimits } from '#core/analysis/quality-gates.ts';
import type { LatentMap } from '#core/map/latent-map.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import { type Calibration, thresholdFor } from '#core/recognition/calibration.ts';
import { decideScored } from '#core/recognition/decide.ts';
import { type Embedding, meanEmbedding } from '#core/recognition/embedding.ts';
import { scoreMembers } from '#core/recognition/support-set.ts';
import { peopleInView } from '#core/sign-in/observe.ts';
import { pruneAttemptFaces } from '../attempts/attempt-faces.ts';
import { decisionPolicy } from '../common/decision-policy.ts';
import { boxesOf, frameIntervals } from '../common/frame-view.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { SessionManager } from '../session/session-manager.ts';
import type { HouseholdTuning } from '../tuning/household-tuning.ts';
import { createLatentMaps } from './latent-maps.ts';

/** Attempts drawn on the map at most. */
const mostStrangers = 200;

type Parts = {
  readonly vault: Vault;
  readonly engine: FaceEngine;
  readonly embedder: string;
  readonly calibration: Calibration;
  readonly clock: Clock;
  readonly sessions: SessionManager;
  readonly supportSet: SupportSetCache;
  readonly tuning: HouseholdTuning;
};

/** The latent space drawn flat, and faces tried on it. */
export function createMapHandlers(parts: Parts): HandlersOf<'map'> {
  const { vault, engine, embedder, sessions, supportSet, tuning } = parts;
  const maps = createLatentMaps(supportSet);

  const memberNames = (): Map<number, string> => new Map(vault.store.members.list().map(({ id, name }) => [id, name]));

  /** The map of the household as it is. @throws FamiliarError `conflict` when it changes meanwhile */
  async function freshMap({ projection, isTuned }: MapView): Promise<LatentMap> {
    const version = supportSet.version();
    const map = await maps.get({ projection, heads: isTuned ? tuning.learntHeads() : [] });
    if (version !== supportSet.version()) throw new FamiliarError('householdChanged');
    return map;
  }

  function placeMembers(map: LatentMap): SupportMap['members'] {
    const { calibration, falseMatchRate } = decisionPolicy(parts);
    const names = memberNames();
    const byMember = Map.groupBy(
      supportSet.kept().filter(({ inUse }) => inUse),
      ({ memberId }) => memberId,
    );
    return [...byMember].map(([memberId, own]) => ({
      memberId,
      name: names.get(memberId) ?? '',
      ...map.place(meanEmbedding(own.map(({ embedding }) => embedding))),
      threshold: thresholdFor(calibration, falseMatchRate, own.length, byMember.size),
    }));
  }

  function placeStrangers(map: LatentMap): SupportMap['strangers'] {
    pruneAttemptFaces(parts);
    const refused = vault.store.attemptFaces
      .listQueries(embedder)
      .filter(({ outcome }) => outcome !== 'match')
      .slice(0, mostStrangers);
    return refused.map(({ attemptId, outcome, embedding }) => ({
      attemptId,
      outcome: outcome === 'ambiguous' ? outcome : 'noMatch',
      ...map.place(embedding),
    }));
  }

  function score(embedding: Embedding): Pick<TriedFrame, 'scores' | 'outcome' | 'namedId' | 'margin'> {
    const policy = decisionPolicy(parts);
    const names = memberNames();
    const present = supportSet.get();
    const scores = scoreMembers(embedding, present);
    const decision = decideScored(embedding, scores, present.pairHeads, policy);
    return {
      scores: scores.map(({ memberId, distance, sampleCount }) => ({
        memberId,
        name: names.get(memberId) ?? '',
        distance,
        threshold: thresholdFor(policy.calibration, policy.falseMatchRate, sampleCount, scores.length),
      })),
      outcome: decision?.outcome ?? null,
      namedId: decision?.outcome === 'match' ? decision.memberId : null,
      margin: decision?.margin ?? null,
    };
  }

  return {
    'map.get': async (view, { checkpoint }) => {
      const map = await freshMap(view);
      checkpoint();
      const points = supportSet.kept().map(({ id, memberId, inUse }, index) => ({
        sampleId: id,
        memberId,
        inUse,
        x: map.points[index]?.x ?? 0,
        y: map.points[index]?.y ?? 0,
      }));
      return {
        points,
        members: placeMembers(map),
        strangers: placeStrangers(map),
        keeps: { ...map.keeps },
        hasTuning: tuning.learntHeads().length > 0,
        unit: 'distance',
      };
    },
    'map.tryFrame': async ({ frame, ...view }, { checkpoint }) => {
      const [analysis, map] = await Promise.all([
        engine.analyse({ kind: 'cameraFrame', image: frame }),
        freshMap(view),
      ]);
      checkpoint();
      const [face, ...others] = peopleInView(analysis);
      if (face !== undefined) sessions.touch();
      const lone = face !== undefined && others.length === 0 ? face : null;
      const gate = lone === null ? null : failedGate(lone, analysis, queryLimits);
      const query = lone === null || gate !== null ? null : lone.embedding;
      return {
        faces: boxesOf(analysis.faces, analysis),
        gate,
        query: query === null ? null : map.place(query),
        ...(query === null ? { scores: [], outcome: null, namedId: null, margin: null } : score(query)),
        neededMargin: parts.calibration.margin,
        nextFrameMs: face === undefined ? frameIntervals.nobody : frameIntervals.somebody,
      };
    },
  };
}
