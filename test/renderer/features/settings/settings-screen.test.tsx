import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import { type Answers, failing, never } from '../../harness/client-double.ts';
import { member, owner, renderScreen } from '../../harness/render-screen.tsx';
import { settingsAnswers } from './answers.ts';

const show = (answers: Answers = {}, session = owner) =>
  renderScreen(<SettingsScreen section={null} />, { answers: { ...settingsAnswers, ...answers }, session });
const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

test('says that the settings and the engine are on their way', async () => {
  await show({ 'settings.get': never, 'engine.status': never });
  expect(screen.getByText('Loading the settings')).toBeDefined();
  expect(screen.getByText('Loading the face engine')).toBeDefined();
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('says why there are no settings, and asks again', async () => {
  const { client, user } = await show({ 'settings.get': failing('diskBroken') });
  expect((await screen.findByRole('alert')).textContent).toContain('The disk could not be read or written.');
  client.answer(settingsAnswers);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Privacy' })).toBeDefined();
});

test('shows the camera also where the engine does not answer', async () => {
  await show({ 'engine.status': failing('engineStopped') });
  expect((await screen.findByRole('alert')).textContent).toContain('The face engine stopped.');
  expect(screen.getByRole('heading', { name: 'Camera' })).toBeDefined();
});

test('shows an owner every section, in the order of the index', async () => {
  await show();
  await screen.findByRole('heading', { name: 'About' });
  expect(titles()).toEqual([
    'How sure Familiar has to be',
    'Learning over time',
    'Pictures of attempts',
    'Who is before the camera',
    'After a restart',
    'Your PIN',
    'Backups',
    'Privacy',
    'Camera',
    'Open screens',
    'Face engine',
    'About',
  ]);
  const index = screen.getByRole('navigation', { name: 'Sections of the settings' });
  expect(within(index).getAllByRole('link')).toHaveLength(titles().length);
});

test('shows a member what is in force, and nothing to change it with', async () => {
  await show({}, member);
  await screen.findByRole('heading', { name: 'About' });
  expect(titles()).not.toContain('Backups');
  expect(screen.getByText('Nothing is learnt from sign-ins.')).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Save changes$/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Change the passphrase' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Take my data along' })).toBeDefined();
});

test('tells an owner in browser mode how many screens are connected, as they come and go, and what to do', async () => {
  const { client, happens } = await show();
  expect(await screen.findByText('One screen is connected: this one.')).toBeDefined();
  client.answer({ 'screens.count': { count: 3 } });
  await happens(() => client.publish('screens.changed', {}));
  expect(screen.getByText(/^3 screens are connected: this one and 2 more\./)).toBeDefined();
  const section = screen.getByRole('region', { name: 'Open screens' });
  expect(section.textContent).toContain('Press Enter in the window in which Familiar runs');
});

test('goes to a section without leaving the screen, and puts the focus there', async () => {
  const { user } = await show();
  await user.click(await screen.findByRole('link', { name: 'Face engine' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Face engine' }));
  expect(window.location.hash).toBe('');
});

test('begins with the section of the address', async () => {
  await renderScreen(<SettingsScreen section="pin" />, { answers: settingsAnswers });
  const heading = await screen.findByRole('heading', { name: 'Your PIN' });
  await screen.findByRole('heading', { name: 'About' });
  expect(document.activeElement).toBe(heading);
});

test('says what the engine runs on, what was tried, and whose the nets are', async () => {
  await show({
    'engine.status': {
      state: 'ready',
      provider: 'cpu',
      reason: { why: 'nothingFaster' },
      probes: [
        { provider: 'webgpu', outcome: 'crashed', finding: { found: 'endedItsProcess' }, said: 'SIGSEGV' },
        { provider: 'cpu', outcome: 'chosen', finding: { found: 'worksEverywhere' }, said: null },
      ],
      models: [{ name: 'landmarks', licence: 'MIT', source: 'somewhere' }],
    },
  });
  const tried = await screen.findByRole('table', { name: 'What was tried' });
  expect(within(tried).getAllByRole('row')).toHaveLength(3);
  expect(within(tried).getByText('SIGSEGV')).toBeDefined();
  expect(screen.getByRole('row', { name: 'landmarks MIT somewhere' })).toBeDefined();
});
