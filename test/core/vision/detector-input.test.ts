import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxFromDetector, detectorInput, partSquares, wholeSquare } from '#core/vision/detector-input.ts';
import { draw, grey, rgbAt } from './pictures.ts';

test('a wide image lies in the middle of a black square', () => {
  const image = draw(640, 480, () => grey(200));
  const out = detectorInput(image, wholeSquare(image), 'black', 256);
  assert.deepEqual(rgbAt(out, 256, 128, 30), [0, 0, 0]);
  assert.deepEqual(rgbAt(out, 256, 0, 33), [200, 200, 200]);
  assert.deepEqual(rgbAt(out, 256, 255, 222), [200, 200, 200]);
  assert.deepEqual(rgbAt(out, 256, 128, 226), [0, 0, 0]);
});

test('a tall image, and one smaller than the input, are fitted as well', () => {
  const image = draw(64, 128, () => grey(90));
  const out = detectorInput(image, wholeSquare(image), 'black', 256);
  assert.deepEqual(rgbAt(out, 256, 60, 128), [0, 0, 0]);
  assert.deepEqual(rgbAt(out, 256, 70, 2), [90, 90, 90]);
});

test('a margin repeats the edge all around', () => {
  const image = draw(100, 100, (x) => grey(x < 50 ? 40 : 220));
  const out = detectorInput(image, wholeSquare(image, 0.5), 'edge', 256);
  assert.deepEqual(rgbAt(out, 256, 2, 2), [40, 40, 40]);
  assert.deepEqual(rgbAt(out, 256, 253, 200), [220, 220, 220]);
});

test('a box of the input comes back to its place in the image', () => {
  const box = boxFromDetector(wholeSquare({ width: 640, height: 480 }), 256, { x: 64, y: 64, width: 32, height: 40 });
  assert.deepEqual(box, { x: 160, y: 80, width: 80, height: 100 });
  assert.deepEqual(
    boxFromDetector(wholeSquare({ width: 640, height: 480 }), 128, { x: 32, y: 32, width: 16, height: 20 }),
    box,
  );
});

for (const [width, height] of [
  [1920, 1080],
  [1000, 1000],
  [900, 1600],
  [1920, 60],
] as const) {
  test(`the parts of a ${width} x ${height} image cover it and overlap`, () => {
    const parts = partSquares({ width, height });
    for (let x = 0; x <= width; x += 20) {
      for (let y = 0; y <= height; y += 20) {
        assert.ok(
          parts.some(
            (part) =>
              x >= part.x - 0.5 && x <= part.x + part.side + 0.5 && y >= part.y - 0.5 && y <= part.y + part.side + 0.5,
          ),
          `nothing covers ${x}, ${y}`,
        );
      }
    }
    assert.ok(parts.length <= 12 && parts.every((part) => part.side < Math.max(width, height)));
  });
}

test('an image no larger than one part has no parts', () => {
  assert.deepEqual(partSquares({ width: 720, height: 720 }), []);
});
