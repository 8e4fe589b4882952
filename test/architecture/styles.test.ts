import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkStyles } from '../../scripts/check/styles.ts';
import { plantedProject } from './planted-project.ts';

const component = (markup: string, sheet = './row.module.css'): string =>
  `import styles from '${sheet}';\nexport const Row = () => ${markup};\n`;

const row = 'src/renderer/kit/row.tsx';
const sheet = 'src/renderer/kit/row.module.css';

const violations: readonly {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly problem: RegExp;
}[] = [
  {
    what: 'a class that its sheet does not have',
    files: { [row]: component('<p className={styles.rwo} />'), [sheet]: '.row { color: red; }' },
    problem: /row\.tsx: reads the class rwo, which row\.module\.css does not have/,
  },
  {
    what: 'a class that nobody uses',
    files: {
      [row]: component('<p className={styles.row} />'),
      [sheet]: '.row { color: red; }\n@media (width < 9rem) { .old, .row { color: red; } }',
    },
    problem: /row\.module\.css: nobody uses the class old/,
  },
  {
    what: 'a class written as text',
    files: { [row]: component("<p className={true ? 'row' : styles.row} />"), [sheet]: '.row { color: red; }' },
    problem: /row\.tsx: names a class by text or a computed name \('row'\)/,
  },
  {
    what: 'a class by a computed name',
    files: { [row]: component('<p className={styles[`row`]} />'), [sheet]: '.row { color: red; }' },
    problem: /row\.tsx: names a class by text or a computed name \(styles/,
  },
  {
    what: 'a rule for every page',
    files: { [row]: component('<p className={styles.row} />'), [sheet]: '.row, p { color: red; }' },
    problem: /row\.module\.css: "p" names no class/,
  },
  {
    what: 'a way out of the module',
    files: { [row]: component('<p className={styles.row} />'), [sheet]: '.row :global(.button) { color: red; }' },
    problem: /row\.module\.css: reaches out of its component with :global/,
  },
  {
    what: 'an element of another component',
    files: { [row]: component('<p className={styles.row}><Icon /></p>'), [sheet]: '.row > svg { color: red; }' },
    problem: /row\.module\.css: "\.row > svg" styles a svg that its component does not render/,
  },
  {
    what: 'the sheet of another folder',
    files: {
      'src/renderer/parts/row.tsx': component('<p className={styles.row} />', '../kit/row.module.css'),
      [sheet]: '.row { color: red; }',
    },
    problem: /parts\/row\.tsx: imports \.\.\/kit\/row\.module\.css, a style sheet of another folder/,
  },
  {
    what: 'a sheet without a component',
    files: { [sheet]: '.row { color: red; }' },
    problem: /row\.module\.css: no component imports it/,
  },
  {
    what: 'a sheet that is no module',
    files: { 'src/renderer/kit/row.css': '.row { color: red; }' },
    problem: /row\.css: is no module/,
  },
  {
    what: 'a component that imports such a sheet',
    files: { [row]: "import './row.css';\n" },
    problem: /row\.tsx: imports \.\/row\.css, which is no module/,
  },
  {
    what: 'a class with a dash',
    files: { [row]: component('<p className={styles.row} />'), [sheet]: '.row, .row-end { color: red; }' },
    problem: /row-end is not camelCase/,
  },
  {
    what: 'a radius written as a number',
    files: {
      [row]: component('<p className={styles.row} />'),
      [sheet]: '.row { border-radius: 4px; }',
    },
    problem: /row\.module\.css: "border-radius: 4px" writes a radius as a number/,
  },
  {
    what: 'a number within the radius of one corner',
    files: {
      [row]: component('<p className={styles.row} />'),
      [sheet]: '.row { border-start-end-radius: calc(var(--round-1px) + 0.5rem) }',
    },
    problem: /"border-start-end-radius: calc\(var\(--round-1px\) \+ 0\.5rem\)" writes a radius as a number/,
  },
];

describe('style sheets', () => {
  for (const { what, files, problem } of violations) {
    test(`reports ${what}`, (t) => {
      assert.match(checkStyles(plantedProject(t, files)).problems.join('\n'), problem);
    });
  }

  test('lets pass radii of tokens, none, and those of what is around', (t) => {
    const root = plantedProject(t, {
      [row]: component('<p className={styles.row} />'),
      [sheet]: `
        .row { border-radius: calc(var(--control) / 2); /* border-radius: 4px; */ }
        .row { border-radius: inherit; border-end-end-radius: 0; border-start-start-radius: var(--round-2x) }`,
    });
    assert.deepEqual(checkStyles(root).problems, []);
  });

  test('lets pass states, comparisons, animations and children that are handed in', (t) => {
    const root = plantedProject(t, {
      [row]: component("<ul className={'a' === 'b' ? styles.row : styles.end}><li /></ul>"),
      [sheet]: `
        /* .old { } */
        .row[data-open="li.old"]:not(:disabled) > li, :where(.end) :where(th, td) { animation: turn 1s; }
        @keyframes turn { from { opacity: 0.5; } to { rotate: 1turn; } }`,
    });
    assert.deepEqual(checkStyles(root).problems, []);
  });
});
