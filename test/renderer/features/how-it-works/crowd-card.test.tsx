import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { CrowdPicture } from '#contract/calls/crowd.ts';
import { CrowdCard } from '#renderer/features/how-it-works/crowd-card.tsx';
import { failing, never } from '../../harness/client-double.ts';
import { member, renderScreen } from '../../harness/render-screen.tsx';

const strangers = [
  { x: -0.4, y: 0.1 },
  { x: 0.3, y: -0.2 },
  { x: 0.1, y: 0 },
];
const ana = { memberId: 1, name: 'Ana', x: 0.1, y: 0.05, gap: 0.81, handicap: 0.16 };
const ben = { memberId: 2, name: 'Ben', x: -0.2, y: 0, gap: 1.06, handicap: -0.04 };
const cleo = { memberId: 3, name: 'Cleo', x: 0.1, y: 0.02, gap: 1.02, handicap: 0 };
const picture = (...members: CrowdPicture['members']): CrowdPicture => ({
  strangers,
  keeps: 0.14,
  usualGap: 1.02,
  members,
});

test('shows the household among strangers who never lived, and what follows for each member', async () => {
  await renderScreen(<CrowdCard />, { answers: { 'crowd.get': picture(ana, ben, cleo) } });
  expect(
    screen.getByRole('img', { name: '3 strangers who never lived, as dots, and 3 members among them.' }),
  ).toBeDefined();
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows).toEqual([
    expect.stringMatching(/Ana.*0\.21 closer than usual, so a face has to be 0\.16 closer/),
    expect.stringMatching(/Ben.*0\.04 further away than usual, so a face may be that much further/),
    expect.stringMatching(/Cleo.*as close as usual/),
  ]);
  expect(screen.getByText(/closest of 10,000 strangers is.*at 1\.02/)).toBeDefined();
  expect(screen.getByText(/shows only 14 % of how faces differ/)).toBeDefined();
});

test('shows a household of one', async () => {
  await renderScreen(<CrowdCard />, { answers: { 'crowd.get': picture(ana) } });
  expect(screen.getByRole('img', { name: /and 1 member among them/ })).toBeDefined();
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});

test('shows the strangers alone while nobody has pictures', async () => {
  await renderScreen(<CrowdCard />, { answers: { 'crowd.get': picture() } });
  expect(screen.getByRole('img', { name: /and 0 members among them/ })).toBeDefined();
  expect(screen.getByText(/When somebody has pictures/)).toBeDefined();
  expect(screen.queryByRole('listitem')).toBeNull();
});

test('says so where the networks in use came without such strangers', async () => {
  await renderScreen(<CrowdCard />, { answers: { 'crowd.get': null } });
  expect(screen.getByText(/has no such strangers/)).toBeDefined();
  expect(screen.queryByRole('img')).toBeNull();
});

test('says that the picture is on its way', async () => {
  await renderScreen(<CrowdCard />, { answers: { 'crowd.get': never } });
  expect(screen.getByRole('status').textContent).toBe('Loading the comparison with strangers');
});

test('says what failed and asks again', async () => {
  const { client, user } = await renderScreen(<CrowdCard />, { answers: { 'crowd.get': failing('internal') } });
  client.answer({ 'crowd.get': picture(ana) });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/0\.21 closer than usual/)).toBeDefined();
});

test('shows it anew when members change', async () => {
  const { client, happens } = await renderScreen(<CrowdCard />, { answers: { 'crowd.get': picture(ana) } });
  client.answer({ 'crowd.get': picture(ana, ben) });
  await happens(() => client.publish('members.changed', {}));
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

test('tells everybody why, and only owners of the household', async () => {
  const { client } = await renderScreen(<CrowdCard />, { session: member });
  const card = screen.getByRole('region', { name: 'How close do strangers come?' });
  expect(within(card).getByText(/These strangers never lived/)).toBeDefined();
  expect(client.inputsOf('crowd.get')).toEqual([]);
});
