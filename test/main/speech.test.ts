import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSpeech } from '#main/speech.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { en } from '#words/en/catalogue.ts';
import { saidOtherwise } from '../words/pseudo-language.ts';

const spoken = (locale: string): Catalogue => saidOtherwise<Catalogue>(en, (text) => `${locale}: ${text}`);

/** A speech whose catalogues come when the test wants them to. */
function create(preferred: readonly string[]) {
  const asked: string[] = [];
  const arrivals: (() => void)[] = [];
  const faults: unknown[] = [];
  const speech = createSpeech({
    preferred: () => preferred,
    log: (fault) => faults.push(fault),
    load: (locale) => {
      asked.push(locale);
      return new Promise((resolve, reject) => {
        arrivals.push(() => (locale === 'en-NZ' ? reject(new Error('torn')) : resolve(spoken(locale))));
      });
    },
  });
  return { speech, asked, faults, arrive: (i: number) => arrivals[i]?.(), says: () => speech.words().common.cancel };
}

test('speaks English until the language of the system is there', async () => {
  const { speech, asked, arrive, says } = create(['en-US']);
  assert.deepEqual([asked, says()], [['en-US'], 'Cancel']);
  arrive(0);
  await speech.settled();
  assert.equal(says(), 'en-US: Cancel');
});

test('says when another language is in force, and loads none twice', async () => {
  const preferred = ['en-US'];
  const { speech, asked, arrive, says } = create(preferred);
  const heard: string[] = [];
  speech.onChange(() => heard.push(says()));
  arrive(0);
  await speech.settled();
  speech.speak('en');
  preferred[0] = 'en-AU';
  speech.speak(null);
  arrive(1);
  await speech.settled();
  assert.deepEqual(asked, ['en-US', 'en-AU']);
  assert.deepEqual(heard, ['en-US: Cancel', 'en-AU: Cancel']);
});

test('a language that comes too late, or not at all, does not take the place of the one in force', async () => {
  const preferred = ['en-US'];
  const { speech, arrive, says, faults } = create(preferred);
  preferred[0] = 'en-AU';
  speech.speak(null);
  arrive(1);
  await speech.settled();
  arrive(0);
  preferred[0] = 'en-NZ';
  speech.speak(null);
  arrive(2);
  await speech.settled();
  assert.equal(says(), 'en-AU: Cancel');
  assert.match(String(faults), /torn/);
});
