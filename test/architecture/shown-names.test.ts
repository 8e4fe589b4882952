import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const renderer = join(import.meta.dirname, '..', '..', 'src', 'renderer');

/** Names that nobody in the household typed: of the app, of nets, of packages and of languages. */
const notTyped = [
  'app/top-bar.tsx',
  'features/settings/about-section.tsx',
  'features/settings/licences.tsx',
  'parts/language-choice.tsx',
];

/** A name as the child of an element: `<p>{member.name}</p>`, or on a line of its own. */
const bareName = /(?:>\s*|^\s*|\/>\s)\{(?:\w+\.)*(?:name|\w+Name)\}\s*(?:<|$)/m;

test('a name that stands by itself on a screen is shown by ShownName', () => {
  for (const bare of ['<p>{name}</p>', '<b>\n  {me.householdName}\n</b>', '<i /> {member.name}'])
    assert.match(bare, bareName);
  for (const fine of ['<p className={styles.name}>', '<ShownName name={name} />', 'alt={name}'])
    assert.doesNotMatch(fine, bareName);
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'));
  assert.ok(files.length > 100);
  const bare = files.filter((path) => bareName.test(readFileSync(join(renderer, path), 'utf8')));
  assert.deepEqual(
    bare.map((path) => path.replaceAll('\\', '/')).filter((path) => !notTyped.includes(path)),
    [],
  );
});
