import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AppState } from '#contract/calls/app.ts';
import { App } from '#renderer/app/app.tsx';
import { waysBut } from '../features/lock/ways.ts';
import { type Answers, failing, never } from '../harness/client-double.ts';
import { memberSummary } from '../harness/household.ts';
import { member, owner, renderPage } from '../harness/render-screen.tsx';

const locked: AppState = {
  phase: 'locked',
  householdName: 'Linden',
  reason: 'idle',
  ways: waysBut({ face: { isOffered: false } }),
  liveness: 'standard',
  isFaceEnough: true,
  lockScreen: { screenAsLamp: false, startsLooking: 'always', cameraRests: false },
};

const people: Answers = {
  'members.list': [memberSummary()],
  'members.health': [],
  'presence.begin': { wanted: false },
};

test('shows the next member nothing of what was answered to the one before', async () => {
  const { client, happens } = await renderPage(<App />, { answers: people, hash: '#/people' });
  expect(screen.getByRole('heading', { name: /Ana/ })).toBeDefined();
  client.answer({ 'members.list': never, 'members.ownHealth': never, 'engine.status': never });
  await happens(() => client.publish('app.changed', locked));
  expect(screen.queryByRole('heading', { name: /Ana/ })).toBeNull();
  await happens(() => client.publish('app.changed', member));
  expect(screen.getByText('Loading the members')).toBeDefined();
  expect(screen.queryByRole('heading', { name: /Ana/ })).toBeNull();
});

test('begins anew when another member takes over without a lock between', async () => {
  const { client, happens } = await renderPage(<App />, { answers: people, hash: '#/people' });
  client.answer({ 'members.list': never, 'members.ownHealth': never });
  await happens(() => client.publish('app.changed', member));
  expect(screen.getByText('Loading the members')).toBeDefined();
});

test('keeps what it knows when only the passphrase grows old', async () => {
  const { client, happens } = await renderPage(<App />, { answers: people, hash: '#/people' });
  client.answer({ 'members.list': never });
  await happens(() => client.publish('app.changed', { ...owner, freshUntil: null }));
  expect(screen.getByRole('heading', { name: /Ana/ })).toBeDefined();
});

test('says why nothing is known of the app, and asks again', async () => {
  const { client, user, happens } = await renderPage(<App />, {
    answers: { ...people, 'app.state': failing('internal') },
    hash: '#/people',
  });
  expect(screen.getByRole('alert').textContent).toContain('Something went wrong inside Familiar.');
  client.answer({ 'app.state': owner });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await happens(() => undefined);
  expect(screen.getByRole('heading', { name: 'People' })).toBeDefined();
});

test('shows the screen of the address, and another when it changes', async () => {
  const { happens } = await renderPage(<App />, {
    answers: { ...people, 'settings.get': never, 'engine.status': never, 'device.desktop': never },
    hash: '#/people',
  });
  expect(screen.getByRole('main').getAttribute('data-screen')).toBe('people');
  await happens(() => {
    window.location.hash = '#/settings/about';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(screen.getByRole('main').getAttribute('data-screen')).toBe('settings');
});

test.each([
  [{ phase: 'firstRun', protections: ['passphrase'] }, 'Restore a backup'],
  [{ phase: 'sealed', passphrasePausedUntil: null, protection: 'passphrase', deviceObstacle: null }, 'Open'],
  [locked, 'Unlock'],
] as const satisfies readonly (readonly [AppState, string])[])(
  'shows the screen of the phase %#',
  async (app, button) => {
    await renderPage(<App />, { answers: { 'engine.status': never }, session: app });
    expect(screen.getByRole('button', { name: button })).toBeDefined();
  },
);

test('explains how it works at the lock screen, shows nothing of the household there, and leads back', async () => {
  const { client, user } = await renderPage(<App />, {
    session: locked,
    answers: { 'engine.status': never, 'crowd.get': never },
  });
  await user.click(screen.getByRole('button', { name: 'About this screen' }));
  await user.click(await screen.findByRole('button', { name: 'How it works' }));
  // Its story is loaded only now.
  expect(await screen.findByRole('heading', { level: 1, name: 'How it works' }, { timeout: 10_000 })).toBeDefined();
  expect(document.body.textContent).not.toContain('Linden');
  expect(client.inputsOf('crowd.get')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Back to the lock screen' }));
  expect(screen.getByRole('button', { name: 'About this screen' })).toBeDefined();
});
