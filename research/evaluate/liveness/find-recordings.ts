import { extname } from 'node:path';
import { hashName } from '../pictures/hash-name.ts';
import { isPictureFile } from '../pictures/is-picture-file.ts';
import { walkFolder } from '../pictures/walk-folder.ts';
import { type HoldName, holdNames } from './held-photo.ts';

/** A clip, or the pictures of a folder in their order, of a live person (`kind` is null) or of a kind of attack. */
export type Recording = {
  readonly name: string;
  readonly kind: string | null;
  /** Whose recording it is: the folder it lies in, or the file where no folder says. */
  readonly person: string;
  readonly files: readonly string[];
  readonly isClip: boolean;
  /** How the picture is moved before the camera; undefined where it stands, or where it is no lone picture. */
  readonly hold?: HoldName;
};

const clipExtensions: ReadonlySet<string> = new Set([
  '.mp4',
  '.webm',
  '.mov',
  '.mkv',
  '.avi',
  '.m4v',
  '.mjpeg',
  '.y4m',
]);

/**
 * Where the steps of a path say what it shows: live/..., attack/<kind>/... or attack/<file>; a folder print or replay
 * beside live is a kind by itself.
 */
function kindOf(steps: readonly string[]): { readonly kind: string | null; readonly rest: readonly string[] } | null {
  const [first = '', second = ''] = steps;
  if (first === 'live') return { kind: null, rest: steps.slice(1) };
  if (first === 'attack')
    return steps.length > 2 ? { kind: second, rest: steps.slice(2) } : { kind: 'attack', rest: steps.slice(1) };
  return first === 'print' || first === 'replay' ? { kind: first, rest: steps.slice(1) } : null;
}

/**
 * The recordings below a folder, by name. A folder of pictures is one sequence; with `eachStill` every picture is a
 * recording of its own, as of a photo on a stand. Other files are passed over.
 */
export function findRecordings(root: string, eachStill: boolean): Recording[] {
  const sequences = new Map<string, Recording & { files: string[] }>();
  const recordings: Recording[] = [];
  for (const { path, steps } of walkFolder(root).files) {
    const found = kindOf(steps);
    if (found === null) continue;
    const { kind, rest } = found;
    const folder = rest.slice(0, -1).join('/');
    const name = steps.join('/');
    if (clipExtensions.has(extname(path).toLowerCase()))
      recordings.push({ name, kind, person: folder || (rest.at(-1) ?? name), files: [path], isClip: true });
    else if (!isPictureFile(path)) continue;
    else if (eachStill)
      recordings.push({ name, kind, person: folder || (rest.at(-1) ?? name), files: [path], isClip: false });
    else {
      const place = steps.slice(0, -1).join('/');
      const sequence = sequences.get(place) ?? { name: place, kind, person: folder || place, files: [], isClip: false };
      sequence.files.push(path);
      sequences.set(place, sequence);
    }
  }
  return [...recordings, ...sequences.values()];
}

/**
 * Every recording of a lone picture as photos of it that are moved, one in each way, each an attack of its own kind.
 */
export function movedStills(recordings: readonly Recording[]): Recording[] {
  return recordings
    .filter(({ isClip, files }) => !isClip && files.length === 1)
    .flatMap((recording) =>
      holdNames.map((hold) => ({ ...recording, name: `${recording.name}, ${hold}`, kind: `photo, ${hold}`, hold })),
    );
}

/**
 * Half of the people are for trying things out, the others for the last look: by a hash of the name, so that nobody
 * chooses.
 */
export function isHeldOut({ person }: Recording): boolean {
  return hashName(person) % 2 === 1;
}
