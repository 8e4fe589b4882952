import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Pair, PairsAnswer } from '#renderer/features/map/pairs/pair-order.ts';
import { PairsScreen } from '#renderer/features/map/pairs/pairs-screen.tsx';
import { type Answers, failing, never } from '../../../harness/client-double.ts';
import { renderScreen } from '../../../harness/render-screen.tsx';
import { pictureAnswers } from '../faces.ts';

const show = (answers: Answers) => renderScreen(<PairsScreen />, { answers: { ...pictureAnswers, ...answers } });
const member = (memberId: number, name: string) => ({ memberId, name, typicalOwn: 0.31, sampleCount: 3 });
const pair = (but: Partial<Pair>): Pair => ({
  memberIds: [1, 2],
  smallest: 0.9,
  typical: 1.1,
  threshold: 0.6,
  margin: 0.05,
  state: 'clear',
  advice: null,
  samples: { a: 11, b: 21 },
  misfiled: [],
  ...but,
});
const three: PairsAnswer = {
  members: [member(1, 'Ana'), member(2, 'Ben'), { ...member(3, 'Cleo'), typicalOwn: null }],
  pairs: [
    pair({ memberIds: [2, 3], smallest: 0.55, state: 'close', advice: 'stricterLevel', samples: { a: 21, b: 31 } }),
    pair({ memberIds: [1, 2] }),
    pair({ memberIds: [1, 3], smallest: 0.95 }),
  ],
};
const cell = (name: RegExp) => screen.findByRole('button', { name });

test('says that the pairs are on their way', async () => {
  await show({ 'pairs.list': never });
  expect(screen.getByRole('status').textContent).toContain('Loading the pairs');
});

test('says when there will be pairs to see', async () => {
  await show({ 'pairs.list': { members: [member(1, 'Ana')], pairs: [] } });
  expect(await screen.findByText(/When two people have pictures/)).toBeDefined();
});

test('says why there are no pairs to see, and asks again', async () => {
  const { client, user } = await show({ 'pairs.list': failing('internal') });
  expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong inside Familiar.');
  client.answer({ 'pairs.list': three });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await cell(/^Ben and Cleo/)).toBeDefined();
});

test('opens the closest pair at first and says what helps', async () => {
  const { user } = await show({ 'pairs.list': three });
  const details = await screen.findByRole('region', { name: 'Ben and Cleo' });
  expect(within(details).getByText('Ben and Cleo are too close. Familiar may mix them up.')).toBeDefined();
  expect(within(details).queryByText(/below the limit/)).toBeNull();
  await user.click(within(details).getByRole('button', { name: 'Details' }));
  expect(within(details).getByText(/^Closest 0\.55, which is 0\.05 below the limit/)).toBeDefined();
  expect(within(details).getByText('The pictures of Ben are typically 0.31 apart.')).toBeDefined();
  expect(within(details).getByRole('link', { name: 'What would a stricter level do?' })).toBeDefined();
  expect(within(details).getByRole('link', { name: 'Could Familiar learn to tell them apart?' })).toBeDefined();
  expect(within(details).getByRole('link', { name: 'Compare both pictures' }).getAttribute('href')).toBe(
    '#/map/compare/s2.21/s3.31',
  );
});

test('names the picture that is with the wrong one of two, and leads to where it is moved', async () => {
  const close = pair({ smallest: 0.2, state: 'close', misfiled: [{ sampleId: 21, memberId: 2 }] });
  await show({ 'pairs.list': { members: three.members.slice(0, 2), pairs: [close] } });
  const details = within(await screen.findByRole('region', { name: 'Ana and Ben' }));
  expect(screen.getAllByText('One picture of Ben looks like Ana. Move it.')).toHaveLength(2);
  expect(details.getByRole('img', { name: 'One picture of Ben looks like Ana. Move it.' })).toBeDefined();
  expect(details.getByRole('link', { name: 'See them' }).getAttribute('href')).toBe('#/people/2/flagged');
  expect(screen.queryByText(/too close\./)).toBeNull();
  expect(details.queryByRole('link', { name: /learn/ })).toBeNull();
});

test('offers no learning where a pair is well apart', async () => {
  const { user } = await show({ 'pairs.list': three });
  await user.click(await cell(/^Ana and Ben/));
  const details = screen.getByRole('region', { name: 'Ana and Ben' });
  expect(within(details).queryByRole('link', { name: /learn/ })).toBeNull();
  expect(within(details).queryByRole('link', { name: /stricter/ })).toBeNull();
});

test('goes from cell to cell by arrow keys, and stays at the edge', async () => {
  const { user } = await show({ 'pairs.list': three });
  (await cell(/^Ben and Cleo/)).focus();
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(await cell(/^Ana and Cleo/));
  expect(screen.getByRole('region', { name: 'Ana and Cleo' })).toBeDefined();
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(await cell(/^Ana and Ben/));
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(await cell(/^Ana and Ben/));
});

test('leaves only the open cell in the order of tabs', async () => {
  await show({ 'pairs.list': three });
  expect((await cell(/^Ben and Cleo/)).tabIndex).toBe(0);
  expect((await cell(/^Ana and Ben/)).tabIndex).toBe(-1);
});

test('shows the same as a list, the closest first', async () => {
  const { user } = await show({ 'pairs.list': three });
  await user.click(await screen.findByRole('radio', { name: 'List' }));
  const [, first, , last] = screen.getAllByRole('row');
  expect(first?.textContent).toContain('Ben and Cleotoo close0.551.100.60');
  expect(last?.textContent).toContain('Ana and Cleo');
  await user.click(screen.getByRole('button', { name: 'Ana and Cleo' }));
  expect(screen.getByRole('region', { name: 'Ana and Cleo' })).toBeDefined();
});

test('shows what a change of pictures did to the pairs', async () => {
  const { client, happens } = await show({ 'pairs.list': three });
  await cell(/^Ben and Cleo/);
  client.answer({ 'pairs.list': { ...three, pairs: three.pairs.slice(1) } });
  await happens(() => client.publish('members.changed', {}));
  expect(await screen.findByText('Familiar tells everybody apart easily.')).toBeDefined();
});

test('says in words in every cell how well two people are told apart', async () => {
  await show({ 'pairs.list': three });
  expect((await cell(/^Ben and Cleo: too close/)).textContent).toBe('too close');
  expect((await cell(/^Ana and Ben: well apart/)).textContent).toBe('well apart');
});

test('says who looks like whom, but not of two people alone', async () => {
  const { client, happens } = await show({
    'pairs.list': { ...three, pairs: three.pairs.map((one, index) => ({ ...one, typical: 0.8 + index / 10 })) },
  });
  const place = within(await screen.findByRole('region', { name: 'Who looks like whom' }));
  expect(place.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/Ana looks most like Ben\.$/),
    expect.stringMatching(/Ben and Cleo look most like each other\.$/),
  ]);
  client.answer({ 'pairs.list': { members: three.members.slice(0, 2), pairs: three.pairs.slice(1, 2) } });
  await happens(() => client.publish('members.changed', {}));
  expect(screen.queryByRole('region', { name: 'Who looks like whom' })).toBeNull();
});
