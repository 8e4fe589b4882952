import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PeopleScreen } from '#renderer/features/people/people-screen.tsx';
import { failing, never } from '../../harness/client-double.ts';
import { memberSummary } from '../../harness/household.ts';
import { member, renderScreen } from '../../harness/render-screen.tsx';

const ana = memberSummary();
const ben = memberSummary({ id: 2, name: 'Ben', role: 'member', sampleCount: 0 });

test('says that the members are on their way', async () => {
  await renderScreen(<PeopleScreen />, { answers: { 'members.list': never, 'members.health': never } });
  expect(screen.getByRole('status').textContent).toContain('Loading the members');
});

test('shows an owner an empty household with the ways to fill it', async () => {
  await renderScreen(<PeopleScreen />, { answers: { 'members.list': [], 'members.health': [] } });
  expect(await screen.findByRole('list')).toBeDefined();
  expect(screen.queryAllByRole('listitem')).toEqual([]);
  expect(screen.getByRole('link', { name: 'Add photos' }).getAttribute('href')).toBe('#/people/photos');
  expect(screen.getByRole('button', { name: 'Add someone' })).toBeDefined();
});

test('says why there are no members to see, and asks again', async () => {
  const { client, user } = await renderScreen(<PeopleScreen />, {
    answers: { 'members.list': failing('databaseBusy'), 'members.health': [] },
  });
  expect((await screen.findByRole('alert')).textContent).toContain('Another program is using the household file.');
  client.answer({ 'members.list': [ana] });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: /Ana/ })).toBeDefined();
});

test('opens everybody to an owner, and shows what an event has changed', async () => {
  const { client, happens } = await renderScreen(<PeopleScreen />, {
    answers: { 'members.list': [ana, ben], 'members.health': [] },
  });
  expect(await screen.findAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByRole('link', { name: 'Ben' }).getAttribute('href')).toBe('#/people/2');
  client.answer({ 'members.list': [ana] });
  await happens(() => client.publish('members.changed', {}));
  expect(screen.queryByText('Ben')).toBeNull();
});

test('opens only themselves to a member, and offers no adding', async () => {
  await renderScreen(<PeopleScreen />, {
    session: member,
    answers: { 'members.list': [ana, ben], 'members.ownHealth': [] },
  });
  const [first] = await screen.findAllByRole('listitem');
  expect(within(first as HTMLElement).queryByRole('link')).toBeNull();
  expect(screen.getByRole('link', { name: 'Ben' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Add someone' })).toBeNull();
});

test('finds one of many by a part of the name, whatever its accents', async () => {
  const names = ['Ana', 'Ben', 'Cleo', 'Zoë', 'Eva', 'Finn', 'Gus', 'Hal'];
  const many = names.map((name, index) => memberSummary({ id: index + 1, name }));
  const { client, user } = await renderScreen(<PeopleScreen />, {
    answers: { 'members.list': many, 'members.health': [] },
  });
  await screen.findByRole('link', { name: 'Ana' });
  expect(screen.queryByLabelText('Find by name')).toBeNull();
  client.answer({ 'members.list': [...many, memberSummary({ id: 9, name: 'Ida' })] });
  client.publish('members.changed', {});
  await user.type(await screen.findByLabelText('Find by name'), 'zoe');
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Zoë/),
  ]);
  await user.type(screen.getByLabelText('Find by name'), 'x');
  expect(screen.getByText('Nobody is called “zoex”.')).toBeDefined();
});
