import type { Role } from '#contract/household.ts';

/** The sentence that someone agrees to: the person themselves, or for a child the guardian. An empty name is someone who has none yet. */
export function agreementWords(name: string, role: Role): string {
  if (role === 'child')
    return `I am ${name === '' ? 'the child' : name}’s guardian, have read what is stored, and agree.`;
  return `${name === '' ? 'This person' : name} has read what is stored, and agrees.`;
}
