import type { Asker } from '#contract/asker.ts';
import type { ConfirmAnswer, ConfirmRequest, PresenceEvent } from '#contract/asking.ts';
import { limits } from '#contract/limits.ts';
import { shownName, unseenName } from '#contract/names.ts';
import type { AskedOutcome } from '#contract/ways-in.ts';
import type { DesktopHost } from '#core/ports/desktop-host.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { EventBus } from '../common/event-bus.ts';
import { isSameName } from '../common/same-name.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { ConnectedScreens } from '../session/connected-screens.ts';
import type { WhoIsThere } from '../session/who-is-there.ts';
import { recordWithoutFace } from '../session/without-face.ts';
import { type BarredView, barredView } from '../sign-in/sign-in-view.ts';
import { createAskedHandlers } from './asked-handlers.ts';
import { createProgramsLook, type LookParts } from './look-for-program.ts';
import { createQuestions, type Question } from './questions.ts';

export type AskingParts = LookParts & {
  readonly vault: Pick<Vault, 'state'>;
  readonly screens: Pick<ConnectedScreens, 'count'>;
  readonly bus: Pick<EventBus, 'subscribe'>;
  readonly there: Pick<WhoIsThere, 'watch'>;
  /** Where the host is the desktop app. */
  readonly desktop?: DesktopHost | undefined;
};

/** What another program may ask of the household. */
export type Asking = {
  /**
   * Asks who sits at the screen to show that it is they; the answer is never a refusal to answer.
   * @param program the asking program's name, as this computer knows it
   * @param signal ends the question where the program goes away
   */
  readonly confirm: (request: ConfirmRequest, program: string | null, signal: AbortSignal) => Promise<ConfirmAnswer>;
  /**
   * Tells who comes and goes, for as long as the household lets programs watch; null where it does not.
   * @param end called once when it no longer does
   * @returns its undo
   */
  readonly watch: (tell: (event: PresenceEvent) => void, end: () => void) => (() => void) | null;
  /** Calls back at once and at every change: whether the household lets programs ask anything. Returns its undo. */
  readonly follow: (listener: (isAllowed: boolean) => void) => () => void;
};

/** A reason as it can be shown, on one line and in its own direction; null where nothing of it can be seen. */
function shownReason(reason: string): string | null {
  const shown = shownName(reason);
  return shown === unseenName ? null : shown;
}

type Undecided = Extract<ConfirmAnswer, { readonly answer: 'undecided' }>['why'];

const minuteMs = 60_000;
const barredBy = {
  nobodyEnrolled: 'nobodyEnrolled',
  learningAnew: 'busy',
  lockedOut: 'lockedOut',
} as const satisfies Record<BarredView['state'], Undecided>;

/** Why the household cannot be asked at all now; null where it can. */
function closedBy({ vault, store, screens, desktop }: AskingParts): Undecided | null {
  const state = vault.state();
  if (state !== 'open') return state === 'empty' ? 'noHousehold' : 'sealed';
  if (!store.settings.read().programsMayConfirm) return 'notAllowed';
  return desktop === undefined && screens.count() === 0 ? 'noScreen' : null;
}

/** Why this member's face, or anybody's where none is named, cannot be looked at now; null where it can. */
function barredFor({ supportSet, guards }: AskingParts, memberId: number | undefined): Undecided | null {
  const view = barredView(supportSet, guards.face, memberId);
  return view && barredBy[view.state];
}

/** What programs may do: put a question, or watch who is there. */
type Permission = 'programsMayConfirm' | 'programsMayWatch';

/** Tells whether programs may do any of it, now and whenever that changes. */
function followAllowed(
  { vault, store, bus }: AskingParts,
  permissions: readonly Permission[],
  listener: (isAllowed: boolean) => void,
): () => void {
  let told: boolean | null = null;
  const tell = (): void => {
    const isOpen = vault.state() === 'open';
    const isAllowed = isOpen && permissions.some((permission) => store.settings.read()[permission]);
    if (isAllowed !== told) listener(isAllowed);
    told = isAllowed;
  };
  tell();
  return bus.subscribe(({ name }) => {
    if (name === 'app.changed' || name === 'settings.changed') tell();
  });
}

/** Tells who comes and goes until programs may no longer watch; null where they may not. */
function watchAllowed(parts: AskingParts, tell: (event: PresenceEvent) => void, end: () => void): (() => void) | null {
  if (parts.vault.state() !== 'open' || !parts.store.settings.read().programsMayWatch) return null;
  const unwatch = parts.there.watch(tell);
  const stop = (): void => {
    unwatch();
    unfollow();
  };
  const unfollow = followAllowed(parts, ['programsMayWatch'], (isAllowed) => {
    if (isAllowed) return;
    stop();
    end();
  });
  return stop;
}

/** Says whether one more may come: so many in any minute. */
function createRate({ clock }: Pick<AskingParts, 'clock'>, most: number): () => boolean {
  let times: readonly number[] = [];
  return () => {
    const now = clock.monotonic();
    times = times.filter((time) => now - time < minuteMs);
    if (times.length >= most) return false;
    times = [...times, now];
    return true;
  };
}

type Why = Extract<ConfirmAnswer, { readonly why: unknown }>['why'];

/** How the log names an end; null for one that the look has recorded, or of a question that was never put. */
const ends: Readonly<Record<Why, AskedOutcome | null>> = {
  declined: 'declined',
  timeout: 'unanswered',
  closing: 'unanswered',
  notRecognised: null,
  faceNotEnough: null,
  lockedOut: null,
  notAllowed: null,
  noHousehold: null,
  sealed: null,
  busy: null,
  tooOften: null,
  unknownMember: null,
  nobodyEnrolled: null,
  noScreen: null,
};

function recordEnd(parts: AskingParts, { asker, member, startedAt }: Question, answer: ConfirmAnswer): void {
  const outcome = 'why' in answer ? ends[answer.why] : null;
  if (outcome === null) return;
  recordWithoutFace(parts, { outcome, memberId: member?.id ?? null, startedAt, asker });
  parts.announce(['attempts.changed']);
}

/** Lets other programs of this computer ask whether it is a member who sits here, where the owner allows it. */
export function createAsking(parts: AskingParts): {
  readonly asking: Asking;
  readonly handlers: HandlersOf<'asked'>;
  /** Answers the question that waits: nobody will. */
  readonly close: () => void;
} {
  const { store, desktop, announce, log } = parts;
  const mayComeAgain = createRate(parts, limits.askedPerMinute);
  const questions = createQuestions({
    clock: parts.clock,
    onOver(question, answer) {
      look.stop();
      recordEnd(parts, question, answer);
    },
    onChange: () => announce(['asked.changed']),
    log,
  });
  const look = createProgramsLook(parts, questions);

  /** The question, or why it is not put. */
  function admit({ member: name }: ConfirmRequest): Undecided | { readonly member: Question['member'] } {
    const closed = closedBy(parts);
    if (closed !== null) return closed;
    if (questions.current() !== null) return 'busy';
    const named = name === null ? null : store.members.list().find((member) => isSameName(member.name, name));
    if (named === undefined) return 'unknownMember';
    const barred = barredFor(parts, named?.id);
    if (barred !== null) return barred;
    return mayComeAgain() ? { member: named && { id: named.id, name: named.name } } : 'tooOften';
  }

  return {
    handlers: createAskedHandlers({ questions, look, store }),
    asking: {
      async confirm(request, program, signal) {
        const admitted = admit(request);
        if (typeof admitted === 'string') return { answer: 'undecided', why: admitted };
        const asker: Asker = { program, reason: request.reason && shownReason(request.reason) };
        const answer = questions.put({ asker, ...admitted }, request.timeoutSeconds * 1000, signal);
        desktop?.comeToFront();
        return await answer;
      },
      watch: (tell, end) => watchAllowed(parts, tell, end),
      follow: (listener) => followAllowed(parts, ['programsMayConfirm', 'programsMayWatch'], listener),
    },
    close: () => questions.answer({ answer: 'undecided', why: 'closing' }),
  };
}
