import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormats } from '#words/formats.ts';
import { mark, rich, text } from '#words/text.ts';

test('shows a message that goes over several lines of source as one', () => {
  const said = text`Two lines
    with ${2} spaces.`;
  assert.equal(said, 'Two lines with 2 spaces.');
});

test('keeps line breaks and brackets that somebody typed as they are', () => {
  assert.equal(text`Called ${'A\n<b>'}.`, 'Called A\n<b>.');
  assert.deepEqual(rich`It opens ${mark('strong', '<b>Linden</b>')} again.`, [
    'It opens ',
    { tag: 'strong', text: '<b>Linden</b>' },
    ' again.',
  ]);
});

test('chooses the form by the rules of the language, other where one is not given', () => {
  const english = createFormats('en-GB');
  const forms = { one: 'picture', other: 'pictures' };
  assert.deepEqual(
    [0, 1, 2].map((count) => english.plural(count, forms)),
    ['pictures', 'picture', 'pictures'],
  );
  assert.equal(createFormats('pl').plural(2, { one: 'zdjęcie', few: 'zdjęcia', other: 'zdjęć' }), 'zdjęcia');
  assert.equal(createFormats('ja').plural(1, { other: '枚' }), '枚');
});

test('writes numbers and lists as the language does', () => {
  const english = createFormats('en-GB');
  assert.equal(english.whole(10_000), '10,000');
  assert.equal(english.decimal(1234.5, 2), '1234.50');
  assert.equal(english.all(['Ana', 'Bo', 'Cy']), 'Ana, Bo and Cy');
  assert.equal(english.any(['camera', 'photo']), 'camera or photo');
  assert.equal(createFormats('de').decimal(0.5, 2), '0,50');
});
