import type { PhotoFace } from '#contract/calls/photos.ts';
import type { QualityGate } from '#contract/face.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import type { IntakeState, Refusal } from './intake-model.ts';

/** The first gate that a face fails; null when it fails none, and is known already. */
export const failedGate = ({ failing }: Pick<PhotoFace, 'failing'>): QualityGate | null => failing[0] ?? null;

/** Why nothing of a photo is added: no face, or none good enough. */
export function unusableWords(faces: readonly PhotoFace[], words: Catalogue['intake']['results']): string {
  const [face] = faces;
  if (face === undefined) return words.noFace;
  return faces.length === 1 ? words.badFace(failedGate(face)) : words.badFaces(faces.length);
}

/** Why nothing of a photo was added, and what to do about it. */
function refusalWords(refusal: Refusal, words: Catalogue): string {
  const { results } = words.intake;
  if (refusal.why === 'unusable') return unusableWords(refusal.faces, results);
  return refusal.why === 'host' ? failureWords(words, refusal.failure) : results[refusal.why];
}

/** What became of a photo, or what it waits for. */
export function resultWords(state: IntakeState, words: Catalogue): string {
  const { results } = words.intake;
  if (state.kind === 'refused') return refusalWords(state.refusal, words);
  return state.kind === 'added' ? results.added(state.count, state.duplicates) : results[state.kind];
}
