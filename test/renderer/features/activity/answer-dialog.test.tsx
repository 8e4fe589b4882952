import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Consequences } from '#contract/calls/attempts.ts';
import { AnswerDialog, type Asked } from '#renderer/features/activity/answer-dialog.tsx';
import { type Answers, failing, never } from '../../harness/client-double.ts';
import { member, owner, renderScreen } from '../../harness/render-screen.tsx';
import { members } from './attempt.ts';

const consequences = (but: Partial<Consequences> = {}): Consequences => ({
  sampleWouldBeAdded: true,
  reason: 'ready',
  distanceToMember: 0.45,
  closestOther: { memberId: 1, name: 'Ana', distance: 0.7 },
  wouldRecogniseRecorded: { before: 0, after: 2 },
  advice: [],
  ...but,
});

async function ask(asked: Asked, answers: Answers = {}, session = owner) {
  let closed = 0;
  const shown = await renderScreen(<AnswerDialog attemptId={5} asked={asked} onClose={() => closed++} />, {
    answers: { 'members.list': members, 'attempts.consequences': consequences(), ...answers },
    session,
  });
  return { ...shown, dialog: within(screen.getByRole('dialog')), closedTimes: () => closed };
}

test('says that the consequences are on their way, and lets nobody answer before', async () => {
  const { dialog } = await ask({ answer: 'me', memberId: 2 }, { 'attempts.consequences': never });
  expect(dialog.getByText('Loading what this would change')).toBeDefined();
  expect(dialog.queryByRole('button', { name: 'Learn from it' })).toBeNull();
});

test('says why the consequences are not known, and asks again', async () => {
  const { client, user, dialog } = await ask(
    { answer: 'me', memberId: 2 },
    { 'attempts.consequences': failing('engineStopped') },
  );
  expect(dialog.getByRole('alert').textContent).toContain('The face engine stopped.');
  client.answer({ 'attempts.consequences': consequences() });
  await user.click(dialog.getByRole('button', { name: 'Try again' }));
  expect(await dialog.findByRole('button', { name: 'Learn from it' })).toBeDefined();
});

test('says what learning would change, learns, and offers to undo', async () => {
  const { client, user, dialog, closedTimes } = await ask(
    { answer: 'me', memberId: 2 },
    { 'attempts.claim': { changeId: 8 }, 'changes.undo': {} },
  );
  expect(screen.getByRole('dialog', { name: 'That was Ben' })).toBeDefined();
  expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Familiar adds the picture to Ben’s and compares faces with it from now on. You can undo this.',
    'The distance to Ben’s pictures is 0.45, and to Ana it is 0.70.',
    'Familiar would then recognise 2 of the failed attempts as Ben.',
  ]);
  await user.click(dialog.getByRole('button', { name: 'Learn from it' }));
  expect(client.inputsOf('attempts.claim')).toEqual([{ memberId: 2, attemptId: 5 }]);
  expect(closedTimes()).toBe(1);
  expect(await screen.findByText('Learned from this attempt as Ben')).toBeDefined();
  await user.click(screen.getByText('Undo'));
  expect(client.inputsOf('changes.undo')).toEqual([{ changeId: 8 }]);
});

test('asks again for whomever an owner chooses instead', async () => {
  const { client, user, dialog } = await ask({ answer: 'me', memberId: 2 }, { 'attempts.claim': { changeId: 8 } });
  await user.click(dialog.getByRole('combobox', { name: 'That was' }));
  await user.click(await screen.findByRole('option', { name: 'me, Ana' }));
  expect(client.inputsOf('attempts.consequences')).toEqual([
    { memberId: 2, attemptId: 5, answer: 'me' },
    { memberId: 1, attemptId: 5, answer: 'me' },
  ]);
  expect(await screen.findByRole('dialog', { name: 'That was me' })).toBeDefined();
  await user.click(await dialog.findByRole('button', { name: 'Learn from it' }));
  expect(client.inputsOf('attempts.claim')).toEqual([{ memberId: 1, attemptId: 5 }]);
});

test('lets a member answer for themselves alone', async () => {
  const { dialog } = await ask({ answer: 'me', memberId: 2 }, {}, member);
  expect(dialog.queryByRole('combobox')).toBeNull();
});

test('does not learn from what it cannot, and says why', async () => {
  const { dialog } = await ask(
    { answer: 'me', memberId: 2 },
    { 'attempts.consequences': consequences({ sampleWouldBeAdded: false, reason: 'tooPoor' }) },
  );
  expect(dialog.getByText(/The picture is not good enough/)).toBeDefined();
  expect(dialog.queryByRole('button', { name: 'Learn from it' })).toBeNull();
});

test('warns of a face that is nearer to somebody else, but leaves it to the owner', async () => {
  const { dialog } = await ask(
    { answer: 'me', memberId: 2 },
    { 'attempts.consequences': consequences({ reason: 'closerToOther' }) },
  );
  expect(dialog.getByText('This face looks more like another member.')).toBeDefined();
  expect(dialog.getByRole('button', { name: 'Learn from it' })).toBeDefined();
});

test('marks an attempt as somebody else, and says what helps against more of them', async () => {
  const { client, user, dialog, closedTimes } = await ask(
    { answer: 'notMe', memberId: 1 },
    {
      'attempts.disown': {},
      'attempts.consequences': consequences({
        sampleWouldBeAdded: false,
        reason: 'onlyMarked',
        advice: ['addPictures'],
      }),
    },
  );
  expect(screen.getByRole('dialog', { name: 'That was not me' })).toBeDefined();
  expect(dialog.getByText('More pictures in different light help Familiar to see the difference.')).toBeDefined();
  await user.click(dialog.getByRole('button', { name: 'Mark as somebody else' }));
  expect(client.inputsOf('attempts.disown')).toEqual([{ memberId: 1, attemptId: 5 }]);
  expect(closedTimes()).toBe(1);
  expect(await screen.findByText('Marked as somebody else')).toBeDefined();
});

test('stays open and says why when the answer is refused', async () => {
  const { user, dialog, closedTimes } = await ask(
    { answer: 'notMe', memberId: 1 },
    { 'attempts.disown': failing('databaseBusy') },
  );
  await user.click(dialog.getByRole('button', { name: 'Mark as somebody else' }));
  expect(await dialog.findByText('Another program is using the household file. Close it and try again.')).toBeDefined();
  expect(closedTimes()).toBe(0);
});
