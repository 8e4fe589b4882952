import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#contract/appearance.ts';
import { en } from '#words/en/catalogue.ts';
import { loadCatalogue } from '#words/load-catalogue.ts';
import { pseudoLanguage } from './pseudo-language.ts';

function textsOf(message: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof message === 'string') return [[path, message]];
  if (typeof message !== 'object' || message === null) return [];
  return Object.entries(message).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

for (const language of languages) {
  test(`writes every message of ${language} without stray spaces or breaks`, async () => {
    const texts = textsOf(await loadCatalogue(language), language);
    assert.ok(texts.length > 50, `found ${texts.length} messages`);
    assert.deepEqual(
      texts.filter(([path, said]) => /\n| {2}/.test(said) || (said !== said.trim() && !/\.\d+$/.test(path))),
      [],
    );
  });
}

test('another language has the same messages and the same marks', () => {
  const pseudo = pseudoLanguage(en);
  assert.equal(pseudo.lock.pin.title, '⟦Sign in with a PIN⟧');
  assert.equal(pseudo.lock.greeting('Ana'), '⟦Hello, Ana⟧');
  assert.deepEqual(pseudo.firstRun.recoveryCode.lead('Linden')[1], { tag: 'strong', text: '⟦Linden⟧' });
});
