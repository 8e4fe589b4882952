import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { consentVersion } from '#contract/consent.ts';
import { FirstRunScreen } from '#renderer/features/first-run/first-run-screen.tsx';
import { RecoveryCodeScreen } from '#renderer/features/first-run/recovery-code-screen.tsx';
import { type Answers, failing, never } from '../../harness/client-double.ts';
import { reasonOf } from '../../harness/reason-of.ts';
import { renderScreen, type Shown } from '../../harness/render-screen.tsx';

const app = { phase: 'firstRun', protections: ['keychain', 'passphrase'] } as const;

const show = (answers: Answers = {}) =>
  renderScreen(<FirstRunScreen app={{ ...app, protections: [...app.protections] }} />, {
    session: { ...app, protections: [...app.protections] },
    answers,
  });

type User = Shown['user'];
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const goOn = (user: User) => user.click(screen.getByRole('button', { name: 'Continue' }));

async function toHousehold(user: User): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Set up the household' }));
}

async function toConsent(user: User): Promise<void> {
  await toHousehold(user);
  await user.type(screen.getByLabelText('Household name'), ' Rose Cottage {Enter}');
  await user.type(screen.getByLabelText('Your name'), 'Ana{Enter}');
  await user.type(screen.getByLabelText('Passphrase'), 'seven pears in a bowl');
  await user.type(screen.getByLabelText('Once more'), 'seven pears in a bowl{Enter}');
  await goOn(user);
}

describe('the steps', () => {
  test('begin with a welcome, and each takes the focus to its question', async () => {
    const { user } = await show();
    expect(title()).toBe('Hello. Let’s get familiar.');
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    await toHousehold(user);
    expect(title()).toBe('What is your household called?');
    expect(document.title).toBe('What is your household called? – Familiar');
    expect(document.activeElement).toBe(screen.getByLabelText('Household name'));
    expect(screen.getByText('Step 1 of 5')).toBeDefined();
  });

  test('go on only when they are answered, and Back keeps what was answered', async () => {
    const { user } = await show();
    await toHousehold(user);
    expect(reasonOf(screen.getByRole('button', { name: 'Continue' }))).not.toBeNull();
    await user.type(screen.getByLabelText('Household name'), '  {Enter}');
    expect(title()).toBe('What is your household called?');
    await user.type(screen.getByLabelText('Household name'), 'Rose Cottage');
    await goOn(user);
    expect(title()).toBe('And what are you called?');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByLabelText('Household name')).toHaveProperty('value', '  Rose Cottage');
  });

  test('take a passphrase that is long enough and typed the same twice', async () => {
    const { user } = await show();
    await toHousehold(user);
    await user.type(screen.getByLabelText('Household name'), 'Rose Cottage{Enter}');
    await user.type(screen.getByLabelText('Your name'), 'Ana{Enter}');
    await user.type(screen.getByLabelText('Passphrase'), 'seven pears');
    await user.type(screen.getByLabelText('Once more'), 'seven pear{Enter}');
    expect(title()).toBe('Choose a passphrase');
    await user.type(screen.getByLabelText('Once more'), 's{Enter}');
    expect(title()).toBe('After a restart');
  });

  test('suggest the first protection that this computer has', async () => {
    const { user } = await show();
    await toConsent(user);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('radio', { name: 'This computer’s keychain', checked: true })).toBeDefined();
    expect(screen.getByText('Suggested')).toBeDefined();
    expect(screen.getAllByRole('radio')).toHaveLength(2);
  });
});

describe('the end', () => {
  const agree = async (user: User) => {
    await user.click(screen.getByRole('checkbox', { name: /^I have read this/ }));
    await user.click(screen.getByRole('button', { name: 'Set up and continue' }));
  };

  test('asks for the consent, makes the household, and shows its recovery code', async () => {
    const { client, user, recoveryCodes } = await show({ 'household.create': { recoveryCode: 'A-B', memberId: 1 } });
    await toConsent(user);
    expect(title()).toBe('Before Familiar looks at you');
    expect(reasonOf(screen.getByRole('button', { name: 'Set up and continue' }))).not.toBeNull();
    await agree(user);
    expect(client.inputsOf('household.create')).toEqual([
      {
        householdName: 'Rose Cottage',
        ownerName: 'Ana',
        passphrase: 'seven pears in a bowl',
        protection: 'keychain',
        consent: { by: 'self', version: consentVersion },
      },
    ]);
    expect(recoveryCodes).toEqual(['A-B']);
  });

  test('says that it is at work', async () => {
    const { user } = await show({ 'household.create': never });
    await toConsent(user);
    await agree(user);
    expect(screen.getByRole('button', { name: 'Setting up…', busy: true })).toBeDefined();
  });

  test('says why it could not be done, and keeps the answers', async () => {
    const { user, recoveryCodes } = await show({ 'household.create': failing('diskBroken') });
    await toConsent(user);
    await agree(user);
    expect((await screen.findByRole('alert')).textContent).toContain('The disk could not be read or written.');
    expect(recoveryCodes).toEqual([]);
    expect(screen.getByRole('checkbox', { checked: true })).toBeDefined();
  });
});

describe('a backup instead', () => {
  const choose = async (user: User, bytes: number) => {
    await user.click(screen.getByRole('button', { name: 'Restore a backup' }));
    const file = new File([new Uint8Array(bytes)], 'rose-cottage.familiar-backup');
    await user.upload(screen.getByLabelText('Backup file'), file);
    await user.type(screen.getByLabelText('Passphrase of the backup'), 'seven pears');
  };

  test('is brought over in pieces and restored with its passphrase', async () => {
    const { client, user } = await show({ 'backups.receive': {}, 'backups.restore': {} });
    await choose(user, 1_500_000);
    await user.click(screen.getByRole('button', { name: 'Restore' }));
    await vi.waitFor(() => expect(client.inputsOf('backups.restore')).toEqual([{ passphrase: 'seven pears' }]));
    const pieces = client.inputsOf('backups.receive');
    expect(pieces[0]?.offset).toBe(0);
    expect(pieces.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBe(1_500_000);
  });

  test('needs a file with something in it', async () => {
    const { user } = await show();
    await choose(user, 0);
    expect(reasonOf(screen.getByRole('button', { name: 'Restore' }))).not.toBeNull();
  });

  test('that is damaged is said, until another is chosen; Back leads to the welcome', async () => {
    const { user } = await show({ 'backups.receive': {}, 'backups.restore': failing('backupDamaged') });
    await choose(user, 10);
    await user.click(screen.getByRole('button', { name: 'Restore' }));
    expect((await screen.findByRole('alert')).textContent).toContain('This backup was altered or is damaged');
    await user.upload(screen.getByLabelText('Backup file'), new File(['x'], 'another.familiar-backup'));
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(title()).toBe('Hello. Let’s get familiar.');
  });
});

test('the recovery code is shown in groups, can be printed, and must be kept before one goes on', async () => {
  const onKept = vi.fn();
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const { user } = await renderScreen(
    <RecoveryCodeScreen householdName="Rose Cottage" code="AAAA-BBBB-AAAA" pending={false} onKept={onKept} />,
  );
  expect([...screen.getByTestId('recovery-code').children].map(({ textContent }) => textContent)).toEqual([
    'AAAA',
    'BBBB',
    'AAAA',
  ]);
  await user.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(onKept).not.toHaveBeenCalled();
  await user.click(screen.getByRole('checkbox', { name: 'I have printed the code or written it down.' }));
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(onKept).toHaveBeenCalledTimes(1);
  print.mockRestore();
});
