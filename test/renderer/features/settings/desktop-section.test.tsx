import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type DesktopSettings, type DesktopStanding, defaultDesktopSettings } from '#contract/desktop.ts';
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import { shortcutOf } from '#renderer/features/settings/shortcut-field.tsx';
import { en } from '#words/en/catalogue.ts';
import { type Answers, failing } from '../../harness/client-double.ts';
import { reasonOf } from '../../harness/reason-of.ts';
import { member, owner, renderScreen } from '../../harness/render-screen.tsx';
import { settingsAnswers } from './answers.ts';

const words = en.settings.sections.desktop;

const desktop = (
  settings: Partial<DesktopSettings> = {},
  standing: Partial<DesktopStanding> = {},
): NonNullable<Answers['device.desktop']> => ({
  desktop: {
    settings: { ...defaultDesktopSettings, ...settings },
    standing: { hasTray: true, shortcut: 'off', ...standing },
  },
});

async function showApp(answer: Answers['device.desktop'] = desktop(), session = owner) {
  const shown = await renderScreen(<SettingsScreen page="app" section={null} />, {
    answers: { ...settingsAnswers, 'device.desktop': answer, 'device.changeDesktop': {} },
    session,
  });
  return { ...shown, section: within(await screen.findByRole('region', { name: words.title })) };
}

const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

test('browser mode has no section about the desktop app', async () => {
  await renderScreen(<SettingsScreen page="app" section={null} />, { answers: settingsAnswers });
  await screen.findByRole('heading', { name: 'About' });
  expect(screen.queryByRole('region', { name: words.title })).toBeNull();
});

test('an owner says what closing the window does, and it is saved at once', async () => {
  const { client, user, section } = await showApp();
  client.answer({ 'device.desktop': desktop({ onClose: 'keep' }) });
  const field = section.getByRole('combobox', { name: words.onClose });
  expect(field.textContent).toContain(words.closings.ask);
  await user.click(field);
  await user.click(await screen.findByRole('option', { name: words.closings.keep }));
  expect(client.inputsOf('device.changeDesktop')).toEqual([{ onClose: 'keep' }]);
  expect(section.getByRole('combobox', { name: words.onClose }).textContent).toContain(words.closings.keep);
});

test('where the desktop has no tray, closing ends Familiar unless somebody says otherwise', async () => {
  const { user, section } = await showApp(desktop({ atLogin: 'hidden' }, { hasTray: false }));
  expect(section.getByText(words.noTray)).toBeDefined();
  expect(section.getByText(words.shownWithoutTray)).toBeDefined();
  const field = section.getByRole('combobox', { name: words.onClose });
  expect(field.textContent).toContain(words.closings.quit);
  await user.click(field);
  await screen.findByRole('option', { name: words.closings.keep });
  expect(options()).toEqual([words.closings.keep, words.closings.quit]);
});

test('an owner chooses when Familiar starts, and what notifications tell', async () => {
  const { client, user, section } = await showApp();
  await user.click(section.getByRole('combobox', { name: words.atLogin }));
  await user.click(await screen.findByRole('option', { name: words.loginStarts.hidden }));
  await user.click(section.getByRole('checkbox', { name: words.tellsRefusals }));
  await user.click(section.getByRole('checkbox', { name: words.tellsSignIns }));
  expect(client.inputsOf('device.changeDesktop')).toEqual([
    { atLogin: 'hidden' },
    { tellsRefusals: false },
    { tellsSignIns: true },
  ]);
});

test('keys that lock are chosen by pressing them, and removed again', async () => {
  const { client, user, section } = await showApp();
  await user.click(section.getByRole('button', { name: words.shortcut.choose }));
  expect(section.getByText(words.shortcut.hint)).toBeDefined();
  client.answer({ 'device.desktop': desktop({ lockShortcut: 'Control+Alt+L' }, { shortcut: 'works' }) });
  await user.keyboard('{Control>}{Alt>}l{/Alt}{/Control}');
  expect(client.inputsOf('device.changeDesktop')).toEqual([{ lockShortcut: 'Control+Alt+L' }]);
  expect(await section.findByText('Ctrl + Alt + L')).toBeDefined();
  await user.click(section.getByRole('button', { name: words.shortcut.remove }));
  expect(client.inputsOf('device.changeDesktop')).toContainEqual({ lockShortcut: null });
});

test('Escape and leaving the button choose no keys', async () => {
  const { client, user, section } = await showApp();
  await user.click(section.getByRole('button', { name: words.shortcut.choose }));
  await user.keyboard('l{Escape}');
  expect(section.getByRole('button', { name: words.shortcut.choose })).toBeDefined();
  await user.click(section.getByRole('button', { name: words.shortcut.choose }));
  await user.tab();
  expect(section.getByRole('button', { name: words.shortcut.choose })).toBeDefined();
  expect(client.inputsOf('device.changeDesktop')).toEqual([]);
});

for (const trouble of ['taken', 'unsure'] as const)
  test(`says that the keys are ${trouble}`, async () => {
    const { section } = await showApp(desktop({ lockShortcut: 'Control+Alt+L' }, { shortcut: trouble }));
    expect(section.getByText(words.shortcut.troubles[trouble])).toBeDefined();
  });

test('a member looks and changes nothing', async () => {
  const { section } = await showApp(desktop(), member);
  expect(section.getAllByText('Only an owner can change this.')).toBeDefined();
  expect(section.queryByRole('checkbox')).toBeNull();
  expect(section.queryByRole('button')).toBeNull();
  for (const field of section.getAllByRole('combobox')) expect(reasonOf(field)).toBe('Only an owner can change this.');
});

test('says why Familiar cannot start at login', async () => {
  const { client, user, section } = await showApp();
  client.answer({ 'device.changeDesktop': failing('loginStartUnsaved') });
  await user.click(section.getByRole('combobox', { name: words.atLogin }));
  await user.click(await screen.findByRole('option', { name: words.loginStarts.shown }));
  expect((await section.findByRole('alert')).textContent).toContain(en.failures.loginStartUnsaved);
});

test('names keys by what is written on them', () => {
  const pressed = { code: '', ctrlKey: true, altKey: true, shiftKey: false, metaKey: false };
  expect(shortcutOf({ ...pressed, key: 'l', code: 'KeyL' })).toBe('Control+Alt+L');
  expect(shortcutOf({ ...pressed, key: 'z', code: 'KeyY' })).toBe('Control+Alt+Z');
  expect(shortcutOf({ ...pressed, key: '@', code: 'KeyL' })).toBe('Control+Alt+L');
  expect(shortcutOf({ ...pressed, key: '!', code: 'Digit1', altKey: false, shiftKey: true })).toBe('Control+Shift+1');
  expect(shortcutOf({ ...pressed, key: 'F4', code: 'F4' })).toBe('Control+Alt+F4');
  expect(shortcutOf({ ...pressed, key: 'l', code: 'KeyL', ctrlKey: false })).toBeNull();
  expect(shortcutOf({ ...pressed, key: 'Alt', code: 'AltLeft' })).toBeNull();
});
