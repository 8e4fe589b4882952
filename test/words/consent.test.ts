import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consentVersion } from '#contract/consent.ts';
import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { embeddingLengthOf } from '#core/recognition/latent-space.ts';
import { catalogues } from '#words/catalogue.ts';

const { consent, howItWorks } = catalogues.en;
const said = (version: 1 | 2): string => consent[version].map(({ text }) => text).join(' ');

test('the wording in use and How it works name as many numbers as the embedder that ships makes', () => {
  const count = embeddingLengthOf(shippedEmbedder).toLocaleString('en');
  for (const sentence of [said(consentVersion), howItWorks.faces.places])
    assert.match(sentence, new RegExp(`\\b${count}\\b[^.]*network`));
});

test('the wording in use says that a face may be taken for that of a child, which the first one need not', () => {
  assert.match(said(consentVersion), /guesses whether a face is a child’s.*not stored.*Nothing else\./);
  assert.doesNotMatch(said(1), /guesses/);
});
