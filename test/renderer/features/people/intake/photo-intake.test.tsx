import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { PhotoScan } from '#contract/calls/photos.ts';
import { limits } from '#contract/limits.ts';
import { acceptedPictures } from '#contract/picture-kinds.ts';
import { type Answers, failing, never } from '../../../harness/client-double.ts';
import { reasonOf } from '../../../harness/reason-of.ts';
import { add, chooseFor, face, group, like, members, photo, results, scanOf, show } from './photo-steps.tsx';

test('says that the members are on their way', async () => {
  await show({ 'members.list': never });
  expect(screen.getByText('Loading the members')).toBeDefined();
  expect(screen.queryByRole('region', { name: 'Photos' })).toBeNull();
});

test('says why nobody can be given a face, and asks again', async () => {
  const { client, user } = await show({ 'members.list': failing('diskBroken') });
  expect(screen.getByRole('alert').textContent).toContain('Familiar cannot read or write the disk');
  client.answer({ 'members.list': members });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('region', { name: 'Photos' })).toBeDefined();
});

test('asks for photos at first, and has nothing to add or to end', async () => {
  await show();
  expect(screen.getByText('Drop photos or a folder here')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('asks of a group photo who is who, and proposes whom it recognises', async () => {
  const { client, user } = await show({ 'photos.scan': group });
  await add(user, photo('party.jpg'));
  const asking = within(await screen.findByRole('region', { name: 'party.jpg' }));
  expect(asking.getByRole('combobox', { name: 'Who is face 1?' }).textContent).toContain('Ana');
  expect(asking.getByText('Looks like Ana.')).toBeDefined();
  expect(asking.getByRole('combobox', { name: 'Who is face 2?' }).textContent).toContain('Nobody, leave it out');
  expect(asking.queryByRole('combobox', { name: 'Who is face 3?' })).toBeNull();
  expect(asking.getByText('Face 3 is turned too far away.')).toBeDefined();
  expect(await results(1)).toEqual(['party.jpgWaits for your answer above.']);
  expect(client.inputsOf('photos.assign')).toEqual([]);
});

test('names the nearest member where it is not sure, but nobody who is far away', async () => {
  const { user } = await show({
    'photos.scan': scanOf(face(1, like(2, 'Ben', 0.5, false)), face(2, like(2, 'Ben', 0.8, false))),
  });
  await add(user, photo('party.jpg'));
  expect(await screen.findByText('May be Ben, but not for sure.')).toBeDefined();
  expect(screen.getAllByText(/^May be/)).toHaveLength(1);
});

test('adds the chosen faces to whom they were given, and leaves the rest out', async () => {
  const { client, user } = await show({
    'photos.scan': group,
    'photos.assign': ({ faceIds }) => ({ added: faceIds.length, duplicates: 0, changeId: 3 }),
  });
  await add(user, photo('party.jpg'));
  await screen.findByRole('region', { name: 'party.jpg' });
  await chooseFor(user, 2, 'Ben');
  await user.click(screen.getByRole('button', { name: 'Add 2 faces' }));
  expect(client.inputsOf('photos.assign')).toEqual([
    { memberId: 1, scanId: 1, faceIds: [1] },
    { memberId: 2, scanId: 1, faceIds: [2] },
  ]);
  expect(await results(1)).toEqual(['party.jpg2 faces added: 1 to Ana, 1 to Ben.']);
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(window.location.hash).toBe('#/people');
});

test('has nothing to add while every face is nobody’s', async () => {
  const { user } = await show({ 'photos.scan': group });
  await add(user, photo('party.jpg'));
  await screen.findByRole('region', { name: 'party.jpg' });
  await chooseFor(user, 1, 'Nobody, leave it out');
  expect(reasonOf(screen.getByRole('button', { name: 'Add the chosen faces' }))).not.toBeNull();
  expect(reasonOf(screen.getByRole('button', { name: 'Done' }))).not.toBeNull();
});

test('leaves a photo alone in which nobody was named, while it adds the faces of another', async () => {
  const scans = [group, scanOf(face(5), face(6))];
  const { user } = await show({
    'photos.scan': () => scans.shift() as PhotoScan,
    'photos.assign': { added: 1, duplicates: 0, changeId: 3 },
  });
  await add(user, photo('party.jpg'), photo('street.jpg'));
  await screen.findByRole('region', { name: 'street.jpg' });
  await user.click(screen.getByRole('button', { name: 'Add 1 face' }));
  expect(await results(2)).toEqual(['party.jpgAdded to Ana.', 'street.jpgWaits for your answer above.']);
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
  await user.click(screen.getByRole('button', { name: 'Add 1 face' }));
  expect(client.inputsOf('photos.assign').map(({ scanId, faceIds }) => [scanId, faceIds])).toEqual([
    [1, [1]],
    [2, [11]],
  ]);
  expect(await results(1)).toEqual(['party.jpgAdded to Ana.']);
});

test('says of each photo what became of it, and sums it up', async () => {
  const scans = [
    scanOf(),
    scanOf(face(1, { ...like(1, 'Ana', 0.1, true), knownSince: Date.now() })),
    failing('pictureFormatUnknown'),
  ];
  const { client, user } = await show({ 'photos.scan': () => scans.shift() as PhotoScan });
  await add(user, photo('empty.jpg'), photo('known.jpg'), photo('broken.jpg'));
  await screen.findByText('Looked at all 3 files');
  expect(await results(3)).toEqual([
    'empty.jpgNo face was found in this photo.',
    'known.jpgKnown already: Ana, picture added today.',
    expect.stringMatching(/^broken.jpgFamiliar cannot read this file as a picture. Use a JPEG, HEIC, .* or PPM file.$/),
  ]);
  expect(screen.getByRole('progressbar').textContent).toContain('1 known already · 2 not added');
  expect(client.inputsOf('photos.scan')).toHaveLength(3);
});

test('looks at one photo after the other', async () => {
  const { client, user } = await show({ 'photos.scan': never });
  await add(user, photo('one.jpg'), photo('two.jpg'));
  expect(await results(2)).toEqual(['one.jpgLooking for faces…', 'two.jpgWaiting']);
  expect(screen.getByText('Looked at 0 of 2 files')).toBeDefined();
  expect(client.inputsOf('photos.scan')).toHaveLength(1);
});

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const fileOf = (name: string, text: string, type = '') => new File([bytesOf(text)], name, { type });

/** Lets something go above the place for photos. */
const drop = (files: readonly File[], items: readonly unknown[] = [{ webkitGetAsEntry: () => null }]) =>
  fireEvent.drop(screen.getByRole('region', { name: 'Photos' }), { dataTransfer: { items, files } });

/** An entry of a drop: a file, which fails where none is given, or a folder that hands out its entries in portions. */
const fileEntry = (name: string, file: File | null) => ({
  name,
  isFile: true,
  file: (done: (file: File) => void, fail: () => void) => (file === null ? fail() : done(file)),
});
const folderEntry = (name: string, entries: readonly unknown[]) => ({
  name,
  isFile: false,
  createReader: () => {
    const portions = [entries.slice(0, 2), entries.slice(2), []];
    return { readEntries: (done: (portion: unknown) => void) => done(portions.shift()) };
  },
});
const dropEntry = (entry: unknown) => drop([], [{ webkitGetAsEntry: () => entry }]);

test('file choosers offer what the engine reads', async () => {
  await show();
  for (const label of ['Photos to add', 'A folder to add'])
    expect(screen.getByLabelText(label)).toHaveProperty('accept', acceptedPictures);
});

test.each([
  ['IMG_0001.HEIC', '\0\0\0\x14ftypheic\0\0\0\0mif1', 'image/heic'],
  ['IMG_0002.HEIC', '\0\0\0\x14ftypheic\0\0\0\0mif1', ''],
  ['scan.tif', 'II*\0\x08\0\0\0', 'image/tiff'],
  ['old.gif', 'GIF89a', 'image/gif'],
  ['from-the-web.jfif', '\xff\xd8\xff', ''],
  ['face.pgm', 'P5 1 1 255 x', ''],
  ['named-like-nothing', '\xff\xd8\xff', ''],
  ['film.mov', '\xff\xd8\xff', 'video/quicktime'],
])('looks at %s alone, whatever the system says of its type', async (name, text, type) => {
  const { client } = await show({ 'photos.scan': group });
  drop([fileOf(name, text, type)]);
  expect(await screen.findByRole('region', { name })).toBeDefined();
  expect(client.inputsOf('photos.scan')).toHaveLength(1);
});

test.each([
  ['letter.pdf', '%PDF-1.7', 'application/pdf', /^This is a PDF/],
  ['photo.jpg', 'Dear Ana', 'image/jpeg', /^This file contains text/],
  ['film.mov', '\0\0\0\x14ftypqt  ', 'video/quicktime', /^This is a video/],
  ['nothing.jpg', '', 'image/jpeg', /^This file is empty/],
  ['._IMG_1.JPG', '\0\x05\x16\x07', '', /^A Mac made this file to go with a photo/],
  ['strange.bin', '\x01\x02\x03', '', /^Familiar cannot read this file as a picture/],
])('says what %s is when it is dropped alone, and sends it nowhere', async (name, text, type, says) => {
  const { client } = await show();
  drop([fileOf(name, text, type)]);
  expect(await screen.findByText(says)).toBeDefined();
  expect(await results(1)).toEqual([expect.stringMatching(new RegExp(`^${name.replaceAll('.', '[.]')}`))]);
  expect(client.inputsOf('photos.scan')).toEqual([]);
});

test('says of a photo above the limit that it is too large, and of a film as large what it is', async () => {
  const { client } = await show();
  const large = (name: string, text: string) =>
    Object.defineProperty(fileOf(name, text), 'size', { value: limits.photoMaxBytes + 1 });
  drop([large('large.jpg', '\xff\xd8\xff'), large('film.mp4', '\0\0\0\x14ftypisom')]);
  expect(await screen.findByText(/^This file is larger than \d+ MB/)).toBeDefined();
  expect(await screen.findByText(/^This is a video/)).toBeDefined();
  expect(client.inputsOf('photos.scan')).toEqual([]);
});

test('opens a folder, leaves out what is hidden, and says how many files that were', async () => {
  await show({ 'photos.scan': group });
  const inner = folderEntry('summer', [
    fileEntry('b.jpg', photo('b.jpg')),
    fileEntry('notes.txt', fileOf('notes.txt', 'hello')),
  ]);
  const entries = ['.DS_Store', '._b.jpg', 'Thumbs.db'].map((name) => fileEntry(name, fileOf(name, 'x')));
  dropEntry(folderEntry('album', [...entries, inner, fileEntry('a.jpg', photo('a.jpg'))]));
  await screen.findByText('Looked at all 3 files');
  expect(await results(3)).toEqual([
    'a.jpgWaits for your answer above.',
    'b.jpgWaits for your answer above.',
    expect.stringMatching(/^notes.txtThis file contains text/),
  ]);
  expect(screen.getByRole('progressbar').textContent).toContain('3 hidden files left out');
});

test.each([
  ['an empty folder', folderEntry('album', []), 'albumThere is no photo in this folder.'],
  [
    'a folder of hidden files',
    folderEntry('album', [fileEntry('.x', fileOf('.x', 'x'))]),
    'albumThere is no photo in this folder.',
  ],
  ['a file that cannot be read', fileEntry('a.jpg', null), 'a.jpgThis file could not be read. Has it been moved?'],
])('says what is wrong with %s', async (_what, entry, says) => {
  await show();
  dropEntry(entry);
  expect(await screen.findByText('Looked at 1 file')).toBeDefined();
  expect(await results(1)).toEqual([says]);
});

test('says that a line of text or a link is no file', async () => {
  await show();
  drop([]);
  expect(await screen.findByText(/^This is no file\. Save the picture first/)).toBeDefined();
});

test('shows a photo as the host gave it, since no browser shows many kinds', async () => {
  const { user } = await show({ 'photos.scan': group });
  await add(user, photo('party.jpg'));
  const asking = await screen.findByRole('region', { name: 'party.jpg' });
  expect(asking.querySelector('img')?.src).toMatch(/^blob:/);
  const [row] = within(screen.getByRole('list', { name: 'Chosen photos' })).getAllByRole('listitem');
  expect(row?.querySelector('img')?.src).toMatch(/^blob:/);
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

const unlikeBen = failing('faceUnlikeMember', { name: 'Ben', remedy: 'addAnyway' });

async function addToBen(answers: Answers) {
  const shown = await show({ 'photos.scan': scanOf(face(1)), ...answers });
  await add(shown.user, photo('beach.jpg'));
  await screen.findByRole('region', { name: 'beach.jpg' });
  await chooseFor(shown.user, 1, 'Ben');
  await shown.user.click(screen.getByRole('button', { name: 'Add 1 face' }));
  return { ...shown, asking: within(await screen.findByRole('region', { name: 'beach.jpg' })) };
}

test('shows the photo whose face does not look like the member, and adds it only with the passphrase anew', async () => {
  const { client, user, asking } = await addToBen({
    'photos.assign': ({ addAnyway }) => (addAnyway ? { added: 1, duplicates: 0, changeId: 3 } : unlikeBen),
    'session.confirm': {},
  });
  expect(await asking.findByText('This does not look like Ben')).toBeDefined();
  expect(await results(1)).toEqual(['beach.jpgWaits for your answer above.']);
  await user.click(asking.getByRole('button', { name: 'Add anyway' }));
  expect(client.inputsOf('photos.assign')).toHaveLength(1);
  const dialog = within(await screen.findByRole('dialog', { name: 'Your passphrase, please' }));
  await user.type(dialog.getByLabelText('Passphrase'), 'correct horse battery');
  await user.click(dialog.getByRole('button', { name: 'Confirm' }));
  await screen.findByText('Added to Ben.');
  expect(client.inputsOf('photos.assign')[1]).toEqual({ memberId: 2, scanId: 1, faceIds: [1], addAnyway: true });
});

test('asks whose the face is where it is someone else’s', async () => {
  const { user, asking } = await addToBen({ 'photos.assign': unlikeBen });
  await user.click(await asking.findByRole('button', { name: 'It is someone else' }));
  expect((await screen.findByRole('combobox', { name: 'Who is face 1?' })).textContent).toContain('Nobody');
});
