import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reason } from '#contract/failures.ts';
import { pinRefusal } from '#core/sign-in/pin-rules.ts';

const refused: readonly (readonly [pin: string, why: Reason])[] = [
  ['12345', 'pinTooShort'],
  ['123456', 'pinCounts'],
  ['890123', 'pinCounts'],
  ['987654', 'pinCounts'],
  ['000000', 'pinRepeats'],
  ['121212', 'pinRepeats'],
  ['123123', 'pinRepeats'],
  ['12341234', 'pinRepeats'],
  ['246642', 'pinPattern'],
  ['112211', 'pinPattern'],
  ['778877', 'pinPattern'],
  ['112233', 'pinCommon'],
  ['147258', 'pinCommon'],
  ['241285', 'pinDate'],
  ['852412', 'pinDate'],
  ['24121985', 'pinDate'],
  ['19851224', 'pinDate'],
];

for (const [pin, why] of refused) test(`refuses ${pin}`, () => assert.equal(pinRefusal(pin)?.reason, why));

for (const pin of ['739204', '480391', '6194027', '84019375', '990571'])
  test(`takes ${pin}`, () => assert.equal(pinRefusal(pin), null));
