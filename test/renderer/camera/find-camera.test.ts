import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCamera } from '#renderer/camera/find-camera.ts';
import { camerasOf } from '#renderer/camera/list-cameras.ts';

type Device = { readonly label: string; readonly height?: number; readonly group?: string };

/** What a browser lists of these cameras at one of its addresses, and a microphone. */
function listedAt(address: string, ...devices: readonly Device[]) {
  const cameras = devices.map(({ label, height = 720, group = label }, index) => ({
    kind: 'videoinput' as const,
    deviceId: `${address}${index}`,
    groupId: `${address} ${group}`,
    label,
    getCapabilities: () => ({
      width: { max: (height * 16) / 9 },
      height: { max: height },
      frameRate: { max: 30.00003 },
    }),
  }));
  const microphone = { kind: 'audioinput' as const, deviceId: 'ear', groupId: '', label: 'Microphone' };
  return camerasOf([microphone, ...cameras]);
}

const webcam = { label: 'HD Webcam' };

/** Which of the cameras are found at another address, and how surely, for each of those remembered. */
function foundAgain(before: readonly Device[], now: readonly Device[]) {
  const there = listedAt('now', ...now);
  return listedAt('before', ...before).map((known) => {
    const found = findCamera(there, known);
    return found && [found.camera.deviceId, found.certainty];
  });
}

test('what a camera can do and its place among its equals are noted', () => {
  const [first, second, other] = listedAt('a', webcam, webcam, { label: 'Desk' });
  assert.deepEqual(first?.place, { traits: '1280 720 30 2', index: 0, count: 2 });
  assert.equal(second?.place.index, 1);
  assert.deepEqual(other?.place, { traits: '1280 720 30 1', index: 0, count: 1 });
});

test('a camera alone of its name is found for sure, wherever it stands', () => {
  const desk = { label: 'Desk' };
  assert.deepEqual(foundAgain([desk, webcam], [webcam, desk]), [
    ['now1', 'surely'],
    ['now0', 'surely'],
  ]);
});

test('equal ones are told apart by their order, which is said', () => {
  assert.deepEqual(foundAgain([webcam, webcam], [{ label: 'New' }, webcam, webcam]), [
    ['now1', 'byPlace'],
    ['now2', 'byPlace'],
  ]);
});

test('cameras of one name that can do different things are told apart by that, in whatever order', () => {
  const small = { label: 'HD Webcam', height: 480, group: 'other' };
  assert.deepEqual(foundAgain([webcam, small], [small, webcam]), [
    ['now1', 'surely'],
    ['now0', 'surely'],
  ]);
});

test('where there are more or fewer equal ones than before, nobody can be sure', () => {
  assert.deepEqual(foundAgain([webcam, webcam], [webcam]), [
    ['now0', 'perhaps'],
    ['now0', 'perhaps'],
  ]);
  assert.deepEqual(foundAgain([webcam], [webcam, webcam]), [['now0', 'perhaps']]);
});

test('one that is not there is not found', () => {
  assert.deepEqual(foundAgain([webcam], [{ label: 'Desk' }]), [null]);
});

test('an id that now belongs to a camera of another name gives way to the camera of that name', () => {
  const [known] = listedAt('', { label: 'Desk' });
  const swapped = listedAt('', webcam, { label: 'Desk' });
  assert.equal(known && findCamera(swapped, known)?.camera.deviceId, '1');
});

test('at the same address the id tells equal ones apart, in whatever order they are', () => {
  const [first, second] = listedAt('a', webcam, webcam);
  assert.ok(first && second);
  assert.deepEqual(findCamera([second, first], first), { camera: first, certainty: 'surely' });
});

test('a choice of an earlier version, which knows no place, is found by its name', () => {
  const there = listedAt('now', webcam, { label: 'Desk' });
  assert.equal(findCamera(there, { deviceId: 'x', label: 'Desk' })?.camera.deviceId, 'now1');
});
