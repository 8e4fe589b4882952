import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  failuresBeforeRest,
  type LookEvent,
  type LookPhase,
  type LookWish,
  patienceMs,
  type Refusal,
  type Sight,
} from '#renderer/features/lock/look-state.ts';
import { beginToLook, stepLook } from '#renderer/features/lock/when-to-look.ts';

const noMatch: Refusal = { state: 'noMatch', attemptsLeft: 3, faces: [], nextFrameMs: 60 };
const failed: Sight = { kind: 'failed', view: noMatch };

/** A lock screen with a clock of its own, which starts at noon unless told otherwise. */
function lockScreen(but: Partial<LookWish> = {}, startHour = 12) {
  let wish: LookWish = { startsLooking: 'always', cameraRests: false, ...but };
  let ms = 0;
  const now = () => ({ ms, hour: Math.floor(startHour + ms / 3_600_000) % 24 });
  let state = beginToLook(wish, now());
  const does = (event: LookEvent): LookPhase => {
    state = stepLook(wish, state, event, now());
    return state.phase;
  };
  const tell = (kind: Exclude<LookEvent['kind'], 'seen'>): LookPhase => does({ kind });
  return {
    phase: () => state.phase,
    state: () => state,
    refusal: () => state.refusal?.view ?? null,
    tell,
    sees: (kind: Exclude<Sight['kind'], 'failed'>) => does({ kind: 'seen', sight: { kind } }),
    /** Somebody is looked at and refused. */
    fails: () => {
      does({ kind: 'seen', sight: { kind: 'busy' } });
      return does({ kind: 'seen', sight: failed });
    },
    does,
    /** Lets time go by, told every second as the page does. */
    after: (passMs: number) => {
      for (const end = ms + passMs; ms < end; ) {
        ms += Math.min(1000, end - ms);
        tell('time');
      }
      return state.phase;
    },
    /** Lets the hours go by, told at the end alone. */
    laterBy: (hours: number) => {
      ms += hours * 3_600_000;
      return tell('time');
    },
    wants: (next: Partial<LookWish>) => {
      wish = { ...wish, ...next };
      return tell('time');
    },
  };
}

/** A lock screen in that phase, with a camera that may rest where that leads there. */
const inPhase: Readonly<Record<LookPhase, () => ReturnType<typeof lockScreen>>> = {
  looking: () => lockScreen(),
  waitingForPress: () => lockScreen({ startsLooking: 'pressed' }),
  waitingForInput: () => lockScreen({ startsLooking: 'afterInput' }),
  resting: () => {
    const screen = lockScreen({ cameraRests: true });
    screen.sees('nobody');
    screen.after(patienceMs);
    return screen;
  },
};

/** Where each event leads from each phase when it comes at once. */
const leads = {
  looking: {
    pressed: 'looking',
    input: 'looking',
    returned: 'looking',
    hidden: 'looking',
    time: 'looking',
    seen: 'looking',
  },
  waitingForPress: {
    pressed: 'looking',
    input: 'waitingForPress',
    returned: 'waitingForPress',
    hidden: 'waitingForPress',
    time: 'waitingForPress',
    seen: 'waitingForPress',
  },
  waitingForInput: {
    pressed: 'looking',
    input: 'looking',
    returned: 'waitingForInput',
    hidden: 'waitingForInput',
    time: 'waitingForInput',
    seen: 'waitingForInput',
  },
  resting: {
    pressed: 'looking',
    input: 'looking',
    returned: 'looking',
    hidden: 'resting',
    time: 'resting',
    seen: 'resting',
  },
} as const satisfies Record<LookPhase, Record<LookEvent['kind'], LookPhase>>;

for (const [phase, events] of Object.entries(leads) as [LookPhase, Record<LookEvent['kind'], LookPhase>][])
  for (const [kind, next] of Object.entries(events) as [LookEvent['kind'], LookPhase][])
    test(`${phase}: ${kind} leads to ${next}`, () => {
      const screen = inPhase[phase]();
      assert.equal(screen.phase(), phase);
      const event: LookEvent = kind === 'seen' ? { kind, sight: { kind: 'somebody' } } : { kind };
      assert.equal(screen.does(event), next);
    });

test('by default it looks on, whoever comes, fails or stays away', () => {
  const screen = lockScreen();
  for (let i = 0; i < 2 * failuresBeforeRest; i++) assert.equal(screen.fails(), 'looking');
  screen.sees('nobody');
  assert.equal(screen.after(10 * patienceMs), 'looking');
  assert.equal(screen.tell('hidden'), 'looking');
});

test('an event that changes nothing gives the very same state, so that nothing is drawn again', () => {
  for (const begin of Object.values(inPhase)) {
    const screen = begin();
    const before = screen.state();
    screen.tell('time');
    assert.equal(screen.state(), before);
  }
});

test('after a press it looks until an attempt fails, and says how it ended for a minute', () => {
  const screen = lockScreen({ startsLooking: 'pressed' });
  screen.tell('pressed');
  assert.equal(screen.refusal(), null);
  assert.equal(screen.fails(), 'waitingForPress');
  assert.equal(screen.refusal(), noMatch);
  screen.after(patienceMs - 1000);
  assert.equal(screen.refusal(), noMatch);
  screen.after(1000);
  assert.equal(screen.refusal(), null);
  assert.equal(screen.phase(), 'waitingForPress');
});

test('another press forgets how the last look ended', () => {
  const screen = lockScreen({ startsLooking: 'pressed' });
  screen.tell('pressed');
  screen.fails();
  assert.equal(screen.tell('pressed'), 'looking');
  assert.equal(screen.refusal(), null);
});

test('a press gives a minute to come into view, and no end while a face is there', () => {
  const screen = lockScreen({ startsLooking: 'pressed' });
  screen.tell('pressed');
  screen.sees('off');
  screen.sees('blank');
  screen.sees('nobody');
  assert.equal(screen.after(patienceMs - 1000), 'looking');
  screen.sees('somebody');
  assert.equal(screen.after(5 * patienceMs), 'looking');
  screen.sees('nobody');
  assert.equal(screen.after(patienceMs - 1000), 'looking');
  assert.equal(screen.after(1000), 'waitingForPress');
});

test('a press does not last until somebody plugs a camera in', () => {
  const screen = lockScreen({ startsLooking: 'pressed' });
  screen.tell('pressed');
  screen.sees('off');
  assert.equal(screen.after(patienceMs), 'waitingForPress');
});

test('a press ends with the window that is hidden', () => {
  const screen = lockScreen({ startsLooking: 'pressed' });
  screen.tell('pressed');
  assert.equal(screen.tell('hidden'), 'waitingForPress');
  assert.equal(screen.tell('returned'), 'waitingForPress');
});

test('an answer from before the press does not end the look that it began', () => {
  const screen = lockScreen({ startsLooking: 'pressed' });
  screen.tell('pressed');
  screen.sees('blank');
  assert.equal(screen.does({ kind: 'seen', sight: failed }), 'looking');
  assert.equal(screen.fails(), 'waitingForPress');
});

test('at night it waits for a press, by day it looks: from 19:00 to 7:00', () => {
  for (const [hour, phase] of [
    [6, 'waitingForPress'],
    [7, 'looking'],
    [18, 'looking'],
    [19, 'waitingForPress'],
    [0, 'waitingForPress'],
  ] as const)
    assert.equal(lockScreen({ startsLooking: 'pressedAtNight' }, hour).phase(), phase, `${hour}:00`);
});

test('nightfall turns the camera off, daybreak on; who is being looked at is looked at to the end', () => {
  const screen = lockScreen({ startsLooking: 'pressedAtNight' }, 18);
  screen.sees('busy');
  assert.equal(screen.laterBy(1), 'looking');
  screen.sees('nobody');
  assert.equal(screen.tell('time'), 'waitingForPress');
  assert.equal(screen.laterBy(11), 'waitingForPress');
  assert.equal(screen.laterBy(1), 'looking');
});

test('with a key or movement it looks for a minute, which every other one draws out', () => {
  const screen = lockScreen({ startsLooking: 'afterInput' });
  assert.equal(screen.tell('input'), 'looking');
  screen.after(patienceMs - 1000);
  screen.tell('input');
  assert.equal(screen.after(patienceMs - 1000), 'looking');
  screen.sees('busy');
  assert.equal(screen.after(2000), 'looking', 'somebody is being looked at');
  screen.sees('somebody');
  assert.equal(screen.after(1000), 'waitingForInput');
});

test('a minute without a face makes the camera rest; a face, or no camera at all, does not', () => {
  const screen = lockScreen({ cameraRests: true });
  screen.sees('nobody');
  assert.equal(screen.after(patienceMs - 1000), 'looking');
  screen.sees('somebody');
  screen.after(2 * patienceMs);
  screen.sees('off');
  assert.equal(screen.after(2 * patienceMs), 'looking');
  screen.sees('blank');
  assert.equal(screen.after(patienceMs), 'resting');
});

test('three failed attempts in a row make the camera rest; who stays in view fails but once', () => {
  const screen = lockScreen({ cameraRests: true });
  screen.fails();
  for (let i = 0; i < 5; i++) screen.does({ kind: 'seen', sight: failed });
  assert.equal(screen.fails(), 'looking');
  assert.equal(screen.fails(), 'resting');
  screen.tell('input');
  assert.equal(screen.fails(), 'looking', 'counted anew after it was woken');
  assert.equal(screen.fails(), 'looking');
  assert.equal(screen.fails(), 'resting');
});

test('what wakes a resting camera is no press where one is needed', () => {
  const screen = lockScreen({ startsLooking: 'pressedAtNight', cameraRests: true }, 18);
  screen.sees('nobody');
  assert.equal(screen.after(patienceMs), 'resting');
  assert.equal(screen.laterBy(1), 'waitingForPress');
  assert.equal(screen.tell('input'), 'waitingForPress');
});

test('where a key is needed, the window’s return wakes nothing', () => {
  const screen = lockScreen({ startsLooking: 'afterInput', cameraRests: true });
  screen.tell('input');
  screen.fails();
  screen.fails();
  assert.equal(screen.fails(), 'resting');
  assert.equal(screen.tell('returned'), 'waitingForInput');
});

test('other settings hold at once', () => {
  const screen = lockScreen();
  assert.equal(screen.wants({ startsLooking: 'pressed' }), 'waitingForPress');
  assert.equal(screen.wants({ startsLooking: 'afterInput' }), 'waitingForInput');
  assert.equal(screen.wants({ startsLooking: 'always', cameraRests: true }), 'looking');
  screen.sees('nobody');
  assert.equal(screen.after(patienceMs), 'resting');
  assert.equal(screen.wants({ cameraRests: false }), 'looking');
});
