import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { LivenessAction } from '#contract/liveness.ts';
import type { Draw } from '#core/liveness/challenge.ts';
import { type LivenessVerdict, startLiveness, stepLiveness } from '#core/liveness/liveness.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { compared, type Play, performed, shut, trace } from './traces.ts';

type Seen = { readonly verdict: LivenessVerdict; readonly asked: readonly LivenessAction[]; readonly atMs: number };
const first: Draw = () => 0;
const seeded = (seed: number): Draw => {
  const random = createRandom(seed);
  return (sides) => Math.floor(random() * sides);
};

/** Lets somebody play before the camera, who sees what is asked, until it is decided or they stop. */
const play = (
  level: 'standard' | 'strict',
  person: Play,
  { ms = 40_000, rate = 15, draw = first }: { ms?: number; rate?: number; draw?: Draw } = {},
): Seen => {
  let state = startLiveness(0);
  let verdict: LivenessVerdict = { kind: 'watching', prompt: null };
  let askedAt = 0;
  let last = '';
  for (let atMs = 0; atMs < ms; atMs += 1000 / rate) {
    const prompt = verdict.kind === 'watching' ? verdict.prompt : null;
    const now = prompt?.isReady ? `${prompt.index}${prompt.action}` : '';
    if (now !== last) askedAt = atMs;
    last = now;
    const [seen] = trace({
      ms: 1000,
      rate: 1,
      change: () => person(prompt?.isReady ? prompt.action : null, atMs - askedAt, atMs),
    });
    assert.ok(seen);
    ({ state, verdict } = stepLiveness(state, { ...seen, atMs }, level, draw));
    if (verdict.kind !== 'watching') return { verdict, asked: state.actions, atMs };
  }
  return { verdict, asked: state.actions, atMs: ms };
};

const still: Play = () => ({});
const blinking: Play = (_, __, atMs) => shut(1500, 1700)(atMs);
const obeying: Play = (action, sinceMs) => performed(action, sinceMs, 0.024);
const flatObeying: Play = (action, sinceMs) => performed(action, sinceMs, 0.005);

describe('standard', () => {
  test('a blink while the head keeps still is enough', () => {
    const { verdict, atMs } = play('standard', blinking);
    assert.deepEqual(verdict, { kind: 'live', reason: 'blink' });
    assert.ok(atMs < 2000);
  });

  test('plain depth is enough', () => {
    const turning: Play = (_, __, atMs) => ({
      pose: { yaw: 14 * Math.sin(atMs / 600), pitch: 0, roll: 0 },
      planarity: compared(0.026),
    });
    assert.deepEqual(play('standard', turning).verdict, { kind: 'live', reason: 'depth' });
  });

  test('a face that does nothing is asked for one turn, and refused when nothing comes of it', () => {
    const { verdict, asked } = play('standard', still);
    assert.deepEqual(verdict, { kind: 'notLive', reason: 'timedOut' });
    assert.deepEqual(asked, ['turnLeft']);
  });

  test('who turns as asked is let in, and another action before it does no harm', () => {
    const nodsFirst: Play = (action, sinceMs, atMs) =>
      sinceMs < 1500 ? performed(action && 'nod', sinceMs, 0) : obeying(action, sinceMs - 1500, atMs);
    for (const person of [obeying, nodsFirst])
      assert.deepEqual(play('standard', person).verdict, { kind: 'live', reason: 'actions' });
  });

  test('a sheet that is rolled, or followed badly, shows no relief and is not let in, however far from flat it measures', () => {
    const rolled: Play = (action, sinceMs) => {
      const seen = performed(action, sinceMs, 0.03);
      return seen.planarity ? { ...seen, planarity: compared(0.03, 12, 0.05) } : seen;
    };
    assert.notEqual(play('standard', rolled).verdict.kind, 'live');
    assert.notEqual(play('strict', rolled).verdict.kind, 'live');
    const waved: Play = (_, __, atMs) => ({
      pose: { yaw: 14 * Math.sin(atMs / 600), pitch: 0, roll: 0 },
      planarity: compared(0.03, 12, 0.05),
    });
    assert.notEqual(play('standard', waved).verdict.kind, 'live');
  });

  test('two measurements of depth do not answer a prompt; three do', () => {
    const measured = (times: number): Play => {
      let left = times;
      return (action, sinceMs) => {
        const seen = performed(action, sinceMs, 0.024);
        if (seen.planarity && left-- <= 0) return { ...seen, planarity: null };
        return seen;
      };
    };
    assert.deepEqual(play('standard', measured(2)).verdict, { kind: 'notLive', reason: 'timedOut' });
    assert.deepEqual(play('standard', measured(3)).verdict, { kind: 'live', reason: 'actions' });
  });

  test('a photo that is turned as asked stays flat', () => {
    assert.deepEqual(play('standard', flatObeying).verdict, { kind: 'notLive', reason: 'flat' });
  });

  test('a face that is known to be flat gains nothing by a blink', () => {
    const printed: Play = (action, sinceMs, atMs) => ({
      ...blinking(action, sinceMs, atMs),
      planarity: compared(0.006),
    });
    assert.equal(play('standard', printed).verdict.kind, 'notLive');
  });

  test('a head that never rests is asked all the same, some seconds later, and may still answer by its depth', () => {
    const restless =
      (residual: number): Play =>
      (_, __, atMs) => {
        const yaw = 18 * Math.sin(atMs / 250);
        return {
          pose: { yaw, pitch: 0, roll: 0 },
          planarity: Math.abs(yaw) > 10 && Math.abs(yaw) < 16 ? compared(residual) : null,
        };
      };
    const { verdict, asked, atMs } = play('standard', restless(0.017));
    assert.deepEqual([verdict, asked.length], [{ kind: 'live', reason: 'actions' }, 1]);
    assert.ok(atMs > 7000 && atMs < 12_000, String(atMs));
    assert.deepEqual(play('standard', restless(0.005)).verdict, { kind: 'notLive', reason: 'flat' });
  });

  test('who looks at the camera from the side is asked, too', () => {
    const { asked } = play('standard', () => ({ pose: { yaw: 27, pitch: 0, roll: 0 } }));
    assert.equal(asked.length, 1);
  });
});

describe('at few frames a second', () => {
  test('a turn is asked for sooner, since blinks are missed, and there is more time for it', () => {
    const hesitates: Play = (action, sinceMs, atMs) =>
      sinceMs < 9000 ? {} : obeying(action, (sinceMs - 9000) % 2600, atMs);
    for (const rate of [5, 7]) {
      const asked = play('standard', still, { rate, ms: 3600 });
      assert.deepEqual([rate, asked.asked], [rate, ['turnLeft']]);
      assert.deepEqual(play('standard', hesitates, { rate }).verdict, { kind: 'live', reason: 'actions' });
    }
    assert.deepEqual(play('standard', still, { rate: 15, ms: 3600 }).asked, []);
  });

  test('a blink still does, where it is seen, and a photo that is turned stays flat', () => {
    for (const rate of [5, 7]) {
      const late: Play = (_, __, atMs) => shut(3000, 3200)(atMs);
      assert.deepEqual(play('standard', late, { rate }).verdict, { kind: 'live', reason: 'blink' });
      assert.deepEqual(play('standard', flatObeying, { rate }).verdict, { kind: 'notLive', reason: 'flat' });
      assert.equal(play('standard', still, { rate }).verdict.kind, 'notLive');
    }
  });
});

describe('strict', () => {
  test('nobody is let in without doing all that is asked', () => {
    assert.equal(play('strict', blinking).verdict.kind, 'notLive');
    assert.deepEqual(play('strict', obeying).verdict, { kind: 'live', reason: 'actions' });
  });

  test('whatever is drawn can be done, at any usual rate, and holds two or three actions with a turn among them', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(10, 15, 25, 30), (seed, rate) => {
        const { verdict, asked } = play('strict', obeying, { draw: seeded(seed), rate });
        assert.deepEqual(verdict, { kind: 'live', reason: 'actions' }, asked.join());
        assert.ok(asked.length === 2 || asked.length === 3);
        assert.equal(new Set(asked).size, asked.length);
        assert.ok(asked.includes('turnLeft') || asked.includes('turnRight'));
      }),
      { numRuns: 60 },
    );
  });

  test('another action than the one asked for ends it, but a blink', () => {
    const wrong: Play = (action, sinceMs) =>
      performed(action && (action === 'openMouth' ? 'turnLeft' : 'openMouth'), sinceMs, 0.024);
    assert.deepEqual(play('strict', wrong).verdict, { kind: 'notLive', reason: 'wrongAction' });
    const blinksFirst: Play = (action, sinceMs, atMs) =>
      sinceMs < 1200 ? shut(500, 700)(sinceMs) : obeying(action, sinceMs - 1200, atMs);
    assert.deepEqual(play('strict', blinksFirst).verdict, { kind: 'live', reason: 'actions' });
  });

  test('a flat face does not turn', () => {
    assert.deepEqual(play('strict', flatObeying).verdict, { kind: 'notLive', reason: 'flat' });
  });

  test('who waits too long is refused', () => {
    assert.deepEqual(play('strict', still).verdict, { kind: 'notLive', reason: 'timedOut' });
  });
});

test('a gap, a cut or a jump breaks the track, and what was gathered is void', () => {
  const breaks = [
    (atMs: number) => ({ centre: { x: atMs < 1000 ? 320 : 520, y: 240 } }),
    (atMs: number) => ({ eyeDistance: atMs < 1000 ? 90 : 150 }),
    (atMs: number) => ({ pose: { yaw: atMs < 1000 ? 0 : 35, pitch: 0, roll: 0 } }),
  ];
  for (const change of breaks)
    assert.equal(play('standard', (_, __, atMs) => change(atMs), { ms: 1300 }).verdict.kind, 'broken');
  let state = startLiveness(0);
  for (const seen of trace({ ms: 500 })) ({ state } = stepLiveness(state, seen, 'standard', first));
  const [late] = trace({ ms: 1000, rate: 1, from: 3000 });
  assert.ok(late);
  const step = stepLiveness(state, late, 'standard', first);
  assert.equal(step.verdict.kind, 'broken');
  assert.equal(step.state.evidence.frames, 0);
});

test('nothing is asked while nothing may be asked', () => {
  let state = startLiveness(0);
  for (const seen of trace({ ms: 9000 })) {
    const step = stepLiveness(state, seen, 'strict', null);
    state = step.state;
    assert.deepEqual(step.verdict, { kind: 'watching', prompt: null });
  }
});
