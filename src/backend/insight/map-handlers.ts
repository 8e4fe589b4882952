import type { MapView, SupportMap } from '#contract/calls/map.ts';
import { FamiliarError } from '#contract/result.ts';
import { failedGate, queryLimits } from '#core/analysis/quality-gates.ts';
import type { EnrolledSample } from '#core/gallery/enrolled-sample.ts';
import type { LatentMap } from '#core/map/latent-map.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import { readablePlace } from '#core/recognition/readable.ts';
import { peopleInView } from '#core/sign-in/observe.ts';
import { isUnusable } from '#core/vision/unusable-picture.ts';
import { boxesOf, frameIntervals } from '../common/frame-view.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { SessionManager } from '../session/session-manager.ts';
import type { HouseholdTuning } from '../tuning/household-tuning.ts';
import { createLatentMaps } from './latent-maps.ts';
import { type MapParts, placeMembers, placeStrangers, scoreQuery } from './map-places.ts';

type Parts = MapParts & {
  readonly engine: FaceEngine;
  readonly sessions: SessionManager;
  readonly tuning: HouseholdTuning;
};

/** The latent space drawn flat, and faces tried on it. */
export function createMapHandlers(parts: Parts): HandlersOf<'map'> {
  const { engine, calibration, sessions, supportSet, tuning } = parts;
  const maps = createLatentMaps(supportSet);

  /** The map of the household as it is. @throws FamiliarError `conflict` when it changes meanwhile */
  async function freshMap({ projection, isTuned }: MapView): Promise<LatentMap> {
    const version = supportSet.version();
    const map = await maps.get({ projection, heads: isTuned ? tuning.learntHeads() : [] });
    if (version !== supportSet.version()) throw new FamiliarError('householdChanged');
    return map;
  }

  return {
    'map.get': async (view, { checkpoint }) => {
      const map = await freshMap(view);
      checkpoint();
      return {
        points: pointsOf(map, supportSet.kept()),
        members: placeMembers(parts, map),
        strangers: placeStrangers(parts, map),
        keeps: { ...map.keeps },
        hasTuning: tuning.learntHeads().length > 0,
        unit: 'distance',
      };
    },
    'map.tryFrame': async ({ frame, ...view }, { checkpoint }) => {
      const looking = engine.analyse({ kind: 'cameraFrame', image: frame });
      const [analysis, map] = await Promise.all([looking, freshMap(view)]);
      checkpoint();
      const [face, ...others] = peopleInView(analysis);
      if (face !== undefined) sessions.touch();
      const lone = face !== undefined && others.length === 0 ? face : null;
      const gate = lone === null ? null : failedGate(lone, analysis, queryLimits);
      const query = lone === null || gate !== null ? null : lone.embedding;
      return {
        faces: boxesOf(analysis.faces, analysis),
        gate,
        isUnusable: query === null && others.length === 0 && isUnusable(frame),
        query: query === null ? null : readablePlace(map.place(query)),
        ...(query === null ? { scores: [], outcome: null, namedId: null, margin: null } : scoreQuery(parts, query)),
        neededMargin: calibration.margin,
        nextFrameMs: face === undefined ? frameIntervals.nobody : frameIntervals.somebody,
      };
    },
  };
}

function pointsOf(map: LatentMap, kept: readonly EnrolledSample[]): SupportMap['points'] {
  return kept.map(({ id, memberId, inUse }, index) => ({
    sampleId: id,
    memberId,
    inUse,
    ...readablePlace(map.points[index] ?? { x: 0, y: 0 }),
  }));
}
