import type { SignInView } from '#contract/calls/sign-in.ts';
import type { KnownLook } from '#renderer/parts/look-status.ts';
import type { Refusal, Sight } from './look-state.ts';

/** What a view says of the face; null where it was refused. */
const kinds: Readonly<
  Record<Exclude<SignInView['state'], Refusal['state']>, Exclude<Sight['kind'], 'failed'>> &
    Record<Refusal['state'], null>
> = {
  noFace: 'nobody',
  manyFaces: 'somebody',
  noPicture: 'nobody',
  tooPoor: 'somebody',
  looking: 'busy',
  proving: 'busy',
  match: 'busy',
  noMatch: null,
  ambiguous: null,
  notLive: null,
  lockedOut: 'blank',
  needsIntent: 'somebody',
  nobodyEnrolled: 'blank',
  learningAnew: 'blank',
};

/** What the camera shows, as far as the switch of the camera has to know. */
export function sightOf({ camera, view, failure }: Pick<KnownLook, 'camera' | 'view' | 'failure'>): Sight {
  if (camera.kind !== 'running') return { kind: 'off' };
  if (view === null || failure !== null) return { kind: 'blank' };
  const kind = kinds[view.state];
  return kind === null ? { kind: 'failed', view: view as Refusal } : { kind };
}
