import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MemberRightsNote, ProveOwnerForm } from '#renderer/parts/prove-owner.tsx';
import { en } from '#words/en/catalogue.ts';
import { failing } from '../harness/client-double.ts';
import { reasonOf } from '../harness/reason-of.ts';
import { member, owner, recognised, renderScreen } from '../harness/render-screen.tsx';

const withoutPin = { ...recognised, recognisedOwner: { hasPin: false } };
const goOn = () => screen.getByRole('button', { name: 'Continue' });

test('takes the PIN, where the owner has one, with the field ready for it', async () => {
  const { client, user } = await renderScreen(<ProveOwnerForm />, {
    answers: { 'session.confirmPin': {} },
    session: recognised,
  });
  expect(document.activeElement).toBe(screen.getByLabelText('Your PIN', { selector: 'input' }));
  await user.keyboard('49 38 17{Enter}');
  expect(client.inputsOf('session.confirmPin')).toEqual([{ pin: '493817' }]);
});

test('takes the passphrase instead, and alone where there is no PIN', async () => {
  for (const session of [recognised, withoutPin]) {
    const { client, user } = await renderScreen(<ProveOwnerForm />, { answers: { 'session.confirm': {} }, session });
    const choice = screen.queryAllByRole('radio', { name: 'Passphrase' }).at(-1);
    expect(choice !== undefined || session === withoutPin).toBe(true);
    if (session === recognised) await user.click(choice as HTMLElement);
    await user.keyboard('seven pears{Enter}');
    expect(client.inputsOf('session.confirm')).toEqual([{ passphrase: 'seven pears' }]);
    cleanup();
  }
});

test('goes on with nothing typed and with no PIN at all not', async () => {
  const { client, user } = await renderScreen(<ProveOwnerForm />, { session: recognised });
  expect(reasonOf(goOn())).not.toBeNull();
  await user.keyboard('word{Enter}');
  expect(reasonOf(goOn())).not.toBeNull();
  expect(client.made.filter(({ name }) => name.startsWith('session.'))).toEqual([]);
});

test('says why it was not right, and asks again with an empty field', async () => {
  const { client, user } = await renderScreen(<ProveOwnerForm />, {
    answers: { 'session.confirmPin': failing('ownPinWrong') },
    session: recognised,
  });
  await user.keyboard('111222{Enter}');
  expect(await screen.findByText(en.failures.ownPinWrong)).toBeDefined();
  expect(screen.getByLabelText('Your PIN', { selector: 'input' })).toHaveProperty('value', '');
  client.answer({ 'session.confirmPin': failing('pinOff') });
  await user.keyboard('111222{Enter}');
  expect(await screen.findByText(en.failures.pinOff)).toBeDefined();
  await user.click(screen.getByRole('radio', { name: 'Passphrase' }));
  expect(screen.queryByText(en.failures.pinOff)).toBeNull();
});

test('the note says what the face is enough for, and leads to the proof for the rest', async () => {
  const { client, user } = await renderScreen(<MemberRightsNote />, {
    answers: { 'session.confirmPin': {} },
    session: recognised,
  });
  expect(screen.getByText(/^Your face is enough/).textContent).toBe(
    'Your face is enough to sign in. Type your PIN or the passphrase to see pictures and change things here.',
  );
  await user.click(screen.getByRole('button', { name: 'Type your PIN or the passphrase' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Show that you are the owner' }));
  await user.type(dialog.getByLabelText('Your PIN', { selector: 'input' }), '493817{Enter}');
  expect(client.inputsOf('session.confirmPin')).toHaveLength(1);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('the note names the passphrase alone where there is no PIN, and is not there for others', async () => {
  const { show } = await renderScreen(<MemberRightsNote />, { session: withoutPin });
  expect(screen.getByRole('button', { name: 'Type the passphrase' })).toBeDefined();
  show(null);
  for (const session of [owner, member]) {
    await renderScreen(<MemberRightsNote />, { session });
    expect(screen.queryByText(/^Your face is enough/)).toBeNull();
  }
});
