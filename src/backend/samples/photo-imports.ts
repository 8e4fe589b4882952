import { FamiliarError } from '#contract/result.ts';
import type { Clock } from '#core/ports/host.ts';
import type { SampleStore } from '#core/ports/sample-store.ts';
import { freshForMs, isBefore, type Moment, type Session } from '#core/sign-in/session.ts';
import { momentOf } from '../common/moment-of.ts';
import type { ChangeLog } from '../undo/change-log.ts';

/** Pictures that one photo of an import gave one member. */
export type ImportedSamples = {
  readonly memberId: number;
  readonly memberName: string;
  readonly sampleIds: readonly number[];
};

/**
 * Imports that were begun with a fresh proof, which counts for their photos until they end: no photo of a large folder
 * waits for another passphrase. What they add is one change.
 */
export type PhotoImports = {
  /** @param photos how many photos it is about */
  readonly begin: (photos: number, isFolder: boolean) => number;
  /** Counts a look at a photo of the import; false where the import has ended or has no photo left. */
  readonly look: (importId: number) => boolean;
  /** Whether its proof still counts. */
  readonly isRunning: (importId: number) => boolean;
  /** Makes its time start over: a photo of it was looked at or added. */
  readonly touch: (importId: number) => void;
  /** Records what a photo gave, together with what the import gave before; null for an import that nobody knows. */
  readonly record: (importId: number, added: ImportedSamples) => { changeId: number } | null;
  /** Forgets what belongs to sessions that have ended. */
  readonly forgetEnded: () => void;
};

type Import = {
  readonly epoch: number;
  readonly isFolder: boolean;
  /** How often photos of it may still be looked at. */
  looks: number;
  /** When it ends at the latest, and when it ends unless something is done before. */
  readonly lastUntil: Moment;
  until: Moment;
  changeId: number | null;
  added: readonly ImportedSamples[];
};

/** How long an import lasts at most, and how often each photo may be looked at: a host may forget one in between. */
const longestMs = 60 * 60_000;
const looksPerPhoto = 2;

type Parts = {
  readonly clock: Clock;
  readonly session: () => Session;
  readonly samples: Pick<SampleStore, 'list' | 'remove'>;
  readonly changes: Pick<ChangeLog, 'nextId' | 'record' | 'isOpen'>;
};

/** Imports of one process. */
export function createPhotoImports({ clock, session, samples, changes }: Parts): PhotoImports {
  const imports = new Map<number, Import>();
  let lastId = 0;

  /** The session's own import. */
  function find(importId: number): Import | null {
    const found = imports.get(importId);
    return found !== undefined && found.epoch === session().epoch ? found : null;
  }

  function isRunning(importId: number): boolean {
    const found = find(importId);
    const now = momentOf(clock);
    return found !== null && isBefore(now, found.until) && isBefore(now, found.lastUntil);
  }

  return {
    begin(photos, isFolder) {
      const { epoch } = session();
      const [until, lastUntil] = [momentOf(clock, freshForMs), momentOf(clock, longestMs)];
      lastId += 1;
      const looks = photos * looksPerPhoto;
      imports.set(lastId, { epoch, isFolder, looks, lastUntil, until, changeId: null, added: [] });
      return lastId;
    },
    look(importId) {
      const found = find(importId);
      if (found === null || !isRunning(importId) || found.looks === 0) return false;
      found.looks -= 1;
      return true;
    },
    isRunning,
    touch(importId) {
      const found = find(importId);
      if (found !== null && isRunning(importId)) found.until = momentOf(clock, freshForMs);
    },
    record(importId, added) {
      const found = find(importId);
      if (found === null) return null;
      const isOpen = found.changeId !== null && changes.isOpen(found.changeId);
      found.added = isOpen ? [...found.added, added] : [added];
      const changeId = isOpen && found.changeId !== null ? found.changeId : changes.nextId();
      found.changeId = changeId;
      return changes.record(changeId, changeOf(found, samples));
    },
    forgetEnded() {
      const { epoch } = session();
      for (const [id, found] of imports) if (found.epoch !== epoch) imports.delete(id);
    },
  };
}

/** All that an import has added so far as one change. */
function changeOf({ isFolder, added }: Import, samples: Parts['samples']) {
  const byMember = [...Map.groupBy(added, ({ memberId }) => memberId)].map(([memberId, own]) => ({
    memberId,
    memberName: own[0]?.memberName ?? '',
    sampleIds: own.flatMap(({ sampleIds }) => sampleIds),
  }));
  const [{ memberId, memberName }] = byMember as [(typeof byMember)[number]];
  const ofSeveral = isFolder ? ('folderAdded' as const) : ('photosAdded' as const);
  return {
    call: 'photos.assign' as const,
    what: byMember.length === 1 && !isFolder ? ('samplesAdded' as const) : ofSeveral,
    memberId,
    memberName,
    count: byMember.reduce((sum, { sampleIds }) => sum + sampleIds.length, 0),
    undo: () => takeBack(byMember, samples),
  };
}

/** Removes all or nothing. @throws FamiliarError `sampleMissing` */
function takeBack(byMember: readonly ImportedSamples[], samples: Parts['samples']): void {
  for (const { memberId, sampleIds } of byMember) {
    const there = new Set(samples.list(memberId).map(({ id }) => id));
    if (!sampleIds.every((id) => there.has(id))) throw new FamiliarError('sampleMissing');
  }
  for (const { memberId, sampleIds } of byMember) samples.remove(memberId, sampleIds);
}
