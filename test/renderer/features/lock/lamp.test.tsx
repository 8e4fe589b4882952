import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { SignInView } from '#contract/calls/sign-in.ts';
import { lampTimes } from '#renderer/features/lock/lamp-state.ts';
import { LockScreen } from '#renderer/features/lock/lock-screen.tsx';
import { renderScreen } from '../../harness/render-screen.tsx';
import { runCamera } from '../../harness/running-camera.ts';
import { atTheDoor, locked } from './locked.ts';

const seen = { faces: [], nextFrameMs: 50 };
const tooDark: SignInView = { state: 'tooPoor', gate: 'tooDark', ...seen };

const light = () => document.querySelector('[data-lamp]')?.getAttribute('data-lamp');
const isDay = () => document.querySelector('[data-lamp]')?.hasAttribute('data-day');
const afterAWhile = () => new Promise((passed) => setTimeout(passed, lampTimes.darkMs + 800));

async function show(view: SignInView, screenAsLamp: boolean): Promise<void> {
  runCamera();
  const app = locked({ lockScreen: { ...locked().lockScreen, screenAsLamp } });
  await renderScreen(<LockScreen app={app} />, { session: app, answers: { ...atTheDoor, 'signIn.frame': view } });
}

test('the lock screen lights up where a face is too dark, and takes on the colours of the day half way', async () => {
  await show(tooDark, true);
  expect(light()).toBe('off');
  await waitFor(() => expect(light()).toBe('lit'), { timeout: 4000 });
  expect(isDay()).toBe(false);
  await waitFor(() => expect(isDay()).toBe(true));
});

test('it stays as it is where a face is poor in another way', async () => {
  await show({ state: 'tooPoor', gate: 'covered', ...seen }, true);
  await afterAWhile();
  expect(light()).toBe('off');
});

test('it stays as it is in the dark where nobody asked for a lamp', async () => {
  await show(tooDark, false);
  await afterAWhile();
  expect(light()).toBe('none');
});
