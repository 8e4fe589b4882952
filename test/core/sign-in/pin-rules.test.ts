import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pinRefusal } from '#core/sign-in/pin-rules.ts';

const refused: readonly (readonly [pin: string, why: RegExp])[] = [
  ['12345', /at least 6/],
  ['123456', /counts/],
  ['890123', /counts/],
  ['987654', /counts/],
  ['000000', /counts|repeats/],
  ['121212', /repeats/],
  ['123123', /repeats/],
  ['12341234', /repeats/],
  ['246642', /pattern/],
  ['112211', /pattern/],
  ['778877', /pattern/],
  ['112233', /Many people/],
  ['147258', /Many people/],
  ['241285', /date/],
  ['852412', /date/],
  ['24121985', /date/],
  ['19851224', /date/],
];

for (const [pin, why] of refused) test(`refuses ${pin}`, () => assert.match(pinRefusal(pin) ?? '', why));

for (const pin of ['739204', '480391', '6194027', '84019375', '990571'])
  test(`takes ${pin}`, () => assert.equal(pinRefusal(pin), null));
