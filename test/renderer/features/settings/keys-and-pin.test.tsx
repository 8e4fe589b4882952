import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { en } from '#words/en/catalogue.ts';
import { type Answers, failing } from '../../harness/client-double.ts';
import { noon } from '../../harness/household.ts';
import { reasonOf } from '../../harness/reason-of.ts';
import { member } from '../../harness/render-screen.tsx';
import { settings, settingsAnswers } from './answers.ts';
import { showSection } from './show-section.tsx';

test('after a restart: another protection is saved with the bar, and it is asked again which one is in force', async () => {
  const { client, user, section } = await showSection('keys', { 'security.changeProtection': {} });
  const [first, second] = await section.findAllByRole('radio');
  expect(first?.getAttribute('aria-checked')).toBe('true');
  client.answer({
    'settings.get': { settings: settings(), protection: 'keyFile' },
    'security.keys': {
      protection: 'keyFile',
      protections: ['passphrase', 'keyFile'],
      deviceObstacle: null,
      recoveryCodeMadeAt: null,
      isRecoveryCodeKept: false,
    },
  });
  await user.click(second as HTMLElement);
  expect(client.inputsOf('security.changeProtection')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(client.inputsOf('security.changeProtection')).toEqual([{ protection: 'keyFile' }]);
  expect(client.inputsOf('settings.set')).toEqual([]);
  expect(await section.findByText(/^There is no recovery code yet/)).toBeDefined();
  expect(second?.getAttribute('aria-checked')).toBe('true');
});

test.for([
  [
    'offers to move to what is better than a file',
    'keyFile',
    null,
    /safer than a file. Choose “This computer’s keychain”/,
  ],
  [
    'says what does not work now',
    'keychain',
    'unavailable',
    /^The key is in this computer’s keychain.* asks for the passphrase after each start/,
  ],
] as const)('after a restart: %s', async ([, protection, deviceObstacle, said]) => {
  const protections = ['keychain', 'passphrase', 'keyFile'] as const;
  const { section } = await showSection('keys', {
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
  const { user, section, recoveryCodes } = await showSection('keys', {
    'security.renewRecoveryCode': { recoveryCode: 'AAAA-BBBB' },
  });
  await user.click(section.getByRole('button', { name: 'Get a new recovery code' }));
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
  const { client, user, section } = await showSection('keys', {
    ...unknown,
    'security.keepRecoveryCode': failing('recoveryCodeMistyped'),
  });
  expect(section.getByText(/^Nobody has confirmed that they have the recovery code/)).toBeDefined();
  await user.click(section.getByRole('button', { name: 'Check a recovery code' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Check the recovery code' }));
  expect(reasonOf(dialog.getByRole('button', { name: 'Check' }))).toBe('Type the recovery code first.');
  await user.type(dialog.getByLabelText('Recovery code'), 'aaaa bbbb{Enter}');
  expect(await dialog.findByText(/^This is not a recovery code/)).toBeDefined();
  client.answer({ ...settingsAnswers, 'security.keepRecoveryCode': {} });
  await user.click(dialog.getByRole('button', { name: 'Check' }));
  expect(client.inputsOf('security.keepRecoveryCode').at(-1)).toEqual({ code: 'aaaa bbbb' });
  expect(await screen.findByText('That is the recovery code. Keep it safe.')).toBeDefined();
});

test('after a restart: changes the passphrase only by the old one and two that agree', async () => {
  const { client, user, section } = await showSection('keys', { 'security.changePassphrase': {} });
  await user.click(section.getByRole('button', { name: 'Change the passphrase' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Change the passphrase' }));
  const change = dialog.getByRole('button', { name: 'Change passphrase' });
  await user.type(dialog.getByLabelText('Current passphrase'), 'apple tree in the rain');
  await user.type(dialog.getByLabelText('New passphrase'), 'seven grey herons sleep');
  expect(reasonOf(change)).not.toBeNull();
  await user.type(dialog.getByLabelText('Once more'), 'seven grey herons sleep');
  await user.click(change);
  expect(client.inputsOf('security.changePassphrase')).toEqual([
    { passphrase: 'apple tree in the rain', next: 'seven grey herons sleep' },
  ]);
  expect(await screen.findByText('The passphrase is changed')).toBeDefined();
});

test('after a restart: encrypts everything again by the passphrase, and says where it is wrong', async () => {
  const { client, user, section, recoveryCodes } = await showSection('keys', {
    'security.changeKey': failing('passphraseWrong'),
  });
  await user.click(section.getByRole('button', { name: 'Use a new key' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Encrypt everything with a new key' }));
  await user.type(dialog.getByLabelText('Passphrase'), 'apple pie');
  await user.click(dialog.getByRole('button', { name: 'Encrypt again' }));
  expect(await dialog.findByText(en.failures.passphraseWrong)).toBeDefined();
  client.answer({ 'security.changeKey': { recoveryCode: 'CCCC-DDDD' } });
  await user.click(dialog.getByRole('button', { name: 'Encrypt again' }));
  expect(recoveryCodes).toEqual(['CCCC-DDDD']);
});

test('PIN: takes six digits or more, and tells the host of the person’s own', async () => {
  const { client, user, section } = await showSection('pin', { 'pin.set': {} }, member);
  const field = await section.findByLabelText('New PIN');
  const save = section.getByRole('button', { name: 'Save the PIN' });
  await user.type(field, '27 18 2');
  expect(reasonOf(save)).not.toBeNull();
  await user.type(field, '8');
  client.answer({ 'pin.state': { isSet: true } });
  await user.click(save);
  expect(client.inputsOf('pin.set')).toEqual([{ memberId: 2, pin: '271828' }]);
  expect(await section.findByText('You have a PIN.')).toBeDefined();
  expect(section.queryByLabelText('New PIN')).toBeNull();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Change the PIN'));
});

test('PIN: is changed where somebody asks for it, or left as it is', async () => {
  const { client, user, section } = await showSection('pin', { 'pin.state': { isSet: true }, 'pin.set': {} });
  await user.click(await section.findByRole('button', { name: 'Change the PIN' }));
  expect(document.activeElement).toBe(section.getByLabelText('New PIN'));
  await user.keyboard('2718');
  await user.click(section.getByRole('button', { name: 'Cancel' }));
  expect(document.activeElement?.textContent).toBe('Change the PIN');
  await user.click(section.getByRole('button', { name: 'Change the PIN' }));
  expect(section.getByLabelText('New PIN')).toHaveProperty('value', '');
  await user.keyboard('271828{Enter}');
  expect(client.inputsOf('pin.set')).toEqual([{ memberId: 1, pin: '271828' }]);
  expect(await section.findByText('You have a PIN.')).toBeDefined();
});

test('PIN: says why one is refused until another is typed', async () => {
  const { user, section } = await showSection('pin', { 'pin.set': failing('pinDate') }, member);
  await user.type(await section.findByLabelText('New PIN'), '311299');
  await user.click(section.getByRole('button', { name: 'Save the PIN' }));
  expect(await section.findByText(en.failures.pinDate)).toBeDefined();
  await user.type(section.getByLabelText('New PIN'), '1');
  expect(section.queryByText(en.failures.pinDate)).toBeNull();
});

test('PIN: takes it away', async () => {
  const { client, user, section } = await showSection('pin', { 'pin.state': { isSet: true }, 'pin.remove': {} });
  client.answer({ 'pin.state': { isSet: false } });
  await user.click(await section.findByRole('button', { name: 'Remove the PIN' }));
  expect(client.inputsOf('pin.remove')).toEqual([{ memberId: 1 }]);
  expect(await screen.findByText('Your PIN is removed')).toBeDefined();
  expect(section.queryByRole('button', { name: 'Remove the PIN' })).toBeNull();
});

test('backup: says when the last one was made, where there is one', async () => {
  const { client, happens, section } = await showSection('backup', { 'backups.last': { madeAt: null } });
  expect(section.queryByText(/^Last backup/)).toBeNull();
  client.answer({ 'backups.last': { madeAt: Date.now() } });
  await happens(() => client.publish('device.changed', {}));
  expect(await section.findByText('Last backup: today.')).toBeDefined();
});

test('backup: fetches one piece by piece and throws the host’s copy away', async () => {
  const { client, user, section } = await showSection('backup', {
    'backups.make': { bytes: 3 },
    'backups.read': ({ offset }) => ({ bytes: new Uint8Array(offset === 0 ? [1, 2] : [3]) }),
    'backups.discard': {},
  });
  await user.click(section.getByRole('button', { name: 'Create backup' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Create backup' }));
  await user.type(dialog.getByLabelText('Passphrase'), 'apple tree');
  await user.click(dialog.getByRole('button', { name: 'Create backup' }));
  expect(await screen.findByText('The backup is ready')).toBeDefined();
  expect(client.inputsOf('backups.make')).toEqual([{ passphrase: 'apple tree' }]);
  expect(client.inputsOf('backups.read')).toEqual([{ offset: 0 }, { offset: 2 }]);
  expect(client.inputsOf('backups.discard')).toEqual([{}]);
});
