import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#contract/appearance.ts';
import { en } from '#words/en/catalogue.ts';
import { localeFor } from '#words/languages.ts';
import { loadCatalogue } from '#words/load-catalogue.ts';

const { time } = en;

const at = (day: number, hour: number, minute = 0) => new Date(2026, 2, day, hour, minute).getTime();

test('calls a day by its distance in calendar days, not in hours', () => {
  const now = at(30, 0, 10);
  assert.equal(time.day(at(30, 0), now), 'Today');
  assert.equal(time.day(at(29, 23, 50), now), 'Yesterday');
  assert.match(time.day(at(28, 23, 59), now), /28 Mar/);
});

test('keeps yesterday apart over the change to summer time, when a day has 23 hours', () => {
  assert.equal(time.day(at(28, 23, 30), at(30, 0, 15)) === 'Yesterday', false);
  assert.equal(time.day(at(29, 0, 30), at(30, 23, 30)), 'Yesterday');
});

test('names the year only when it is another one', () => {
  assert.match(time.day(new Date(2025, 11, 31).getTime(), at(1, 12)), /2025/);
  assert.doesNotMatch(time.day(at(1, 12), at(20, 12)), /2026/);
});

test('puts day and time into a sentence', () => {
  assert.equal(time.moment(at(30, 18, 42), at(30, 19)), 'today at 18:42');
});

for (const language of languages)
  test(`ends no day inside of a sentence of ${language} with a full stop, which the sentence brings`, async () => {
    const spoken = await loadCatalogue(localeFor([], language));
    const day = spoken.time.dayInside(new Date(2025, 10, 28).getTime(), new Date(2025, 11, 31).getTime());
    assert.match(spoken.settings.sections.checks.logIntactSince(day), /[^.]\.$/);
  });
