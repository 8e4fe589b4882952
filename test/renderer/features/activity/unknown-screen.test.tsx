import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { UnknownPerson } from '#contract/calls/attempts.ts';
import { defaultSettings } from '#contract/household.ts';
import { UnknownPanel } from '#renderer/features/activity/unknown/unknown-panel.tsx';
import { UnknownScreen } from '#renderer/features/activity/unknown/unknown-screen.tsx';
import { type Answers, failing } from '../../harness/client-double.ts';
import { anyPicture } from '../../harness/household.ts';
import { renderScreen } from '../../harness/render-screen.tsx';
import { members } from './attempt.ts';

const day = 86_400_000;
const ago = (days: number): number => Date.now() - days * day;

/** Somebody who came today, yesterday and ten days ago; `but` says what is different. */
const somebody = (but: Partial<UnknownPerson> = {}): UnknownPerson => ({
  attempts: [
    { attemptId: 9, at: ago(0) },
    { attemptId: 7, at: ago(1) },
    { attemptId: 4, at: ago(10) },
  ],
  pictureOf: 7,
  label: null,
  isIgnored: false,
  maybe: null,
  ...but,
});
const attemptIds = [9, 7, 4];

const found = (...people: UnknownPerson[]): Answers => ({ 'attempts.strangers': { people, damaged: 0 } });
const usual: Answers = {
  'settings.get': { settings: { ...defaultSettings, gatherStrangers: true }, protection: 'passphrase' },
  'members.list': members,
  'attempts.picture': anyPicture,
  'attempts.remark': {},
};
const show = (answers: Answers) => renderScreen(<UnknownScreen />, { answers: { ...usual, ...answers } });
const card = (name: string) => within(screen.getByRole('listitem', { name }));

test('says that it is switched off, and where to change that', async () => {
  const settings = { settings: defaultSettings, protection: 'passphrase' as const };
  await show({ ...found(), 'settings.get': settings });
  expect(screen.getByText(/does not compare unknown faces with each other/)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Open the settings' }).getAttribute('href')).toContain('attempt-faces');
});

test('says what would be here while nobody unknown came twice', async () => {
  await show(found());
  expect(screen.getByText(/No unknown person has been refused twice/)).toBeDefined();
});

test('says why the faces are not there, and asks again', async () => {
  const { client, user } = await show({ 'attempts.strangers': failing('diskBroken') });
  expect(screen.getByRole('alert').textContent).toContain('Familiar cannot read or write the disk');
  client.answer(found(somebody()));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Unknown person' })).toBeDefined();
});

test('shows somebody with a face, how often they came, when last, and how far to trust that', async () => {
  await show(found(somebody()));
  const shown = card('Unknown person');
  expect(shown.getByRole('img', { name: 'The face of this person' })).toBeDefined();
  expect(shown.getByText('3 attempts, 2 of them in the last 7 days')).toBeDefined();
  expect(shown.getByText(/^Last seen today at/)).toBeDefined();
  expect(screen.getByText(/It can be wrong, especially with relatives/)).toBeDefined();
});

test('says of faces that could not be read how many there are', async () => {
  await show({ 'attempts.strangers': { people: [somebody()], damaged: 2 } });
  expect(screen.getByText('Familiar could not read 2 of the faces.')).toBeDefined();
});

test('gives a name, says how long it is kept, and takes it away again', async () => {
  const { client, user } = await show(found(somebody()));
  await user.click(card('Unknown person').getByRole('button', { name: 'Give a name' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Who is this?' }));
  expect(dialog.getByText(/keeps it with the faces and erases it with the last one/)).toBeDefined();
  await user.type(dialog.getByLabelText('Name'), 'Postman ');
  client.answer(found(somebody({ label: 'Postman' })));
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(client.inputsOf('attempts.remark')).toEqual([{ attemptIds, remark: { label: 'Postman', isIgnored: false } }]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a name is changed, and an empty one is taken away', async () => {
  const { client, user } = await show(found(somebody({ label: 'Postman' })));
  await user.click(card('Postman').getByRole('button', { name: 'Rename' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.clear(dialog.getByLabelText('Name'));
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(client.inputsOf('attempts.remark')).toEqual([{ attemptIds, remark: { label: null, isIgnored: false } }]);
});

test('stops showing somebody, who can be shown again', async () => {
  const { client, user } = await show(found(somebody()));
  await user.click(card('Unknown person').getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Stop showing' }));
  expect(client.inputsOf('attempts.remark')).toEqual([{ attemptIds, remark: { label: null, isIgnored: true } }]);
  expect(await screen.findByText('This person is no longer shown')).toBeDefined();
});

test('who is not shown is folded away, and shown again on request', async () => {
  const { client, user } = await show(found(somebody({ isIgnored: true, label: 'Postman' })));
  expect(screen.queryByRole('listitem', { name: 'Postman' })).toBeNull();
  expect(screen.queryByText(/No unknown person has been refused twice/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Not shown (1)' }));
  await user.click(card('Postman').getByRole('button', { name: 'Show again' }));
  expect(client.inputsOf('attempts.remark')).toEqual([{ attemptIds, remark: { label: 'Postman', isIgnored: false } }]);
});

test('a member who was refused may be themselves: their faces become pictures, and that can be undone', async () => {
  const { client, user } = await show({
    ...found(somebody({ maybe: { memberId: 2, name: 'Ben' } })),
    'attempts.consequences': {
      sampleWouldBeAdded: true,
      reason: 'tooFar',
      distanceToMember: 0.9,
      closestOther: null,
      wouldRecogniseRecorded: { before: 0, after: 2 },
      advice: [],
    },
    'attempts.claimAll': { added: 2, changeId: 5 },
  });
  await user.click(card('Maybe Ben').getByRole('button', { name: 'This is Ben' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Who is this?' }));
  expect(dialog.getByText(/adds the good pictures to Ben’s/)).toBeDefined();
  expect(await dialog.findByText(/looks different from the other pictures/)).toBeDefined();
  await user.click(dialog.getByRole('button', { name: 'Add the pictures' }));
  expect(client.inputsOf('attempts.claimAll')).toEqual([{ memberId: 2, attemptIds }]);
  expect(await screen.findByText('2 pictures added to Ben')).toBeDefined();
  expect(screen.getByText('Undo')).toBeDefined();
});

test('somebody joins the household with name and consent, and brings their faces along', async () => {
  const { client, user } = await show({
    ...found(somebody()),
    'members.add': { memberId: 3 },
    'attempts.claimAll': { added: 1, changeId: 5 },
  });
  await user.click(card('Unknown person').getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Add to the household' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('Name'), 'Petra');
  await user.click(dialog.getByRole('checkbox'));
  await user.click(dialog.getByRole('button', { name: 'Add' }));
  expect(client.inputsOf('members.add')).toMatchObject([{ name: 'Petra', role: 'member', consent: { by: 'self' } }]);
  expect(client.inputsOf('attempts.claimAll')).toEqual([{ memberId: 3, attemptIds }]);
  expect(await screen.findByText('1 picture added to Petra')).toBeDefined();
  expect(window.location.hash).toBe('#/people/3');
});

test('says why the faces of somebody who joined were not taken', async () => {
  const { user } = await show({
    ...found(somebody()),
    'members.add': { memberId: 3 },
    'attempts.claimAll': failing('claimTooPoor'),
  });
  await user.click(card('Unknown person').getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Add to the household' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('Name'), 'Petra');
  await user.click(dialog.getByRole('checkbox'));
  await user.click(dialog.getByRole('button', { name: 'Add' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/picture/);
});

test('erases the faces after asking', async () => {
  const { client, user } = await show({ ...found(somebody()), 'attempts.forget': {} });
  await user.click(card('Unknown person').getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Erase the faces' }));
  const dialog = within(await screen.findByRole('alertdialog', { name: 'Erase these faces?' }));
  expect(client.inputsOf('attempts.forget')).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Erase' }));
  expect(client.inputsOf('attempts.forget')).toEqual([{ attemptIds }]);
  expect(await screen.findByText('The faces are erased')).toBeDefined();
});

test('the list of attempts tells of one person how often they came, of several how many they are', async () => {
  const { client, happens } = await renderScreen(<UnknownPanel />, { answers: { ...usual, ...found(somebody()) } });
  expect(screen.getByText('The same unknown person was refused 3 times.')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Look at the faces' }).getAttribute('href')).toBe('#/activity/unknown-faces');
  client.answer(
    found(
      somebody(),
      somebody({
        attempts: [
          { attemptId: 2, at: 2 },
          { attemptId: 1, at: 1 },
        ],
      }),
    ),
  );
  await happens(() => client.publish('attempts.changed', {}));
  expect(await screen.findByText('2 unknown people were refused more than once.')).toBeDefined();
});

test('the list of attempts does not deny people whom an owner does not want to see', async () => {
  await renderScreen(<UnknownPanel />, { answers: { ...usual, ...found(somebody({ isIgnored: true })) } });
  expect(screen.getByText('Not shown (1)')).toBeDefined();
  expect(screen.queryByText(/No unknown person/)).toBeNull();
});

test('the list of attempts tells nothing of unknown people while it is switched off', async () => {
  const settings = { settings: defaultSettings, protection: 'passphrase' as const };
  await renderScreen(<UnknownPanel />, { answers: { ...usual, 'settings.get': settings } });
  expect(screen.queryByText('Unknown faces')).toBeNull();
});
