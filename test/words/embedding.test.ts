import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consentVersion } from '#contract/consent.ts';
import { en } from '#words/en/catalogue.ts';
import { space } from '../fixtures/shipped-space.ts';

const numbers = `${en.formats.whole(space.embeddingLength)} numbers`;

test('the consent in use and the explanation say how many numbers a face becomes', () => {
  assert.ok(en.consent[consentVersion].some(({ text }) => text.includes(numbers)));
  assert.ok(en.howItWorks.faces.places.includes(numbers));
});
