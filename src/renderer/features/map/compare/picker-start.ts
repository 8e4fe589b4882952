import type { MemberSummary } from '#contract/household.ts';
import type { FaceRef } from '#renderer/state/face-ref.ts';
import type { Catalogue } from '#words/catalogue.ts';

/** Where a picker's faces come from when it is not a member: the faces kept of attempts. */
export const attemptFaces = 'attempts';

/** Whose faces a picker shows: a member's id as text, or `attemptFaces`. */
export type Whose = string;

const ownerOf = (face: FaceRef | null): Whose | null =>
  face === null ? null : face.kind === 'sample' ? String(face.memberId) : attemptFaces;

/**
 * Whose faces the two pickers show at first: whose the face chosen already is, and else two different members with
 * pictures. With one such member both show theirs, with none the attempts.
 */
export function pickerStart(
  members: readonly Pick<MemberSummary, 'id' | 'sampleCount'>[],
  a: FaceRef | null,
  b: FaceRef | null,
): { readonly a: Whose; readonly b: Whose } {
  const choices = members.filter(({ sampleCount }) => sampleCount > 0).map(({ id }) => String(id));
  const besides = (taken: Whose | null): Whose => choices.find((id) => id !== taken) ?? choices[0] ?? attemptFaces;
  const first = ownerOf(a) ?? besides(ownerOf(b));
  return { a: first, b: ownerOf(b) ?? besides(first) };
}

/** What to say where the two cannot be of different members; null where they can. */
export function oneMemberWords(
  members: readonly Pick<MemberSummary, 'name' | 'sampleCount'>[],
  { nobody, onlyOne }: Pick<Catalogue['compare'], 'nobody' | 'onlyOne'>,
): string | null {
  const [only, ...others] = members.filter(({ sampleCount }) => sampleCount > 0);
  if (others.length > 0) return null;
  return only === undefined ? nobody : onlyOne(only.name);
}
