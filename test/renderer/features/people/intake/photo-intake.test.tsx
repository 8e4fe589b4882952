import { fireEvent, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { PhotoFace, PhotoScan } from '#contract/calls/photos.ts';
import { PhotosScreen } from '#renderer/features/people/intake/photos-screen.tsx';
import { type Answers, failing, never } from '../../../harness/client-double.ts';
import { anyPicture, memberSummary } from '../../../harness/household.ts';
import { owner, renderScreen } from '../../../harness/render-screen.tsx';

const members = [memberSummary(), memberSummary({ id: 2, name: 'Ben', role: 'member' })];

const face = (faceId: number, but: Partial<PhotoFace> = {}): PhotoFace => ({
  faceId,
  box: { x: 0.1, y: 0.1, width: 0.3, height: 0.3 },
  picture: anyPicture,
  failing: [],
  suggestion: null,
  duplicate: false,
  ...but,
});
const scanOf = (...faces: PhotoFace[]): PhotoScan => ({ scanId: 1, width: 640, height: 480, faces });
const like = (memberId: number, name: string, distance: number, isMatch: boolean): Partial<PhotoFace> => ({
  suggestion: { memberId, name, distance, isMatch },
});

/** Ana, somebody unknown, and a face turned away. */
const group = scanOf(face(1, like(1, 'Ana', 0.21, true)), face(2), face(3, { failing: ['turnedAway'] }));

const show = (answers: Answers = {}, session = owner) =>
  renderScreen(<PhotosScreen />, { answers: { 'members.list': members, ...answers }, session });

const photo = (name: string, type = 'image/jpeg') => new File(['x'], name, { type });
const add = (user: UserEvent, ...files: File[]) => user.upload(screen.getByLabelText('Photos to add'), files);

/** What the list says of each photo, by file name. */
const results = async (count: number) => {
  const list = await screen.findByRole('list', { name: 'Chosen photos' });
  const rows = within(list).getAllByRole('listitem');
  expect(rows).toHaveLength(count);
  return rows.map(({ textContent }) => textContent);
};

async function chooseFor(user: UserEvent, number: number, name: string): Promise<void> {
  await user.click(screen.getByRole('combobox', { name: `Who is face ${number}?` }));
  await user.click(await screen.findByRole('option', { name }));
}

test('says that the members are on their way', async () => {
  await show({ 'members.list': never });
  expect(screen.getByText('Loading the members')).toBeDefined();
  expect(screen.queryByRole('region', { name: 'Photos' })).toBeNull();
});

test('says why nobody can be given a face, and asks again', async () => {
  const { client, user } = await show({ 'members.list': failing('diskBroken') });
  expect(screen.getByRole('alert').textContent).toContain('The disk could not be read or written.');
  client.answer({ 'members.list': members });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('region', { name: 'Photos' })).toBeDefined();
});

test('asks for photos at first, and has nothing to add or to end', async () => {
  await show();
  expect(screen.getByText('Drop photos here, or a whole folder')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('asks of a group photo who is who, and proposes whom it recognises', async () => {
  const { client, user } = await show({ 'photos.scan': group });
  await add(user, photo('party.jpg'));
  const asking = within(await screen.findByRole('region', { name: 'party.jpg' }));
  expect(asking.getByRole('combobox', { name: 'Who is face 1?' }).textContent).toContain('Ana');
  expect(asking.getByText('Familiar recognises Ana (0.21).')).toBeDefined();
  expect(asking.getByRole('combobox', { name: 'Who is face 2?' }).textContent).toContain('Nobody, leave it out');
  expect(asking.queryByRole('combobox', { name: 'Who is face 3?' })).toBeNull();
  expect(asking.getByText('Face 3 is turned too far away.')).toBeDefined();
  expect(await results(1)).toEqual(['party.jpgAsks who is who, above.']);
  expect(client.inputsOf('photos.assign')).toEqual([]);
});

test('names the nearest member where it is not sure, but nobody who is far away', async () => {
  const { user } = await show({
    'photos.scan': scanOf(face(1, like(2, 'Ben', 0.5, false)), face(2, like(2, 'Ben', 0.8, false))),
  });
  await add(user, photo('party.jpg'));
  expect(await screen.findByText('Nearest: Ben, but not near enough to be sure (0.50).')).toBeDefined();
  expect(screen.getAllByText(/^Nearest/)).toHaveLength(1);
});

test('adds the chosen faces to whom they were given, and leaves the rest out', async () => {
  const { client, user } = await show({
    'photos.scan': group,
    'photos.assign': ({ faceIds }) => ({ added: faceIds.length, duplicates: 0, changeId: 3 }),
  });
  await add(user, photo('party.jpg'));
  await screen.findByRole('region', { name: 'party.jpg' });
  await chooseFor(user, 2, 'Ben');
  await user.click(screen.getByRole('button', { name: 'Add 2 chosen faces' }));
  expect(client.inputsOf('photos.assign')).toEqual([
    { memberId: 1, scanId: 1, faceIds: [1] },
    { memberId: 2, scanId: 1, faceIds: [2] },
  ]);
  expect(await results(1)).toEqual(['party.jpg2 faces added.']);
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(window.location.hash).toBe('#/people');
});

test('has nothing to add while every face is nobody’s', async () => {
  const { user } = await show({ 'photos.scan': group });
  await add(user, photo('party.jpg'));
  await screen.findByRole('region', { name: 'party.jpg' });
  await chooseFor(user, 1, 'Nobody, leave it out');
  expect(screen.getByRole('button', { name: 'Add the chosen faces' })).toHaveProperty('disabled', true);
  expect(screen.getByRole('button', { name: 'Done' })).toHaveProperty('disabled', true);
});

test('leaves a photo alone in which nobody was named, while it adds the faces of another', async () => {
  const scans = [group, scanOf(face(5), face(6))];
  const { user } = await show({
    'photos.scan': () => scans.shift() as PhotoScan,
    'photos.assign': { added: 1, duplicates: 0, changeId: 3 },
  });
  await add(user, photo('party.jpg'), photo('street.jpg'));
  await screen.findByRole('region', { name: 'street.jpg' });
  await user.click(screen.getByRole('button', { name: 'Add 1 chosen face' }));
  expect(await results(2)).toEqual(['party.jpgAdded.', 'street.jpgAsks who is who, above.']);
  expect(screen.getByRole('region', { name: 'street.jpg' })).toBeDefined();
});

test('looks again at a photo that the host has let go of meanwhile, and adds the same faces', async () => {
  const again = { ...group, scanId: 2, faces: group.faces.map((known) => ({ ...known, faceId: known.faceId + 10 })) };
  const { client, user } = await show({
    'photos.scan': group,
    'photos.assign': ({ scanId }) =>
      scanId === 1 ? failing('sampleMissing') : { added: 1, duplicates: 0, changeId: 3 },
  });
  await add(user, photo('party.jpg'));
  await screen.findByRole('region', { name: 'party.jpg' });
  client.answer({ 'photos.scan': again });
  await user.click(screen.getByRole('button', { name: 'Add 1 chosen face' }));
  expect(client.inputsOf('photos.assign').map(({ scanId, faceIds }) => [scanId, faceIds])).toEqual([
    [1, [1]],
    [2, [11]],
  ]);
  expect(await results(1)).toEqual(['party.jpgAdded.']);
});

test('says of each photo what became of it, and sums it up', async () => {
  const scans = [scanOf(), scanOf(face(1, { duplicate: true })), failing('pictureFormatUnknown')];
  const { client, user } = await show({ 'photos.scan': () => scans.shift() as PhotoScan });
  await add(user, photo('empty.jpg'), photo('known.jpg'), photo('broken.jpg'), photo('letter.pdf', 'application/pdf'));
  await screen.findByText('Looked at all 3');
  expect(await results(3)).toEqual([
    'empty.jpgNo face was found in this photo.',
    'known.jpgKnown already: skipped.',
    'broken.jpgThis is not a picture that Familiar can read. Use a JPEG, HEIC, PNG, WebP, AVIF, GIF or PGM file.',
  ]);
  expect(screen.getByRole('progressbar').textContent).toContain('1 known already, skipped · 2 not added');
  expect(client.inputsOf('photos.scan')).toHaveLength(3);
});

test('looks at one photo after the other', async () => {
  const { client, user } = await show({ 'photos.scan': never });
  await add(user, photo('one.jpg'), photo('two.jpg'));
  expect(await results(2)).toEqual(['one.jpgLooking for faces…', 'two.jpgWaiting']);
  expect(screen.getByText('Looked at 0 of 2')).toBeDefined();
  expect(client.inputsOf('photos.scan')).toHaveLength(1);
});

test('takes what is dropped, and says so while it is held above', async () => {
  const { client } = await show({ 'photos.scan': group });
  const zone = screen.getByRole('region', { name: 'Photos' });
  const file = photo('party.jpg');
  fireEvent.dragOver(zone);
  expect(zone.hasAttribute('data-over')).toBe(true);
  fireEvent.drop(zone, { dataTransfer: { items: [{ webkitGetAsEntry: () => null }], files: [file] } });
  expect(zone.hasAttribute('data-over')).toBe(false);
  expect(await screen.findByRole('region', { name: 'party.jpg' })).toBeDefined();
  expect(client.inputsOf('photos.scan')).toHaveLength(1);
});

test('adds nothing when the passphrase that it takes is not given, and says how to try again', async () => {
  const { client, user } = await show({ 'photos.scan': group }, { ...owner, freshUntil: null });
  await add(user, photo('party.jpg'));
  await screen.findByRole('region', { name: 'party.jpg' });
  await user.click(screen.getByRole('button', { name: 'Add 1 chosen face' }));
  await screen.findByLabelText('Passphrase');
  await user.keyboard('{Escape}');
  expect(await screen.findByText(/^Not added: this needs the passphrase/)).toBeDefined();
  expect(client.inputsOf('photos.assign')).toEqual([]);
});
