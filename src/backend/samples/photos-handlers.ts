import type { PhotoFace } from '#contract/calls/photos.ts';
import { limits } from '#contract/limits.ts';
import { FamiliarError } from '#contract/result.ts';
import type { AnalysedFace, ImageAnalysis } from '#core/analysis/analysed-face.ts';
import { failedGate, photoLimits } from '#core/analysis/quality-gates.ts';
import type { EnrolledSample } from '#core/gallery/enrolled-sample.ts';
import { findDuplicate } from '#core/gallery/sample-flags.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { decide } from '#core/recognition/decide.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import { untuned, withoutMember } from '#core/recognition/support-set.ts';
import { isOwner, type Session } from '#core/sign-in/session.ts';
import { decisionPolicy } from '../common/decision-policy.ts';
import { boxesOf } from '../common/frame-view.ts';
import { makeSample, ofPhoto } from '../common/make-sample.ts';
import { requireRoom } from '../common/require-member.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import { tileOf } from '../common/tile-of.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { SessionManager } from '../session/session-manager.ts';
import type { ChangeLog } from '../undo/change-log.ts';
import { addSamples } from './add-samples.ts';
import { requireOwnFace } from './own-face.ts';
import type { PhotoScans, ScannedFace } from './photo-scans.ts';
import { requireGood } from './require-good.ts';

/** The only member whom someone may be told about: themselves; null for an owner, who may be told about everyone. */
const tellsOnlyOf = (session: Session): number | null =>
  session.kind === 'signedIn' && !isOwner(session) ? session.memberId : null;

type Frame = Pick<ImageAnalysis, 'width' | 'height'>;

/**
 * @throws FamiliarError `notFound`, or `tooPoor` for a face that is not good enough: the page is told so, but is not
 * trusted with it
 */
function requireFace(faces: readonly ScannedFace[], faceId: number): AnalysedFace {
  const scanned = faces[faceId - 1];
  if (scanned === undefined) throw new FamiliarError('photoFaceMissing');
  requireGood(scanned.gate);
  return scanned.face;
}

type Parts = {
  readonly vault: Vault;
  readonly store: Vault['store'];
  readonly engine: FaceEngine;
  readonly embedder: string;
  readonly calibration: Calibration;
  readonly clock: Clock;
  readonly supportSet: SupportSetCache;
  readonly sessions: SessionManager;
  readonly changes: ChangeLog;
  readonly scans: PhotoScans;
};

/** Photos with any number of faces: first they are looked at, then each face goes to whoever it shows. */
export function createPhotosHandlers(parts: Parts): HandlersOf<'photos'> {
  const { vault, engine, embedder, supportSet, sessions, scans } = parts;

  function suggest(embedding: Embedding, only: number | null): PhotoFace['suggestion'] {
    const others = only === null ? [] : supportSet.get().members.filter(({ memberId }) => memberId !== only);
    const candidates = others.reduce((set, { memberId }) => withoutMember(set, memberId), untuned(supportSet.get()));
    const decision = decide(embedding, candidates, decisionPolicy(vault.store, parts.calibration));
    if (decision === null) return null;
    const { memberId, distance, outcome } = decision;
    return { memberId, name: vault.store.members.find(memberId)?.name ?? '', distance, isMatch: outcome === 'match' };
  }

  const keptOf = (memberId: number): readonly EnrolledSample[] =>
    supportSet.kept().filter((sample) => sample.memberId === memberId);

  async function describeFace(
    { face, gate }: ScannedFace,
    index: number,
    frame: Frame,
    only: number | null,
  ): Promise<PhotoFace> {
    const suggestion = suggest(face.embedding, only);
    const [box] = boxesOf([face], frame);
    return {
      faceId: index + 1,
      box: box as PhotoFace['box'],
      picture: await tileOf(engine, ofPhoto(face).picture),
      failing: gate === null ? [] : [gate],
      suggestion,
      duplicate: suggestion !== null && findDuplicate(face.sampleEmbedding, keptOf(suggestion.memberId)) !== null,
    };
  }

  return {
    'photos.scan': async ({ photo }, { session, checkpoint }) => {
      const { width, height, faces: all } = await engine.analyse({ kind: 'file', bytes: photo });
      checkpoint();
      const frame = { width, height };
      const faces = all
        .slice(0, limits.facesPerPhoto)
        .map((face) => ({ face, gate: failedGate(face, frame, photoLimits) }));
      const described = await Promise.all(
        faces.map((scanned, index) => describeFace(scanned, index, frame, tellsOnlyOf(session))),
      );
      checkpoint();
      sessions.touch();
      return { scanId: scans.keep(faces), width, height, faces: described };
    },
    'photos.assign': ({ memberId, scanId, faceIds }, { session }) => {
      const faces = scans.find(scanId);
      if (faces === null) throw new FamiliarError('photoForgotten');
      const wanted = [...new Set(faceIds)].map((id) => requireFace(faces, id));
      const known = keptOf(memberId);
      const fresh = wanted.filter(({ sampleEmbedding }) => findDuplicate(sampleEmbedding, known) === null);
      const duplicates = wanted.length - fresh.length;
      if (fresh.length === 0) return { added: 0, duplicates, changeId: null };
      requireRoom(vault.store, memberId, fresh.length);
      const samples = fresh.map((face) => makeSample(ofPhoto(face), 'photo', embedder));
      requireOwnFace(
        parts,
        session,
        memberId,
        fresh.map(({ embedding }) => embedding),
      );
      const { changeId } = addSamples(parts, { call: 'photos.assign', memberId, samples });
      sessions.touch();
      return { added: samples.length, duplicates, changeId };
    },
  };
}
