import { screen } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { consentVersion } from '#contract/consent.ts';
import { limits } from '#contract/limits.ts';
import { FirstRunScreen } from '#renderer/features/first-run/first-run-screen.tsx';
import { RecoveryCodeScreen } from '#renderer/features/first-run/recovery-code-screen.tsx';
import { en } from '#words/en/catalogue.ts';
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

async function toPassphrase(user: User, owner = ' Ana '): Promise<void> {
  await user.type(screen.getByLabelText('Your name'), `${owner}{Enter}`);
}

async function toConsent(user: User, owner?: string): Promise<void> {
  await toPassphrase(user, owner);
  await user.type(screen.getByLabelText('Passphrase'), 'seven pears in a bowl');
  await user.type(screen.getByLabelText('Once more'), 'seven pears in a bowl{Enter}');
}

describe('the steps', () => {
  test('begin with a hello that asks for a name, and each has the focus on its question', async () => {
    const { user } = await show();
    expect(title()).toBe('Hello. Let’s get familiar.');
    expect(document.activeElement).toBe(screen.getByLabelText('Your name'));
    expect(screen.getByText('Step 1 of 4')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    await toPassphrase(user);
    expect(title()).toBe('Choose a passphrase');
    expect(document.title).toBe('Choose a passphrase – Familiar');
    expect(document.activeElement).toBe(screen.getByLabelText('Passphrase'));
    expect(screen.getByText('Step 2 of 4')).toBeDefined();
  });

  test('go on only when they are answered, and Back keeps what was answered', async () => {
    const { user } = await show();
    expect(reasonOf(screen.getByRole('button', { name: 'Continue' }))).not.toBeNull();
    await user.type(screen.getByLabelText('Your name'), '  {Enter}');
    expect(title()).toBe('Hello. Let’s get familiar.');
    await toConsent(user, 'Ana');
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByLabelText('Passphrase')).toHaveProperty('value', 'seven pears in a bowl');
    expect(screen.getByLabelText('Once more')).toHaveProperty('value', 'seven pears in a bowl');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByLabelText('Your name')).toHaveProperty('value', '  Ana');
    await user.click(screen.getByRole('button', { name: 'Restore a backup' }));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByLabelText('Your name')).toHaveProperty('value', '  Ana');
    await goOn(user);
    await goOn(user);
    expect(screen.getByRole('checkbox', { checked: true })).toBeDefined();
  });

  test('offer another language on each, which after the first costs no word to read', async () => {
    const { user } = await show();
    const language = () => screen.getByRole('button', { name: 'Language: English' }).textContent;
    expect(language()).toBe('English');
    await toPassphrase(user);
    expect(language()).toBe('');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await toConsent(user, 'Ana');
    expect(language()).toBe('');
  });

  test('take a passphrase that is long enough and typed the same twice', async () => {
    const { user } = await show();
    await toPassphrase(user);
    await user.type(screen.getByLabelText('Passphrase'), 'seven pears');
    await user.type(screen.getByLabelText('Once more'), 'seven pear{Enter}');
    expect(title()).toBe('Choose a passphrase');
    await user.type(screen.getByLabelText('Once more'), 's{Enter}');
    expect(title()).toBe('Your face stays yours');
  });

  test('say what is stored in a few sentences, and all of it when asked', async () => {
    const { user } = await show();
    await toConsent(user);
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    expect(screen.queryByRole('term')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Read everything' }));
    expect(screen.getAllByRole('term')).toHaveLength(en.consent[consentVersion].length);
  });
});

describe('the end', () => {
  const agree = async (user: User) => {
    await user.click(screen.getByRole('checkbox', { name: /^I agree that/ }));
    await user.click(screen.getByRole('button', { name: 'Set up' }));
  };
  const made: Answers = { 'household.create': { recoveryCode: 'A-B', memberId: 1 } };

  test('asks for the consent and makes the household, with the best protection that the computer has', async () => {
    const { client, user, recoveryCodes } = await show(made);
    await toConsent(user);
    expect(reasonOf(screen.getByRole('button', { name: 'Set up' }))).not.toBeNull();
    await agree(user);
    expect(client.inputsOf('household.create')).toEqual([
      {
        householdName: 'Ana’s home',
        ownerName: 'Ana',
        passphrase: 'seven pears in a bowl',
        protection: 'keychain',
        consent: { by: 'self', version: consentVersion },
      },
    ]);
    expect(recoveryCodes).toEqual([]);
  });

  test('gives the household of a very long name a shorter one', async () => {
    const { client, user } = await show(made);
    const owner = 'A'.repeat(limits.nameCharacters);
    await toConsent(user, owner);
    await agree(user);
    expect(client.inputsOf('household.create')).toMatchObject([{ householdName: 'Our home', ownerName: owner }]);
  });

  test('says that it is at work', async () => {
    const { user } = await show({ 'household.create': never });
    await toConsent(user);
    await agree(user);
    expect(screen.getByRole('button', { name: 'Setting up…', busy: true })).toBeDefined();
  });

  test('says why it could not be done, and keeps the answers', async () => {
    const { user } = await show({ 'household.create': failing('diskBroken') });
    await toConsent(user);
    await agree(user);
    expect((await screen.findByRole('alert')).textContent).toContain('Familiar cannot read or write the disk');
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
    expect((await screen.findByRole('alert')).textContent).toContain('This backup is damaged');
    await user.upload(screen.getByLabelText('Backup file'), new File(['x'], 'another.familiar-backup'));
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(title()).toBe('Hello. Let’s get familiar.');
  });
});

describe('the recovery code', () => {
  const showCode = async () => {
    const presses = { onKept: vi.fn(), onLater: vi.fn() };
    const code = { householdName: 'Rose Cottage', code: 'AAAA-BBBB-AAAA' };
    return { ...presses, ...(await renderScreen(<RecoveryCodeScreen {...code} {...presses} pending={false} />)) };
  };

  test('is shown in groups, can be printed, and must be kept before one goes on', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    onTestFinished(() => print.mockRestore());
    const { onKept, user } = await showCode();
    const groups = [...screen.getByTestId('recovery-code').children].map(({ textContent }) => textContent);
    expect(groups).toEqual(['AAAA', 'BBBB', 'AAAA']);
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(onKept).not.toHaveBeenCalled();
    await user.click(screen.getByRole('checkbox', { name: 'I have the code on paper or in a file.' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(onKept).toHaveBeenCalledTimes(1);
  });

  test('is saved as a file that says what it is for', async () => {
    const saved: Blob[] = [];
    const makeUrl = vi.fn((blob: Blob) => {
      saved.push(blob);
      return 'blob:code';
    });
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: makeUrl, revokeObjectURL: () => undefined }));
    onTestFinished(() => void vi.unstubAllGlobals());
    const { user } = await showCode();
    const press = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    onTestFinished(() => press.mockRestore());
    await user.click(screen.getByRole('button', { name: 'Save as file' }));
    expect(press.mock.instances[0]).toHaveProperty('download', 'familiar-recovery-code.txt');
    const text = await saved[0]?.text();
    expect(text).toContain('AAAA-BBBB-AAAA');
    expect(text).toContain('Rose Cottage');
  });

  test('can be left for later', async () => {
    const { onKept, onLater, user } = await showCode();
    await user.click(screen.getByRole('button', { name: 'Later' }));
    expect(onLater).toHaveBeenCalledTimes(1);
    expect(onKept).not.toHaveBeenCalled();
  });
});
