import type { SignInView } from '#contract/calls/sign-in.ts';
import type { FrameBox } from '#contract/face.ts';
import type { Failure } from '#contract/failures.ts';
import type { LivenessAction, LivenessPrompt, LivenessReason } from '#contract/liveness.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import { type CameraState, problemOf } from '../camera/camera-state.ts';
import type { IconName } from '../kit/icon.tsx';

/** What the camera's look is said to be: a headline and a line below it. */
export type StatusWords = { readonly title: string; readonly advice: string };

/** What is shown of a look at a face: a kind that decides its shape, a sign, words, and what it offers to do. */
export type LookStatus = {
  readonly kind: SignInView['state'] | 'starting' | 'cameraProblem' | 'unreachable' | 'waiting' | 'resting';
  readonly icon: IconName;
  readonly words: StatusWords;
  readonly faces: readonly FrameBox[];
  /** How far the look has come, 0 to 1. */
  readonly progress: number;
  readonly offer: 'look' | 'signIn' | 'tryAgain' | 'retryCamera' | 'turnCamera' | null;
  /** What the person is asked to do, if anything. */
  readonly prompt: LivenessPrompt | null;
  /** True where the camera is off although it could look. */
  readonly isOff?: true;
};

/** What is known of a look. */
export type KnownLook = {
  readonly camera: CameraState;
  readonly view: SignInView | null;
  readonly failure: Failure | null;
  /** Whether faces are seen far better when the picture is turned over. */
  readonly isUpsideDown?: boolean;
  /** Seconds until a pause ends; null when there is none. */
  readonly pauseSeconds: number | null;
};

const viewIcons: Readonly<Record<SignInView['state'], IconName>> = {
  noFace: 'face',
  manyFaces: 'people',
  noPicture: 'cameraOff',
  tooPoor: 'centre',
  looking: 'eye',
  proving: 'eye',
  match: 'check',
  noMatch: 'cross',
  ambiguous: 'question',
  notLive: 'photo',
  lockedOut: 'lock',
  needsIntent: 'lock',
  nobodyEnrolled: 'face',
  learningAnew: 'eye',
};

const actionIcons: Readonly<Record<LivenessAction, IconName>> = {
  turnLeft: 'headLeft',
  turnRight: 'headRight',
  nod: 'arrowDown',
  openMouth: 'mouth',
  blinkTwice: 'eye',
};

const gateIcons: Readonly<Record<Extract<SignInView, { state: 'tooPoor' }>['gate'], IconName>> = {
  tooFar: 'closer',
  tooClose: 'farther',
  offCentre: 'centre',
  turnedAway: 'face',
  tooDark: 'moon',
  tooBright: 'sun',
  blurred: 'wave',
  halfLit: 'sun',
  covered: 'covered',
  eyesClosed: 'eyeOff',
};

const offers: Readonly<Partial<Record<SignInView['state'], LookStatus['offer']>>> = {
  needsIntent: 'signIn',
  noMatch: 'tryAgain',
  ambiguous: 'tryAgain',
  notLive: 'tryAgain',
};

/** States in which a camera that hangs upside down may be why nobody gets in. */
export const isInVain: Readonly<Record<SignInView['state'], boolean>> = {
  noFace: true,
  manyFaces: false,
  noPicture: false,
  tooPoor: true,
  looking: false,
  proving: false,
  match: false,
  noMatch: true,
  ambiguous: true,
  notLive: true,
  lockedOut: false,
  needsIntent: false,
  nobodyEnrolled: false,
  learningAnew: false,
};

/** Nothing is seen. */
export const quiet = { faces: [], progress: 0, offer: null, prompt: null } as const;

/** Where a refusal is nobody's fault; the others share one sign. */
const blamelessIcons: Readonly<Partial<Record<LivenessReason, IconName>>> = { slowCamera: 'moon', busy: 'chip' };

function iconOf(view: SignInView): IconName {
  if (view.state === 'tooPoor') return gateIcons[view.gate];
  if (view.state === 'notLive') return blamelessIcons[view.reason] ?? viewIcons.notLive;
  return view.state === 'proving' && view.prompt?.isReady ? actionIcons[view.prompt.action] : viewIcons[view.state];
}

/** How full the ring is: while something is asked for, by how much of it is done. */
function progressOf(view: SignInView): number {
  if (view.state === 'looking') return view.progress;
  if (view.state === 'match') return 1;
  return view.state === 'proving' && view.prompt ? view.prompt.index / view.prompt.of : 0;
}

/** What is shown of what the camera saw. */
export function viewStatus(view: SignInView, words: StatusWords): LookStatus {
  return {
    kind: view.state,
    icon: iconOf(view),
    words,
    faces: view.faces,
    progress: progressOf(view),
    offer: offers[view.state] ?? null,
    prompt: view.state === 'proving' ? view.prompt : null,
  };
}

/**
 * Puts together what is known into the one thing that is shown; what stands in the way comes first.
 * @param seen says what the camera sees
 */
export function lookStatus(
  { camera, view, failure, pauseSeconds, isUpsideDown = false }: KnownLook,
  words: Catalogue,
  seen: (view: SignInView, secondsLeft: number | null) => StatusWords,
): LookStatus {
  const { status } = words.lock;
  if (pauseSeconds !== null) return { ...quiet, kind: 'lockedOut', icon: 'lock', words: status.pause(pauseSeconds) };
  const problem = problemOf(camera) ?? (view?.state === 'noPicture' ? view.fault : null);
  if (problem !== null)
    return {
      ...quiet,
      kind: 'cameraProblem',
      icon: 'cameraOff',
      words: words.camera.problems[problem],
      offer: 'retryCamera',
    };
  if (failure !== null)
    return {
      ...quiet,
      kind: 'unreachable',
      icon: 'chip',
      words: { title: status.unreachable, advice: failureWords(words, failure) },
    };
  if (camera.kind === 'starting') return { ...quiet, kind: 'starting', icon: 'camera', words: status.cameraStarting };
  if (view === null) return { ...quiet, kind: 'starting', icon: 'eye', words: status.aboutToLook };
  if (isUpsideDown && isInVain[view.state])
    return { ...quiet, kind: view.state, icon: 'undo', words: status.upsideDown, offer: 'turnCamera' };
  return viewStatus(view, seen(view, pauseSeconds));
}
