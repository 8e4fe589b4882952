import { address, readId } from './address.ts';
import type { FaceRef } from './face-ref.ts';

/** `tuned` for the map as a tuning stretches it. */
export const map = address<{ readonly show?: 'tuned' }>({
  read: (words) => {
    const path = words.join('/');
    if (path === 'map') return {};
    return path === 'map/tuned' ? { show: 'tuned' } : null;
  },
  write: ({ show }) => (show === undefined ? ['map'] : ['map', show]),
});

function readFace(word: string | undefined): FaceRef | null {
  const found = /^(?:s([1-9]\d{0,8})\.([1-9]\d{0,8})|a([1-9]\d{0,8}))$/.exec(word ?? '');
  if (found === null) return null;
  return found[3] === undefined
    ? { kind: 'sample', memberId: Number(found[1]), sampleId: Number(found[2]) }
    : { kind: 'attempt', attemptId: Number(found[3]) };
}

const noFace = '-';

function writeFace(face: FaceRef | null): string {
  if (face === null) return noFace;
  return face.kind === 'sample' ? `s${face.memberId}.${face.sampleId}` : `a${face.attemptId}`;
}

export const compare = address<{ readonly a: FaceRef | null; readonly b: FaceRef | null }>({
  read: ([place, screen, a, b, ...rest]) =>
    place === 'map' && screen === 'compare' && rest.length === 0 ? { a: readFace(a), b: readFace(b) } : null,
  write: ({ a, b }) => {
    const faces = [writeFace(a), writeFace(b)];
    return ['map', 'compare', ...faces.slice(0, faces.findLastIndex((face) => face !== noFace) + 1)];
  },
});

/** `setAside` are the samples left out at first. */
export const whatIf = address<{ readonly setAside: readonly number[] }>({
  read: ([place, screen, list, ...rest]) =>
    place === 'map' && screen === 'what-if' && rest.length === 0
      ? {
          setAside: (list ?? '')
            .split(',')
            .map(readId)
            .filter((id) => id !== null),
        }
      : null,
  write: ({ setAside }) => ['map', 'what-if', ...(setAside.length === 0 ? [] : [setAside.join(',')])],
});
