import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#contract/appearance.ts';
import { unseenName } from '#contract/names.ts';
import { en } from '#words/en/catalogue.ts';
import { asTyped, isolating } from '#words/isolating.ts';
import { loadCatalogue } from '#words/load-catalogue.ts';

const [hebrew, turned] = ['אנה', '\u202EraeB'];

/** Facts under every name that sentences give to what somebody typed. */
const factsFor = (typed: string) => ({
  ...{
    name: typed,
    other: typed,
    memberName: typed,
    nearestName: typed,
    names: [typed, typed],
    title: typed,
    file: typed,
  },
  ...{
    folder: typed,
    detail: typed,
    call: typed,
    place: typed,
    net: typed,
    path: typed,
    port: typed,
    advice: 'passphrase',
  },
  ...{ outcome: 'match', what: 'memberRenamed', count: 2, most: 3, sampleCount: 1, by: 'self', version: 1, places: [] },
});

type Said = { readonly path: string; readonly said: string };

const textOf = (said: unknown): string => {
  if (typeof said === 'string') return said;
  if (typeof said !== 'object' || said === null) return '';
  return Object.values(said).map(textOf).join('');
};

/** Every sentence that takes what was typed, told with it in one place after the other; what does not fit is left out. */
function sentencesWith(message: unknown, typed: string, path = ''): readonly Said[] {
  if (typeof message === 'object' && message !== null)
    return Object.entries(message).flatMap(([key, one]) => sentencesWith(one, typed, `${path}.${key}`));
  if (typeof message !== 'function') return [];
  const numbers = [3, 4, 5];
  const facts = factsFor(typed);
  const calls: readonly (readonly unknown[])[] = [
    ...[
      [typed],
      [typed, ...numbers],
      [3, typed],
      [null, typed],
      [typed, typed],
      [typed, typed, typed],
      [[typed, typed]],
    ],
    ...[
      [facts],
      [facts, ...numbers],
      [facts, typed, 'x'],
      [typed, facts],
      [typed, typed, { distance: 1, threshold: 1, margin: 1 }],
    ],
    ...[
      [[typed, typed], 'close', 1],
      ['left', typed],
      ['owner', typed],
      [typed, 'owner', 1],
      [typed, 'front'],
    ],
  ];
  return calls.flatMap((call) => {
    try {
      const said = textOf(message(...call));
      // A name in the place of a pair of names comes out letter by letter.
      if (/undefined|NaN|\[object|null|\u2068(?!אנה|raeB)/.test(said)) return [];
      return said.includes(typed) || said.includes('raeB') ? [{ path, said }] : [];
    } catch {
      return [];
    }
  });
}

for (const language of languages)
  test(`a name in Hebrew, or one that turns the line, leaves every sentence of ${language} around it as it is`, async () => {
    const catalogue = await loadCatalogue(language);
    for (const typed of [hebrew, turned]) {
      const told = sentencesWith(catalogue, typed);
      assert.ok(new Set(told.map(({ path }) => path)).size > 60, `found ${told.length} sentences`);
      for (const { path, said } of told) {
        // A command is to be copied as it stands.
        const outside = said.replaceAll(/chmod \d+ "[^"]*"/g, '').replaceAll(/\u2068[^\u2068\u2069]*\u2069/gu, '');
        assert.doesNotMatch(outside, /אנה|raeB|\u202E|\u2068|\u2069/u, `${path}: ${said}`);
      }
    }
    assert.deepEqual(
      sentencesWith(catalogue, unseenName).map(({ path }) => path),
      [],
    );
  });

test('a name in Latin letters is told as it is, and one of which nothing can be seen in words', () => {
  assert.equal(en.lock.greeting('Ana'), 'Hello, Ana');
  assert.equal(en.lock.greeting(unseenName), 'Hello, (no visible name)');
  assert.equal(en.lock.greeting(hebrew), `Hello, \u2068${hebrew}\u2069`);
  assert.equal(en.lock.greeting(turned), 'Hello, \u2068raeB\u2069');
});

test('a sentence inside of another is shut in where its name is, once', () => {
  const said = en.cli.aboutPhoto('a.jpg', `\u2068${hebrew}\u2069 is here.`);
  assert.equal(said, `a.jpg: \u2068${hebrew}\u2069 is here.`);
  const escaping = `\u2068${hebrew}\u2069 ${hebrew}`;
  assert.equal(en.lock.greeting(escaping), `Hello, \u2068${hebrew} ${hebrew}\u2069`);
});

test('a command that is to be copied holds nothing but what is to be typed', () => {
  const { advice } = en.doctor.folder.othersWrite(`/srv/${hebrew}`);
  assert.equal(advice, `To stop that, run: chmod 700 "/srv/${hebrew}".`);
  assert.equal(asTyped(`\u2068${hebrew}\u2069`), hebrew);
});

test('marks, numbers and texts without facts stay', () => {
  const marked = isolating({
    common: { unseenName: '?' },
    list: ['a', 'b'],
    of: (names: readonly string[], count: number) => [{ tag: 'person', text: names.join(' ') }, ` and ${count}`],
  });
  assert.deepEqual(marked.list, ['a', 'b']);
  assert.deepEqual(marked.of(['Ana', hebrew], 2), [{ tag: 'person', text: `Ana \u2068${hebrew}\u2069` }, ' and 2']);
});
