import { cleanup, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { App } from '#renderer/app/app.tsx';
import { screens, takesProof } from '#renderer/app/screens.tsx';
import { hashOf, type Route, type ScreenName } from '#renderer/state/route.ts';
import { type Answers, never } from '../harness/client-double.ts';
import { memberSummary } from '../harness/household.ts';
import { member, owner, recognised, renderPage } from '../harness/render-screen.tsx';

const people: Answers = {
  'security.keys': {
    protection: 'passphrase',
    protections: ['passphrase'],
    deviceObstacle: null,
    recoveryCodeMadeAt: 1_000,
    isRecoveryCodeKept: true,
  },
  'members.list': [memberSummary(), memberSummary({ id: 2, name: 'Ben', role: 'member' })],
  'members.health': [],
  'attempts.list': [],
  'presence.begin': { wanted: false },
};
const title = 'Show that you are the owner';
const proof = () => screen.queryByRole('heading', { level: 1, name: title });

/** One address of every screen that takes a proof. */
const routes: { readonly [S in ScreenName]?: Route } = {
  people: { screen: 'people' },
  photos: { screen: 'photos' },
  person: { screen: 'person', memberId: 1 },
  enrol: { screen: 'enrol', memberId: 1 },
  map: { screen: 'map' },
  pairs: { screen: 'pairs' },
  compare: { screen: 'compare', a: null, b: null },
  whatIf: { screen: 'whatIf', setAside: [] },
  tuning: { screen: 'tuning' },
  unknownFaces: { screen: 'unknownFaces' },
};

test('an owner’s screens ask an owner who was only recognised for the proof first', async () => {
  const asking = (Object.keys(screens) as ScreenName[]).filter(takesProof);
  expect(asking.toSorted()).toEqual(Object.keys(routes).toSorted());
  for (const route of Object.values(routes)) {
    await renderPage(<App />, { answers: people, session: recognised, hash: hashOf(route) });
    expect([hashOf(route), proof() !== null]).toEqual([hashOf(route), true]);
    cleanup();
  }
});

test('go on, once it is given, with what was asked for', async () => {
  const { client, user, happens } = await renderPage(<App />, {
    answers: { ...people, 'session.confirmPin': {}, 'session.touch': {} },
    session: recognised,
    hash: '#/people',
  });
  await user.keyboard('493817{Enter}');
  expect(client.inputsOf('session.confirmPin')).toEqual([{ pin: '493817' }]);
  await happens(() => client.publish('app.changed', { ...owner, how: 'face', freshUntil: null }));
  expect(proof()).toBeNull();
  expect(screen.getByRole('heading', { level: 1, name: 'People' })).toBeDefined();
  expect(screen.getByRole('heading', { name: /Ben/ })).toBeDefined();
});

test('ask neither an owner nor a member', async () => {
  const answers: Answers = { ...people, 'members.ownHealth': never };
  for (const session of [owner, member]) {
    await renderPage(<App />, { answers, session, hash: '#/people' });
    expect(proof()).toBeNull();
    cleanup();
  }
});

test('home is open before the proof, leads to every place, and offers nothing that is an owner’s', async () => {
  const { client } = await renderPage(<App />, { answers: people, session: recognised });
  expect(client.inputsOf('members.picture')).toEqual([]);
  const places = within(screen.getByRole('navigation', { name: 'Main' })).getAllByRole('link');
  expect(places.map((link) => link.textContent)).toEqual(['Home', 'People', 'Map', 'Activity', 'Settings']);
  expect(screen.getByText(/^Your face is enough to sign in/)).toBeDefined();
  expect(screen.queryByRole('button', { name: /Add someone/ })).toBeNull();
  expect(screen.getByRole('link', { name: /Ben/ }).getAttribute('href')).toBe('#/people/2');
});

test('what was answered before the proof is asked anew', async () => {
  const { client, happens } = await renderPage(<App />, { answers: people, session: recognised });
  const before = client.inputsOf('attempts.list').length;
  client.answer({ 'members.lookalikes': [] });
  await happens(() => client.publish('app.changed', { ...owner, how: 'face' }));
  expect(client.inputsOf('attempts.list').length).toBeGreaterThan(before);
});
