import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxFromDetector, detectorSide, fillDetectorInput, partSquares, wholeSquare } from '../../../src/core/vision/detector-input.ts';
import { draw, grey, rgbAt } from './pictures.ts';

test('a wide image lies in the middle of a black square', () => {
  const out = new Uint8Array(detectorSide * detectorSide * 3);
  const image = draw(640, 480, () => grey(200));
  fillDetectorInput(image, wholeSquare(image), 'black', out);
  assert.deepEqual(rgbAt(out, detectorSide, 128, 30), [0, 0, 0]);
  assert.deepEqual(rgbAt(out, detectorSide, 0, 33), [200, 200, 200]);
  assert.deepEqual(rgbAt(out, detectorSide, 255, 222), [200, 200, 200]);
  assert.deepEqual(rgbAt(out, detectorSide, 128, 226), [0, 0, 0]);
});

test('a tall image, and one smaller than the input, are fitted as well', () => {
  const out = new Uint8Array(detectorSide * detectorSide * 3);
  const image = draw(64, 128, () => grey(90));
  fillDetectorInput(image, wholeSquare(image), 'black', out);
  assert.deepEqual(rgbAt(out, detectorSide, 60, 128), [0, 0, 0]);
  assert.deepEqual(rgbAt(out, detectorSide, 70, 2), [90, 90, 90]);
});

test('a margin repeats the edge all around', () => {
  const out = new Uint8Array(detectorSide * detectorSide * 3);
  const image = draw(100, 100, (x) => grey(x < 50 ? 40 : 220));
  fillDetectorInput(image, wholeSquare(image, 0.5), 'edge', out);
  assert.deepEqual(rgbAt(out, detectorSide, 2, 2), [40, 40, 40]);
  assert.deepEqual(rgbAt(out, detectorSide, 253, 200), [220, 220, 220]);
});

test('a box of the input comes back to its place in the image', () => {
  const box = boxFromDetector(wholeSquare({ width: 640, height: 480 }), { x: 64, y: 64, width: 32, height: 40 });
  assert.deepEqual(box, { x: 160, y: 80, width: 80, height: 100 });
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
          parts.some((part) => x >= part.x - 0.5 && x <= part.x + part.side + 0.5 && y >= part.y - 0.5 && y <= part.y + part.side + 0.5),
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
