import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reason } from '#contract/failures.ts';
import { FamiliarError } from '#contract/result.ts';
import { parseNetpbm } from '#engine/images/parse-netpbm.ts';

const file = (header: string, ...samples: number[]) => new Uint8Array([...Buffer.from(header, 'latin1'), ...samples]);

const refuses = (bytes: Uint8Array, reason: Reason) =>
  assert.throws(
    () => parseNetpbm(bytes),
    (error: unknown) => error instanceof FamiliarError && error.reason === reason,
  );

test('reads binary and text pictures, grey and colour', () => {
  assert.deepEqual(parseNetpbm(file('P5 2 1 255\n', 7, 200)), {
    width: 2,
    height: 1,
    channels: 1,
    data: Uint8Array.of(7, 200),
  });
  assert.deepEqual(parseNetpbm(file('P6\n1 1\n255\n', 1, 2, 3)), {
    width: 1,
    height: 1,
    channels: 3,
    data: Uint8Array.of(1, 2, 3),
  });
  assert.deepEqual(parseNetpbm(file('P2\n2 2\n255\n1 2\n3 4')).data, Uint8Array.of(1, 2, 3, 4));
  assert.deepEqual(parseNetpbm(file('P3 1 1 255 9 8 7')), {
    width: 1,
    height: 1,
    channels: 3,
    data: Uint8Array.of(9, 8, 7),
  });
});

test('skips comments and any white space of the header', () => {
  assert.deepEqual(
    parseNetpbm(file('P5 # made by hand\n# 3 3\n\t2\r\n 1 # twice\n255\n', 10, 20)).data,
    Uint8Array.of(10, 20),
  );
});

test('keeps the first sample even where it looks like white space', () => {
  assert.deepEqual(parseNetpbm(file('P5 2 1 255\n', 10, 32)).data, Uint8Array.of(10, 32));
});

test('scales other depths to eight bits', () => {
  assert.deepEqual(parseNetpbm(file('P5 3 1 15\n', 0, 5, 15)).data, Uint8Array.of(0, 85, 255));
  assert.deepEqual(parseNetpbm(file('P5 2 1 65535\n', 0x80, 0x80, 0xff, 0xff)).data, Uint8Array.of(128, 255));
});

test('refuses a header that is no header', () => {
  for (const header of [
    'P5',
    'P5 2',
    'P5 2 1',
    'P5 0 1 255\n',
    'P5 -2 1 255\n',
    'P5 2 x 255\n',
    'P5 2 1 0\n',
    'P5 2 1 70000\n',
    'P5 2.5 1 255\n',
  ]) {
    refuses(file(header, 1, 2, 3, 4), 'pictureDamaged');
  }
});

test('refuses missing samples and samples above the maximum', () => {
  refuses(file('P5 2 2 255\n', 1, 2, 3), 'pictureDamaged');
  refuses(file('P2 2 2 255 1 2 3'), 'pictureDamaged');
  refuses(file('P5 2 1 15\n', 3, 16), 'pictureDamaged');
});

test('refuses a size that would fill the memory before it reserves any', () => {
  refuses(file('P5 99999 99999 255\n', 1), 'pictureTooLarge');
  refuses(file('P5 999999999 999999999 255\n', 1), 'pictureTooLarge');
});
