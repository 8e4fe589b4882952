import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import { en } from '#words/en/catalogue.ts';
import { type Answers, failing } from '../../harness/client-double.ts';
import { noon } from '../../harness/household.ts';
import { reasonOf } from '../../harness/reason-of.ts';
import { member, owner, recognised, renderScreen } from '../../harness/render-screen.tsx';
import { settings, settingsAnswers } from './answers.ts';

async function showSection(title: string, answers: Answers = {}, session = owner) {
  const shown = await renderScreen(<SettingsScreen section={null} />, {
    answers: { ...settingsAnswers, ...answers },
    session,
  });
  const section = within(await screen.findByRole('region', { name: title }));
  return { ...shown, section };
}

/** Chooses an option of a field that opens a list. */
async function choose(
  { user, section }: Awaited<ReturnType<typeof showSection>>,
  label: string,
  option: string,
): Promise<void> {
  await user.click(section.getByRole('combobox', { name: label }));
  await user.click(await screen.findByRole('option', { name: option }));
}

const stale: typeof owner = { ...owner, freshUntil: null };
const passphraseDialog = () => screen.findByRole('dialog', { name: 'Your passphrase, please' });

test('how sure: says what a level means in odds, and saves only what was changed', async () => {
  const { client, user, section } = await showSection('How sure Familiar has to be', {
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
  expect(await section.findByRole('row', { name: /10,000/ })).toBeDefined();
  const save = section.getByRole('button', { name: 'Save changes' });
  expect(reasonOf(save)).not.toBeNull();
  const levels = within(section.getByRole('radiogroup', { name: 'Security level' }));
  await user.click(levels.getByRole('radio', { name: /^Strict/ }));
  await user.click(save);
  expect(client.inputsOf('settings.set')).toEqual([{ securityLevel: 'strict' }]);
  expect(await screen.findByText('Settings saved')).toBeDefined();
});

test('how sure: an owner chooses where an owner’s face is enough, and reads what that means', async () => {
  const { client, user, section } = await showSection('How sure Familiar has to be', { 'settings.set': {} });
  const choices = within(section.getByRole('radiogroup', { name: 'Where an owner’s face is enough' }));
  expect(choices.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))).toEqual([
    'The face is enough in the desktop app',
    'The face is never enough',
    'The face is enough everywhere',
  ]);
  expect(
    choices.getByRole('radio', { name: 'The face is enough in the desktop app' }).getAttribute('aria-checked'),
  ).toBe('true');
  expect(choices.getByText(/a photo of an owner that a small program moves then opens everything/)).toBeDefined();
  await user.click(choices.getByRole('radio', { name: 'The face is never enough' }));
  await user.click(section.getByRole('button', { name: 'Save changes' }));
  expect(client.inputsOf('settings.set')).toEqual([{ ownerByFace: 'nowhere' }]);
});

test('an owner who was only recognised changes nothing and sees nothing of their own before the proof', async () => {
  const { client } = await showSection('How sure Familiar has to be', {}, recognised);
  expect(screen.queryByRole('button', { name: 'Save changes' })).toBeNull();
  for (const title of ['Your PIN', 'Privacy', 'Backups'])
    expect(screen.queryByRole('region', { name: title })).toBeNull();
  expect(screen.getByText(/^For now you have a member’s rights/)).toBeDefined();
  expect(client.inputsOf('pin.state')).toEqual([]);
});

test('how sure: says what was measured by group, and what helps children', async () => {
  const group = { people: 360, comparisons: 64_620, rate: 5e-4, low: 2e-4, high: 1e-3 };
  const { section } = await showSection('How sure Familiar has to be', {
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
  const row = await section.findByRole('row', { name: /^Among children/ });
  expect(row.textContent).toContain('at most once in 1,000 comparisons');
  expect(section.getByText(/^From public photographs of 360 people/)).toBeDefined();
  expect(section.getByText(/^Children look more alike to Familiar than grown-ups do/)).toBeDefined();
});

test('how sure: takes a change back before it is saved', async () => {
  const { client, user, section } = await showSection('How sure Familiar has to be');
  await user.click(section.getByRole('radio', { name: /^Off/ }));
  await user.click(section.getByRole('button', { name: 'Undo' }));
  expect(section.getByRole('radio', { name: /^Standard/ }).getAttribute('aria-checked')).toBe('true');
  expect(section.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(client.inputsOf('settings.set')).toEqual([]);
});

test('how sure: shows an idle time that is none of the usual ones', async () => {
  const { section } = await showSection('How sure Familiar has to be', {
    'settings.get': { settings: settings({ idleTimeoutMinutes: 7 }), protection: 'passphrase' },
  });
  expect(section.getByRole('combobox', { name: 'Lock when nobody is there' }).textContent).toContain('After 7 minutes');
});

test('asks for the passphrase where it is not fresh, and saves nothing without it', async () => {
  const { client, user, section } = await showSection('How sure Familiar has to be', {}, stale);
  await user.click(section.getByRole('radio', { name: /^Relaxed/ }));
  await user.click(section.getByRole('button', { name: 'Save changes' }));
  await user.click(within(await passphraseDialog()).getByRole('button', { name: 'Cancel' }));
  expect(client.inputsOf('settings.set')).toEqual([]);
  expect(section.getByRole('radio', { name: /^Relaxed/ }).getAttribute('aria-checked')).toBe('true');
});

test('says why settings cannot be saved', async () => {
  const { user, section } = await showSection('How sure Familiar has to be', {
    'settings.set': failing('databaseBusy'),
  });
  await user.click(section.getByRole('radio', { name: /^Relaxed/ }));
  await user.click(section.getByRole('button', { name: 'Save changes' }));
  expect((await section.findByRole('alert')).textContent).toContain('Another program is using the household file.');
});

test('learning: is switched by a tick, at once', async () => {
  const { client, user, section } = await showSection('Learning over time', { 'settings.set': {} });
  client.answer({ 'settings.get': { settings: settings({ learnOverTime: true }), protection: 'passphrase' } });
  const tick = section.getByRole('checkbox', { name: 'Put pictures from sign-ins aside for me to confirm' });
  await user.click(tick);
  expect(client.inputsOf('settings.set')).toEqual([{ learnOverTime: true }]);
});

test('learning: tells a member what is in force', async () => {
  const { section } = await showSection(
    'Learning over time',
    { 'settings.get': { settings: settings({ learnOverTime: true }), protection: 'passphrase' } },
    member,
  );
  expect(section.getByText('Pictures from sign-ins are put aside to be confirmed.')).toBeDefined();
  expect(section.queryByRole('checkbox')).toBeNull();
});

test('pictures of attempts: offers days only where any are kept, and saves what was changed', async () => {
  const shown = await showSection('Pictures of attempts', { 'settings.set': {} });
  const { client, user, section } = shown;
  expect(section.queryByRole('button', { name: 'Save' })).toBeNull();
  await choose(shown, 'Erased after', '30 days');
  await user.click(section.getByRole('button', { name: 'Save' }));
  expect(client.inputsOf('settings.set')).toEqual([{ attemptFaceDays: 30 }]);
  await user.click(section.getByRole('radio', { name: /^None/ }));
  expect(section.queryByRole('combobox')).toBeNull();
});

test('before the camera: changes one thing and leaves the others', async () => {
  const shown = await showSection('Who is before the camera', { 'settings.set': {} });
  await choose(shown, 'Lock when the camera does not see you', 'After a minute');
  await shown.user.click(shown.section.getByRole('button', { name: 'Save changes' }));
  expect(shown.client.inputsOf('settings.set')).toEqual([{ presenceLockSeconds: 60 }]);
});

test('before the camera: lets a member look and not touch', async () => {
  const { section } = await showSection('Who is before the camera', {}, member);
  expect(section.getAllByText('Only the owner changes this.')).toBeDefined();
  for (const field of section.getAllByRole('combobox')) {
    expect(reasonOf(field)).toBe('Only the owner changes this.');
  }
});

test('after a restart: changes the protection, and asks again which one is in force', async () => {
  const { client, user, section } = await showSection('After a restart', { 'security.changeProtection': {} });
  const [first, second] = await section.findAllByRole('radio');
  expect(first?.getAttribute('aria-checked')).toBe('true');
  client.answer({
    'security.keys': {
      protection: 'keyFile',
      protections: ['passphrase', 'keyFile'],
      deviceObstacle: null,
      recoveryCodeMadeAt: null,
      isRecoveryCodeKept: false,
    },
  });
  await user.click(second as HTMLElement);
  expect(client.inputsOf('security.changeProtection')).toEqual([{ protection: 'keyFile' }]);
  expect(await section.findByText(/^There is no recovery code yet/)).toBeDefined();
});

test.for([
  ['offers to move to what is better than a file', 'keyFile', null, /better than a file: “This computer’s keychain”/],
  [
    'says what does not work now',
    'keychain',
    'unavailable',
    /^The key is in this computer’s keychain.* each start asks/,
  ],
] as const)('after a restart: %s', async ([, protection, deviceObstacle, said]) => {
  const protections = ['keychain', 'passphrase', 'keyFile'] as const;
  const { section } = await showSection('After a restart', {
    'security.keys': {
      protection,
      protections: [...protections],
      deviceObstacle,
      recoveryCodeMadeAt: null,
      isRecoveryCodeKept: false,
    },
  });
  expect(await section.findByText(said)).toBeDefined();
});

test('after a restart: shows a new recovery code', async () => {
  const { user, section, recoveryCodes } = await showSection('After a restart', {
    'security.renewRecoveryCode': { recoveryCode: 'AAAA-BBBB' },
  });
  await user.click(section.getByRole('button', { name: 'New recovery code' }));
  expect(recoveryCodes).toEqual(['AAAA-BBBB']);
});

test('after a restart: a recovery code that nobody is known to have is checked from the paper', async () => {
  const unknown: Answers = {
    'security.keys': {
      protection: 'passphrase',
      protections: ['passphrase'],
      deviceObstacle: null,
      recoveryCodeMadeAt: noon,
      isRecoveryCodeKept: false,
    },
  };
  const { client, user, section } = await showSection('After a restart', {
    ...unknown,
    'security.keepRecoveryCode': failing('recoveryCodeMistyped'),
  });
  expect(section.getByText(/^Nobody has said that they have the recovery code/)).toBeDefined();
  await user.click(section.getByRole('button', { name: 'Check a recovery code' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Check the recovery code' }));
  expect(reasonOf(dialog.getByRole('button', { name: 'Check it' }))).toBe('Type the recovery code first.');
  await user.type(dialog.getByLabelText('Recovery code'), 'aaaa bbbb{Enter}');
  expect(await dialog.findByText(/^This is no recovery code/)).toBeDefined();
  client.answer({ ...settingsAnswers, 'security.keepRecoveryCode': {} });
  await user.click(dialog.getByRole('button', { name: 'Check it' }));
  expect(client.inputsOf('security.keepRecoveryCode').at(-1)).toEqual({ code: 'aaaa bbbb' });
  expect(await screen.findByText('That is the recovery code. Keep it safe.')).toBeDefined();
});

test('after a restart: changes the passphrase only by the old one and two that agree', async () => {
  const { client, user, section } = await showSection('After a restart', { 'security.changePassphrase': {} });
  await user.click(section.getByRole('button', { name: 'Change the passphrase' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Change the passphrase' }));
  const change = dialog.getByRole('button', { name: 'Change' });
  await user.type(dialog.getByLabelText('Passphrase now'), 'apple tree in the rain');
  await user.type(dialog.getByLabelText('New passphrase'), 'seven grey herons sleep');
  expect(reasonOf(change)).not.toBeNull();
  await user.type(dialog.getByLabelText('Once more'), 'seven grey herons sleep');
  await user.click(change);
  expect(client.inputsOf('security.changePassphrase')).toEqual([
    { passphrase: 'apple tree in the rain', next: 'seven grey herons sleep' },
  ]);
  expect(await screen.findByText('The passphrase is changed')).toBeDefined();
});

test('after a restart: seals everything anew by the passphrase, and says where it is wrong', async () => {
  const { client, user, section, recoveryCodes } = await showSection('After a restart', {
    'security.changeKey': failing('passphraseWrong'),
  });
  await user.click(section.getByRole('button', { name: 'New data key' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Seal everything anew' }));
  await user.type(dialog.getByLabelText('Passphrase'), 'apple pie');
  await user.click(dialog.getByRole('button', { name: 'Make a new key' }));
  expect(await dialog.findByText(en.failures.passphraseWrong)).toBeDefined();
  client.answer({ 'security.changeKey': { recoveryCode: 'CCCC-DDDD' } });
  await user.click(dialog.getByRole('button', { name: 'Make a new key' }));
  expect(recoveryCodes).toEqual(['CCCC-DDDD']);
});

test('PIN: takes six digits or more, and tells the host of the person’s own', async () => {
  const { client, user, section } = await showSection('Your PIN', { 'pin.set': {} }, member);
  const field = section.getByLabelText('New PIN');
  const save = section.getByRole('button', { name: 'Save the PIN' });
  await user.type(field, '27 18 2');
  expect(reasonOf(save)).not.toBeNull();
  await user.type(field, '8');
  client.answer({ 'pin.state': { isSet: true } });
  await user.click(save);
  expect(client.inputsOf('pin.set')).toEqual([{ memberId: 2, pin: '271828' }]);
  expect(await section.findByRole('button', { name: 'Remove the PIN' })).toBeDefined();
  expect((field as HTMLInputElement).value).toBe('');
});

test('PIN: says why one is refused until another is typed', async () => {
  const { user, section } = await showSection('Your PIN', { 'pin.set': failing('pinDate') }, member);
  await user.type(section.getByLabelText('New PIN'), '311299');
  await user.click(section.getByRole('button', { name: 'Save the PIN' }));
  expect(await section.findByText(en.failures.pinDate)).toBeDefined();
  await user.type(section.getByLabelText('New PIN'), '1');
  expect(section.queryByText(en.failures.pinDate)).toBeNull();
});

test('PIN: takes it away', async () => {
  const { client, user, section } = await showSection('Your PIN', { 'pin.state': { isSet: true }, 'pin.remove': {} });
  client.answer({ 'pin.state': { isSet: false } });
  await user.click(await section.findByRole('button', { name: 'Remove the PIN' }));
  expect(client.inputsOf('pin.remove')).toEqual([{ memberId: 1 }]);
  expect(await screen.findByText('Your PIN is removed')).toBeDefined();
  expect(section.queryByRole('button', { name: 'Remove the PIN' })).toBeNull();
});

test('backups: fetches one piece by piece and throws the host’s copy away', async () => {
  const { client, user, section } = await showSection('Backups', {
    'backups.make': { bytes: 3 },
    'backups.read': ({ offset }) => ({ bytes: new Uint8Array(offset === 0 ? [1, 2] : [3]) }),
    'backups.discard': {},
  });
  await user.click(section.getByRole('button', { name: 'Make a backup' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Make a backup' }));
  await user.type(dialog.getByLabelText('Passphrase'), 'apple tree');
  await user.click(dialog.getByRole('button', { name: 'Make it' }));
  expect(await screen.findByText('The backup is made')).toBeDefined();
  expect(client.inputsOf('backups.make')).toEqual([{ passphrase: 'apple tree' }]);
  expect(client.inputsOf('backups.read')).toEqual([{ offset: 0 }, { offset: 2 }]);
  expect(client.inputsOf('backups.discard')).toEqual([{}]);
});

test('privacy: proposes whom to remove, and says that the log is whole', async () => {
  const { section } = await showSection('Privacy', {
    'members.unseen': [{ id: 3, name: 'Cleo', lastSeenAt: noon }],
    'attempts.check': { state: 'intact', since: noon, count: 12 },
  });
  expect((await section.findByRole('link', { name: 'Cleo' })).getAttribute('href')).toBe('#/people/3');
  expect(section.getByText(/is as Familiar wrote it, since/)).toBeDefined();
});

test('privacy: warns of a log that was changed from outside', async () => {
  const { section } = await showSection('Privacy', {
    'attempts.check': { state: 'broken', what: 'ended', attemptId: null, at: null },
  });
  expect(await section.findByText(/was changed outside of Familiar.*its newest entries are missing/)).toBeDefined();
});

test('privacy: warns of a data folder that a service copies, or that is on a network drive', async () => {
  const { section } = await showSection('Privacy', { 'device.dataFolder': { cloud: 'Dropbox', network: 'nfs4' } });
  expect(
    await section.findByText(/is copied to other computers by Dropbox\. Two of them would overwrite/),
  ).toBeDefined();
  expect(section.getByText(/is on a network drive or shared folder \(nfs4\)/)).toBeDefined();
});

test('privacy: gives a member their own data, and no list of others', async () => {
  const { client, user, section } = await showSection(
    'Privacy',
    { 'members.export': { fileName: 'ben.zip', bytes: new Uint8Array([1]) } },
    member,
  );
  await user.click(section.getByRole('button', { name: 'Take my data along' }));
  expect(client.inputsOf('members.export')).toEqual([{ memberId: 2 }]);
  expect(client.inputsOf('members.unseen')).toEqual([]);
  expect(client.inputsOf('attempts.check')).toEqual([]);
});
