import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { CallInput } from '#contract/contract.ts';
import { defaultSettings, type Settings } from '#contract/household.ts';
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import { type Answers, failing } from '../../harness/client-double.ts';
import { renderScreen } from '../../harness/render-screen.tsx';
import { settingsAnswers } from './answers.ts';

/** A host that keeps settings, and whose settings can be changed behind the page's back. */
function settingsHost(first: Partial<Settings> = {}) {
  let inForce: Settings = { ...defaultSettings, ...first };
  const set = (changes: CallInput<'settings.set'>) => {
    inForce = { ...inForce, ...changes } as Settings;
    return {};
  };
  const answers: Answers = {
    ...settingsAnswers,
    'settings.get': () => ({ settings: inForce, protection: 'passphrase' }),
    'settings.set': set,
  };
  return { answers, set };
}

const level = (name: string): HTMLElement =>
  within(screen.getByRole('radiogroup', { name: 'Security level' })).getByRole('radio', { name });

const isChosen = (name: string): boolean => level(name).getAttribute('aria-checked') === 'true';

const bar = () => within(screen.getByRole('region', { name: 'You have unsaved changes.' }));

test('shows what is in force when it is changed elsewhere while the settings are open', async () => {
  const { answers, set } = settingsHost({ securityLevel: 'relaxed' });
  const { client, happens } = await renderScreen(<SettingsScreen page="security" section={null} />, { answers });
  expect(isChosen('Relaxed')).toBe(true);
  set({ securityLevel: 'balanced' });
  await happens(() => client.publish('settings.changed', {}));
  expect(isChosen('Balanced')).toBe(true);
});

test('shows what is in force when it was changed elsewhere while another screen stood', async () => {
  const { answers, set } = settingsHost({ securityLevel: 'relaxed' });
  const { client, happens, show } = await renderScreen(<SettingsScreen page="security" section={null} />, { answers });
  show(null);
  set({ securityLevel: 'balanced' });
  await happens(() => client.publish('settings.changed', {}));
  show(<SettingsScreen page="security" section={null} />);
  await happens(() => undefined);
  expect(isChosen('Balanced')).toBe(true);
});

test('saves only what was changed, so that nothing undone elsewhere comes back', async () => {
  const { answers, set } = settingsHost({ securityLevel: 'relaxed' });
  const { client, user, happens } = await renderScreen(<SettingsScreen page="security" section={null} />, { answers });
  await user.click(screen.getByRole('radio', { name: 'Off' }));
  set({ securityLevel: 'balanced' });
  await happens(() => client.publish('settings.changed', {}));
  await user.click(bar().getByRole('button', { name: 'Save' }));
  expect(client.inputsOf('settings.set')).toEqual([{ liveness: 'off' }]);
  expect(isChosen('Balanced')).toBe(true);
  expect(await screen.findByText('Saved')).toBeDefined();
});

test('follows what is in force again once a change is saved', async () => {
  const { answers, set } = settingsHost();
  const { client, user, happens } = await renderScreen(<SettingsScreen page="security" section={null} />, { answers });
  await user.click(level('Relaxed'));
  await user.click(bar().getByRole('button', { name: 'Save' }));
  await happens(() => client.publish('settings.changed', {}));
  expect(isChosen('Relaxed')).toBe(true);
  set({ securityLevel: 'balanced' });
  await happens(() => client.publish('settings.changed', {}));
  expect(isChosen('Balanced')).toBe(true);
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
});

test('keeps what the person has changed and not saved, whatever changes elsewhere', async () => {
  const { answers, set } = settingsHost();
  const { client, user, happens } = await renderScreen(<SettingsScreen page="security" section={null} />, { answers });
  await user.click(level('Strict'));
  set({ securityLevel: 'relaxed', learnOverTime: true });
  await happens(() => client.publish('settings.changed', {}));
  expect(isChosen('Strict')).toBe(true);
  await user.click(bar().getByRole('button', { name: 'Discard' }));
  expect(isChosen('Relaxed')).toBe(true);
});

test('keeps the change and says why when it cannot be saved', async () => {
  const { answers } = settingsHost();
  const { client, user } = await renderScreen(<SettingsScreen page="security" section={null} />, { answers });
  client.answer({ 'settings.set': failing('databaseBusy') });
  await user.click(level('Strict'));
  await user.click(bar().getByRole('button', { name: 'Save' }));
  expect((await bar().findByRole('alert')).textContent).toContain('Another program is using the household file.');
  expect(isChosen('Strict')).toBe(true);
});
