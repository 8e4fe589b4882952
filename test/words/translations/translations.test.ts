import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#contract/appearance.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { en } from '#words/en/catalogue.ts';
import { localeFor } from '#words/languages.ts';
import { loadCatalogue } from '#words/load-catalogue.ts';
import { rich } from '#words/text.ts';
import { saidOtherwise } from '../pseudo-language.ts';
import { englishSaid, shapes } from './english-said.ts';
import { everythingSaid } from './everything-said.ts';
import { findingsIn, staleIn } from './findings.ts';
import type { MessagePath } from './message-path.ts';
import { sameInEnglish } from './same-in-english.ts';

/** A letter thirteen on in the alphabet. */
const turn = (letter: string): string => {
  const first = letter < 'a' ? 65 : 97;
  return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
};

/** A language with each letter of English turned, and names as they are: a translation without a fault. */
const good: Catalogue = saidOtherwise<Catalogue>(en, (text) =>
  text.replace(/⟦[^⟦⟧]*⟧|[A-Za-z]/g, (part) => (part.length === 1 ? turn(part) : part)),
);

const findings = (catalogue: Catalogue, same: readonly string[] = []): readonly string[] =>
  findingsIn(englishSaid, everythingSaid(catalogue, shapes), same);

test('finds nothing in a translation without a fault', () => {
  assert.deepEqual(findings(good), []);
});

const { common, lock, home, firstRun } = good;
const faults: Readonly<Record<string, readonly [broken: Catalogue, finding: RegExp]>> = {
  'a text left in English': [
    { ...good, common: { ...common, tryAgain: en.common.tryAgain } },
    /^common\.tryAgain: is English/,
  ],
  'a sentence that ends in English': [
    { ...good, common: { ...common, capsLock: 'Pncf lock is on, and you know.' } },
    /^common\.capsLock: is English/,
  ],
  'a name that is not said': [{ ...good, lock: { ...lock, greeting: () => 'Uryyb' } }, /^lock\.greeting\(0\): shows /],
  'a number that is not said': [
    { ...good, home: { ...home, picturesOfYou: () => 'Zbefry' } },
    /^home\.picturesOfYou\(\d\): shows the numbers , English 3/,
  ],
  'marks that are lost': [
    {
      ...good,
      firstRun: { ...firstRun, recoveryCode: { ...firstRun.recoveryCode, lead: (name) => rich`Naq ${name}` } },
    },
    /^firstRun\.recoveryCode\.lead\(0\): has the marks , English strong/,
  ],
  'a button that is too long': [
    { ...good, common: { ...common, cancel: 'Abpu rvazny mhehrpx mhz Nasnat' } },
    /^common\.cancel: has 30 characters; beside the English text 22 are room/,
  ],
  'stray spaces': [{ ...good, common: { ...common, capsLock: 'Pncf  Ybpx.' } }, /^common\.capsLock: has stray spaces/],
};

for (const [what, [broken, finding]] of Object.entries(faults))
  test(`finds ${what}`, () => {
    const found = findings(broken);
    assert.match(found[0] ?? 'nothing', finding);
    assert.equal(new Set(found.map((one) => one.replace(/[(:].*/s, ''))).size, 1, found.join('\n'));
  });

test('lets a text be the same as in English that is said to be', () => {
  assert.deepEqual(findings({ ...good, common: { ...common, tryAgain: en.common.tryAgain } }, ['common.tryAgain']), []);
});

test('finds what is said to be the same and is not', () => {
  const said = everythingSaid({ ...good, common: { ...common, tryAgain: en.common.tryAgain } }, shapes);
  assert.deepEqual(staleIn(englishSaid, said, ['common.tryAgain', 'common.cancel']), ['common.cancel']);
});

test('knows that the longest button of a dialog is one', () => {
  assert.equal(englishSaid.places.get('people.remove.menu'), 'menu');
  assert.equal(englishSaid.places.get('common.cancel'), 'button');
  assert.equal(englishSaid.places.get('settings.sections.appearance.themes.light'), 'tab');
});

/** A text and whether it is the path of a message, which the compiler knows. */
const claim = <const Text extends string>(text: Text, isPath: Text extends MessagePath ? true : false) =>
  [text, isPath] as const;

test('the compiler takes every path of a message, and no other text', () => {
  const known = new Set([...englishSaid.said.values()].map(({ path }) => path));
  for (const [text, isPath] of [
    claim('common.tryAgain', true),
    claim('lock.greeting', true),
    claim('shell.keyboard.everywhere.lines.2.keys', true),
    claim('common.tryAgian', false),
    claim('common', false),
    claim('lock.greeting.length', false),
  ])
    assert.equal(known.has(text), isPath, text);
});

for (const language of languages.filter((one) => one !== 'en')) {
  const said = everythingSaid(await loadCatalogue(localeFor([], language)), shapes);
  const same = sameInEnglish[language];

  test(`${language} says all that English says: the same facts, the same marks, no longer than there is room`, () => {
    assert.deepEqual(findingsIn(englishSaid, said, same), []);
  });

  test(`what ${language} shares with English is still so`, () => {
    assert.deepEqual(staleIn(englishSaid, said, same), []);
  });
}
