import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AppState } from '#contract/calls/app.ts';
import { hashAfter, hashOf, parseRoute, type Route } from '#renderer/state/route.ts';
import { waysBut } from '../features/lock/ways.ts';

const firstRun: AppState = { phase: 'firstRun', protections: ['passphrase'] };
const signedIn: AppState = {
  phase: 'signedIn',
  householdName: 'Linden',
  member: { id: 3, name: 'Ana', role: 'owner' },
  recognisedOwner: null,
  how: 'setup',
  freshUntil: null,
  idleTimeoutMs: 60_000,
};
const locked: AppState = {
  phase: 'locked',
  householdName: 'Linden',
  reason: 'idle',
  ways: waysBut(),
  liveness: 'standard',
  isFaceEnough: true,
  lockScreen: { screenAsLamp: false, startsLooking: 'always', cameraRests: false },
};

test('reads back every route it writes', () => {
  const routes: Route[] = [
    { screen: 'home' },
    { screen: 'settings' },
    { screen: 'settings', section: 'attempt-faces' },
    { screen: 'how' },
    { screen: 'people' },
    { screen: 'photos' },
    { screen: 'person', memberId: 12 },
    { screen: 'person', memberId: 12, show: 'flagged' },
    { screen: 'person', memberId: 12, show: 'consent' },
    { screen: 'enrol', memberId: 1 },
    { screen: 'enrol', memberId: 1, poses: ['left', 'up'] },
  ];
  for (const route of routes) assert.deepEqual(parseRoute(hashOf(route)), route);
});

test('takes any other address for home', () => {
  for (const hash of ['', '#', '#/people/0', '#/people/-1', '#/people/1/other', '#/people/12345678901']) {
    assert.deepEqual(parseRoute(hash), { screen: 'home' });
  }
});

test('asks for every look when the address names none that exists', () => {
  assert.deepEqual(parseRoute('#/people/4/enrol/sideways'), { screen: 'enrol', memberId: 4 });
  assert.deepEqual(parseRoute('#/people/4/enrol/up+sideways'), { screen: 'enrol', memberId: 4, poses: ['up'] });
});

test('leads from set-up to the enrolment of the owner', () => {
  assert.equal(hashAfter(firstRun, signedIn), '#/people/3/enrol');
});

test('leads from a restored household to its home: its owner is known already', () => {
  assert.equal(hashAfter(firstRun, { ...signedIn, how: 'passphrase' }), '#/');
});

test('stays where one is when the signed-in state changes or the page is loaded anew', () => {
  assert.equal(hashAfter(signedIn, signedIn), null);
  assert.equal(hashAfter(null, signedIn), null);
});

test('forgets where one was when the app locks', () => {
  assert.equal(hashAfter(signedIn, locked), '#/');
});
