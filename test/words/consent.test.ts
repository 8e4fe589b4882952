import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ConsentVersion, consentVersion, consentVersions, widePicturesSince } from '#contract/consent.ts';
import { en } from '#words/en/catalogue.ts';

const said = (version: ConsentVersion): string => en.consent[version].map(({ text }) => text).join(' ');

test('the wording in use says that a face may be taken for that of a child, which the first one need not', () => {
  assert.match(said(consentVersion), /guesses whether a face is a child’s.*not stored.*Nothing else\./);
  assert.doesNotMatch(said(1), /guesses/);
});

test('the wording in use and the explanation leave room for a trained program that a household brought', () => {
  for (const sentence of [said(consentVersion), en.howItWorks.faces.places])
    assert.match(sentence, /numbers[^.]*more or fewer with a trained program of (?:the household’s|your) own/);
});

test('every wording from which on wide pictures may be kept says so, and none of before', () => {
  for (const version of consentVersions)
    assert.equal(/hair and shoulders/.test(said(version)), version >= widePicturesSince, `wording ${version}`);
  assert.ok(consentVersion >= widePicturesSince);
});
