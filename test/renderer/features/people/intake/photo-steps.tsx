import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect } from 'vitest';
import type { PhotoFace, PhotoScan } from '#contract/calls/photos.ts';
import { PhotosScreen } from '#renderer/features/people/intake/photos-screen.tsx';
import type { Answers } from '../../../harness/client-double.ts';
import { anyPicture, memberSummary } from '../../../harness/household.ts';
import { owner, renderScreen } from '../../../harness/render-screen.tsx';

export const members = [memberSummary(), memberSummary({ id: 2, name: 'Ben', role: 'member' })];

export const face = (faceId: number, but: Partial<PhotoFace> = {}): PhotoFace => ({
  faceId,
  box: { x: 0.1, y: 0.1, width: 0.3, height: 0.3 },
  picture: anyPicture,
  failing: [],
  suggestion: null,
  knownSince: null,
  ...but,
});
export const scanOf = (...faces: PhotoFace[]): PhotoScan => ({
  scanId: 1,
  width: 640,
  height: 480,
  preview: anyPicture,
  faces,
});
export const like = (memberId: number, name: string, distance: number, isMatch: boolean): Partial<PhotoFace> => ({
  suggestion: { memberId, name, distance, isMatch },
});

/** Ana, somebody unknown, and a face turned away. */
export const group = scanOf(face(1, like(1, 'Ana', 0.21, true)), face(2), face(3, { failing: ['turnedAway'] }));

export const show = (answers: Answers = {}, session = owner) =>
  renderScreen(<PhotosScreen />, {
    answers: { 'members.list': members, 'photos.begin': { importId: 5 }, ...answers },
    session,
  });

export const photo = (name: string, type = 'image/jpeg') => new File([Uint8Array.of(0xff, 0xd8, 0xff)], name, { type });
export const add = (user: UserEvent, ...files: File[]) => user.upload(screen.getByLabelText('Photos to add'), files);

/** What the list says of each photo, by file name. */
export const results = async (count: number) => {
  const list = await screen.findByRole('list', { name: 'Chosen photos' });
  const rows = within(list).getAllByRole('listitem');
  expect(rows).toHaveLength(count);
  return rows.map(({ textContent }) => textContent);
};

export async function chooseFor(user: UserEvent, number: number, name: string): Promise<void> {
  await user.click(screen.getByRole('combobox', { name: `Who is face ${number}?` }));
  await user.click(await screen.findByRole('option', { name }));
}
