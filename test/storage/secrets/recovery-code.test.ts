import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createRecoveryCode,
  readRecoveryCode,
  unwrapWithRecoveryCode,
  wrapWithRecoveryCode,
} from '#storage/secrets/recovery-code.ts';
import { createKey } from '#storage/secrets/wrapped-key.ts';

test('a code is seven groups of four, each time another one', () => {
  const codes = Array.from({ length: 50 }, createRecoveryCode);
  for (const code of codes) assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  assert.equal(new Set(codes).size, codes.length);
});

test('a code is read however it is typed', () => {
  const code = createRecoveryCode();
  const secret = readRecoveryCode(code);
  assert.equal(secret?.length, 26);
  assert.equal(readRecoveryCode(` ${code.toLowerCase().replaceAll('-', ' ')} \n`), secret);
  assert.equal(readRecoveryCode(code.replaceAll('0', 'o').replaceAll('1', 'l')), secret);
});

test('a code is read in any width, with what a paste brings, and by letters of another keyboard', () => {
  const code = 'ABCE-HJKM-NPST-VXYZ-0123-4567-89';
  const secret = code.replaceAll('-', '').slice(0, 26);
  const whole = [...Array(32 * 32).keys()]
    .map((n) => secret + '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[n >> 5] + '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[n & 31])
    .find((candidate) => readRecoveryCode(candidate) === secret);
  assert.ok(whole !== undefined);
  const groups = whole.replace(/.{4}(?=.)/g, '$&-');
  const wide = [...groups].map((one) => (one === '-' ? '－' : String.fromCodePoint(one.charCodeAt(0) + 0xfee0)));
  const cyrillic: Readonly<Record<string, string>> = { A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', T: 'Т' };
  for (const typed of [
    wide.join(''),
    wide.join('').toLowerCase(),
    groups.replaceAll('-', ' – '),
    groups.replaceAll('-', '\u2011'),
    groups.replaceAll('-', '\r\n'),
    `\uFEFF${groups.replaceAll('-', '\u200B')}\u00A0`,
    [...groups].map((one) => cyrillic[one] ?? one).join(''),
    [...groups].map((one) => cyrillic[one]?.toLowerCase() ?? one).join(''),
    groups.replaceAll('V', 'U').replaceAll('0', 'о').replaceAll('1', 'ı'),
    groups.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
    `${groups.replaceAll('-', '_')}.`,
  ])
    assert.equal(readRecoveryCode(typed), secret, typed);
});

test('nearly every mistyped character is noticed before it counts as a wrong try', () => {
  const code = createRecoveryCode();
  let slips = 0;
  for (let at = 0; at < code.length; at += 1) {
    if (code[at] === '-') continue;
    const mistyped = code.slice(0, at) + (code[at] === '7' ? '8' : '7') + code.slice(at + 1);
    if (readRecoveryCode(mistyped) !== null) slips += 1;
  }
  assert.ok(slips <= 2, `${slips} of 28 slips passed`);
  for (const text of ['', 'nothing', code.slice(1), `${code}0`]) assert.equal(readRecoveryCode(text), null);
});

test('the code unwraps the key it wrapped, and no other code does', () => {
  const key = createKey();
  const code = createRecoveryCode();
  const wrapped = wrapWithRecoveryCode(key, code);
  assert.ok(unwrapWithRecoveryCode(wrapped, code.toLowerCase())?.equals(key));
  assert.equal(unwrapWithRecoveryCode(wrapped, createRecoveryCode()), null);
  assert.equal(unwrapWithRecoveryCode(wrapped, 'nothing'), null);
});
