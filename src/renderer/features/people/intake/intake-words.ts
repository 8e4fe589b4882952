import type { PhotoFace } from '#contract/calls/photos.ts';
import type { QualityGate } from '#contract/face.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import type { Gain, IntakeState, Known, Refusal } from './intake-model.ts';

/** What results are told with: names by id, and what time it is. */
export type Telling = { readonly nameOf: (memberId: number) => string; readonly now: number };

/** The first gate that a face fails; null when it fails none, and is known already. */
export const failedGate = ({ failing }: Pick<PhotoFace, 'failing'>): QualityGate | null => failing[0] ?? null;

/** Whose picture is known already and since when, in words. */
export function knownWords({ name, since }: Known, now: number, words: Catalogue): string {
  return words.intake.knownSince(name, words.time.dayInside(since, now));
}

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

/** Gains with the names of who got them. */
export const namedGains = (gains: readonly Gain[], nameOf: Telling['nameOf']) =>
  gains.map(({ memberId, count }) => ({ name: nameOf(memberId), count }));

/** What became of a photo, or what it waits for. */
export function resultWords(state: IntakeState, words: Catalogue, { nameOf, now }: Telling): string {
  const { results } = words.intake;
  switch (state.kind) {
    case 'refused':
      return refusalWords(state.refusal, words);
    case 'added': {
      const missed = state.missed === null ? null : refusalWords(state.missed, words);
      return results.added(namedGains(state.gains, nameOf), missed);
    }
    case 'known':
      return results.known(state.whose.map((known) => knownWords(known, now, words)));
    default:
      return results[state.kind];
  }
}
