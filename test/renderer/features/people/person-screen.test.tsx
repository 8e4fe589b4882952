import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PersonScreen } from '#renderer/features/people/person-screen.tsx';
import { type Answers, failing, never } from '../../harness/client-double.ts';
import { memberSummary } from '../../harness/household.ts';
import { member, owner, renderScreen } from '../../harness/render-screen.tsx';
import { members, personAnswers } from './gallery/samples.ts';

const show = (answers: Answers = {}, session = owner) =>
  renderScreen(<PersonScreen memberId={2} />, { answers: { ...personAnswers, ...answers }, session });

test('says that the member is on its way', async () => {
  await show({ 'members.list': never });
  expect(screen.getByRole('status').textContent).toBe('Loading the member');
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
});

test('shows the member while advice, coverage and pictures are still on their way', async () => {
  await show({ 'members.ownHealth': never, 'samples.coverage': never, 'samples.list': never });
  expect(screen.getByRole('heading', { level: 1, name: 'Ben' })).toBeDefined();
  const loading = screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(loading).toEqual(
    expect.arrayContaining(['Loading the advice', 'Loading which pictures are missing', 'Loading the pictures']),
  );
});

test('shows the pictures although the analysis of them fails', async () => {
  await show({ 'samples.analysis': failing('engineStopped') });
  expect(screen.getAllByRole('option')).toHaveLength(3);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('says why there are no pictures to see, and asks again', async () => {
  const { client, user } = await show({ 'samples.list': failing('diskBroken') });
  expect(screen.getByRole('alert').textContent).toContain('Familiar cannot read or write the disk');
  client.answer({ 'samples.list': personAnswers['samples.list'] as never });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findAllByRole('option')).toHaveLength(3);
});

test('says that somebody has left the household', async () => {
  await show({ 'members.list': [memberSummary()] });
  expect(screen.getByRole('alert').textContent).toBe('This person is not in the household any more.');
});

test('tells of a member without a face what a first picture brings, and shows no coverage', async () => {
  await show({
    'members.list': [memberSummary({ id: 2, name: 'Ben', role: 'member', sampleCount: 0, portraitSampleId: null })],
    'samples.list': [],
    'members.ownHealth': [{ kind: 'noSamples' }],
  });
  expect(screen.getByText(/Add one so that Ben can sign in by face/)).toBeDefined();
  expect(screen.getByText('No picture yet. Add one.')).toBeDefined();
  expect(screen.queryByRole('heading', { name: 'What the pictures show' })).toBeNull();
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('gives advice the most pressing first, each with the way to follow it', async () => {
  await show({
    'members.ownHealth': [
      { kind: 'missingPose', pose: 'left' },
      { kind: 'flagged', count: 2 },
      { kind: 'fewSamples', count: 2 },
    ],
  });
  const advice = screen.getByRole('region', { name: 'What would help' });
  const pieces = within(advice).getAllByRole('listitem');
  expect(pieces.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('2 pictures need a look'),
    expect.stringContaining('No picture turned to the left yet'),
    expect.stringContaining('Only two pictures'),
  ]);
  const links = within(advice).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#/people/2/flagged',
    '#/people/2/enrol/left',
    '#/people/2/enrol',
  ]);
});

test('counts what the pictures cover, and leads to the looks that are missing', async () => {
  await show();
  const looks = screen.getByRole('region', { name: 'Looks' });
  expect(
    within(looks)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Straight1', 'Left1', 'Rightnone', 'Upnone', 'Downnone']);
  expect(screen.getByText('Missing: a look to the right, upwards, and downwards.')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Add the missing pictures' }).getAttribute('href')).toBe(
    '#/people/2/enrol/right+up+down',
  );
});

test('shows what an event has changed', async () => {
  const { client, happens } = await show();
  client.answer({ 'members.list': members.map((known) => (known.id === 2 ? { ...known, name: 'Benno' } : known)) });
  await happens(() => client.publish('members.changed', {}));
  expect(screen.getByRole('heading', { level: 1, name: 'Benno' })).toBeDefined();
});

test('offers an owner to rename, give another role and remove', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: 'More' }));
  const items = await screen.findAllByRole('menuitem');
  expect(items.map(({ textContent }) => textContent?.trim())).toEqual([
    'Rename',
    'Change the role',
    'Consent',
    'Remove from the household',
  ]);
});

test('offers a member to rename themselves, no more', async () => {
  const { user } = await show({}, member);
  await user.click(screen.getByRole('button', { name: 'More' }));
  const items = await screen.findAllByRole('menuitem');
  expect(items.map(({ textContent }) => textContent?.trim())).toEqual(['Rename']);
});

test('a press on the portrait chooses another picture', async () => {
  const { client, user } = await show({ 'samples.setPortrait': { changeId: 7 } });
  await user.click(screen.getByRole('button', { name: 'Change portrait' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Portrait of Ben' }));
  expect(await dialog.findAllByRole('button', { name: /^Ben, / })).toHaveLength(3);
  await user.click(dialog.getByRole('button', { name: 'Ben, turned left' }));
  expect(client.inputsOf('samples.setPortrait')).toEqual([{ memberId: 2, sampleId: 22 }]);
  expect(await screen.findByText('Chose a new portrait of Ben')).toBeDefined();
  expect(screen.queryByRole('dialog', { name: 'Portrait of Ben' })).toBeNull();
});
