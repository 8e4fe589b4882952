/** How many cases ran, and how they ended. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** What one step of the test run came to. */
export type StepReport = {
  readonly counts: Counts;
  /** What was looked at, in a few words: "143 files". */
  readonly detail: string;
  /** Why something was left out, one sentence each. */
  readonly skips: readonly string[];
};

/** One step of the test run. It prints as it goes; a step that throws has failed. */
export type Step = {
  /** The word that picks the step on the command line. */
  readonly name: string;
  readonly title: string;
  readonly run: () => Promise<StepReport>;
};

/** A step with its place among others. */
export type NeedyStep = Step & {
  /** The steps that have to run before it; it is left out when one of them failed. */
  readonly needs?: readonly string[];
  /** Left out unless it is named or needed. */
  readonly onRequest?: boolean;
};

/** A step that was left out as a whole. */
export const leftOut = (reason: string): StepReport => ({
  counts: { passed: 0, failed: 0, skipped: 1 },
  detail: 'left out',
  skips: [reason],
});

/** A step that is one case: it went well or it did not. */
export const oneCase = (isOk: boolean, detail: string): StepReport => ({
  counts: { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, skipped: 0 },
  detail,
  skips: [],
});
