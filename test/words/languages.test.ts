import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, localeFor, terminalLocale } from '#words/languages.ts';
import { loadCatalogue } from '#words/load-catalogue.ts';

test('speaks the first language of the system that it knows, with its place', () => {
  assert.equal(localeFor(['nl-NL', 'en-US', 'en-GB'], null), 'en-US');
  assert.equal(localeFor(['en'], null), 'en-GB');
  assert.equal(localeFor(['nl-NL'], null), 'en-GB');
  assert.equal(localeFor([], null), 'en-GB');
});

test('a language that was chosen keeps the place that the system names for it', () => {
  assert.equal(localeFor(['nl-NL', 'en-AU'], 'en'), 'en-AU');
  assert.equal(localeFor(['nl-NL'], 'en'), 'en-GB');
});

test('reads the names that systems give to languages', () => {
  assert.equal(localeFor(['en_US.UTF-8'], null), 'en-US');
  assert.equal(localeFor(['en_GB@euro'], null), 'en-GB');
  assert.equal(localeFor(['EN-us'], null), 'en-US');
  assert.equal(localeFor(['C', 'POSIX', 'en-', 'en-?'], null), 'en-GB');
});

test('a terminal speaks as its environment says', () => {
  assert.equal(terminalLocale({ LC_ALL: 'en_AU.UTF-8', LC_MESSAGES: 'en_US', LANG: 'en_NZ' }), 'en-AU');
  assert.equal(terminalLocale({ LC_ALL: '', LC_MESSAGES: 'en_US.UTF-8', LANG: 'en_NZ' }), 'en-US');
  assert.equal(terminalLocale({ LANG: 'en_NZ.UTF-8' }), 'en-NZ');
  assert.equal(terminalLocale({ LC_ALL: 'C.UTF-8', LANG: 'en_NZ' }), 'en-GB');
  assert.equal(terminalLocale({}), localeFor([new Intl.DateTimeFormat().resolvedOptions().locale], null));
});

test('knows which languages are written from right to left', () => {
  assert.deepEqual(['en-GB', 'ar-XB', 'he', 'fa-IR', 'az-Latn', 'ur-Latn'].map(directionOf), [
    'ltr',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ]);
});

test('writes times by twelve hours where people do, and by 24 elsewhere', async () => {
  const evening = new Date(2026, 4, 20, 18, 5).getTime();
  const [american, british] = await Promise.all([loadCatalogue('en-US'), loadCatalogue('en-GB')]);
  assert.match(american.dates.clock(evening), /^6:05\sPM$/);
  assert.equal(british.dates.clock(evening), '18:05');
  assert.equal(american.dates.longDay(evening), 'Wednesday, May 20');
  assert.match(american.time.moment(evening, evening), /^today at 6:05\sPM$/);
});
