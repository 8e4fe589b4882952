import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import type { SignInView } from '#contract/calls/sign-in.ts';
import { useFreshProof, useFreshSelf } from '#renderer/parts/fresh-proof.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { en } from '#words/en/catalogue.ts';
import { type Answers, failing } from '../harness/client-double.ts';
import { member, owner, renderScreen } from '../harness/render-screen.tsx';
import { runCamera } from '../harness/running-camera.ts';

/** Sets Ben's PIN and says what came of it. */
function NewPin({ asksOwners = true }: { readonly asksOwners?: boolean }) {
  const client = useClient();
  const [everybody, butOwners] = [useFreshProof(), useFreshSelf()];
  const withProof = asksOwners ? everybody : butOwners;
  const [outcome, setOutcome] = useState('not tried');
  async function tryIt(): Promise<void> {
    const answer = await withProof(() => client.call('pin.set', { memberId: 2, pin: '739204' }));
    setOutcome(answer === null ? 'calledOff' : answer.ok ? 'done' : answer.error.code);
  }
  return (
    <>
      <button type="button" onClick={() => void tryIt()}>
        New PIN
      </button>
      <output>{outcome}</output>
    </>
  );
}

const stale = { ...member, freshUntil: null };
const seen = { faces: [], nextFrameMs: 60_000 };
const both = { face: true, pin: true };
const ready: Answers = { 'proof.ways': both, 'proof.begin': {}, 'pin.set': {} };
const question = async () => within(await screen.findByRole('dialog', { name: 'Show that it is you' }));

/** Ben, who has shown nothing lately, makes the change; the dialog that asks him. */
async function ask(answers: Answers, session: typeof member = stale) {
  const shown = await renderScreen(<NewPin />, { answers: { ...ready, ...answers }, session });
  await shown.user.click(screen.getByRole('button', { name: 'New PIN' }));
  return { ...shown, dialog: await question() };
}

describe('a member who changes something that lasts', () => {
  test('is not asked who has just shown that it is they', async () => {
    const { user, client } = await renderScreen(<NewPin />, { answers: ready, session: member });
    await user.click(screen.getByRole('button', { name: 'New PIN' }));
    await screen.findByText('done');
    expect(client.inputsOf('proof.ways')).toEqual([]);
  });

  test('looks into the camera, and it goes on by itself', async () => {
    runCamera();
    const { client } = await ask({ 'proof.frame': { state: 'match', name: 'Ben', ...seen } });
    await screen.findByText('done');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(client.inputsOf('proof.frame').map(({ memberId }) => memberId)).toEqual([2]);
    expect(client.inputsOf('proof.begin')).toEqual([{ memberId: 2 }]);
  });

  test.each<[string, SignInView, string]>([
    ['nobody', { state: 'noFace', ...seen }, 'Looking for your face'],
    ['somebody else', { state: 'noMatch', attemptsLeft: 1, ...seen }, 'Not recognised'],
    [
      'no signs of life',
      { state: 'notLive', reason: 'timedOut', isCounted: true, attemptsLeft: 2, ...seen },
      'Couldn’t tell you from a photo',
    ],
    ['too many tries', { state: 'lockedOut', until: null, ...seen }, 'Faces are off'],
  ])('is told what the camera makes of %s, and nothing is changed', async (_, view, headline) => {
    runCamera();
    const { client, dialog } = await ask({ 'proof.frame': view });
    expect(await dialog.findByRole('heading', { name: headline })).toBeDefined();
    expect(client.inputsOf('pin.set')).toEqual([]);
  });

  test('tries again where the face was refused', async () => {
    runCamera();
    const { client, user, dialog } = await ask({ 'proof.frame': { state: 'noMatch', attemptsLeft: 4, ...seen } });
    await user.click(await dialog.findByRole('button', { name: 'Try again' }));
    expect(client.inputsOf('proof.begin')).toHaveLength(2);
  });

  test('gives the PIN instead, and is told when it is wrong', async () => {
    const { client, user, dialog } = await ask({ 'session.confirmPin': failing('ownPinWrong') });
    await user.click(dialog.getByRole('radio', { name: 'PIN' }));
    await user.type(dialog.getByLabelText('Your PIN'), '480391{Enter}');
    expect(await dialog.findByText(en.failures.ownPinWrong)).toBeDefined();
    client.answer({ 'session.confirmPin': {} });
    await user.type(dialog.getByLabelText('Your PIN'), '739204{Enter}');
    await screen.findByText('done');
    expect(client.inputsOf('session.confirmPin')).toEqual([{ pin: '480391' }, { pin: '739204' }]);
  });

  test('asks an owner to help who has neither a face that is known nor a PIN', async () => {
    const { client, user, dialog } = await ask({ 'proof.ways': { face: false, pin: false }, 'session.confirm': {} });
    expect(dialog.queryByRole('radio')).toBeNull();
    await user.type(dialog.getByLabelText('The owner’s passphrase'), 'seven pears{Enter}');
    await screen.findByText('done');
    expect(client.inputsOf('session.confirm')).toEqual([{ passphrase: 'seven pears' }]);
  });

  test('calls it off with the dialog', async () => {
    const { client, user } = await ask({ 'proof.ways': { face: false, pin: true } });
    await user.keyboard('{Escape}');
    await screen.findByText('calledOff');
    expect(client.inputsOf('pin.set')).toEqual([]);
  });

  test('is asked where the host finds the proof too old after all', async () => {
    const { client, user, dialog } = await ask(
      { 'pin.set': failing('notAllowed'), 'proof.ways': { face: false, pin: true }, 'session.confirmPin': {} },
      member,
    );
    client.answer({ 'pin.set': {} });
    await user.type(dialog.getByLabelText('Your PIN'), '739204{Enter}');
    await screen.findByText('done');
    expect(client.inputsOf('pin.set')).toHaveLength(2);
  });
});

test('an owner makes at once what takes only a member’s proof', async () => {
  const { user } = await renderScreen(<NewPin asksOwners={false} />, {
    answers: { 'pin.set': {} },
    session: { ...owner, freshUntil: null },
  });
  await user.click(screen.getByRole('button', { name: 'New PIN' }));
  await screen.findByText('done');
});
