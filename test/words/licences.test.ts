import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { languages } from '#contract/appearance.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { localeFor } from '#words/languages.ts';
import { loadCatalogue } from '#words/load-catalogue.ts';

const { models } = await readManifest(join(import.meta.dirname, '../../models'));
const noted = Object.values(models)
  .map(({ licence }) => licence)
  .filter((licence) => licence.includes('('));

test('what a licence notes of where it comes from is said in every language', async () => {
  assert.ok(noted.length > 0);
  for (const language of languages.filter((one) => one !== 'en')) {
    const { licenceAs } = (await loadCatalogue(localeFor([], language))).settings.sections.about.nets;
    for (const licence of noted) {
      assert.match(licenceAs(licence), /^MIT \(.+\)$/);
      assert.doesNotMatch(licenceAs(licence), /\b(?:as the|as its|comes|package)\b/, `${language}: ${licence}`);
    }
  }
});
