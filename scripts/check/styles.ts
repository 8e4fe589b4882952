import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { listFiles } from '../base/list-files.ts';
import type { Findings } from './findings.ts';
import { type Component, readComponent } from './styles/read-component.ts';
import { readRadii, readSelectors } from './styles/read-sheet.ts';

const page = 'src/renderer/';

/** The only sheets that are not a component's. */
const globalSheets = ['global', 'tokens', 'base', 'motion'].map((name) => `${page}app/${name}.css`);

type File = { readonly path: string; readonly text: string };
type User = { readonly path: string; readonly component: Component; readonly reads: ReadonlySet<string> };

const resolveFrom = (path: string, address: string): string => posix.join(posix.dirname(path), address);

/** What is wrong with a component's use of style sheets, whatever is in them. */
const checkComponent = (path: string, { sheets, globals, strays }: Component): string[] => [
  ...strays.map((text) => `${path}: names a class by text or a computed name (${text}).`),
  ...globals.map((address) => `${path}: imports ${address}, which is no module.`),
  ...[...sheets.keys()]
    .filter((address) => !/^\.\/[\w-]+\.module\.css$/.test(address))
    .map((address) => `${path}: imports ${address}, a style sheet of another folder.`),
];

/** Whether its users know each class of a module, and the other way round. */
const checkClasses = (path: string, classes: ReadonlySet<string>, users: readonly User[]): string[] => {
  const read = new Set(users.flatMap(({ reads }) => [...reads]));
  return [
    ...users.flatMap((user) =>
      [...user.reads]
        .filter((name) => !classes.has(name))
        .map((name) => `${user.path}: reads the class ${name}, which ${posix.basename(path)} does not have.`),
    ),
    ...[...classes].filter((name) => !read.has(name)).map((name) => `${path}: nobody uses the class ${name}.`),
    ...[...classes]
      .filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))
      .map((name) => `${path}: ${name} is not camelCase.`),
  ];
};

/** Radii that hold a length of their own: those are tokens, so that what lies within another thing fits it. */
const checkRadii = ({ path, text }: File): string[] =>
  readRadii(text)
    .filter((radius) => /\d(?:[a-z]|%)/.test(radius.replace(/var\([^()]*\)/g, '')))
    .map((radius) => `${path}: "${radius}" writes a radius as a number, not as a token.`);

const checkSheet = ({ path, text }: File, users: readonly User[]): string[] => {
  const selectors = readSelectors(text);
  const rendered = new Set(users.flatMap(({ component }) => [...component.elements]));
  return [
    ...(text.includes(':global') ? [`${path}: reaches out of its component with :global.`] : []),
    ...(users.length === 0 ? [`${path}: no component imports it.`] : []),
    ...checkClasses(path, new Set(selectors.flatMap(({ classes }) => classes)), users),
    ...selectors.flatMap((selector) => [
      ...(selector.classes.length === 0
        ? [`${path}: "${selector.text}" names no class, so it styles every page.`]
        : []),
      ...selector.elements
        .filter((element) => !rendered.has(element))
        .map((element) => `${path}: "${selector.text}" styles a ${element} that its component does not render.`),
    ]),
  ];
};

/**
 * Checks that style sheets are modules beside their components: classes and sheets match, none reaches into another
 * component, and radii are tokens. Element types within `:where(…)` may be those of children that are handed in.
 */
export const checkStyles = (root: string): Findings => {
  const read = (path: string): File => ({ path, text: readFileSync(join(root, path), 'utf8') });
  const paths = listFiles(root).filter((path) => path.startsWith(page));
  const sheets = paths.filter((path) => path.endsWith('.css'));
  const sources = paths.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
  const components = sources.map(read).map(({ path, text }) => ({ path, component: readComponent(path, text) }));
  const usersOf = (sheet: string): User[] =>
    components.flatMap(({ path, component }) =>
      [...component.sheets]
        .filter(([address]) => resolveFrom(path, address) === sheet)
        .map(([, reads]) => ({ path, component, reads })),
    );
  return {
    problems: [
      ...components.flatMap(({ path, component }) => checkComponent(path, component)),
      ...sheets
        .filter((path) => !path.endsWith('.module.css') && !globalSheets.includes(path))
        .map((path) => `${path}: is no module, and belongs to no component.`),
      ...sheets.map(read).flatMap(checkRadii),
      ...sheets
        .filter((path) => path.endsWith('.module.css'))
        .map(read)
        .flatMap((file) => checkSheet(file, usersOf(file.path))),
    ],
    filesRead: components.length + sheets.length,
  };
};
