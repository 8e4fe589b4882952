import type { PhotoFace } from '#contract/calls/photos.ts';
import type { gateWords } from '#renderer/words/gate-words.ts';
import { sampleCountWords } from '#renderer/words/household-words.ts';
import type { tally } from './intake-model.ts';

/** What is wrong with a face in a photo, which cannot be taken again. */
const photoFault: Readonly<Record<keyof typeof gateWords, string>> = {
  tooFar: 'too small',
  tooClose: 'too large for the picture',
  offCentre: 'cut off at the edge',
  turnedAway: 'turned too far away',
  tooDark: 'too dark',
  tooBright: 'too bright',
  blurred: 'blurred',
  covered: 'partly covered',
  eyesClosed: 'shown with closed eyes',
};

/** Why a face of a photo is not offered, or null when it is. */
export function faceFault({ failing, duplicate }: Pick<PhotoFace, 'failing' | 'duplicate'>): string | null {
  const [gate] = failing;
  if (gate !== undefined) return photoFault[gate];
  return duplicate ? 'known already' : null;
}

/** Why nothing of a photo is added: no face, or none good enough. */
export function unusableWords(faces: readonly PhotoFace[]): string {
  if (faces.length === 0) return 'No face was found in this photo.';
  const [face] = faces;
  if (faces.length === 1 && face !== undefined)
    return `The face is ${faceFault(face) ?? 'not usable'}. Choose another photo.`;
  return `None of the ${faces.length} faces is good enough. Choose another photo.`;
}

/** What has come of a batch of photos, in one line. */
export function tallyWords({ added, known, refused, asking }: ReturnType<typeof tally>, ignored: number): string {
  const parts = [added === 0 ? 'Nothing added yet' : `${sampleCountWords(added)} added`];
  if (asking > 0) parts.push(asking === 1 ? '1 photo asks who is who' : `${asking} photos ask who is who`);
  if (known > 0) parts.push(`${known} known already, skipped`);
  if (refused > 0) parts.push(`${refused} not added`);
  if (ignored > 0) parts.push(ignored === 1 ? '1 file was no picture' : `${ignored} files were no pictures`);
  return parts.join(' · ');
}
