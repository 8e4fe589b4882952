import {
  failuresBeforeRest,
  type LookEvent,
  type LookPhase,
  type LookState,
  type LookWish,
  type Moment,
  night,
  patienceMs,
  type Refusal,
  type Sight,
} from './look-state.ts';

/** What the household wants of somebody before the camera goes on. */
type Need = 'nothing' | 'press' | 'input';

const needs: Readonly<Record<LookWish['startsLooking'], (now: Moment) => Need>> = {
  always: () => 'nothing',
  pressed: () => 'press',
  pressedAtNight: ({ hour }) => (hour >= night.fromHour || hour < night.toHour ? 'press' : 'nothing'),
  afterInput: () => 'input',
};

const phaseOf: Readonly<Record<Need, LookPhase>> = {
  nothing: 'looking',
  press: 'waitingForPress',
  input: 'waitingForInput',
};

type Step<K extends LookEvent['kind']> = (
  state: LookState,
  at: { readonly wish: LookWish; readonly need: Need; readonly now: Moment },
  event: Extract<LookEvent, { readonly kind: K }>,
) => LookState;

type At = Parameters<Step<'time'>>[1];

/** Nothing is known of what is in view. */
const unseen = { isPressed: false, emptySince: null, isBusy: false, isNewAttempt: false, failures: 0 } as const;

/** Begins in what the household needs now. */
const enter = (state: LookState, { need }: At): LookState => ({ ...state, ...unseen, phase: phaseOf[need] });

const look = (state: LookState, { now }: At, isPressed: boolean): LookState => ({
  ...state,
  ...unseen,
  phase: 'looking',
  isPressed,
  // One that was asked for does not wait for a camera for ever, either.
  emptySince: isPressed ? now.ms : null,
  inputAt: now.ms,
  refusal: null,
});

const isOver = (since: number | null, { ms }: Moment): boolean => since !== null && ms - since >= patienceMs;

/** Takes the look's end for the household's: a press each time, or a rest after some. */
function fail(state: LookState, { wish, need, now }: At, view: Refusal): LookState {
  if (!state.isNewAttempt) return state;
  const failed: LookState = { ...state, isNewAttempt: false, isBusy: false, emptySince: null };
  const failures = state.failures + 1;
  if (need === 'press') return { ...failed, ...unseen, phase: 'waitingForPress', refusal: { view, at: now.ms } };
  if (wish.cameraRests && failures >= failuresBeforeRest) return { ...failed, ...unseen, phase: 'resting' };
  return { ...failed, failures };
}

const seen: Readonly<Record<Exclude<Sight['kind'], 'failed'>, (state: LookState, now: Moment) => LookState>> = {
  off: (state, { ms }) => ({
    ...state,
    emptySince: state.isPressed ? (state.emptySince ?? ms) : null,
    isBusy: false,
  }),
  blank: (state, { ms }) => ({ ...state, emptySince: state.emptySince ?? ms, isBusy: false }),
  nobody: (state, { ms }) => ({
    ...state,
    emptySince: state.emptySince ?? ms,
    isBusy: false,
    isNewAttempt: true,
  }),
  somebody: (state) => ({ ...state, emptySince: null, isBusy: false, isNewAttempt: true }),
  busy: (state) => ({ ...state, emptySince: null, isBusy: true, isNewAttempt: true }),
};

/** The camera goes off once the time for it has come; who is being looked at is looked at to the end. */
function lookOn(state: LookState, { wish, need, now }: At): LookState {
  const isEmpty = isOver(state.emptySince, now);
  if (need === 'press' && (state.isPressed ? isEmpty : !state.isBusy))
    return { ...state, ...unseen, phase: 'waitingForPress' };
  if (need === 'input' && !state.isBusy && isOver(state.inputAt ?? Number.NEGATIVE_INFINITY, now))
    return { ...state, ...unseen, phase: 'waitingForInput' };
  return wish.cameraRests && isEmpty ? { ...state, ...unseen, phase: 'resting' } : state;
}

/** How often a key or movement is worth noting while the camera is on, in milliseconds. */
const inputEveryMs = 1000;

const stay = (state: LookState): LookState => state;

const steps: { readonly [P in LookPhase]: { readonly [K in LookEvent['kind']]: Step<K> } } = {
  looking: {
    pressed: (state, { now }) => ({ ...state, isPressed: true, isNewAttempt: false, inputAt: now.ms }),
    input: (state, { need, now }) =>
      need === 'input' && now.ms - (state.inputAt ?? Number.NEGATIVE_INFINITY) >= inputEveryMs
        ? { ...state, inputAt: now.ms }
        : state,
    returned: stay,
    hidden: (state, at) => (at.need === 'press' ? enter(state, at) : state),
    seen: (state, at, { sight }) =>
      sight.kind === 'failed' ? fail(state, at, sight.view) : seen[sight.kind](state, at.now),
    time: lookOn,
  },
  waitingForPress: {
    pressed: (state, at) => look(state, at, true),
    input: stay,
    returned: stay,
    hidden: stay,
    seen: stay,
    time: (state, at) => {
      if (at.need !== 'press') return { ...enter(state, at), refusal: null };
      return isOver(state.refusal?.at ?? null, at.now) ? { ...state, refusal: null } : state;
    },
  },
  waitingForInput: {
    pressed: (state, at) => look(state, at, true),
    input: (state, at) => look(state, at, false),
    returned: stay,
    hidden: stay,
    seen: stay,
    time: (state, at) => (at.need === 'input' ? state : enter(state, at)),
  },
  resting: {
    pressed: (state, at) => look(state, at, true),
    input: (state, at) => (at.need === 'press' ? enter(state, at) : look(state, at, false)),
    returned: enter,
    hidden: stay,
    seen: stay,
    time: (state, at) => (at.need === 'press' || !at.wish.cameraRests ? enter(state, at) : state),
  },
};

const isSame = (a: LookState, b: LookState): boolean =>
  (Object.keys(a) as (keyof LookState)[]).every((key) => a[key] === b[key]);

/** How a lock screen begins that has just come up. */
export const beginToLook = (wish: LookWish, now: Moment): LookState => ({
  ...unseen,
  phase: phaseOf[needs[wish.startsLooking](now)],
  inputAt: null,
  refusal: null,
});

/** What follows from an event; the very same state where nothing does. */
export function stepLook(wish: LookWish, state: LookState, event: LookEvent, now: Moment): LookState {
  const step = steps[state.phase][event.kind] as Step<LookEvent['kind']>;
  const next = step(state, { wish, need: needs[wish.startsLooking](now), now }, event);
  return isSame(state, next) ? state : next;
}
