import { FamiliarError } from '#contract/result.ts';
import type { AnalysedFace, ImageAnalysis } from '#core/analysis/analysed-face.ts';
import { failedGate, photoLimits } from '#core/analysis/quality-gates.ts';
import { coverageOf, kindOf } from '#core/enrolment/coverage.ts';
import { findDuplicate } from '#core/gallery/sample-flags.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { faceLimits } from '#core/recognition/face-limits.ts';
import { isOwner } from '#core/sign-in/session.ts';
import { decisionPolicy } from '../common/decision-policy.ts';
import { makeSample, ofPhoto } from '../common/make-sample.ts';
import { requireMember, requireRoom } from '../common/require-member.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import { tileOf } from '../common/tile-of.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { SessionManager } from '../session/session-manager.ts';
import type { ChangeLog } from '../undo/change-log.ts';
import { addSamples } from './add-samples.ts';
import { analyseOwnSamples, analyseSamples, type ToldNearness } from './describe-samples.ts';
import type { LikenessCheck } from './likeness-check.ts';
import { requireOwnFace } from './own-face.ts';
import type { PictureLimits } from './picture-limits.ts';
import { requireGood } from './require-good.ts';
import { resemblance } from './resemblance.ts';

/**
 * The photo's only face when it is good enough to enrol.
 * @throws FamiliarError `noFace`, `manyFaces` or `tooPoor`
 */
function enrollableFace(analysis: ImageAnalysis): AnalysedFace {
  const [face, ...others] = analysis.faces;
  if (face === undefined) throw new FamiliarError('photoWithoutFace');
  if (others.length > 0) throw new FamiliarError('photoWithManyFaces', { count: others.length + 1 });
  requireGood(failedGate(face, analysis, photoLimits));
  return face;
}

type SampleReading = 'samples.list' | 'samples.picture' | 'samples.analysis' | 'samples.coverage';

type Parts = {
  readonly store: Pick<Store, 'members' | 'samples' | 'settings' | 'portraits'>;
  readonly engine: FaceEngine;
  readonly embedder: string;
  readonly calibration: Calibration;
  readonly clock: Clock;
  readonly supportSet: SupportSetCache;
  readonly sessions: SessionManager;
  readonly changes: ChangeLog;
  readonly toldNearness: ToldNearness;
  readonly pictureLimits: PictureLimits;
  readonly likeness: LikenessCheck;
};

/** A member's part of the support set: what is in it, and what photos add. */
export function createSamplesHandlers(parts: Parts): Pick<HandlersOf<'samples'>, SampleReading | 'samples.addPhoto'> {
  const { store, engine, embedder, calibration, supportSet, sessions } = parts;

  return {
    'samples.list': ({ memberId }) => {
      const samples = store.samples.list(requireMember(store, memberId).id);
      return samples.map((sample) => {
        const { embedder: madeBy, landmarks: _, look: __, ...plain } = sample;
        return { ...plain, kind: kindOf(sample), embedderIsCurrent: madeBy === embedder };
      });
    },
    'samples.analysis': async ({ memberId }, { session, checkpoint }) => {
      requireMember(store, memberId);
      const placements = await supportSet.placements();
      checkpoint();
      const policy = decisionPolicy(store, calibration);
      const analyse = isOwner(session) ? analyseSamples : analyseOwnSamples;
      return analyse({ ...parts, policy }, memberId, placements);
    },
    'samples.coverage': ({ memberId }) => {
      const samples = store.samples.list(requireMember(store, memberId).id);
      const { poses, spread, lighting, missing, ...counts } = coverageOf(samples.filter(({ inUse }) => inUse));
      return { poses: [...poses], spread: [...spread], lighting: [...lighting], missing: [...missing], ...counts };
    },
    'samples.picture': async ({ memberId, sampleId }, { checkpoint }) => {
      const picture = store.samples.picture(memberId, sampleId);
      if (picture === null) throw new FamiliarError('sampleMissing');
      const tile = await tileOf(engine, picture);
      checkpoint();
      return tile;
    },
    'samples.addPhoto': async ({ memberId, photo, addAnyway }, { session, checkpoint }) => {
      requireRoom(store, memberId, 1);
      const face = enrollableFace(await engine.analyse({ kind: 'file', bytes: photo }));
      checkpoint();
      const known = supportSet.kept().filter((sample) => sample.memberId === memberId);
      const duplicate = findDuplicate(face.sampleEmbedding, known, faceLimits(calibration), supportSet.space);
      if (duplicate !== null) return { sampleId: duplicate.sample.id, resembles: null, duplicate: true };
      const sample = makeSample(ofPhoto(face), 'photo', embedder);
      requireOwnFace(parts, session, memberId, [face.embedding]);
      const resembles = resemblance(parts, session, face.embedding, memberId);
      requireRoom(store, memberId, 1);
      const addition = { session, memberId, samples: [sample], addAnyway };
      const { sampleIds } = addSamples(parts, { call: 'samples.addPhoto', ...addition });
      sessions.touch();
      return { sampleId: sampleIds[0] as number, resembles, duplicate: false };
    },
  };
}
