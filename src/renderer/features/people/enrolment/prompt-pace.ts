import type { EnrolmentView } from '#contract/calls/enrolment.ts';
import type { EnrolmentPose } from '#contract/face.ts';
import type { Catalogue } from '#words/catalogue.ts';

/** What a person is asked or told in the big line: a look, how to go on, or what hinders. */
export type Prompt = keyof Catalogue['enrolment']['prompts'];

/** A text that stands, and what has come since: `seen` takes its place once both have lasted. */
type Steady<T> = {
  readonly shown: T;
  readonly shownSinceMs: number;
  readonly seen: T;
  readonly seenSinceMs: number;
};

/** How long a text stands at least, and how long the next one has to last before it is shown, in milliseconds. */
type Pace = { readonly standsMs: number; readonly settlesMs: number };

const promptPace: Pace = { standsMs: 2500, settlesMs: 700 };
const hintPace: Pace = { standsMs: 4000, settlesMs: 1200 };

/** Good frames for so long without a new look, and another one is asked for. */
const patienceMs = 5000;
/** Counts at most, of the time between two frames: while the camera is off, nobody's patience is tried. */
const longestGapMs = 1000;

/** Lets a text stand, so that what flickers is never seen to. */
function steadily<T>(before: Steady<T> | null, seen: T, atMs: number, pace: Pace): Steady<T> {
  if (before === null) return { shown: seen, shownSinceMs: atMs, seen, seenSinceMs: atMs };
  const seenSinceMs = seen === before.seen ? before.seenSinceMs : atMs;
  const isDue = atMs - seenSinceMs >= pace.settlesMs && atMs - before.shownSinceMs >= pace.standsMs;
  if (seen === before.shown || !isDue) return { ...before, seen, seenSinceMs };
  return { shown: seen, shownSinceMs: atMs, seen, seenSinceMs };
}

/** A look, or how to go on. */
type Aim = Exclude<Prompt, EnrolmentView['guidance']>;

/** What stands on the screen of an enrolment, and what it is led by. */
export type Guide = {
  readonly prompt: Steady<Prompt>;
  readonly hint: Steady<EnrolmentView['hint']>;
  /** What is asked for while nothing hinders, and how long good frames have not brought it. */
  readonly aim: Aim;
  readonly triedMs: number;
  readonly captured: number;
  /** Somebody unlike the looks so far came, and the person of these looks has not come back. */
  readonly isOfTwo: boolean;
  readonly lastMs: number;
};

/** The straight look first, since turns are measured from it; then all of them in one go; the last one by its name. */
function firstAim(missing: readonly EnrolmentPose[]): Aim {
  const [first = 'front', ...others] = missing;
  return first === 'front' || others.length === 0 ? first : 'goRound';
}

/** Another look that is missing, and now and then that it goes without. */
function nextAim(aim: Aim, missing: readonly EnrolmentPose[], captured: number): Aim {
  const aims: Aim[] = [...missing];
  if (captured > 0) aims.push('skipRest');
  else if (missing.length < 2) aims.push('byItself');
  return aims[(aims.indexOf(aim) + 1) % aims.length] ?? aim;
}

type Seen = Pick<EnrolmentView, 'guidance' | 'hint' | 'captured'>;

/** What is asked for now, and for how long it has been in vain. */
function leadOn(
  before: Guide | null,
  { guidance, captured }: Seen,
  missing: readonly EnrolmentPose[],
  atMs: number,
): Pick<Guide, 'aim' | 'triedMs'> {
  if (before === null || captured.length !== before.captured) return { aim: firstAim(missing), triedMs: 0 };
  const { aim, lastMs } = before;
  const triedMs = before.triedMs + (guidance === 'goOn' ? Math.min(longestGapMs, atMs - lastMs) : 0);
  return triedMs < patienceMs ? { aim, triedMs } : { aim: nextAim(aim, missing, captured.length), triedMs: 0 };
}

/** It lasts while they leave the view, so that they can say what to do about it. */
function isOfTwo(before: Guide | null, shown: Prompt, aim: Aim): boolean {
  if (shown === 'someoneElse') return true;
  if (shown === aim || shown === 'tooSimilar' || shown === 'done') return false;
  return before?.isOfTwo ?? false;
}

/**
 * One frame further: a prompt stands for more than two seconds, gives way to another look where nothing comes of it,
 * and to what hinders once that has lasted. `poses` are the looks asked for.
 * @param atMs of a clock that only goes forward
 */
export function guideOn(before: Guide | null, seen: Seen, poses: readonly EnrolmentPose[], atMs: number): Guide {
  const missing = poses.filter((pose) => !seen.captured.includes(pose));
  const lead = leadOn(before, seen, missing, atMs);
  const wanted = seen.guidance === 'goOn' ? lead.aim : seen.guidance;
  const prompt = steadily(wanted === 'done' ? null : (before?.prompt ?? null), wanted, atMs, promptPace);
  return {
    ...lead,
    prompt,
    hint: steadily(before?.hint ?? null, seen.guidance === 'goOn' ? seen.hint : null, atMs, hintPace),
    captured: seen.captured.length,
    isOfTwo: isOfTwo(before, prompt.shown, lead.aim),
    lastMs: atMs,
  };
}
