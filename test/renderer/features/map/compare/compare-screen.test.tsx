import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CompareScreen } from '#renderer/features/map/compare/compare-screen.tsx';
import type { FaceRef } from '#renderer/state/face-ref.ts';
import { type Answers, failing, never } from '../../../harness/client-double.ts';
import { memberSummary, noon, sampleSummary } from '../../../harness/household.ts';
import { renderScreen } from '../../../harness/render-screen.tsx';
import { comparison, pictureAnswers } from '../faces.ts';

const a: FaceRef = { kind: 'sample', memberId: 1, sampleId: 11 };
const b: FaceRef = { kind: 'sample', memberId: 2, sampleId: 21 };
const show = (answers: Answers, faces: { a: FaceRef | null; b: FaceRef | null } = { a, b }) =>
  renderScreen(<CompareScreen {...faces} />, { answers: { ...pictureAnswers, ...answers } });
const verdict = async () => within(await screen.findByRole('status')).getByRole('heading').textContent;

test('says that the members are on their way', async () => {
  await show({ 'members.list': never }, { a: null, b: null });
  expect(screen.getByRole('status').textContent).toContain('Loading');
});

test('says that there is nothing to compare where nobody has a picture', async () => {
  await show({ 'members.list': [memberSummary({ sampleCount: 0 })], 'attempts.list': [] }, { a: null, b: null });
  expect(await screen.findByText('Nobody has a picture yet, so there is nothing to compare.')).toBeDefined();
});

test('says why there are no members to choose from', async () => {
  await show({ 'members.list': failing('internal') }, { a: null, b: null });
  expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong inside Familiar.');
});

test('lets two faces be chosen, beginning with two different members', async () => {
  const { user } = await show({}, { a: null, b: null });
  const first = await screen.findByRole('region', { name: 'First face' });
  const second = await screen.findByRole('region', { name: 'Second face' });
  const choices = await within(second).findAllByRole('button', { name: /Photo|photo/ });
  expect(choices).toHaveLength(1);
  const [choice] = await within(first).findAllByRole('button', { pressed: false });
  await user.click(choice as HTMLElement);
  expect(window.location.hash).toBe('#/map/compare/s1.11');
});

test('leaves out pictures of another net, which compare with no others', async () => {
  await show({ 'samples.list': [sampleSummary(11, { embedderIsCurrent: false })] }, { a: null, b: null });
  const first = await screen.findByRole('region', { name: 'First face' });
  expect(await within(first).findByText('There is no picture to choose here.')).toBeDefined();
});

test('says that the comparison is on its way, then what it says', async () => {
  const { client, happens } = await show({ 'compare.faces': never });
  expect(await screen.findByText('Loading the comparison')).toBeDefined();
  client.answer({ 'compare.faces': comparison() });
  await happens(() => client.publish('members.changed', {}));
  expect(await verdict()).toBe('Looks like two people');
  expect(client.inputsOf('compare.faces').at(-1)).toEqual({ a, b });
});

test('says why two faces cannot be compared', async () => {
  await show({ 'compare.faces': failing('comparedFaceGone') });
  expect((await screen.findByRole('alert')).textContent).toContain('One of the two faces is no longer there.');
});

test('says how the pictures were taken, with a note where that alone may part them', async () => {
  const dark = comparison();
  const { user } = await show({
    'compare.faces': comparison({
      b: { ...dark.b, quality: { ...(dark.b.quality as NonNullable<typeof dark.b.quality>), brightness: 40 } },
    }),
  });
  const pictures = within(await screen.findByRole('region', { name: 'The pictures' }));
  expect(pictures.getByText('Very different light')).toBeDefined();
  await user.click(pictures.getByRole('button', { name: 'Details' }));
  expect(screen.getByRole('row', { name: /^Sharpness/ }).textContent).toBe('Sharpness80 %80 %');
});

test('says that nothing is known of how an old picture was taken', async () => {
  const old = { quality: null, pose: null, at: noon, name: null, landmarks: null };
  await show({ 'compare.faces': comparison({ a: old }) });
  expect(await screen.findByText('Familiar does not know how one of these pictures was taken.')).toBeDefined();
  expect(screen.getByText('Nobody was recognised')).toBeDefined();
  expect(screen.queryByRole('checkbox', { name: 'Show the lines of the face' })).toBeNull();
});

test('draws the landmarks over the pictures until they are switched off', async () => {
  const landmarks = Array.from({ length: 68 }, (_, i) => ({ x: i / 68, y: 0.5 }));
  const known = comparison();
  const { user } = await show({
    'compare.faces': comparison({
      a: { ...known.a, landmarks },
      b: { ...known.b, landmarks },
      regions: [{ region: 'nose', difference: 0.1 }],
    }),
  });
  const box = await screen.findByRole('checkbox', { name: 'Show the lines of the face' });
  expect(document.querySelectorAll('figure path')).toHaveLength(18);
  expect(document.querySelectorAll('figure path[data-differs]')).toHaveLength(4);
  await user.click(box);
  expect(document.querySelectorAll('figure path')).toHaveLength(0);
});
