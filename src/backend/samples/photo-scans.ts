import type { QualityGate } from '#contract/face.ts';
import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Session } from '#core/sign-in/session.ts';

/** A face of a photo, and why it is not good enough to be enrolled; null where it is. */
export type ScannedFace = { readonly face: AnalysedFace; readonly gate: QualityGate | null };

/** Faces of photos that wait in memory to be assigned; a session sees its own alone. */
export type PhotoScans = {
  /** Keeps the faces, with the import they belong to, and gives the scan its number, from 1. */
  readonly keep: (faces: readonly ScannedFace[], importId: number | null) => number;
  /** A scan, or null when it is too old, another session's, or was never there. */
  readonly find: (scanId: number) => Pick<Scan, 'faces' | 'importId'> | null;
  /** Forgets what belongs to sessions that have ended. */
  readonly forgetEnded: () => void;
};

type Scan = {
  readonly faces: readonly ScannedFace[];
  readonly importId: number | null;
  readonly at: number;
  readonly epoch: number;
};

/** How long a scan is kept, and how many faces at most: the oldest scans go first. */
const keptMs = 15 * 60_000;
const keptFaces = 400;

/** Scans of one process. */
export function createPhotoScans({
  clock,
  session,
}: {
  readonly clock: Clock;
  readonly session: () => Session;
}): PhotoScans {
  const scans = new Map<number, Scan>();
  let lastId = 0;

  function forget(isOver: (scan: Scan) => boolean): void {
    for (const [id, scan] of scans) if (isOver(scan)) scans.delete(id);
  }

  function forgetEnded(): void {
    const { epoch } = session();
    forget((scan) => scan.epoch !== epoch || clock.now() - scan.at > keptMs);
  }

  function makeRoom(adding: number): void {
    let count = adding + [...scans.values()].reduce((sum, { faces }) => sum + faces.length, 0);
    for (const [id, { faces }] of scans) {
      if (count <= keptFaces) return;
      scans.delete(id);
      count -= faces.length;
    }
  }

  return {
    keep(faces, importId) {
      forgetEnded();
      makeRoom(faces.length);
      lastId += 1;
      scans.set(lastId, { faces, importId, at: clock.now(), epoch: session().epoch });
      return lastId;
    },
    find(scanId) {
      forgetEnded();
      return scans.get(scanId) ?? null;
    },
    forgetEnded,
  };
}
