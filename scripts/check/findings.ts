/**
 * What a check found: sentences with a place, and how many files it truly read, because a checker that reads none finds
 * nothing.
 */
export type Findings = { readonly problems: readonly string[]; readonly filesRead: number };
