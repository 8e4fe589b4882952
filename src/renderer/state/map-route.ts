import type { FaceRef } from './face-ref.ts';

/** The screens about how the household's faces lie to each other. */
export type MapRoute =
  /** `tuned` for the map as a tuning stretches it. */
  | { readonly screen: 'map'; readonly show?: 'tuned' }
  | { readonly screen: 'pairs' }
  | { readonly screen: 'tuning' }
  | { readonly screen: 'compare'; readonly a: FaceRef | null; readonly b: FaceRef | null }
  /** `setAside` are the samples left out at first. */
  | { readonly screen: 'whatIf'; readonly setAside: readonly number[] };

const faceWord = /^(?:s([1-9]\d{0,8})\.([1-9]\d{0,8})|a([1-9]\d{0,8}))$/;

function readFace(word: string | undefined): FaceRef | null {
  const found = faceWord.exec(word ?? '');
  if (found === null) return null;
  return found[3] === undefined
    ? { kind: 'sample', memberId: Number(found[1]), sampleId: Number(found[2]) }
    : { kind: 'attempt', attemptId: Number(found[3]) };
}

function writeFace(face: FaceRef): string {
  return face.kind === 'sample' ? `s${face.memberId}.${face.sampleId}` : `a${face.attemptId}`;
}

/** The screen that a hash below `#/map` names; null for any other hash. */
export function parseMapRoute(hash: string): MapRoute | null {
  const [place, screen, first, second, ...rest] = hash.split('/').slice(1);
  if (!hash.startsWith('#/') || place !== 'map' || rest.length > 0) return null;
  if (screen === undefined) return { screen: 'map' };
  if (screen === 'tuned' && first === undefined) return { screen: 'map', show: 'tuned' };
  if ((screen === 'pairs' || screen === 'tuning') && first === undefined) return { screen };
  if (screen === 'compare') return { screen: 'compare', a: readFace(first), b: readFace(second) };
  if (screen !== 'what-if' || second !== undefined) return null;
  return {
    screen: 'whatIf',
    setAside: (first ?? '')
      .split(',')
      .map(Number)
      .filter((id) => Number.isInteger(id) && id > 0),
  };
}

/** The hash of a screen: the inverse of `parseMapRoute`. */
export function hashOfMap(route: MapRoute): string {
  switch (route.screen) {
    case 'map':
      return route.show === undefined ? '#/map' : '#/map/tuned';
    case 'pairs':
    case 'tuning':
      return `#/map/${route.screen}`;
    case 'compare':
      return ['#/map/compare', ...[route.a, route.b].map((face) => (face === null ? '-' : writeFace(face)))]
        .join('/')
        .replace(/(\/-)+$/, '');
    case 'whatIf':
      return route.setAside.length === 0 ? '#/map/what-if' : `#/map/what-if/${route.setAside.join(',')}`;
  }
}
