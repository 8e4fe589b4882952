import { screen } from '@testing-library/react';
import { useEffect, useRef } from 'react';
import { expect, test } from 'vitest';
import { defaultAppearance } from '#contract/appearance.ts';
import { AppearanceProvider } from '#renderer/app/appearance.tsx';
import { Toaster } from '#renderer/app/toaster.tsx';
import { useChangeAppearance } from '#renderer/features/settings/use-change-appearance.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { english } from '#words/en/catalogue.ts';
import { locked } from '../features/lock/locked.ts';
import { owner, renderPage, renderScreen } from '../harness/render-screen.tsx';

const evening = new Date(2026, 4, 20, 18, 5).getTime();
const Clock = () => <p>{useWords().dates.clock(evening)}</p>;

test('speaks as the system does, follows the theme that was chosen, and lets the system decide again', async () => {
  const shown = await renderScreen(
    <AppearanceProvider first={english('en-US')}>
      <Clock />
    </AppearanceProvider>,
    { answers: { 'device.appearance': { ...defaultAppearance, theme: 'dark' } } },
  );
  await expect.poll(() => document.documentElement.style.colorScheme).toBe('dark');
  // jsdom’s system speaks American English.
  await screen.findByText(/^6:05\sPM$/);
  expect(document.documentElement.lang).toBe('en-US');
  shown.client.answer({ 'device.appearance': defaultAppearance });
  await shown.happens(() => shown.client.publish('device.changed', {}));
  await expect.poll(() => document.documentElement.style.colorScheme).toBe('');
});

function German() {
  const change = useChangeAppearance();
  return (
    <button type="button" onClick={() => change({ language: 'de' })}>
      Deutsch
    </button>
  );
}

test('says in a language that was just chosen that it is saved', async () => {
  const { client, user, happens } = await renderPage(
    <AppearanceProvider first={english('en-US')}>
      <German />
      <Toaster />
    </AppearanceProvider>,
    { answers: { 'device.appearance': defaultAppearance, 'device.changeAppearance': {} } },
  );
  await user.click(screen.getByRole('button', { name: 'Deutsch' }));
  client.answer({ 'device.appearance': { ...defaultAppearance, language: 'de' } });
  await happens(() => client.publish('device.changed', {}));
  expect(await screen.findByText('Gespeichert')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Rückgängig' })).toBeDefined();
});

test('a theme that is chosen after a sign-in is worn at once, and stays at the lock screen', async () => {
  const shown = await renderPage(
    <AppearanceProvider first={english('en-US')}>
      <Clock />
    </AppearanceProvider>,
    { session: locked(), answers: { 'device.appearance': defaultAppearance } },
  );
  await shown.happens(() => shown.client.publish('app.changed', owner));
  shown.client.answer({ 'device.appearance': { ...defaultAppearance, theme: 'dark' } });
  await shown.happens(() => shown.client.publish('device.changed', {}));
  await expect.poll(() => document.documentElement.style.colorScheme).toBe('dark');
  await shown.happens(() => shown.client.publish('app.changed', locked()));
  expect(document.documentElement.style.colorScheme).toBe('dark');
});

/** A screen whose first field has the focus, until other words let its title take it. */
function Focusing() {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    title.current?.setAttribute('data-said', words.common.appName);
    title.current?.focus();
  }, [words]);
  useEffect(() => field.current?.focus(), []);
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {words.common.appName}
      </h1>
      <input ref={field} aria-label="Name" />
    </>
  );
}

test('the first words are kept while they are the right ones, so that nothing takes the focus', async () => {
  const shown = await renderPage(
    <AppearanceProvider first={english('en-US')}>
      <Focusing />
    </AppearanceProvider>,
    { answers: { 'device.appearance': defaultAppearance } },
  );
  await shown.happens(() => shown.client.publish('device.changed', {}));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
});
