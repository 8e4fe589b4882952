import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { OtherWays } from '#renderer/features/lock/other-ways.tsx';
import { PassphraseForm } from '#renderer/features/lock/passphrase-form.tsx';
import { SealedScreen } from '#renderer/features/lock/sealed-screen.tsx';
import { en } from '#words/en/catalogue.ts';
import { type Answers, failing, never } from '../../harness/client-double.ts';
import { reasonOf } from '../../harness/reason-of.ts';
import { renderScreen } from '../../harness/render-screen.tsx';
import { atTheDoor, locked } from './locked.ts';
import { waysBut } from './ways.ts';

const { failures } = en;

describe('the passphrase', () => {
  const show = (answers: Answers = {}, pausedUntil: number | null = null) =>
    renderScreen(
      <>
        <h1 tabIndex={-1}>Rose Cottage</h1>
        <PassphraseForm label="The owner’s passphrase" pausedUntil={pausedUntil} verb="Open" />
      </>,
      { session: locked(), answers },
    );
  const input = () => screen.getByLabelText('The owner’s passphrase') as HTMLInputElement;

  test('is sent by Enter, and not while there is none', async () => {
    const { client, user } = await show({ 'session.passphrase': never });
    expect(reasonOf(screen.getByRole('button', { name: 'Open' }))).not.toBeNull();
    await user.type(input(), '{Enter}seven pears{Enter}');
    expect(client.inputsOf('session.passphrase')).toEqual([{ passphrase: 'seven pears' }]);
    expect(screen.getByRole('button', { name: 'Open', busy: true })).toBeDefined();
  });

  test('takes what is typed anywhere on the screen', async () => {
    const { user } = await show();
    screen.getByRole('heading', { level: 1 }).focus();
    await user.keyboard('sev');
    expect(input().value).toBe('sev');
  });

  test.each([
    ['an accent that a letter follows', { key: 'Dead' }],
    ['a character that an input method composes', { key: 'Process' }],
    ['a character of AltGr', { key: '@', ctrlKey: true, altKey: true, modifierAltGraph: true }],
  ])('begins where it is to go: %s', async (_, init) => {
    await show();
    screen.getByRole('heading', { level: 1 }).focus();
    fireEvent.keyDown(document.activeElement ?? document.body, init);
    expect(document.activeElement).toBe(input());
  });

  test('a command of the keyboard does not land in it', async () => {
    await show();
    const heading = screen.getByRole('heading', { level: 1 });
    heading.focus();
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      fireEvent.keyDown(heading, { key: 'r', ...held });
    expect(document.activeElement).toBe(heading);
  });

  test('that is wrong is said and forgotten, and typing again takes the fault away', async () => {
    const { user } = await show({ 'session.passphrase': failing('passphraseWrong') });
    await user.type(input(), 'six pears{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe(failures.passphraseWrong);
    await waitFor(() => expect(input().value).toBe(''));
    expect(document.activeElement).toBe(input());
    await user.type(input(), 's');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('waits while it is paused, and says for how long', async () => {
    const { client, user } = await show({}, Date.now() + 30_000);
    expect(screen.getByRole('alert').textContent).toMatch(
      /^Too many wrong tries. The passphrase works again in 0:(30|29)\.$/,
    );
    await user.type(input(), 'seven pears{Enter}');
    expect(client.inputsOf('session.passphrase')).toEqual([]);
    expect(reasonOf(screen.getByRole('button', { name: 'Open' }))).toMatch(/^Too many wrong tries/);
  });
});

describe('a PIN', () => {
  const show = async (answers: Answers = {}, pin = { pausedUntil: null as number | null, disabled: false }) => {
    const shown = await renderScreen(<OtherWays ways={waysBut({ pin: { isOffered: true, ...pin } })} />, {
      session: locked(),
      answers,
    });
    await shown.user.click(screen.getByRole('button', { name: 'Use a PIN' }));
    return { ...shown, dialog: within(await screen.findByRole('dialog', { name: 'Sign in with a PIN' })) };
  };

  test('needs a name and six digits, and says what is missing', async () => {
    const { client, user, dialog } = await show({ 'session.pin': never });
    const signIn = dialog.getByRole('button', { name: 'Sign in' });
    expect(reasonOf(signIn)).toMatch(/^Type the name that Familiar knows you by/);
    await user.type(dialog.getByLabelText('Name'), 'Ben');
    expect(reasonOf(signIn)).toBe('A PIN has at least 6 digits.');
    await user.type(dialog.getByLabelText('PIN'), '271 82{Enter}');
    expect(client.inputsOf('session.pin')).toEqual([]);
    await user.type(dialog.getByLabelText('PIN'), '8');
    expect(reasonOf(signIn)).toBeNull();
    await user.type(dialog.getByLabelText('PIN'), '{Enter}');
    expect(client.inputsOf('session.pin')).toEqual([{ name: 'Ben', pin: '271828' }]);
  });

  test('that is wrong is said, and its digits are forgotten', async () => {
    const { user, dialog } = await show({ 'session.pin': failing('pinWrong') });
    await user.type(dialog.getByLabelText('Name'), 'Ben');
    await user.type(dialog.getByLabelText('PIN'), '271828{Enter}');
    expect((await dialog.findByRole('alert')).textContent).toBe(failures.pinWrong);
    expect(dialog.getByLabelText('PIN')).toHaveProperty('value', '');
    expect(dialog.getByLabelText('Name')).toHaveProperty('value', 'Ben');
  });

  test('cannot be tried once only the passphrase opens, nor while it is paused', async () => {
    const off = await show({}, { pausedUntil: null, disabled: true });
    expect(off.dialog.getAllByText(/The owner’s passphrase turns PINs on again/)).toBeDefined();
    expect(reasonOf(off.dialog.getByRole('button', { name: 'Sign in' }))).not.toBeNull();
  });

  test('says for how long it is paused', async () => {
    const { dialog } = await show({}, { pausedUntil: Date.now() + 45_000, disabled: false });
    expect(dialog.getAllByText(/^Too many wrong PINs. They work again in 0:(45|44)\.$/)).toBeDefined();
  });
});

describe('the recovery code', () => {
  const show = async (answers: Answers = {}) => {
    const shown = await renderScreen(<OtherWays ways={null} />, { session: locked(), answers });
    await shown.user.click(screen.getByRole('button', { name: 'Forgot the passphrase?' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Forgot the passphrase?' }));
    const fill = async () => {
      await shown.user.type(dialog.getByLabelText('Recovery code'), 'AAAA-BBBB');
      await shown.user.type(dialog.getByLabelText('New passphrase'), 'lamp otter violin');
      await shown.user.type(dialog.getByLabelText('Once more'), 'lamp otter violin');
    };
    return { ...shown, dialog, fill };
  };

  test('with a new passphrase lets the owner in, and the next code is shown', async () => {
    const { client, user, dialog, fill, recoveryCodes } = await show({ 'security.recover': { recoveryCode: 'C-D' } });
    expect(reasonOf(dialog.getByRole('button', { name: 'Reset passphrase' }))).not.toBeNull();
    await fill();
    await user.click(dialog.getByRole('button', { name: 'Reset passphrase' }));
    expect(client.inputsOf('security.recover')).toEqual([{ code: 'AAAA-BBBB', next: 'lamp otter violin' }]);
    expect(recoveryCodes).toEqual(['C-D']);
  });

  test('that is an old one is said, and what was typed is still there after a look elsewhere', async () => {
    const { user, dialog, fill, recoveryCodes } = await show({ 'security.recover': failing('recoveryCodeOld') });
    await fill();
    await user.click(dialog.getByRole('button', { name: 'Reset passphrase' }));
    expect((await dialog.findByRole('alert')).textContent).toBe(failures.recoveryCodeOld);
    expect(recoveryCodes).toEqual([]);
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Forgot the passphrase?' }));
    expect(await screen.findByLabelText('Recovery code')).toHaveProperty('value', 'AAAA-BBBB');
  });
});

test('a sealed household says why the device did not open it, and what happens next', async () => {
  const sealed = {
    phase: 'sealed',
    passphrasePausedUntil: null,
    protection: 'keychain',
    deviceObstacle: 'unavailable',
  } as const;
  await renderScreen(<SealedScreen app={sealed} />, { session: sealed, answers: atTheDoor });
  expect(screen.getByText(/keychain, which is locked, missing or does not answer\..* Nothing is lost/)).toBeDefined();
});

test('a sealed household says what it is, and only the passphrase or the code open it', async () => {
  const sealed = {
    phase: 'sealed',
    passphrasePausedUntil: null,
    protection: 'passphrase',
    deviceObstacle: null,
  } as const;
  await renderScreen(<SealedScreen app={sealed} />, { session: sealed, answers: atTheDoor });
  expect(screen.getByRole('heading', { level: 1, name: 'The faces are sealed' })).toBe(document.activeElement);
  expect(document.title).toBe('Sealed – Familiar');
  expect(screen.getByLabelText('The owner’s passphrase')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Forgot the passphrase?' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Use a PIN' })).toBeNull();
});
