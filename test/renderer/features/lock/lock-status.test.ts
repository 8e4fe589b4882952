import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SignInView } from '#contract/calls/sign-in.ts';
import type { LivenessReason } from '#contract/liveness.ts';
import { failureOf } from '#contract/result.ts';
import type { CameraState } from '#renderer/camera/camera-state.ts';
import { type LockedState, lockStatus as lockStatusIn } from '#renderer/features/lock/lock-status.ts';
import type { LookPhase, Refusal } from '#renderer/features/lock/look-state.ts';
import { en } from '#words/en/catalogue.ts';
import { pseudoLanguage } from '../../../words/pseudo-language.ts';
import { waysBut } from './ways.ts';

const app: LockedState = {
  phase: 'locked',
  householdName: 'Linden',
  reason: 'start',
  ways: waysBut(),
  liveness: 'standard',
  isFaceEnough: true,
  lockScreen: { screenAsLamp: false, startsLooking: 'always', cameraRests: false },
};
const running = { kind: 'running', stream: {}, trouble: null } as CameraState;
const denied: CameraState = { kind: 'problem', problem: 'denied' };
const seen = { faces: [], nextFrameMs: 60 };
const noFace: SignInView = { state: 'noFace', ...seen };
const known = {
  app,
  phase: 'looking',
  refusal: null,
  camera: running,
  view: noFace,
  failure: null,
  pauseSeconds: null,
} as const;
const lockStatus = (status: Parameters<typeof lockStatusIn>[0]) => lockStatusIn(status, en);

test('shows what the camera sees when nothing stands in the way', () => {
  assert.equal(lockStatus(known).kind, 'noFace');
});

test('greets a recognised member by name', () => {
  const status = lockStatus({ ...known, view: { state: 'match', name: 'Ana', ...seen } });
  assert.equal(status.words.title, 'Hello, Ana');
  assert.equal(status.progress, 1);
});

test('counts a pause down and offers the passphrase instead of another try', () => {
  const status = lockStatus({ ...known, pauseSeconds: 75 });
  assert.equal(status.kind, 'lockedOut');
  assert.match(status.words.advice, /1:15.*passphrase/);
  assert.equal(status.offer, null);
});

test('says that only the passphrase is left once face sign-in is off', () => {
  assert.equal(
    lockStatus({ ...known, app: { ...app, ways: waysBut({ face: { disabled: true } }) } }).words.title,
    'Face sign-in is off',
  );
});

test('does not blame the camera when nobody could be recognised anyway', () => {
  assert.equal(
    lockStatus({ ...known, camera: denied, app: { ...app, ways: waysBut({ face: { isOffered: false } }) } }).kind,
    'nobodyEnrolled',
  );
});

test('offers to try a broken camera again', () => {
  const status = lockStatus({ ...known, camera: denied, view: null });
  assert.equal(status.kind, 'cameraProblem');
  assert.equal(status.offer, 'retryCamera');
});

test('passes on why the host could not look', () => {
  const status = lockStatus({ ...known, failure: failureOf('engineStopped') });
  assert.equal(status.kind, 'unreachable');
  assert.equal(status.words.advice, en.failures.engineStopped);
});

test('where faces are seen only in the turned picture it says that the camera hangs upside down, and leads on', () => {
  const empty = { ...known, view: { state: 'noFace', ...seen } } as const;
  const status = lockStatus({ ...empty, isUpsideDown: true });
  assert.deepEqual([status.kind, status.offer], ['noFace', 'turnCamera']);
  assert.match(status.words.title, /upside down/);
  assert.equal(lockStatus({ ...empty, isUpsideDown: false }).offer, null);
  assert.equal(lockStatus({ ...known, view: { state: 'manyFaces', ...seen }, isUpsideDown: true }).offer, null);
});

test('asks for a button press after a manual lock, and offers another try after a refusal', () => {
  assert.equal(lockStatus({ ...known, view: { state: 'needsIntent', ...seen } }).offer, 'signIn');
  assert.equal(lockStatus({ ...known, view: { state: 'noMatch', attemptsLeft: 2, ...seen } }).offer, 'tryAgain');
  assert.equal(lockStatus({ ...known, view: { state: 'ambiguous', attemptsLeft: 2, ...seen } }).offer, 'tryAgain');
});

test('tells how many tries are left in good English', () => {
  const advice = (attemptsLeft: number) =>
    lockStatus({ ...known, view: { state: 'noMatch', attemptsLeft, ...seen } }).words.advice;
  assert.match(advice(3), /^3 more tries/);
  assert.match(advice(1), /^One more try/);
});

test('what to do is the headline, and nothing is said twice', () => {
  const prompt = { action: 'turnLeft', index: 0, of: 1, leftMs: 9000, isReady: true } as const;
  const wordsOf = (view: SignInView) => lockStatus({ ...known, view }).words;
  assert.deepEqual(wordsOf({ state: 'proving', prompt: null, ...seen }), {
    title: 'Blink',
    advice: 'Look at the camera.',
  });
  assert.equal(wordsOf({ state: 'proving', prompt, ...seen }).title, 'Turn your head to the left');
  const before = wordsOf({ state: 'proving', prompt: { ...prompt, isReady: false }, ...seen });
  assert.equal(before.title, 'Look straight ahead');
  assert.doesNotMatch(before.advice, /straight|look/i);
});

test('a refusal says what to do next time and what it cost; one for want of frames, that it cost nothing', () => {
  const advice = (reason: LivenessReason, isCounted: boolean, attemptsLeft = 3) => {
    const { words } = lockStatus({ ...known, view: { state: 'notLive', reason, isCounted, attemptsLeft, ...seen } });
    return `${words.title}. ${words.advice}`;
  };
  assert.equal(advice('timedOut', true), 'Couldn’t tell you from a photo. Look at the camera and blink. 3 tries left.');
  assert.equal(
    advice('slowCamera', false),
    'Your camera is slow in this light. Find more light. This did not count as a try.',
  );
  assert.match(advice('slowCamera', true, 1), /One try left/);
  const sign = (reason: LivenessReason) =>
    lockStatus({ ...known, view: { state: 'notLive', reason, isCounted: false, attemptsLeft: 3, ...seen } }).icon;
  assert.deepEqual([sign('flat'), sign('slowCamera'), sign('busy')], ['photo', 'moon', 'chip']);
  assert.match(advice('busy', false), /^This computer is busy right now\. .*did not count/);
});

test('says that a camera that runs shows nothing, and what to do', () => {
  const status = lockStatus({ ...known, camera: { ...running, trouble: 'black' } as CameraState });
  assert.equal(status.kind, 'cameraProblem');
  assert.match(`${status.words.title} ${status.words.advice}`, /shows nothing.*cover/);
});

const off: CameraState = { kind: 'starting' };
const waits = { ...known, camera: off, view: null } as const;

test('where the camera is off it says how to turn it on, and offers a button where a press is needed', () => {
  const shown = (phase: Exclude<LookPhase, 'looking'>) => lockStatus({ ...waits, phase });
  const { kind, offer, isOff, words } = shown('waitingForPress');
  assert.deepEqual([kind, offer, isOff], ['waiting', 'look', true]);
  assert.match(words.advice, /^The camera is off\. Press the button/);
  assert.deepEqual([shown('waitingForInput').kind, shown('waitingForInput').offer], ['waiting', null]);
  assert.match(shown('waitingForInput').words.advice, /key.*mouse.*touch/);
  assert.equal(shown('resting').kind, 'resting');
  assert.match(shown('resting').words.advice, /key.*mouse.*touch/);
});

test('where the camera waits for another press it says how the last look ended', () => {
  const view: Refusal = { state: 'noMatch', attemptsLeft: 2, ...seen };
  const status = lockStatus({ ...waits, phase: 'waitingForPress', refusal: { view, at: 0 } });
  assert.deepEqual([status.kind, status.offer, status.isOff], ['noMatch', 'tryAgain', true]);
  assert.match(status.words.advice, /^2 more tries/);
  const last = { view: { ...view, attemptsLeft: 0 }, at: 0 };
  assert.equal(lockStatus({ ...waits, phase: 'waitingForPress', refusal: last }).kind, 'waiting');
});

test('a pause, and a household in which nobody is known, are said before a camera that is off', () => {
  assert.equal(lockStatus({ ...waits, phase: 'waitingForPress', pauseSeconds: 9 }).kind, 'lockedOut');
  const nobody = { ...app, ways: waysBut({ face: { isOffered: false } }) };
  assert.equal(lockStatus({ ...waits, app: nobody, phase: 'resting' }).kind, 'nobodyEnrolled');
});

test('speaks the language of the catalogue that it is given', () => {
  const { words } = lockStatusIn({ ...known, view: { state: 'match', name: 'Ana', ...seen } }, pseudoLanguage(en));
  assert.deepEqual(words, { title: '⟦Hello, Ana⟧', advice: '⟦You are signed in.⟧' });
});
