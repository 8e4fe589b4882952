/** What a check came to: as it should be; nothing wrong, but worth knowing; wrong. */
export type FindingState = 'good' | 'note' | 'problem';

/** How the command line marks what a check came to. */
export const stateSigns: Readonly<Record<FindingState, string>> = { good: '+', note: 'i', problem: '!' };
