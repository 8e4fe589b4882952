import type { PhotoFace } from '#contract/calls/photos.ts';
import type { QualityGate } from '#contract/face.ts';
import { sampleCountWords } from '#renderer/words/household-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import type { IntakeState, Refusal, Tally } from './intake-model.ts';

/** What is wrong with a face in a photo, which cannot be taken again. */
const photoFault: Readonly<Record<QualityGate, string>> = {
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

/** Why nothing of a photo was added, and what to do about it. */
function refusalWords(refusal: Refusal, words: Catalogue): string {
  switch (refusal.why) {
    case 'tooLarge':
      return 'This file is larger than 32 MB. Choose a smaller copy.';
    case 'unreadable':
      return 'This file could not be read. Has it been moved?';
    case 'calledOff':
      return 'Not added: this needs the passphrase. Choose the photo again to try once more.';
    case 'unusable':
      return unusableWords(refusal.faces);
    case 'host':
      return failureWords(words, refusal.failure);
  }
}

function addedWords({ count, duplicates }: Extract<IntakeState, { kind: 'added' }>): string {
  const added = count === 0 ? 'Nothing new.' : count === 1 ? 'Added.' : `${count} faces added.`;
  return duplicates === 0 ? added : `${added} ${duplicates} known already.`;
}

/** What became of a photo, or what it waits for. */
export function resultWords(state: IntakeState, words: Catalogue): string {
  switch (state.kind) {
    case 'waiting':
      return 'Waiting';
    case 'looking':
      return 'Looking for faces…';
    case 'asking':
      return 'Asks who is who, above.';
    case 'known':
      return 'Known already: skipped.';
    case 'refused':
      return refusalWords(state.refusal, words);
    case 'added':
      return addedWords(state);
  }
}

/** What has come of a batch of photos, in one line. */
export function tallyWords({ added, known, refused, asking }: Tally, ignored: number): string {
  const parts = [added === 0 ? 'Nothing added yet' : `${sampleCountWords(added)} added`];
  if (asking > 0) parts.push(asking === 1 ? '1 photo asks who is who' : `${asking} photos ask who is who`);
  if (known > 0) parts.push(`${known} known already, skipped`);
  if (refused > 0) parts.push(`${refused} not added`);
  if (ignored > 0) parts.push(ignored === 1 ? '1 file was no picture' : `${ignored} files were no pictures`);
  return parts.join(' · ');
}

/** How far a batch is. */
export function progressWords({ done, total }: Tally): string {
  return done < total ? `Looked at ${done} of ${total}` : `Looked at all ${total}`;
}

/** The button that adds the chosen faces. */
export function addChosenWords(chosen: number): string {
  if (chosen === 0) return 'Add the chosen faces';
  return chosen === 1 ? 'Add 1 chosen face' : `Add ${chosen} chosen faces`;
}
