import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CameraLook, cameraTurns } from '#contract/calls/device.ts';
import type { Frame } from '#contract/calls/pictures.ts';
import { lookOf, turnFrame } from '#renderer/camera/turn-frame.ts';

/** A frame of one letter for each pixel. */
function frameOf(...rows: readonly string[]): Frame {
  const data = Uint8Array.from(rows.join(''), (letter) => letter.charCodeAt(0));
  const rgba = Uint8Array.from({ length: data.length * 4 }, (_, i) => (i % 4 === 3 ? 255 : (data[i >> 2] as number)));
  return { width: rows[0]?.length ?? 0, height: rows.length, data: rgba };
}

function rowsOf({ width, height, data }: Frame): string[] {
  assert.equal(data.length, 4 * width * height);
  const letters = Array.from({ length: width * height }, (_, i) => String.fromCharCode(data[4 * i] as number));
  return Array.from({ length: height }, (_, y) => letters.slice(y * width, (y + 1) * width).join(''));
}

const turned = (look: CameraLook): string[] => rowsOf(turnFrame(frameOf('abc', 'def'), look));

test('a picture is turned clockwise, pixel by pixel', () => {
  assert.deepEqual(
    cameraTurns.map((turn) => turned({ turn, isMirrored: false })),
    [
      ['abc', 'def'],
      ['da', 'eb', 'fc'],
      ['fed', 'cba'],
      ['cf', 'be', 'ad'],
    ],
  );
});

test('it is mirrored once it is turned', () => {
  assert.deepEqual(
    cameraTurns.map((turn) => turned({ turn, isMirrored: true })),
    [
      ['cba', 'fed'],
      ['ad', 'be', 'cf'],
      ['def', 'abc'],
      ['fc', 'eb', 'da'],
    ],
  );
});

test('a picture that is to stay as it is is not copied', () => {
  const frame = frameOf('ab');
  assert.equal(turnFrame(frame, { turn: 0, isMirrored: false }), frame);
});

test('of two cameras of one name only the one that hangs upside down is turned, at another address, too', () => {
  const twin = (deviceId: string, index: number) => ({
    deviceId,
    label: 'HD Webcam',
    place: { traits: '', index, count: 2 },
  });
  const entry = { camera: twin('then1', 1), look: { turn: 180, isMirrored: false } } as const;
  const now = [twin('now0', 0), twin('now1', 1)];
  assert.equal(lookOf([entry], now, 'now0').turn, 0);
  assert.equal(lookOf([entry], now, 'now1').turn, 180);
});
