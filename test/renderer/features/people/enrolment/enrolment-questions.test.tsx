import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { anyPicture } from '../../../harness/household.ts';
import { reasonOf } from '../../../harness/reason-of.ts';
import { owner } from '../../../harness/render-screen.tsx';
import { runCamera } from '../../../harness/running-camera.ts';
import { arrive, show, view } from './enrolment-steps.tsx';

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 100));

test('takes no look of anybody before somebody says that the member sits there', async () => {
  runCamera();
  const { client, user } = await arrive({ 'enrolment.frame': view() });
  expect(screen.getByText('Is Ben sitting here now?', { selector: 'p:not([role])' })).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Finish/ })).toBeNull();
  await aWhile();
  expect(client.inputsOf('enrolment.frame')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Ben is here' }));
  expect(await screen.findByText('1 of 5 looks')).toBeDefined();
});

test('asks nobody whether they are here themselves', async () => {
  runCamera();
  await arrive({ 'enrolment.frame': view() }, { ...owner, member: { id: 2, name: 'Ben', role: 'owner' } });
  expect(await screen.findByText('1 of 5 looks')).toBeDefined();
});

test('asks only once whether the member is here, whatever they look at or start over', async () => {
  runCamera();
  const { client, user } = await show({ 'enrolment.frame': view({ nextFrameMs: 20 }) });
  await screen.findByText('1 of 5 looks');
  await user.click(screen.getByRole('tab', { name: 'Photos' }));
  await user.click(screen.getByRole('tab', { name: 'Camera' }));
  expect(screen.queryByRole('button', { name: 'Ben is here' })).toBeNull();
  const before = client.inputsOf('enrolment.frame').length;
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  await waitFor(() => expect(client.inputsOf('enrolment.frame').length).toBeGreaterThan(before));
  expect(screen.queryByRole('button', { name: 'Ben is here' })).toBeNull();
});

test('asks an owner about a face that another member has, stores nothing before the answer, and starts over', async () => {
  runCamera();
  const { client, user } = await show({ 'enrolment.frame': view({ resembles: 'Ana', nextFrameMs: 20 }) });
  expect(await screen.findByText('This looks like Ana. Is Ben sitting here?', { selector: 'p' })).toBeDefined();
  expect(reasonOf(screen.getByRole('button', { name: 'Finish with 1 look' }))).toBe(
    'Answer the question about the face first.',
  );
  expect(screen.queryByRole('button', { name: 'Start over' })).toBeNull();
  await aWhile();
  expect(client.inputsOf('enrolment.frame')).toHaveLength(1);
  client.answer({ 'enrolment.frame': view() });
  await user.click(screen.getByRole('button', { name: 'Start over with Ben' }));
  expect(client.inputsOf('enrolment.retake')).toEqual([{ memberId: 2 }]);
  await waitFor(() => expect(reasonOf(screen.getByRole('button', { name: 'Finish with 1 look' }))).toBeNull());
});

test('goes on with a member who looks like another one, and asks again after starting over', async () => {
  runCamera();
  const { client, user } = await show({
    'enrolment.frame': view({ resembles: 'Ana', nextFrameMs: 20 }),
    'enrolment.finish': { added: 1, changeId: 4 },
    'members.picture': anyPicture,
  });
  await user.click(await screen.findByRole('button', { name: 'Yes, Ben looks like Ana' }));
  await waitFor(() => expect(client.inputsOf('enrolment.frame').length).toBeGreaterThan(1));
  expect(screen.queryByText('This looks like Ana. Is Ben sitting here?', { selector: 'p' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  await user.click(await screen.findByRole('button', { name: 'Yes, Ben looks like Ana' }));
  await user.click(screen.getByRole('button', { name: 'Finish with 1 look' }));
  expect(client.inputsOf('enrolment.finish')).toEqual([{ memberId: 2 }]);
});

test('asks once of a face that is another member’s and unlike the pictures so far', async () => {
  runCamera();
  const { user } = await show({ 'enrolment.frame': view({ resembles: 'Ana', unlike: 'addAnyway' }) });
  expect(await screen.findByText('This looks like Ana. Is Ben sitting here?', { selector: 'p' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Yes, Ben looks like Ana' })).toBeNull();
  expect(screen.getAllByRole('button', { name: 'Start over with Ben' })).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Add anyway' }));
  expect(reasonOf(screen.getByRole('button', { name: 'Finish with 1 look' }))).toBeNull();
});

test('asks those who enrol themselves whether they only look like another member', async () => {
  runCamera();
  const { user } = await arrive(
    { 'enrolment.frame': view({ resembles: 'Ana' }) },
    { ...owner, member: { id: 2, name: 'Ben', role: 'owner' } },
  );
  expect(await screen.findByText('This looks like Ana. Is this you?', { selector: 'p' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Yes, I look like Ana' }));
  expect(reasonOf(screen.getByRole('button', { name: 'Finish with 1 look' }))).toBeNull();
});

test('offers to start over when somebody sits down who is unlike the looks so far, also while they leave the view', async () => {
  runCamera();
  const { client, user } = await show({ 'enrolment.frame': view({ guidance: 'someoneElse', nextFrameMs: 20 }) });
  await screen.findByText('This looks like someone else');
  expect(screen.getByText(/^If Ben has only now sat down, start over\./)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Start over' })).toBeNull();
  client.answer({ 'enrolment.frame': view({ guidance: 'showFace', nextFrameMs: 20 }) });
  await screen.findByText('Bring your face into the oval', {}, { timeout: 5000 });
  await user.click(screen.getByRole('button', { name: 'Start over with Ben' }));
  expect(client.inputsOf('enrolment.retake')).toEqual([{ memberId: 2 }]);
});

test('asks about a look that is not the member’s, and starts over where someone else is there', async () => {
  runCamera();
  const { client, user } = await show({ 'enrolment.frame': view({ unlike: 'addAnyway', nextFrameMs: 20 }) });
  expect(await screen.findByText('This does not look like Ben')).toBeDefined();
  expect(screen.getByText(/^Nothing is stored yet\./)).toBeDefined();
  expect(reasonOf(screen.getByRole('button', { name: 'Finish with 1 look' }))).toBe(
    'Answer the question about the face first.',
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(client.inputsOf('enrolment.frame')).toHaveLength(1);
  client.answer({ 'enrolment.frame': view() });
  await user.click(screen.getByRole('button', { name: 'Start over with Ben' }));
  expect(client.inputsOf('enrolment.retake')).toEqual([{ memberId: 2 }]);
  await waitFor(() => expect(screen.queryByText('This does not look like Ben')).toBeNull());
});

test('stores a look that is not the member’s only with a passphrase given then, however fresh the last one', async () => {
  runCamera();
  const { client, user } = await show({
    'enrolment.frame': view({ unlike: 'addAnyway' }),
    'enrolment.finish': { added: 1, changeId: 4 },
    'session.confirm': {},
    'members.picture': anyPicture,
  });
  await user.click(await screen.findByRole('button', { name: 'Add anyway' }));
  await user.click(screen.getByRole('button', { name: 'Finish with 1 look' }));
  expect(client.inputsOf('enrolment.finish')).toEqual([]);
  const dialog = within(await screen.findByRole('dialog', { name: 'Your passphrase, please' }));
  await user.type(dialog.getByLabelText('Passphrase'), 'correct horse battery');
  await user.click(dialog.getByRole('button', { name: 'Confirm' }));
  await waitFor(() => expect(client.inputsOf('enrolment.finish')).toEqual([{ memberId: 2, addAnyway: true }]));
});

test('offers no way to add it where the pictures so far do not say who the member is, or to a member', async () => {
  runCamera();
  const { client, user } = await show({ 'enrolment.frame': view({ unlike: 'sortFirst' }) });
  expect((await screen.findByRole('link', { name: 'See the pictures' })).getAttribute('href')).toBe('#/people/2');
  expect(screen.queryByRole('button', { name: 'Add anyway' })).toBeNull();
  client.answer({ 'enrolment.frame': view({ unlike: 'askOwner' }) });
  await user.click(screen.getByRole('button', { name: 'Start over with Ben' }));
  expect(await screen.findByText(/ask an owner to add it/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Add anyway' })).toBeNull();
});
