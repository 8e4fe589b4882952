import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { defaultSettings } from '#contract/household.ts';
import { ActivityScreen } from '#renderer/features/activity/activity-screen.tsx';
import { type Answers, failing, never } from '../../harness/client-double.ts';
import { anyPicture } from '../../harness/household.ts';
import { member, owner, renderScreen } from '../../harness/render-screen.tsx';
import { attempt, members } from './attempt.ts';

const day = 86_400_000;
const byBen = { outcome: 'match', memberId: 2, memberName: 'Ben', hasFace: false } as const;
const list = [attempt(3), attempt(2, byBen), attempt(1, { at: Date.now() - day, hasFace: false })];

const usual: Answers = {
  'attempts.list': list,
  'members.list': members,
  'settings.get': { settings: defaultSettings, protection: 'passphrase' },
  'attempts.picture': anyPicture,
};

const show = (answers: Answers = {}, session = owner) =>
  renderScreen(<ActivityScreen />, { answers: { ...usual, ...answers }, session });

const rows = () => screen.getAllByRole('button', { expanded: false }).filter((button) => button.closest('ol') !== null);

test('says that the attempts are on their way', async () => {
  await show({ 'attempts.list': never });
  expect(screen.getByText('Loading the attempts')).toBeDefined();
  expect(screen.queryByRole('complementary', { name: 'At a glance' })).toBeNull();
});

test('says why there are no attempts to see, and asks again', async () => {
  const { client, user } = await show({ 'attempts.list': failing('diskBroken') });
  expect(screen.getByRole('alert').textContent).toContain('Familiar cannot read or write the disk');
  client.answer({ 'attempts.list': list });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('region', { name: 'Today' })).toBeDefined();
});

test('says that nobody has tried to sign in yet', async () => {
  await show({ 'attempts.list': [] });
  expect(screen.getByText('Nobody has tried to sign in yet. Lock the screen to try it.')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull();
});

test('lists attempts day by day, and says when they were and what is kept of them', async () => {
  await show();
  const today = within(screen.getByRole('region', { name: 'Today' }));
  expect(today.getAllByRole('listitem')).toHaveLength(2);
  expect(today.getByText('Ben signed in by face')).toBeDefined();
  expect(within(screen.getByRole('region', { name: 'Yesterday' })).getAllByRole('listitem')).toHaveLength(1);
  const colours = within(screen.getByRole('list', { name: 'Colours' }));
  expect(colours.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Failed',
    'Signed in by face',
  ]);
  expect(screen.getByText(/When a face sign-in fails, Familiar keeps the face for 14 days, encrypted/)).toBeDefined();
});

test('narrows by outcome, by member, by time and by name, and asks the host for no more', async () => {
  const { client, user } = await show();
  await user.click(screen.getByRole('button', { name: 'Filter' }));
  await user.click(await screen.findByRole('button', { name: 'Not recognised' }));
  await user.click(screen.getByRole('combobox', { name: 'Who' }));
  await user.click(await screen.findByRole('option', { name: 'Ben' }));
  await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'be');
  await expect.poll(() => client.inputsOf('attempts.list').at(-1)).toMatchObject({ search: 'be' });
  await user.click(screen.getByRole('combobox', { name: 'When' }));
  await user.click(await screen.findByRole('option', { name: 'Today' }));
  const midnight = new Date().setHours(0, 0, 0, 0);
  expect(client.inputsOf('attempts.list').at(-1)).toEqual({
    limit: 61,
    outcomes: ['noMatch'],
    memberId: 2,
    search: 'be',
    from: midnight,
  });
});

test('searches once the typing rests, not at every letter', async () => {
  const { client, user } = await show();
  await user.click(screen.getByRole('button', { name: 'Filter' }));
  await user.type(await screen.findByRole('searchbox', { name: 'Search' }), 'ben');
  await expect.poll(() => client.inputsOf('attempts.list').at(-1)).toMatchObject({ search: 'ben' });
  expect(client.inputsOf('attempts.list').map(({ search }) => search)).toEqual([undefined, 'ben']);
});

test('leads back from a filter that nothing fits', async () => {
  const { user } = await show({ 'attempts.list': ({ outcomes }) => (outcomes === undefined ? list : []) });
  await user.click(screen.getByRole('button', { name: 'Filter' }));
  await user.click(await screen.findByRole('button', { name: 'Wrong PIN' }));
  expect(screen.getByRole('button', { name: 'Filter (1)' })).toBeDefined();
  expect(await screen.findByText(/No attempts found/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(await screen.findByText('Ben signed in by face')).toBeDefined();
});

test('shows sixty attempts, and the next ones on request', async () => {
  const many = Array.from({ length: 70 }, (_, index) => attempt(100 - index));
  const { user } = await show({ 'attempts.list': ({ limit }) => many.slice(0, limit) });
  expect(rows()).toHaveLength(60);
  expect(await screen.findByText('60 attempts, and there are more')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  await expect.poll(() => rows().length).toBe(70);
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

test('opens one attempt at a time, and closes it again', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: /Ben signed in by face/ }));
  expect(screen.getAllByRole('button', { expanded: true, name: /signed|recognised/ })).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'Details' })).toBeDefined();
  await user.click(rows()[0] as HTMLElement);
  expect(screen.getByRole('button', { expanded: true, name: /not recognised/ })).toBeDefined();
  expect(screen.getByRole('button', { expanded: false, name: /Ben signed in by face/ })).toBeDefined();
  await user.click(screen.getByRole('button', { expanded: true, name: /not recognised/ }));
  expect(screen.queryByRole('button', { name: 'Details' })).toBeNull();
});

test('shows of a refused face its picture, its figures, and what an owner can say about it', async () => {
  const { user } = await show();
  await user.click(rows()[0] as HTMLElement);
  expect(await screen.findByRole('img', { name: 'The face of this attempt' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Details' }));
  expect(screen.getByText('Who was this?')).toBeDefined();
  expect(await screen.findByRole('img', { name: 'Distance 0.520, limit 0.400: beyond' })).toBeDefined();
  expect(screen.getByText('Duration')).toBeDefined();
  expect(screen.getAllByText(/0\.52/)).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'That was me' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'That was Ben' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'That was not me' })).toBeDefined();
  expect(screen.getByRole('link', { name: 'Compare the face' }).getAttribute('href')).toContain('compare');
});

test('offers an owner no second answer where the nearest face is their own', async () => {
  const { user } = await show({ 'attempts.list': [attempt(3, { nearestId: 1, nearestName: 'Ana' })] });
  await user.click(rows()[0] as HTMLElement);
  const answers = screen.getAllByRole('button', { name: /^That was/ });
  expect(answers.map(({ textContent }) => textContent)).toEqual(['That was me', 'That was not me']);
});

test('lets a member say only about themselves, and neither erase, compare nor export', async () => {
  const { user } = await show({ 'attempts.list': [attempt(3, { nearestId: null, nearestName: null })] }, member);
  await user.click(rows()[0] as HTMLElement);
  expect(screen.getByRole('button', { name: 'That was me' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Erase the picture' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Compare the face' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Export' })).toBeNull();
  expect(screen.queryByRole('combobox', { name: 'Who' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Change this in the settings' })).toBeNull();
});

test('offers nothing to say about a typed passphrase, and nothing any more once it was said', async () => {
  const { user } = await show({
    'attempts.list': [
      attempt(2, { outcome: 'passphrase', memberId: 1, memberName: 'Ana', distance: null, hasFace: false }),
      attempt(1, { verdict: 'claimed', verdictName: 'Ben' }),
    ],
  });
  for (const row of rows()) {
    await user.click(row);
    expect(screen.queryByRole('button', { name: /^That was/ })).toBeNull();
  }
  expect(screen.getByText('Learned from as Ben')).toBeDefined();
});

test('erases a picture only after asking', async () => {
  const { client, user } = await show({ 'attempts.forget': {} });
  await user.click(rows()[0] as HTMLElement);
  await user.click(screen.getByRole('button', { name: 'Erase the picture' }));
  const question = within(await screen.findByRole('alertdialog', { name: 'Erase this picture?' }));
  await user.click(question.getByRole('button', { name: 'Keep' }));
  expect(client.inputsOf('attempts.forget')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Erase the picture' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Erase' }));
  expect(client.inputsOf('attempts.forget')).toEqual([{ attemptIds: [3] }]);
  expect(await screen.findByText('The picture is erased')).toBeDefined();
});

test('says in the question why a picture could not be erased', async () => {
  const { user } = await show({ 'attempts.forget': failing('databaseBusy') });
  await user.click(rows()[0] as HTMLElement);
  await user.click(screen.getByRole('button', { name: 'Erase the picture' }));
  const question = within(await screen.findByRole('alertdialog'));
  await user.click(question.getByRole('button', { name: 'Erase' }));
  expect(
    await question.findByText('Another program is using the household file. Close it and try again.'),
  ).toBeDefined();
});

test('saves the attempts as a file, and says that it is not encrypted', async () => {
  const file = { fileName: 'attempts.csv', type: 'text/csv' as const, bytes: new Uint8Array([1]) };
  const { client, user } = await show({ 'attempts.export': file });
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await user.click(await screen.findByRole('menuitem', { name: 'CSV, for a spreadsheet' }));
  expect(client.inputsOf('attempts.export')).toEqual([{ format: 'csv' }]);
  expect(await screen.findByText('attempts.csv is ready')).toBeDefined();
  expect(screen.getByText('The file is not encrypted.')).toBeDefined();
});

test('says why the attempts could not be saved', async () => {
  const { user } = await show({ 'attempts.export': failing('databaseBusy') });
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await user.click(await screen.findByRole('menuitem', { name: 'JSON, for a program' }));
  expect(await screen.findByText('The attempts could not be exported')).toBeDefined();
  expect(screen.getByText('Another program is using the household file. Close it and try again.')).toBeDefined();
});

test('shows a new attempt as soon as it happens', async () => {
  const { client, happens } = await show();
  client.answer({ 'attempts.list': [attempt(4, { outcome: 'wrongPin', hasFace: false }), ...list] });
  await happens(() => client.publish('attempts.changed', {}));
  expect(screen.getByText('A wrong PIN was typed')).toBeDefined();
});

test('shows a member no face but their own: who was refused may be anybody', async () => {
  const refused = attempt(3, { distance: null, threshold: null, margin: null });
  const { user, client } = await show({ 'attempts.list': [refused, attempt(2, { ...byBen, hasFace: true })] }, member);
  await user.click(await screen.findByRole('button', { name: /^A face was not recognised/ }));
  expect(screen.getByText(/Only an owner can see it/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: /^Ben signed in by face/ }));
  expect(await screen.findByRole('img', { name: 'The face of this attempt' })).toBeDefined();
  expect(client.inputsOf('attempts.picture').every(({ attemptId }) => attemptId === 2)).toBe(true);
});
