import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { PhotoScan } from '#contract/calls/photos.ts';
import { failing } from '../../../harness/client-double.ts';
import { memberSummary } from '../../../harness/household.ts';
import { owner } from '../../../harness/render-screen.tsx';
import { add, chooseFor, face, group, like, members, photo, results, scanOf, show } from './photo-steps.tsx';

test('asks for the passphrase once, before it looks at any photo, and for no more while the import runs', async () => {
  const { client, user } = await show(
    {
      'photos.scan': scanOf(face(1, like(1, 'Ana', 0.2, true))),
      'photos.assign': { added: 1, duplicates: 0, changeId: 3 },
      'session.confirm': {},
    },
    { ...owner, freshUntil: null },
  );
  await add(user, photo('one.jpg'), photo('two.jpg'));
  await user.type(await screen.findByLabelText('Passphrase'), 'four random words');
  expect(client.inputsOf('photos.scan')).toEqual([]);
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Add 2 faces' }));
  expect(await results(2)).toEqual(['one.jpgAdded to Ana.', 'two.jpgAdded to Ana.']);
  expect(client.inputsOf('photos.begin')).toEqual([{ memberId: null, photos: 2, isFolder: false }]);
  expect(client.inputsOf('photos.scan').map(({ importId }) => importId)).toEqual([5, 5]);
  expect(client.inputsOf('session.confirm')).toHaveLength(1);
  expect(screen.queryByLabelText('Passphrase')).toBeNull();
});

test('looks at nothing when the passphrase that it takes is not given, and says how to try again', async () => {
  const { client, user } = await show({ 'photos.scan': group }, { ...owner, freshUntil: null });
  await add(user, photo('party.jpg'));
  await screen.findByLabelText('Passphrase');
  await user.keyboard('{Escape}');
  expect(await screen.findByText(/^Not added, because nobody confirmed it/)).toBeDefined();
  expect(client.inputsOf('photos.scan')).toEqual([]);
});

test('makes a new member of a face that nobody knows, and gives it to them', async () => {
  const { client, user } = await show({
    'photos.scan': group,
    'members.add': { memberId: 9 },
    'photos.assign': { added: 1, duplicates: 0, changeId: 3 },
  });
  await add(user, photo('party.jpg'));
  await screen.findByRole('region', { name: 'party.jpg' });
  await chooseFor(user, 2, 'Someone new…');
  const dialog = within(await screen.findByRole('dialog', { name: 'Add someone' }));
  expect(dialog.getByRole('img', { name: 'Face 2' })).toBeDefined();
  await user.type(dialog.getByLabelText('Name'), 'Leo');
  await user.click(dialog.getByRole('checkbox'));
  client.answer({ 'members.list': [...members, memberSummary({ id: 9, name: 'Leo', role: 'member' })] });
  await user.click(dialog.getByRole('button', { name: 'Add' }));
  expect(client.inputsOf('members.add').map(({ name, role }) => [name, role])).toEqual([['Leo', 'member']]);
  expect((await screen.findByRole('combobox', { name: 'Who is face 2?' })).textContent).toContain('Leo');
  await user.click(screen.getByRole('button', { name: 'Add 2 faces' }));
  expect(client.inputsOf('photos.assign').map(({ memberId, faceIds }) => [memberId, faceIds])).toEqual([
    [1, [1]],
    [9, [2]],
  ]);
});

test('sums up in figures that add up to the files, with the names of who got the pictures', async () => {
  const scans = [group, scanOf(face(1, like(1, 'Ana', 0.2, true))), scanOf()];
  const { user } = await show({
    'photos.scan': () => scans.shift() as PhotoScan,
    'photos.assign': ({ faceIds }) => ({ added: faceIds.length, duplicates: 0, changeId: 3 }),
  });
  await add(user, photo('party.jpg'), photo('ana.jpg'), photo('sea.jpg'));
  await screen.findByRole('region', { name: 'ana.jpg' });
  await chooseFor(user, 2, 'Ben');
  await user.click(screen.getByRole('button', { name: 'Add 3 faces' }));
  const said = '3 pictures added from 2 files: 2 to Ana, 1 to Ben · 1 not added';
  expect(screen.getByRole('progressbar').textContent).toContain(`Looked at all 3 files${said}`);
});

test('says what of a photo was added before something went wrong', async () => {
  const { user } = await show({
    'photos.scan': group,
    'photos.assign': ({ memberId }) =>
      memberId === 1 ? { added: 1, duplicates: 0, changeId: 3 } : failing('diskBroken'),
  });
  await add(user, photo('party.jpg'));
  await screen.findByRole('region', { name: 'party.jpg' });
  await chooseFor(user, 2, 'Ben');
  await user.click(screen.getByRole('button', { name: 'Add 2 faces' }));
  expect(await results(1)).toEqual([
    expect.stringMatching(/^party.jpgAdded to Ana. The rest was not added. Familiar cannot read/),
  ]);
});

test('lists the files of a chosen folder in its order', async () => {
  const { user, client } = await show({ 'photos.scan': scanOf() });
  const inAlbum = (name: string) =>
    Object.defineProperty(photo(name), 'webkitRelativePath', { value: `album/${name}` });
  const files = ['IMG_10.jpg', 'IMG_2.jpg', 'IMG_1.jpg'].map(inAlbum);
  await user.upload(screen.getByLabelText('A folder to add'), files);
  await screen.findByText('Looked at all 3 files');
  expect((await results(3)).map((said) => said?.split('No face')[0])).toEqual(['IMG_1.jpg', 'IMG_2.jpg', 'IMG_10.jpg']);
  expect(client.inputsOf('photos.begin')).toEqual([{ memberId: null, photos: 3, isFolder: true }]);
});
