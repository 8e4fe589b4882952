import type { AppState } from '../../../shared/calls/app.ts';
import type { SignInView } from '../../../shared/calls/sign-in.ts';
import type { FrameBox } from '../../../shared/face.ts';
import type { Failure } from '../../../shared/result.ts';
import { type CameraState, problemOf } from '../../camera/camera-state.ts';
import type { IconName } from '../../components/icon.tsx';
import { cameraWords } from '../../words/camera-words.ts';
import { pauseWords, type StatusWords, signInWords } from '../../words/sign-in-words.ts';

/** The app's state at the lock screen. */
export type LockedState = Extract<AppState, { phase: 'locked' }>;

/** What the lock screen shows: a kind that decides its shape, a sign, words, and what it offers to do. */
export type LockStatus = {
  readonly kind: SignInView['state'] | 'starting' | 'cameraProblem' | 'unreachable';
  readonly icon: IconName;
  readonly words: StatusWords;
  readonly faces: readonly FrameBox[];
  /** How far the look has come, 0 to 1. */
  readonly progress: number;
  readonly offer: 'signIn' | 'tryAgain' | 'retryCamera' | null;
};

type Known = {
  readonly app: LockedState;
  readonly camera: CameraState;
  readonly view: SignInView | null;
  readonly failure: Failure | null;
  /** Seconds until a pause ends; null when there is none. */
  readonly pauseSeconds: number | null;
};

const viewIcons: Readonly<Record<SignInView['state'], IconName>> = {
  noFace: 'face',
  manyFaces: 'people',
  tooPoor: 'centre',
  looking: 'eye',
  match: 'check',
  noMatch: 'cross',
  ambiguous: 'question',
  lockedOut: 'lock',
  needsIntent: 'lock',
  nobodyEnrolled: 'face',
};

const gateIcons: Readonly<Record<Extract<SignInView, { state: 'tooPoor' }>['gate'], IconName>> = {
  tooFar: 'closer',
  tooClose: 'farther',
  offCentre: 'centre',
  turnedAway: 'face',
  tooDark: 'moon',
  tooBright: 'sun',
  blurred: 'wave',
  covered: 'covered',
  eyesClosed: 'eyeOff',
};

const offers: Readonly<Partial<Record<SignInView['state'], LockStatus['offer']>>> = { needsIntent: 'signIn', noMatch: 'tryAgain', ambiguous: 'tryAgain' };

const quiet = { faces: [], progress: 0, offer: null } as const;

function viewStatus(view: SignInView, pauseSeconds: number | null): LockStatus {
  return {
    kind: view.state,
    icon: view.state === 'tooPoor' ? gateIcons[view.gate] : viewIcons[view.state],
    words: signInWords(view, pauseSeconds),
    faces: view.faces,
    progress: view.state === 'looking' ? view.progress : view.state === 'match' ? 1 : 0,
    offer: offers[view.state] ?? null,
  };
}

/** Puts together what is known into the one thing the lock screen shows; what stands in the way comes first. */
export function lockStatus({ app, camera, view, failure, pauseSeconds }: Known): LockStatus {
  if (!app.hasFaces)
    return {
      ...quiet,
      kind: 'nobodyEnrolled',
      icon: 'face',
      words: { title: 'No face enrolled yet', advice: 'Sign in with the passphrase, then add a face.' },
    };
  if (app.faceDisabled) return { ...quiet, kind: 'lockedOut', icon: 'lock', words: pauseWords(null) };
  if (pauseSeconds !== null) return { ...quiet, kind: 'lockedOut', icon: 'lock', words: pauseWords(pauseSeconds) };
  const problem = problemOf(camera);
  if (problem !== null) return { ...quiet, kind: 'cameraProblem', icon: 'cameraOff', words: cameraWords[problem], offer: 'retryCamera' };
  if (failure !== null) return { ...quiet, kind: 'unreachable', icon: 'chip', words: { title: 'Not ready for faces', advice: failure.message } };
  if (camera.kind === 'starting') return { ...quiet, kind: 'starting', icon: 'camera', words: { title: 'Waking the camera', advice: 'A moment, please.' } };
  if (view === null) return { ...quiet, kind: 'starting', icon: 'eye', words: { title: 'One moment', advice: 'Familiar is about to look.' } };
  return viewStatus(view, pauseSeconds);
}
