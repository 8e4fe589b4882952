import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { useFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { missingForPassphrase, NewPassphraseFields } from '#renderer/parts/new-passphrase-fields.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { en } from '#words/en/catalogue.ts';
import { type Answers, failing } from '../harness/client-double.ts';
import { owner, renderScreen } from '../harness/render-screen.tsx';

function NewPassphrase() {
  const [value, setValue] = useState({ passphrase: '', repeat: '' });
  return (
    <>
      <NewPassphraseFields label="New passphrase" value={value} onValue={setValue} />
      <output>{missingForPassphrase(value, en.missing) ?? 'ready'}</output>
    </>
  );
}

describe('a new passphrase', () => {
  test('is judged as it is typed, and ready when it is long enough and the same twice', async () => {
    const { user } = await renderScreen(<NewPassphrase />);
    const [first, second] = ['New passphrase', 'Once more'].map((label) => screen.getByLabelText(label)) as [
      HTMLElement,
      HTMLElement,
    ];
    expect(screen.getByText(/^At least 10 characters/)).toBeDefined();
    await user.type(first, 'seven pear');
    expect(screen.getByText('Fair. One more word makes it strong.')).toBeDefined();
    await user.type(first, 's in a bowl');
    expect(screen.getByText('Very strong.')).toBeDefined();
    await user.type(second, 'seven');
    expect(screen.getByText('The same so far. Keep typing.')).toBeDefined();
    await user.type(second, 'x');
    expect(screen.getByRole('alert').textContent).toBe('The two are not the same.');
    expect(screen.getByText('The two passphrases are not the same yet.')).toBeDefined();
    await user.clear(second);
    await user.type(second, 'seven pears in a bowl');
    expect(screen.getByText('ready')).toBeDefined();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('is suggested: four random words, shown for as long as they are what is typed, and to be typed again', async () => {
    const { user } = await renderScreen(<NewPassphrase />);
    const first = screen.getByLabelText<HTMLInputElement>('New passphrase');
    await user.click(screen.getByRole('button', { name: 'Suggest a passphrase' }));
    const suggested = first.value;
    expect(suggested).toMatch(/^[a-z]{3,8}( [a-z]{3,8}){3}$/);
    expect(screen.getByText(suggested)).toBeDefined();
    expect(screen.queryByText('ready')).toBeNull();
    await user.type(screen.getByLabelText('Once more'), suggested);
    expect(screen.getByText('ready')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Suggest another' }));
    expect(first.value).not.toBe(suggested);
    expect(screen.getByLabelText('Once more')).toHaveProperty('value', '');
    await user.type(first, 'x');
    expect(screen.queryByText(/^Write it down/)).toBeNull();
  });
});

test('in browser mode a new passphrase is said not to be for the browser; the desktop app has nothing to say', async () => {
  const warning = () => screen.queryByText(/^Others could sign in if this browser/);
  const { show } = await renderScreen(<NewPassphrase key="browser" />);
  expect(warning()).not.toBeNull();
  vi.stubGlobal('familiar', {});
  onTestFinished(() => void vi.unstubAllGlobals());
  show(<NewPassphrase key="desktop" />);
  expect(warning()).toBeNull();
});

/** Makes a call that only an owner with a fresh passphrase may make, and says what came of it. */
function NewRecoveryCode() {
  const client = useClient();
  const withFreshProof = useFreshProof();
  const [outcome, setOutcome] = useState('not tried');
  async function tryIt(): Promise<void> {
    const answer = await withFreshProof(() => client.call('security.renewRecoveryCode', {}));
    setOutcome(answer === null ? 'calledOff' : answer.ok ? 'done' : answer.error.code);
  }
  return (
    <>
      <button type="button" onClick={() => void tryIt()}>
        New code
      </button>
      <output>{outcome}</output>
    </>
  );
}

const done: Answers = { 'security.renewRecoveryCode': { recoveryCode: 'A-B' }, 'session.confirm': {} };
const tired = { ...owner, freshUntil: null };
const question = () => screen.findByRole('dialog', { name: 'Your passphrase, please' });

describe('what only an owner may do who has just given the passphrase', () => {
  test('is done at once where that is so', async () => {
    const { user, client } = await renderScreen(<NewRecoveryCode />, { answers: done });
    await user.click(screen.getByRole('button', { name: 'New code' }));
    expect(client.inputsOf('security.renewRecoveryCode')).toHaveLength(1);
    expect(client.inputsOf('session.confirm')).toEqual([]);
  });

  test('asks for the passphrase first, says when it is wrong, and then does it', async () => {
    const { user, client } = await renderScreen(<NewRecoveryCode />, {
      answers: { ...done, 'session.confirm': failing('passphraseWrong') },
      session: tired,
    });
    await user.click(screen.getByRole('button', { name: 'New code' }));
    await question();
    expect(client.inputsOf('security.renewRecoveryCode')).toEqual([]);
    await user.type(screen.getByLabelText('Passphrase'), 'seven pears{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe(en.failures.passphraseWrong);
    client.answer({ 'session.confirm': {} });
    await user.click(screen.getByRole('button', { name: 'Confirm' }));
    await screen.findByText('done');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('is called off with the dialog', async () => {
    const { user, client } = await renderScreen(<NewRecoveryCode />, { answers: done, session: tired });
    await user.click(screen.getByRole('button', { name: 'New code' }));
    await question();
    await user.keyboard('{Escape}');
    await screen.findByText('calledOff');
    expect(client.inputsOf('security.renewRecoveryCode')).toEqual([]);
  });

  test('asks with an empty field each time', async () => {
    const { user } = await renderScreen(<NewRecoveryCode />, { answers: done, session: tired });
    await user.click(screen.getByRole('button', { name: 'New code' }));
    await question();
    await user.type(screen.getByLabelText('Passphrase'), 'half of it');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'New code' }));
    expect((await screen.findByLabelText('Passphrase')) as HTMLInputElement).toHaveProperty('value', '');
  });

  test('asks once more where the host finds the passphrase too old after all', async () => {
    const { user, client } = await renderScreen(<NewRecoveryCode />, {
      answers: { ...done, 'security.renewRecoveryCode': failing('notAllowed') },
    });
    await user.click(screen.getByRole('button', { name: 'New code' }));
    await question();
    client.answer(done);
    await user.type(screen.getByLabelText('Passphrase'), 'seven pears{Enter}');
    await screen.findByText('done');
    expect(client.inputsOf('security.renewRecoveryCode')).toHaveLength(2);
  });
});
