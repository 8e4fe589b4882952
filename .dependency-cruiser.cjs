/**
 * The layer table: what each folder of src may import. One folder is one runtime.
 * `local` are other folders of src, `npm` packages; everything not named is refused.
 */
const layers = {
  shared: { local: [], npm: ['zod'], builtins: false },
  core: { local: ['shared'], npm: [], builtins: false },
  node: { local: ['core', 'shared'], npm: ['better-sqlite3', 'fflate', 'hash-wasm', 'onnxruntime-node', 'sharp', 'zod'], builtins: true },
  web: { local: ['node', 'shared'], npm: ['ws', 'zod'], builtins: true },
  cli: { local: ['node', 'core', 'shared'], npm: ['@inquirer/password', 'cli-progress', 'commander', 'zod'], builtins: true },
  lab: {
    local: ['cli', 'node', 'core', 'shared'],
    npm: ['cli-progress', 'commander', 'fflate', 'vite'],
    builtins: true,
  },
  main: { local: ['node', 'shared'], npm: ['electron', 'zod'], builtins: true },
  preload: { local: ['shared'], npm: ['electron'], builtins: false },
  renderer: {
    local: ['shared'],
    npm: ['@base-ui/react', '@tanstack/react-virtual', 'd3-polygon', 'd3-selection', 'd3-zoom', 'react', 'react-dom', 'zod'],
    builtins: false,
  },
};

/** Packages with one door: the only folders that may import them. */
const doors = [
  { npm: 'better-sqlite3', only: '^src/node/sqlite/', from: '^src/' },
  { npm: 'onnxruntime-node', only: '^src/node/onnx/', from: '^src/' },
  { npm: 'sharp', only: '^src/node/images/', from: '^src/' },
];

const packages = (names) => `(^|/)node_modules/(${names.join('|')})/`;

const rulesOfLayer = ([name, { local, npm, builtins }]) => [
  {
    name: `${name}-imports-only-its-layers`,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { path: '^src/', pathNot: `^src/(${[name, ...local].join('|')})/` },
  },
  {
    name: `${name}-imports-only-its-packages`,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: npm.length > 0 ? { path: '(^|/)node_modules/', pathNot: packages(npm) } : { path: '(^|/)node_modules/' },
  },
  ...(builtins ? [] : [{ name: `${name}-has-no-node-built-ins`, severity: 'error', from: { path: `^src/${name}/` }, to: { dependencyTypes: ['core'] } }]),
];

const rulesOfDoor = ({ npm, only, from }) => ({
  name: `${npm}-has-one-door`,
  severity: 'error',
  from: { path: from, pathNot: only },
  to: { path: packages([npm]) },
});

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^[^/]+\\.config\\.ts$', '^test/', '\\.mjs$'] },
      to: {},
    },
    { name: 'every-import-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(layers).flatMap(rulesOfLayer),
    { name: 'src-has-only-known-folders', severity: 'error', from: { path: '^src/', pathNot: `^src/(${Object.keys(layers).join('|')})/` }, to: {} },
    {
      name: 'src-imports-no-tooling',
      comment: 'The lab is tooling itself: it writes its nets with the builder of the others.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/lab/' },
      to: { path: '^(test|scripts|bench)/|^models/.*\\.ts$' },
    },
    { name: 'the-lab-imports-the-builder-alone', severity: 'error', from: { path: '^src/lab/' }, to: { path: '^(test|scripts|bench)/' } },
    ...doors.map(rulesOfDoor),
    {
      name: 'electron-has-one-door',
      comment: 'Importing it under plain Node downloads its runtime.',
      severity: 'error',
      from: { pathNot: '^src/(main|preload)/' },
      to: { path: packages(['electron']), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'migrations-import-only-the-database-type',
      severity: 'error',
      from: { path: '^src/node/sqlite/migrations/' },
      to: { pathNot: `^src/node/sqlite/migrations/|${packages(['better-sqlite3'])}` },
    },
    {
      name: 'shipped-code-uses-shipped-packages',
      severity: 'error',
      from: { path: '^src/(shared|core|node|web|main|preload)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: packages(['electron']) },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
