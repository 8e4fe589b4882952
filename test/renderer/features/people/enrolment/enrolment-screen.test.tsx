import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { CallOutput } from '#contract/contract.ts';
import { en } from '#words/en/catalogue.ts';
import { failing, never } from '../../../harness/client-double.ts';
import { anyPicture, memberSummary } from '../../../harness/household.ts';
import { reasonOf } from '../../../harness/reason-of.ts';
import { owner } from '../../../harness/render-screen.tsx';
import { runCamera } from '../../../harness/running-camera.ts';
import { arrive, looks, members, show, view } from './enrolment-steps.tsx';

test('says that the member is on their way', async () => {
  const { client } = await show({ 'members.list': never });
  expect(screen.getByText('Loading the member')).toBeDefined();
  expect(client.inputsOf('enrolment.begin')).toEqual([]);
});

test('says why the member cannot be read, and asks again', async () => {
  const { client, user } = await show({ 'members.list': failing('diskBroken') });
  expect(screen.getByRole('alert').textContent).toContain('Familiar cannot read or write the disk');
  client.answer({ 'members.list': members });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Let Familiar get to know Ben' })).toBeDefined();
});

test('is the last step of setting a household up, and no step of anything later', async () => {
  const setUp = { ...owner, how: 'setup', member: { id: 2, name: 'Ben', role: 'owner' } } as const;
  await show({ 'enrolment.frame': never }, setUp);
  expect(screen.getByText('Step 4 of 4')).toBeDefined();
  cleanup();
  await show({ 'enrolment.frame': never }, { ...setUp, how: 'face' });
  expect(screen.queryByText(/^Step/)).toBeNull();
});

test('says that one look is enough, and to somebody with pictures that one more helps', async () => {
  runCamera();
  const known = memberSummary({ id: 2, name: 'Ben', role: 'member', sampleCount: 3, setAsideCount: 2 });
  const says = async (ben: typeof known, sentence: string): Promise<void> => {
    await show({ 'members.list': [memberSummary(), ben], 'enrolment.frame': never });
    expect(await screen.findByText(sentence)).toBeDefined();
    cleanup();
  };
  const { oneIsEnough, moreHelp } = en.enrolment.progress;
  await says({ ...known, sampleCount: 0, setAsideCount: 0 }, oneIsEnough);
  await says(known, moreHelp);
  await says({ ...known, setAsideCount: 3 }, oneIsEnough);
});

test('says that somebody has left the household', async () => {
  await show({ 'members.list': [memberSummary()] });
  expect(screen.getByRole('alert').textContent).toBe('This person is not in the household any more.');
});

test('says what is wrong with the camera, and tries it again', async () => {
  const { client, user } = await show();
  expect(await screen.findByText('No camera found')).toBeDefined();
  expect(screen.getByText('Plug one in. Familiar notices by itself.')).toBeDefined();
  runCamera();
  client.answer({ 'enrolment.frame': view() });
  await user.click(screen.getByRole('button', { name: 'Try the camera again' }));
  await user.click(await screen.findByRole('button', { name: 'Ben is here' }));
  expect(await screen.findByText('Turn your head slowly, all the way round')).toBeDefined();
});

test('asks for all looks, and can store nothing before the first is taken', async () => {
  const { client } = await show();
  expect(client.inputsOf('enrolment.begin')).toEqual([
    { memberId: 2, poses: ['front', 'left', 'right', 'up', 'down'] },
  ]);
  expect(looks()).toEqual(['Straight missing', 'Left missing', 'Right missing', 'Up missing', 'Down missing']);
  expect(reasonOf(screen.getByRole('button', { name: 'Finish' }))).not.toBeNull();
  expect(reasonOf(screen.getByRole('button', { name: 'Start over' }))).not.toBeNull();
});

test('asks only for the looks of the address', async () => {
  const { client } = await arrive({}, owner, ['up']);
  expect(client.inputsOf('enrolment.begin')).toEqual([{ memberId: 2, poses: ['up'] }]);
  expect(looks()).toEqual(['Up missing']);
});

test('says what to do next, ticks what is captured, and stores it', async () => {
  runCamera();
  const { client, user } = await show({
    'enrolment.frame': view(),
    'enrolment.finish': { added: 1, changeId: 4 },
    'members.picture': anyPicture,
  });
  expect(await screen.findByText('Turn your head slowly, all the way round')).toBeDefined();
  expect(looks().slice(0, 2)).toEqual(['Straight taken', 'Left missing']);
  expect(screen.getByText('More looks make signing in surer. You can add them later, too.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Finish with 1 look' }));
  expect(client.inputsOf('enrolment.finish')).toEqual([{ memberId: 2 }]);
  expect(await screen.findByRole('heading', { level: 1, name: 'Ben is familiar now' })).toBeDefined();
  expect(screen.getByText(/^One picture was added\./)).toBeDefined();
  expect(screen.getByRole('link', { name: 'See the pictures' }).getAttribute('href')).toBe('#/people/2');
  expect(client.inputsOf('enrolment.cancel')).toEqual([]);
});

/** The face is Ben's, near enough. */
const tried: CallOutput<'map.tryFrame'> = {
  faces: [],
  gate: null,
  isUnusable: false,
  query: { x: 0, y: 0 },
  scores: [{ memberId: 2, name: 'Ben', distance: 0.3, threshold: 0.6 }],
  outcome: 'match',
  namedId: 2,
  margin: null,
  neededMargin: 0.1,
  nextFrameMs: 60_000,
};

test('shows live how near the face before the camera is', async () => {
  runCamera();
  const { client, user } = await show({
    'enrolment.frame': view(),
    'enrolment.finish': { added: 1, changeId: 4 },
    'members.picture': anyPicture,
    'map.tryFrame': tried,
  });
  await screen.findByText('Turn your head slowly, all the way round');
  await user.click(screen.getByRole('button', { name: 'Finish with 1 look' }));
  const scale = en.parts.limitScale.label({ distance: 0.3, threshold: 0.6 });
  await screen.findByRole('img', { name: scale });
  expect(client.inputsOf('map.tryFrame')).toHaveLength(1);
});

test('offers to try it at once: locks the screen in a way that looks again', async () => {
  runCamera();
  const { client, user } = await show({
    'enrolment.frame': view(),
    'enrolment.finish': { added: 1, changeId: 4 },
    'members.picture': anyPicture,
    'session.lock': {},
    'map.tryFrame': tried,
  });
  await screen.findByText('Turn your head slowly, all the way round');
  await user.click(screen.getByRole('button', { name: 'Finish with 1 look' }));
  await user.click(await screen.findByRole('button', { name: 'Try it now' }));
  expect(client.inputsOf('session.lock')).toEqual([{ forTrial: true }]);
});

test('asks for more pictures of a young face once the first are stored, and for nothing else', async () => {
  runCamera();
  const { user } = await show({
    'enrolment.frame': view(),
    'enrolment.finish': { added: 1, changeId: 4 },
    'members.picture': anyPicture,
    'members.ownHealth': [
      { kind: 'fewOfYoung', count: 1 },
      { kind: 'missingPose', pose: 'up' },
    ],
  });
  await screen.findByText('Turn your head slowly, all the way round');
  await user.click(screen.getByRole('button', { name: 'Finish with 1 look' }));
  const asked = await screen.findAllByRole('listitem');
  expect(asked.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/Only one picture. Young faces change fast. Add two more./),
  ]);
  expect(screen.getByRole('link', { name: 'Add pictures' }).getAttribute('href')).toBe('#/people/2/enrol');
});

test('stops looking once every look is taken', async () => {
  runCamera();
  const { client } = await show({
    'enrolment.frame': view({ guidance: 'done', captured: ['front'], nextFrameMs: 0 }),
  });
  expect(await screen.findByRole('button', { name: 'Finish' })).toBeDefined();
  await screen.findByText('All done');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(client.inputsOf('enrolment.frame')).toHaveLength(1);
});

test('starts over', async () => {
  runCamera();
  const { client, user } = await show({ 'enrolment.frame': view() });
  await screen.findByText('Turn your head slowly, all the way round');
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  expect(client.inputsOf('enrolment.retake')).toEqual([{ memberId: 2 }]);
  expect(looks()[0]).toBe('Straight missing');
});

test('says while somebody sits there that it is rather dark, and takes the look all the same where they say so', async () => {
  runCamera();
  const { client, user } = await show({ 'enrolment.frame': view({ guidance: 'ratherDark', nextFrameMs: 20 }) });
  expect(await screen.findByText('It is rather dark. Turn on a lamp or face a window')).toBeDefined();
  expect(client.inputsOf('enrolment.frame')[0]).not.toHaveProperty('inAnyLight');
  await user.click(screen.getByRole('button', { name: 'Use it anyway' }));
  await waitFor(() => expect(client.inputsOf('enrolment.frame').at(-1)).toHaveProperty('inAnyLight', true));
  expect(screen.queryByRole('button', { name: 'Use it anyway' })).toBeNull();
});

test('says of a face with one side in the dark what to do, and offers no way round it', async () => {
  runCamera();
  await show({ 'enrolment.frame': view({ guidance: 'halfLit' }) });
  expect(await screen.findByText('One side of your face is in the dark. Turn to the light')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Use it anyway' })).toBeNull();
});

test('says why nothing was stored, and keeps what is taken', async () => {
  runCamera();
  const { client, user } = await show({
    'enrolment.frame': view({ nextFrameMs: 20 }),
    'enrolment.finish': failing('databaseBusy'),
  });
  await screen.findByText('Turn your head slowly, all the way round');
  await user.click(screen.getByRole('button', { name: 'Finish with 1 look' }));
  await waitFor(() => expect(client.inputsOf('enrolment.finish')).toHaveLength(1));
  const framesBefore = client.inputsOf('enrolment.frame').length;
  await waitFor(() => expect(client.inputsOf('enrolment.frame').length).toBeGreaterThan(framesBefore + 1));
  expect((await screen.findByRole('alert')).textContent).toContain('Another program is using the household file.');
  expect(looks()[0]).toBe('Straight taken');
});

test('says how far it is, and what would make better pictures', async () => {
  runCamera();
  await show({ 'enrolment.frame': view({ hint: 'dark', captured: ['front', 'up'] }) });
  expect(await screen.findByText('2 of 5 looks')).toBeDefined();
  expect(screen.getByText('It is rather dark. More light makes better pictures.')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Finish with 2 looks' })).toBeDefined();
});

test('keeps what the camera has taken while photos are added', async () => {
  runCamera();
  const { client, user } = await show({ 'enrolment.frame': view() });
  await screen.findByText('1 of 5 looks');
  await user.click(screen.getByRole('tab', { name: 'Photos' }));
  expect(screen.getByText(/^One look from the camera is not saved yet\./)).toBeDefined();
  await user.click(screen.getByRole('tab', { name: 'Camera' }));
  expect(looks()[0]).toBe('Straight taken');
  expect(client.inputsOf('enrolment.begin')).toHaveLength(1);
  expect(client.inputsOf('enrolment.cancel')).toEqual([]);
});

test('asks before looks are lost that are not saved, and goes where it was asked to then', async () => {
  runCamera();
  const { user } = await show({ 'enrolment.frame': view() });
  await screen.findByText('1 of 5 looks');
  await user.click(screen.getByRole('link', { name: 'Not now' }));
  const dialog = within(await screen.findByRole('alertdialog', { name: 'Discard the new look?' }));
  expect(window.location.hash).toBe('#/people/2/enrol');
  await user.click(dialog.getByRole('button', { name: 'Go on' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(looks()[0]).toBe('Straight taken');
  await user.click(screen.getByRole('link', { name: 'Not now' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Discard' }));
  await waitFor(() => expect(window.location.hash).toBe('#/'));
});

test('lets go of an enrolment that has taken nothing without a question', async () => {
  const { user } = await arrive();
  await user.click(screen.getByRole('link', { name: 'Not now' }));
  await waitFor(() => expect(window.location.hash).toBe('#/'));
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('calls the enrolment off when it is left before its end', async () => {
  const { client, show: showInstead } = await show();
  showInstead(<p>elsewhere</p>);
  expect(client.inputsOf('enrolment.cancel')).toEqual([{ memberId: 2 }]);
});

test('begins nothing, and leads to the member, when the passphrase that it takes is not given', async () => {
  const { client, user } = await show({}, { ...owner, freshUntil: null });
  await screen.findByLabelText('Passphrase');
  await user.keyboard('{Escape}');
  await screen.findByText('No camera found');
  expect(client.inputsOf('enrolment.begin')).toEqual([]);
  expect(window.location.hash).toBe('#/people/2');
});

test('takes photos instead, and says that what is stored stays when it is left', async () => {
  const { client, user } = await show({
    'photos.scan': {
      scanId: 1,
      width: 640,
      height: 480,
      preview: anyPicture,
      faces: [
        {
          faceId: 1,
          box: { x: 0.1, y: 0.1, width: 0.3, height: 0.3 },
          picture: anyPicture,
          failing: [],
          suggestion: null,
          knownSince: null,
        },
      ],
    },
    'photos.begin': { importId: 5 },
    'photos.assign': { added: 1, duplicates: 0, changeId: 3 },
  });
  expect(screen.getByRole('link', { name: 'Not now' })).toBeDefined();
  await user.click(screen.getByRole('tab', { name: 'Photos' }));
  expect(screen.getByText('Drop photos of Ben here')).toBeDefined();
  await user.upload(
    screen.getByLabelText('Photos to add'),
    new File([Uint8Array.of(0xff, 0xd8, 0xff)], 'ben.jpg', { type: 'image/jpeg' }),
  );
  expect(await screen.findByText('Added to Ben.')).toBeDefined();
  expect(client.inputsOf('photos.assign')).toEqual([{ memberId: 2, scanId: 1, faceIds: [1] }]);
  expect(screen.getByRole('link', { name: 'Back to Ben, keeping the picture' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(await screen.findByRole('heading', { name: 'Ben is familiar now' })).toBeDefined();
});
