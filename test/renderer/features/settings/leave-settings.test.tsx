import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { App } from '#renderer/app/app.tsx';
import { en } from '#words/en/catalogue.ts';
import { type Answers, failing } from '../../harness/client-double.ts';
import { owner, renderPage } from '../../harness/render-screen.tsx';
import { settingsAnswers } from './answers.ts';

const inTheShell: Answers = { ...settingsAnswers, 'presence.begin': { wanted: false }, 'session.touch': {} };

/** The whole app on the page Security, with the level changed and not saved. */
async function changeLevel(answers: Answers = {}) {
  const shown = await renderPage(<App />, {
    answers: { ...inTheShell, 'settings.set': {}, ...answers },
    session: owner,
    hash: '#/settings/security',
  });
  await shown.user.click(strict());
  return shown;
}

const strict = () =>
  within(screen.getByRole('radiogroup', { name: 'Security level', hidden: true })).getByRole('radio', {
    name: 'Strict',
    hidden: true,
  });

const question = () => screen.findByRole('dialog', { name: 'Save your changes first?' });
const title = () => screen.getByRole('heading', { level: 1, hidden: true }).textContent;
const follow = (name: string) => screen.getByRole('link', { name });
const isStrict = () => strict().getAttribute('aria-checked') === 'true';

test('a link from a page with unsaved changes asks first, and staying keeps them', async () => {
  const { user } = await changeLevel();
  await user.click(follow('Camera'));
  await user.click(within(await question()).getByRole('button', { name: 'Stay here' }));
  expect(window.location.hash).toBe('#/settings/security');
  expect(title()).toBe('Security');
  expect(isStrict()).toBe(true);
});

test('discarding goes where the link leads, and saves nothing', async () => {
  const { client, user } = await changeLevel();
  await user.click(follow('Camera'));
  await user.click(within(await question()).getByRole('button', { name: 'Discard changes' }));
  await screen.findByRole('heading', { level: 1, name: 'Camera' });
  expect(window.location.hash).toBe('#/settings/camera');
  expect(client.inputsOf('settings.set')).toEqual([]);
});

test('saving goes where the link leads once it is saved', async () => {
  const { client, user } = await changeLevel();
  await user.click(follow('Camera'));
  await user.click(within(await question()).getByRole('button', { name: 'Save and leave' }));
  await screen.findByRole('heading', { level: 1, name: 'Camera' });
  expect(client.inputsOf('settings.set')).toEqual([{ securityLevel: 'strict' }]);
});

test('what cannot be saved keeps somebody on the page, and says why', async () => {
  const { user } = await changeLevel({ 'settings.set': failing('databaseBusy') });
  await user.click(follow('Camera'));
  const dialog = within(await question());
  await user.click(dialog.getByRole('button', { name: 'Save and leave' }));
  expect((await dialog.findByRole('alert')).textContent).toContain('Another program is using the household file.');
  expect(window.location.hash).toBe('#/settings/security');
});

test('Back, or another address, is taken back until somebody has said what becomes of the changes', async () => {
  const { user, happens } = await changeLevel();
  await happens(() => {
    window.location.hash = '#/settings/app';
  });
  expect(window.location.hash).toBe('#/settings/security');
  await user.click(within(await question()).getByRole('button', { name: 'Discard changes' }));
  await screen.findByRole('heading', { level: 1, name: 'App' });
  expect(window.location.hash).toBe('#/settings/app');
});

test('a section of the same page is reached without a question', async () => {
  const { user } = await changeLevel();
  await user.type(screen.getByRole('searchbox', { name: 'Search the settings' }), 'signs of life{Enter}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Signs of life');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(isStrict()).toBe(true);
});

test('a lock drops what was not saved, without a question', async () => {
  const { client, happens } = await changeLevel();
  client.answer({ 'app.state': { ...owner, member: { ...owner.member, id: 9 } } });
  await happens(() => client.publish('app.changed', { ...owner, member: { ...owner.member, id: 9 } }));
  await expect.poll(isStrict).toBe(false);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('nothing is asked where nothing was changed', async () => {
  const { user } = await renderPage(<App />, { answers: inTheShell, hash: '#/settings/security' });
  await user.click(follow('Camera'));
  await screen.findByRole('heading', { level: 1, name: 'Camera' });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the page asks before it closes while something is not saved, and no longer once that is discarded', async () => {
  const { user } = await changeLevel();
  const isHeld = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(isHeld()).toBe(true);
  await user.click(screen.getByRole('button', { name: en.settings.unsaved.discard }));
  expect(isHeld()).toBe(false);
});
