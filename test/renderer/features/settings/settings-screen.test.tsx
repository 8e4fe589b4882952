import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import type { SettingsPage, SettingsSection } from '#renderer/state/settings-addresses.ts';
import { type Answers, failing, never } from '../../harness/client-double.ts';
import { member, owner, renderScreen } from '../../harness/render-screen.tsx';
import { settingsAnswers } from './answers.ts';

type Place = { readonly page?: SettingsPage | null; readonly section?: SettingsSection | null };

const show = ({ page = null, section = null }: Place = {}, answers: Answers = {}, session = owner) =>
  renderScreen(<SettingsScreen page={page} section={section} />, {
    answers: { ...settingsAnswers, ...answers },
    session,
  });
const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

test('the overview leads to every page, and to what is wanted most', async () => {
  await show();
  const pages = within(screen.getByRole('navigation', { name: 'Settings pages' }));
  expect(pages.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#/settings/security',
    '#/settings/sign-in',
    '#/settings/people',
    '#/settings/camera',
    '#/settings/backups',
    '#/settings/app',
  ]);
  const wanted = within(screen.getByRole('navigation', { name: 'Often needed' }));
  expect(wanted.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#/settings/pin',
    '#/settings/backup',
    '#/settings/which-camera',
  ]);
});

test('a member is led to no backup', async () => {
  await show({}, {}, member);
  expect(screen.getByRole('link', { name: 'Your PIN' })).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Create a backup' })).toBeNull();
});

test('says that the settings are on their way', async () => {
  await show({ page: 'people' }, { 'settings.get': never });
  expect(screen.getByText('Loading the settings')).toBeDefined();
});

test('says why there are no settings, and asks again', async () => {
  const { client, user } = await show({ page: 'people' }, { 'settings.get': failing('diskBroken') });
  expect((await screen.findByRole('alert')).textContent).toContain('Familiar cannot read or write the disk');
  client.answer(settingsAnswers);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Your data' })).toBeDefined();
});

test.for([
  ['security', ['How sure Familiar has to be', 'Signs of life', 'Owners who sign in by face', 'Locking']],
  [
    'sign-in',
    [
      'Your PIN',
      'Several people at the lock screen',
      'Learning over time',
      'Other programs',
      'Message on the lock screen',
    ],
  ],
  [
    'people',
    ['Household', 'Your data', 'Pictures of sign-in attempts', 'People who have been away for a long time', 'Checks'],
  ],
  ['camera', ['Which camera', 'When Familiar looks', 'The screen as a lamp', 'Live picture']],
  ['backups', ['Backup', 'After a restart']],
  ['app', ['Theme, sound and language', 'Open screens', 'Face engine', 'About']],
] as const)('the page %s shows an owner its sections, and its place among the pages', async ([page, wanted]) => {
  await show({ page });
  expect(titles()).toEqual(wanted);
  const current = within(screen.getByRole('navigation', { name: 'Settings pages' })).getByRole('link', {
    current: 'page',
  });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(current.textContent);
});

test('shows a member what is in force, and nothing to change it with', async () => {
  const { show: change } = await show({ page: 'backups' }, {}, member);
  expect(titles()).toEqual(['After a restart']);
  expect(screen.queryByRole('button', { name: 'Change the passphrase' })).toBeNull();
  change(<SettingsScreen page="sign-in" section={null} />);
  expect(screen.getByText('Familiar takes no pictures from sign-ins.')).toBeDefined();
  expect(screen.getByText('There is no message.')).toBeDefined();
});

test('tells an owner in browser mode how many screens are connected, as they come and go, and what to do', async () => {
  const { client, happens } = await show({ page: 'app' });
  expect(await screen.findByText('One screen is connected: this one.')).toBeDefined();
  client.answer({ 'screens.count': { count: 3 } });
  await happens(() => client.publish('screens.changed', {}));
  expect(screen.getByText(/^3 screens are connected: this one and 2 more\./)).toBeDefined();
  const section = screen.getByRole('region', { name: 'Open screens' });
  expect(section.textContent).toContain('Press Enter in the terminal where Familiar runs');
});

test('begins with the section of the address', async () => {
  await show({ page: 'sign-in', section: 'learning' });
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Learning over time' }));
});

test('says what the engine runs on; what was tried and whose the networks are is folded up', async () => {
  const { user } = await show(
    { page: 'app' },
    {
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
    },
  );
  expect(screen.queryByRole('table')).toBeNull();
  for (const details of screen.getAllByRole('button', { name: 'Details' })) await user.click(details);
  const tried = await screen.findByRole('table', { name: 'What was tried' });
  expect(within(tried).getAllByRole('row')).toHaveLength(3);
  expect(within(tried).getByText('SIGSEGV')).toBeDefined();
  expect(screen.getByRole('row', { name: 'landmarks MIT somewhere' })).toBeDefined();
});

test('the rest of a page stays where the engine does not answer', async () => {
  await show({ page: 'app' }, { 'engine.status': failing('engineStopped') });
  expect((await screen.findByRole('alert')).textContent).toContain('The face engine stopped.');
  expect(screen.getByRole('heading', { name: 'About' })).toBeDefined();
});

test('what is typed into the search is found by its text; keys go through it, Enter opens the first', async () => {
  const { user } = await show();
  const field = screen.getByRole('searchbox', { name: 'Search the settings' });
  await user.type(field, 'recovery');
  expect(screen.queryByRole('navigation', { name: 'Often needed' })).toBeNull();
  expect(screen.getByRole('status').textContent).toMatch(/settings? found$/);
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.getAttribute('href')).toBe('#/settings/keys');
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(field);
  await user.keyboard('{Escape}');
  expect(screen.getByRole('navigation', { name: 'Often needed' })).toBeDefined();
  await user.type(field, 'pin{Enter}');
  expect(window.location.hash).toBe('#/settings/pin');
});

test('a search that finds nothing says so', async () => {
  const { user } = await show({ page: 'camera' });
  await user.type(screen.getByRole('searchbox'), 'zebra');
  expect(screen.getByText('Nothing found. Try another word.')).toBeDefined();
});
