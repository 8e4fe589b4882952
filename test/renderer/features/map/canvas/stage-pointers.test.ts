import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listenToPointers } from '#renderer/features/map/canvas/stage-pointers.ts';

/** A canvas on which a pointer can be moved, and what was heard of it. */
function stage() {
  const canvas = Object.assign(new EventTarget(), { setPointerCapture: () => undefined });
  const heard: unknown[] = [];
  let isLassoMode = false;
  const stop = listenToPointers(canvas as unknown as HTMLCanvasElement, {
    isLassoMode: () => isLassoMode,
    onHover: (point) => heard.push(['hover', point]),
    onClick: (point, isMore) => heard.push(['click', point, isMore]),
    onLine: (line) => heard.push(['line', line.length]),
    onEnclose: (line) => heard.push(['enclose', line.map(({ x }) => x)]),
  });
  return {
    setLassoMode(isLasso: boolean) {
      isLassoMode = isLasso;
    },
    stop,
    /** What this event makes heard. */
    on(kind: string, x = 0, keys: { shiftKey?: boolean; ctrlKey?: boolean; buttons?: number } = {}) {
      heard.length = 0;
      canvas.dispatchEvent(
        Object.assign(new Event(kind), {
          button: 0,
          buttons: 0,
          shiftKey: false,
          ctrlKey: false,
          metaKey: false,
          pointerId: 1,
          offsetX: x,
          offsetY: 5,
          ...keys,
        }),
      );
      return heard.slice();
    },
  };
}

test('hovering and clicks are told with their place, and no hovering while a button is held', () => {
  const { on } = stage();
  assert.deepEqual(on('pointermove', 3), [['hover', { x: 3, y: 5 }]]);
  assert.deepEqual(on('pointermove', 3, { buttons: 1 }), []);
  assert.deepEqual(on('pointerleave'), [['hover', null]]);
  on('pointerdown', 4);
  on('pointerup', 4);
  assert.deepEqual(on('click', 4, { ctrlKey: true }), [['click', { x: 4, y: 5 }, true]]);
});

test('Shift or the lasso’s mode draws a line around dots, and the click that ends it picks nothing', () => {
  const { on, setLassoMode } = stage();
  const draw = (keys: { shiftKey?: boolean }) => {
    assert.deepEqual(on('pointerdown', 1, keys), [['line', 1]]);
    assert.deepEqual(on('pointermove', 2, { buttons: 1 }), [['line', 2]]);
    on('pointermove', 3, { buttons: 1 });
    assert.deepEqual(on('pointerup', 3), [
      ['line', 0],
      ['enclose', [1, 2, 3]],
    ]);
    assert.deepEqual(on('click', 3), []);
  };
  draw({ shiftKey: true });
  setLassoMode(true);
  draw({});
  on('pointerdown', 7);
  assert.deepEqual(on('pointerup', 7), [['line', 0]], 'a click in the lasso’s mode encloses nothing');
  assert.deepEqual(on('click', 7), [['click', { x: 7, y: 5 }, false]]);
});

test('a line that is cancelled encloses nothing, and nothing is heard after the end', () => {
  const { on, stop } = stage();
  for (const x of [1, 2, 3]) on(x === 1 ? 'pointerdown' : 'pointermove', x, { shiftKey: true });
  assert.deepEqual(on('pointercancel'), [['line', 0]]);
  assert.deepEqual(on('pointerup'), []);
  stop();
  assert.deepEqual(on('pointermove', 3), []);
});
