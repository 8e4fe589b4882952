import type { PhotoFace } from '#contract/calls/photos.ts';
import type { CallInput, CallOutput } from '#contract/contract.ts';
import { limits } from '#contract/limits.ts';
import { FamiliarError } from '#contract/result.ts';
import type { AnalysedFace, ImageAnalysis } from '#core/analysis/analysed-face.ts';
import { failedGate, photoLimits } from '#core/analysis/quality-gates.ts';
import type { EnrolledSample } from '#core/gallery/enrolled-sample.ts';
import { findDuplicate } from '#core/gallery/sample-flags.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { type DecisionPolicy, decide } from '#core/recognition/decide.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import { faceLimits } from '#core/recognition/face-limits.ts';
import { readable } from '#core/recognition/readable.ts';
import { onlyMember, type SupportSet, untuned } from '#core/recognition/support-set.ts';
import { isFresh, isFreshSelf, isOwner, isRecognisedOwner, type Session } from '#core/sign-in/session.ts';
import { decisionPolicy } from '../common/decision-policy.ts';
import { boxesOf } from '../common/frame-view.ts';
import { makeSample, ofPhoto } from '../common/make-sample.ts';
import { momentOf } from '../common/moment-of.ts';
import { requireRoom } from '../common/require-member.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import { tileOf } from '../common/tile-of.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { SessionManager } from '../session/session-manager.ts';
import type { ChangeLog } from '../undo/change-log.ts';
import { addSamples } from './add-samples.ts';
import type { LikenessCheck } from './likeness-check.ts';
import { requireOwnFace } from './own-face.ts';
import type { ImportedSamples, PhotoImports } from './photo-imports.ts';
import type { PhotoScans, ScannedFace } from './photo-scans.ts';
import type { PictureLimits } from './picture-limits.ts';
import { requireGood } from './require-good.ts';

type Parts = {
  readonly store: Pick<Store, 'members' | 'samples' | 'settings' | 'portraits'>;
  readonly engine: FaceEngine;
  readonly embedder: string;
  readonly calibration: Calibration;
  readonly clock: Clock;
  readonly supportSet: SupportSetCache;
  readonly sessions: SessionManager;
  readonly changes: ChangeLog;
  readonly scans: PhotoScans;
  readonly imports: PhotoImports;
  readonly pictureLimits: PictureLimits;
  readonly likeness: LikenessCheck;
};

/** Photos with any number of faces: first they are looked at, then each face is filed under the member it shows. */
export function createPhotosHandlers(parts: Parts): HandlersOf<'photos'> {
  const { store, engine, calibration, supportSet, sessions, scans, imports } = parts;
  return {
    'photos.begin': ({ photos, isFolder }) => {
      sessions.touch();
      return { importId: imports.begin(photos, isFolder) };
    },
    'photos.scan': async ({ photo, importId }, { session, checkpoint }) => {
      const belongsTo = importId !== undefined && imports.look(importId) ? importId : null;
      const {
        width,
        height,
        faces: all,
        preview,
      } = await engine.analyse({
        kind: 'file',
        bytes: photo,
        withPreview: true,
      });
      checkpoint();
      if (preview === undefined) throw new Error('the engine made no preview of a photo');
      const frame = { width, height };
      const faces = all
        .slice(0, limits.facesPerPhoto)
        .sort((a, b) => a.box.x - b.box.x)
        .map((face) => ({ face, gate: failedGate(face, frame, photoLimits) }));
      const known = { among: candidatesFor(session, supportSet.get()), policy: decisionPolicy(store, calibration) };
      const described = faces.map((scanned) => describeFace(parts, scanned, frame, known));
      const shown = await Promise.all(described);
      checkpoint();
      sessions.touch();
      if (belongsTo !== null) imports.touch(belongsTo);
      return {
        scanId: scans.keep(faces, belongsTo),
        width,
        height,
        preview: { type: 'image/webp', bytes: new Uint8Array(preview) },
        faces: shown.map((face, index) => ({ faceId: index + 1, ...face })),
      };
    },
    'photos.assign': (input, { session }) => assignFaces(parts, input, session),
  };
}

/**
 * Whom a face may be said to resemble: an owner is told about everybody, others about themselves alone, and an owner
 * who was only recognised about nobody, since they may be somebody else.
 */
function candidatesFor(session: Session, supportSet: SupportSet): SupportSet {
  if (session.kind !== 'signedIn' || isOwner(session)) return untuned(supportSet);
  if (isRecognisedOwner(session)) return { ...untuned(supportSet), members: [] };
  return onlyMember(supportSet, session.memberId);
}

type Known = { readonly among: SupportSet; readonly policy: DecisionPolicy };

async function describeFace(
  { store, engine, calibration, supportSet }: Parts,
  { face, gate }: ScannedFace,
  frame: Pick<ImageAnalysis, 'width' | 'height'>,
  known: Known,
): Promise<Omit<PhotoFace, 'faceId'>> {
  const suggestion = suggest(store, face.embedding, known);
  const kept = suggestion === null ? [] : keptOf(supportSet, suggestion.memberId);
  const same = findDuplicate(face.sampleEmbedding, kept, faceLimits(calibration), supportSet.space);
  const [box] = boxesOf([face], frame);
  return {
    box: box as PhotoFace['box'],
    picture: await tileOf(engine, ofPhoto(face).picture),
    failing: gate === null ? [] : [gate],
    suggestion,
    knownSince: same === null ? null : addedAt(store, same.sample),
  };
}

function suggest(
  { members }: Pick<Store, 'members'>,
  embedding: Embedding,
  { among, policy }: Known,
): PhotoFace['suggestion'] {
  const decision = decide(embedding, among, policy);
  if (decision === null) return null;
  const { memberId, distance, threshold, outcome } = decision;
  const name = members.find(memberId)?.name ?? '';
  return { memberId, name, distance: readable(distance, threshold), isMatch: outcome === 'match' };
}

/** @throws FamiliarError `notAllowed` without a fresh proof, of now or of the import that the photo belongs to */
function requireProof({ clock, imports }: Parts, session: Session, importId: number | null): void {
  const now = momentOf(clock);
  const isProved = isFresh(session, now) || isFreshSelf(session, now);
  if (!isProved && (importId === null || !imports.isRunning(importId))) throw new FamiliarError('notAllowed');
}

/** When a sample was added, in milliseconds since 1970. */
const addedAt = ({ samples }: Pick<Store, 'samples'>, { id, memberId }: EnrolledSample): number | null =>
  samples.list(memberId).find((sample) => sample.id === id)?.createdAt ?? null;

const keptOf = (supportSet: SupportSetCache, memberId: number): readonly EnrolledSample[] =>
  supportSet.kept().filter((sample) => sample.memberId === memberId);

function assignFaces(
  parts: Parts,
  { memberId, scanId, faceIds, addAnyway }: CallInput<'photos.assign'>,
  session: Session,
): CallOutput<'photos.assign'> {
  const { store, embedder, supportSet, sessions } = parts;
  const scan = parts.scans.find(scanId);
  requireProof(parts, session, scan?.importId ?? null);
  if (scan === null) throw new FamiliarError('photoForgotten');
  const wanted = [...new Set(faceIds)].map((id) => requireFace(scan.faces, id));
  const known = keptOf(supportSet, memberId);
  const limits = faceLimits(parts.calibration);
  const fresh = wanted.filter(
    ({ sampleEmbedding }) => findDuplicate(sampleEmbedding, known, limits, supportSet.space) === null,
  );
  const duplicates = wanted.length - fresh.length;
  if (fresh.length === 0) return { added: 0, duplicates, changeId: null };
  requireRoom(store, memberId, fresh.length);
  const samples = fresh.map((face) => makeSample(ofPhoto(face), 'photo', embedder));
  requireOwnFace(
    parts,
    session,
    memberId,
    fresh.map(({ embedding }) => embedding),
  );
  const { importId } = scan;
  const asPart = (part: ImportedSamples) => (importId === null ? null : parts.imports.record(importId, part));
  const addition = { call: 'photos.assign', session, memberId, samples, addAnyway, asPart } as const;
  const { changeId } = addSamples(parts, addition);
  if (importId !== null) parts.imports.touch(importId);
  sessions.touch();
  return { added: samples.length, duplicates, changeId };
}

/**
 * @throws FamiliarError `photoFaceMissing`, or `photoFaceTooPoor` for a face that is not good enough: the page is told
 * so, but is not trusted with it
 */
function requireFace(faces: readonly ScannedFace[], faceId: number): AnalysedFace {
  const scanned = faces[faceId - 1];
  if (scanned === undefined) throw new FamiliarError('photoFaceMissing');
  requireGood(scanned.gate);
  return scanned.face;
}
