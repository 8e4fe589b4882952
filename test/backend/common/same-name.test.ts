import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameName, looksLikeName } from '#backend/common/same-name.ts';

test('case, width, form and gaps make no other name; accents do', () => {
  for (const [one, other] of [
    ['Ana', 'ANA'],
    ['Zoë', 'Zoë'.normalize('NFD')],
    ['Ana', 'Ａｎａ'],
    ['Ana  Maria', 'Ana Maria'],
  ] as const)
    assert.ok(isSameName(one, other), `${one} ${other}`);
  for (const [one, other] of [
    ['Zoe', 'Zoë'],
    ['Ana', 'Ann'],
  ] as const)
    assert.ok(!isSameName(one, other), `${one} ${other}`);
});

test('names that nobody can tell apart by looking are alike, in whichever scripts they are written', () => {
  const alike = [
    ['Ben', 'Веn'],
    ['Ana', 'Аna'],
    ['ana', 'АNА'],
    ['Bill', 'BiII'],
    ['Otto', '0tto'],
    ['Ann', 'Αnn'],
    ['Cleo', 'Ϲleo'],
    ['Noa', 'Nοa'],
    ['Ben', '𝐁𝐞𝐧'],
    ['Ohn', 'Օhn'],
  ] as const;
  for (const [one, other] of alike)
    assert.ok(looksLikeName(one, other) && looksLikeName(other, one), `${one} ${other}`);
});

test('names that people tell apart are not', () => {
  const apart = [
    ['Ana', 'Ann'],
    ['Marnie', 'Mamie'],
    ['Arno', 'Amo'],
    ['Zoe', 'Zoë'],
    ['Clara', 'Chiara'],
    ['Jan', 'Jana'],
    ['Аня', 'Ana'],
    ['Lisa', 'Elisa'],
    ['Ina', 'Lina'],
    ['山田', '山口'],
  ] as const;
  for (const [one, other] of apart) assert.ok(!looksLikeName(one, other), `${one} ${other}`);
});
