import { cleanup, screen, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import { settingsPageNames } from '#renderer/state/settings-addresses.ts';
import { en } from '#words/en/catalogue.ts';
import { failing } from '../../harness/client-double.ts';
import { noon } from '../../harness/household.ts';
import { reasonOf } from '../../harness/reason-of.ts';
import { member, owner, recognised } from '../../harness/render-screen.tsx';
import { settings } from './answers.ts';
import { choose, showSection } from './show-section.tsx';

const stale: typeof owner = { ...owner, freshUntil: null };
const passphraseDialog = () => screen.findByRole('dialog', { name: 'Your passphrase, please' });

test('how sure: the odds of a level are folded up, and only what was changed is saved', async () => {
  const { client, user, section } = await showSection('level', {
    'settings.set': {},
    'settings.levels': {
      memberCount: 2,
      fewestSamples: 5,
      levels: [
        { level: 'balanced', strangerRate: 1e-4, relatives: [], falseNonMatchRate: null, groups: [] },
        { level: 'strict', strangerRate: 1e-5, relatives: [], falseNonMatchRate: null, groups: [] },
      ],
    },
  });
  expect(section.queryByRole('table')).toBeNull();
  expect(section.queryByText(/comparisons/)).toBeNull();
  await user.click(section.getByRole('button', { name: 'Details' }));
  expect(await section.findByRole('row', { name: /10,000/ })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  const levels = within(section.getByRole('radiogroup', { name: 'Security level' }));
  await user.click(levels.getByRole('radio', { name: /^Strict/ }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(client.inputsOf('settings.set')).toEqual([{ securityLevel: 'strict' }]);
  expect(await screen.findByText('Saved')).toBeDefined();
});

test('an owner chooses where an owner’s face is enough, and reads what that means', async () => {
  const { client, user, section } = await showSection('owner-faces', { 'settings.set': {} });
  const choices = within(section.getByRole('radiogroup', { name: 'Where an owner’s face is enough' }));
  expect(choices.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))).toEqual([
    'The face is enough in the desktop app',
    'The face is never enough',
    'The face is enough everywhere',
  ]);
  expect(
    choices.getByRole('radio', { name: 'The face is enough in the desktop app' }).getAttribute('aria-checked'),
  ).toBe('true');
  expect(choices.getByText(/could use a small program to make a photo of an owner move/)).toBeDefined();
  await user.click(choices.getByRole('radio', { name: 'The face is never enough' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(client.inputsOf('settings.set')).toEqual([{ ownerByFace: 'nowhere' }]);
});

test('an owner who was only recognised changes nothing and sees nothing of their own before the proof', async () => {
  const { client, show } = await showSection('level', {}, recognised);
  expect(screen.getByText(/^Your face is enough to sign in/)).toBeDefined();
  for (const page of settingsPageNames) {
    show(<SettingsScreen page={page} section={null} />);
    await screen.findByRole('heading', { level: 1, name: en.settings.pages[page].title });
    for (const title of ['Your PIN', 'Your data', 'Backup'])
      expect(screen.queryByRole('region', { name: title })).toBeNull();
  }
  expect(client.inputsOf('pin.state')).toEqual([]);
});

test('how sure: says what was measured by group, and what helps children', async () => {
  const group = { people: 360, comparisons: 64_620, rate: 5e-4, low: 2e-4, high: 1e-3 };
  const { user, section } = await showSection('level', {
    'settings.levels': {
      memberCount: 2,
      fewestSamples: 5,
      levels: [
        {
          level: 'balanced',
          strangerRate: 1e-4,
          relatives: [],
          falseNonMatchRate: null,
          groups: [{ name: 'children', ...group }],
        },
      ],
    },
  });
  await user.click(section.getByRole('button', { name: 'Details' }));
  const row = await section.findByRole('row', { name: /^Among children/ });
  expect(row.textContent).toContain('at most once in 1,000 comparisons');
  expect(section.getByText(/^These figures come from public photographs of 360 people/)).toBeDefined();
  expect(section.getByText(/^Children look more alike to Familiar than adults do/)).toBeDefined();
});

test('what is not saved stands in one bar, for whatever was changed on the page, and can be discarded', async () => {
  const { client, user, section } = await showSection('signs-of-life');
  expect(screen.queryByRole('region', { name: 'You have unsaved changes.' })).toBeNull();
  await user.click(section.getByRole('radio', { name: /^Off/ }));
  await user.click(screen.getByRole('radio', { name: 'Relaxed' }));
  const bar = within(screen.getByRole('region', { name: 'You have unsaved changes.' }));
  expect(bar.getByText('They are lost when Familiar locks.')).toBeDefined();
  await user.click(bar.getByRole('button', { name: 'Discard' }));
  expect(section.getByRole('radio', { name: /^Standard/ }).getAttribute('aria-checked')).toBe('true');
  expect(screen.getByRole('radio', { name: 'Balanced' }).getAttribute('aria-checked')).toBe('true');
  expect(screen.queryByRole('region', { name: 'You have unsaved changes.' })).toBeNull();
  expect(client.inputsOf('settings.set')).toEqual([]);
});

test('locking: shows an idle time that is none of the usual ones', async () => {
  const { section } = await showSection('locking', {
    'settings.get': { settings: settings({ idleTimeoutMinutes: 7 }), protection: 'passphrase' },
  });
  expect(section.getByRole('combobox', { name: 'Lock when nobody uses Familiar' }).textContent).toContain(
    'After 7 minutes',
  );
});

test('asks for the passphrase where it is not fresh, and saves nothing without it', async () => {
  const { client, user, section } = await showSection('level', {}, stale);
  await user.click(section.getByRole('radio', { name: /^Relaxed/ }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.click(within(await passphraseDialog()).getByRole('button', { name: 'Cancel' }));
  expect(client.inputsOf('settings.set')).toEqual([]);
  expect(section.getByRole('radio', { name: /^Relaxed/ }).getAttribute('aria-checked')).toBe('true');
});

test('says why settings cannot be saved', async () => {
  const { user, section } = await showSection('level', {
    'settings.set': failing('databaseBusy'),
  });
  await user.click(section.getByRole('radio', { name: /^Relaxed/ }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Another program is using the household file.');
});

test('learning: is switched by a tick and saved with the rest', async () => {
  const { client, user, section } = await showSection('learning', { 'settings.set': {} });
  await user.click(section.getByRole('checkbox', { name: 'Suggest new pictures from sign-ins' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(client.inputsOf('settings.set')).toEqual([{ learnOverTime: true }]);
});

test('learning: tells a member what is in force', async () => {
  const { section } = await showSection(
    'learning',
    { 'settings.get': { settings: settings({ learnOverTime: true }), protection: 'passphrase' } },
    member,
  );
  expect(section.getByText('Familiar suggests new pictures from sign-ins.')).toBeDefined();
  expect(section.queryByRole('checkbox')).toBeNull();
});

test('pictures of attempts: offers days only where any are kept, and saves what was changed', async () => {
  const shown = await showSection('attempt-faces', { 'settings.set': {} });
  const { client, user, section } = shown;
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  await choose(shown, 'Erase the pictures after', '30 days');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(client.inputsOf('settings.set')).toEqual([{ attemptFaceDays: 30 }]);
  await user.click(section.getByRole('radio', { name: /^None/ }));
  expect(section.queryByRole('combobox')).toBeNull();
});

test('pictures of attempts: unknown faces are grouped only where an owner says so, who is told how sure that is', async () => {
  const { client, user, section } = await showSection('attempt-faces', { 'settings.set': {} });
  expect(section.getByText(/Your guests have not agreed to this.* 6 in 100 relatives/s)).toBeDefined();
  const box = section.getByRole('checkbox', { name: 'Group unknown faces by person' });
  expect(box.getAttribute('aria-checked')).toBe('false');
  await user.click(box);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(client.inputsOf('settings.set')).toEqual([{ gatherStrangers: true }]);
  await user.click(section.getByRole('radio', { name: /^None/ }));
  expect(section.queryByRole('checkbox')).toBeNull();
});

test('pictures of attempts: tells a member that unknown faces are grouped', async () => {
  const on = { settings: settings({ gatherStrangers: true }), protection: 'passphrase' as const };
  const { section } = await showSection('attempt-faces', { 'settings.get': on }, member);
  expect(section.getByText('Owners see unknown faces grouped by person.')).toBeDefined();
});

test('locking: changes one thing and leaves the others', async () => {
  const shown = await showSection('locking', { 'settings.set': {} });
  await choose(shown, 'Lock when the camera does not see you', 'After a minute');
  await shown.user.click(screen.getByRole('button', { name: 'Save' }));
  expect(shown.client.inputsOf('settings.set')).toEqual([{ presenceLockSeconds: 60 }]);
});

test('when Familiar looks: each choice says its limit, and a resting camera says how it wakes', async () => {
  const { client, user, section } = await showSection('when-it-looks', { 'settings.set': {} });
  const choices = within(section.getByRole('radiogroup', { name: 'When the camera of the lock screen goes on' }));
  expect(choices.getByRole('radio', { name: 'By itself' }).getAttribute('aria-checked')).toBe('true');
  expect(choices.getByText(/not by the sun/)).toBeDefined();
  expect(section.getByText(/does not make it harder to sign in as somebody else/)).toBeDefined();
  await user.click(choices.getByRole('radio', { name: 'After a press from 19:00 to 7:00' }));
  await user.click(section.getByRole('checkbox', { name: 'Let the camera rest' }));
  expect(section.getByText(/A key, the mouse or a touch wakes it/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(client.inputsOf('settings.set')).toEqual([{ startsLooking: 'pressedAtNight', cameraRests: true }]);
});

test.for([
  'level',
  'signs-of-life',
  'owner-faces',
  'locking',
  'several-faces',
  'attempt-faces',
  'unseen',
  'when-it-looks',
] as const)('%s: lets a member look and not touch, and says why', async (name) => {
  const { section } = await showSection(name, {}, member);
  for (const field of [...section.queryAllByRole('combobox'), ...section.queryAllByRole('radiogroup')]) {
    expect(reasonOf(field)).toBe('Only an owner can change this.');
  }
  expect(section.queryByRole('checkbox')).toBeNull();
});

test('people not here for long: suggests whom to remove', async () => {
  const { section } = await showSection('unseen', { 'members.unseen': [{ id: 3, name: 'Cleo', lastSeenAt: noon }] });
  expect((await section.findByRole('link', { name: 'Cleo' })).getAttribute('href')).toBe('#/people/3');
});

test('checks: says that the log is whole', async () => {
  const { section } = await showSection('checks', { 'attempts.check': { state: 'intact', since: noon, count: 12 } });
  expect(await section.findByText(/^Nobody has changed the activity log\. Its first entry is from/)).toBeDefined();
});

test('checks: warns of a log that was changed from outside', async () => {
  const { section } = await showSection('checks', {
    'attempts.check': { state: 'broken', what: 'ended', attemptId: null, at: null },
  });
  expect(
    await section.findByText(/^Something other than Familiar changed.*Its newest entries are missing/),
  ).toBeDefined();
});

test('checks: warns of a data folder that a service copies, or that is on a network drive', async () => {
  const { section } = await showSection('checks', { 'device.dataFolder': { cloud: 'Dropbox', network: 'nfs4' } });
  expect(
    await section.findByText(/is in a place that Dropbox copies to other computers\. Two computers can overwrite/),
  ).toBeDefined();
  expect(section.getByText(/is on a network drive or shared folder \(nfs4\)/)).toBeDefined();
});

test('your data: gives a member their own data, and no list of others', async () => {
  const { client, user, section } = await showSection(
    'own-data',
    { 'members.export': { fileName: 'ben.zip', bytes: new Uint8Array([1]) } },
    member,
  );
  expect(section.getByRole('link', { name: 'what Familiar stores' }).getAttribute('href')).toBe('#/settings/about');
  await user.click(section.getByRole('button', { name: 'Export my data' }));
  expect(client.inputsOf('members.export')).toEqual([{ memberId: 2 }]);
  expect(client.inputsOf('members.unseen')).toEqual([]);
  expect(client.inputsOf('attempts.check')).toEqual([]);
});

test('message on the lock screen: is saved with the bar, and without one nothing is shown', async () => {
  const { client, user, section } = await showSection('hint', { 'device.changeGuestHint': {} });
  const field = section.getByLabelText('Message');
  await user.type(field, 'Call 030 1234 ');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(client.inputsOf('device.changeGuestHint')).toEqual([{ hint: 'Call 030 1234' }]);
});

test('message on the lock screen: one that is too long is not saved, and it says why', async () => {
  const { client, user, section } = await showSection('hint');
  await user.type(section.getByLabelText('Message'), 'x'.repeat(81));
  expect(section.getByText('The message has at most 80 letters.')).toBeDefined();
  expect(reasonOf(screen.getByRole('button', { name: 'Save' }))).toBe('The message has at most 80 letters.');
  expect(client.inputsOf('device.changeGuestHint')).toEqual([]);
});

test('theme, sound and mirror are saved at once, and a change can be taken back', async () => {
  const { client, user, section, show } = await showSection('appearance', { 'device.changeAppearance': {} });
  expect(section.getByRole('combobox', { name: 'Language' }).textContent).toContain('As the system');
  await user.click(section.getByRole('radio', { name: 'Dark' }));
  expect(client.inputsOf('device.changeAppearance')).toEqual([{ theme: 'dark' }]);
  const toast = within(await screen.findByTestId('toast'));
  expect(toast.getByText('Saved')).toBeDefined();
  await user.click(toast.getByRole('button', { name: 'Undo' }));
  expect(client.inputsOf('device.changeAppearance').at(-1)).toEqual({ theme: null });
  await user.click(section.getByRole('checkbox', { name: 'Play a soft sound when a face signs in' }));
  show(<SettingsScreen page="camera" section={null} />);
  await user.click(await screen.findByRole('checkbox', { name: 'Show my picture as in a mirror' }));
  expect(client.inputsOf('device.changeAppearance').slice(-2)).toEqual([{ sound: true }, { mirrorsPreview: false }]);
});

test('a camera that is chosen is saved at once, and says so; one that is not kept does not', async () => {
  const devices = [{ kind: 'videoinput', deviceId: 'desk', label: 'Desk camera' }] as MediaDeviceInfo[];
  vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockResolvedValue(devices);
  const { client, user } = await showSection('which-camera', { 'device.chooseCamera': failing('databaseBusy') });
  const pick = async (name: string): Promise<void> => {
    await user.click(await screen.findByRole('combobox', { name: 'Camera' }));
    await user.click(await screen.findByRole('option', { name }));
  };
  await pick('Desk camera');
  expect(screen.queryByTestId('toast')).toBeNull();
  client.answer({ 'device.chooseCamera': {} });
  await pick('Desk camera');
  expect(within(await screen.findByTestId('toast')).getByText('Saved')).toBeDefined();
});

test('household: an owner gives it another name with the bar, and none without letters', async () => {
  const { client, user, section } = await showSection('household', { 'household.rename': {} });
  const field = section.getByLabelText('Name of the household');
  await user.clear(field);
  expect(reasonOf(screen.getByRole('button', { name: 'Save' }))).toBe('Type a name first.');
  await user.type(field, 'Rose Cottage ');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(client.inputsOf('household.rename')).toEqual([{ name: 'Rose Cottage' }]);
});

test('household: a member reads its name', async () => {
  const { section } = await showSection('household', {}, member);
  expect(section.getByText('Linden')).toBeDefined();
});

test('an owner makes the lock screen a lamp, and reads what nobody could measure; others see how it is', async () => {
  const { client, user, section } = await showSection('lamp', { 'settings.set': {} });
  const lamp = section.getByRole('checkbox', { name: 'Light up the lock screen when a face is too dark' });
  expect(lamp.getAttribute('aria-checked')).toBe('false');
  expect(section.getByText(/^We could not measure how much this helps a real face\./)).toBeDefined();
  await user.click(lamp);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(client.inputsOf('settings.set')).toEqual([{ screenAsLamp: true }]);
  cleanup();
  const others = await showSection('lamp', {}, member);
  expect(others.section.queryByRole('checkbox')).toBeNull();
  expect(others.section.getByText('The lock screen stays as it is in the dark.')).toBeDefined();
});

test('about: says which version of Familiar this is', async () => {
  const notices = { version: '1.2.3', models: [], electron: '45.0.0', packages: [], texts: [] };
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(notices)));
  onTestFinished(() => void vi.unstubAllGlobals());
  const { section } = await showSection('about');
  expect(await section.findByText('Version 1.2.3')).toBeDefined();
});
