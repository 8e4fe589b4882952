import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calls } from '#contract/contract.ts';
import { plainPin, withPlainDigits } from '#contract/digits.ts';

const written = '8402937516';

/** The scripts whose digits Unicode has one sign each for, as this runtime writes them. */
const scripts = Intl.supportedValuesOf('numberingSystem').filter((system) => {
  const signs = new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false }).format(1234567890);
  return [...signs].length === 10 && /^\p{Nd}+$/u.test(signs);
});

test('digits of every script that the runtime writes are read as what they say', () => {
  assert.ok(scripts.length >= 60, `only ${scripts.length} scripts were tried`);
  for (const system of scripts) {
    const digit = new Intl.NumberFormat('en', { numberingSystem: system });
    const inScript = [...written].map((one) => digit.format(Number(one))).join('');
    assert.equal(withPlainDigits(inScript), written, system);
  }
});

test('every digit of Unicode is read as one of ten, in rows from zero on', () => {
  let expected = 0;
  let count = 0;
  for (let code = 0; code <= 0x10ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    if (!/\p{Nd}/u.test(character)) continue;
    assert.equal(withPlainDigits(character), String(expected), `U+${code.toString(16)}`);
    expected = (expected + 1) % 10;
    count += 1;
  }
  assert.ok(count >= 650 && count % 10 === 0, `${count} digits`);
});

test('nothing but digits is changed', () => {
  for (const text of ['', 'Ana', '½ ² ① Ⅷ 十', 'O0', '\ud800']) assert.equal(withPlainDigits(text), text);
});

const withPin = { 'session.pin': { name: 'Ana' }, 'session.confirmPin': {}, 'pin.set': { memberId: 1 } } as const;

for (const [name, rest] of Object.entries(withPin))
  test(`${name} takes a PIN in full width, in Arabic digits, and as a paste brings it`, () => {
    const { input } = calls[name as keyof typeof withPin];
    for (const pin of ['840293', '８４０２９３', '٨٤٠٢٩٣', ' 840 293\n', '840\u200b293', '\u200f٨٤٠٢٩٣'])
      assert.deepEqual(input.parse({ ...rest, pin }), { ...rest, pin: '840293' });
    for (const pin of ['', 'abcdef', '84O293', '840-293', '½½½½½½', '8402937516123'])
      assert.equal(input.safeParse({ ...rest, pin }).success, false, pin);
  });

test('a PIN is read without what nobody sees in it', () => {
  assert.equal(plainPin('\u00a08 4\t0\u2060293\r\n'), '840293');
});
