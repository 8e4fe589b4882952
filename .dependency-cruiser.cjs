/**
 * The layer table: what each folder of src may import. A folder is a runtime, and a process is one, too.
 * `local` are other folders of src, `npm` packages; everything not named is refused.
 */
const layers = {
  contract: { local: [], npm: ['zod'], builtins: false },
  words: { local: ['contract'], npm: [], builtins: false },
  core: { local: ['contract'], npm: [], builtins: false },
  hosts: { local: ['core', 'contract'], npm: ['dbus-native', 'koffi'], builtins: true },
  'engine/onnx': { local: ['core', 'contract'], npm: ['onnxruntime-node'], builtins: true },
  'engine/images': { local: ['core', 'contract'], npm: ['@img/sharp-wasm32', 'libheif-js', 'sharp'], builtins: true },
  'engine/models': { local: ['engine/onnx', 'core', 'contract'], npm: ['zod'], builtins: true },
  'engine/protocol': { local: ['engine/models', 'engine/onnx', 'core', 'contract'], npm: ['zod'], builtins: true },
  'engine/process': {
    local: ['engine/protocol', 'engine/models', 'engine/images', 'engine/onnx', 'hosts', 'core', 'contract'],
    npm: [],
    builtins: true,
  },
  'engine/client': {
    local: ['engine/protocol', 'engine/models', 'engine/onnx', 'hosts', 'core', 'contract'],
    npm: ['zod'],
    builtins: true,
  },
  'storage/secrets': { local: ['core', 'contract'], npm: ['hash-wasm'], builtins: true },
  'storage/backup': { local: ['storage/secrets', 'core', 'contract'], npm: ['zod'], builtins: true },
  'storage/sqlite': {
    local: ['storage/backup', 'storage/secrets', 'hosts', 'core', 'contract'],
    npm: ['better-sqlite3'],
    builtins: true,
  },
  backend: {
    local: ['storage', 'engine/client', 'engine/models', 'hosts', 'core', 'contract'],
    npm: ['fflate', 'unhomoglyph', 'zod'],
    builtins: true,
  },
  web: {
    local: ['backend', 'storage/secrets', 'engine/client', 'hosts', 'words', 'contract'],
    npm: ['ws', 'zod'],
    builtins: true,
  },
  cli: {
    local: [
      'backend',
      'storage',
      'engine/client',
      'engine/models',
      'engine/onnx',
      'hosts',
      'core',
      'words',
      'contract',
    ],
    npm: ['@inquirer/password', 'commander', 'zod'],
    builtins: true,
  },
  main: { local: ['backend', 'engine/client', 'hosts', 'words', 'contract'], npm: ['electron', 'zod'], builtins: true },
  preload: { local: ['contract'], npm: ['electron'], builtins: false },
  renderer: {
    local: ['words', 'contract'],
    npm: [
      '@base-ui/react',
      '@scure/bip39',
      '@tanstack/react-query',
      '@tanstack/react-virtual',
      'd3-polygon',
      'd3-selection',
      'd3-zoom',
      'react',
      'react-dom',
      'zod',
    ],
    builtins: false,
  },
};

/** Folders inside a layer, lowest first: each may import those before it and nothing after it. */
const orders = {
  core: [
    'base',
    'numerics',
    'vision',
    'recognition',
    'liveness',
    'analysis',
    'gallery',
    'enrolment',
    'map',
    'sign-in',
    'tuning',
    'household',
    'ports',
  ],
  backend: [
    'common',
    'gate',
    'session',
    'embedding',
    'undo',
    'samples',
    'tuning',
    'attempts',
    'members',
    'sign-in',
    'asking',
    'insight',
    'household',
  ],
  renderer: ['words', 'kit', 'client', 'state', 'camera', 'parts', 'features', 'app'],
};

/** Packages with one door: the only folders that may import them. */
const doors = [
  { npm: 'dbus-native', only: '^src/hosts/bus/', from: '^src/' },
  { npm: 'koffi', only: '^src/hosts/asking/', from: '^src/' },
  { npm: 'better-sqlite3', only: '^src/storage/sqlite/', from: '^src/' },
  { npm: 'onnxruntime-node', only: '^src/engine/onnx/', from: '^src/' },
  { npm: 'sharp', only: '^src/engine/images/', from: '^src/' },
  { npm: 'libheif-js', only: '^src/engine/images/', from: '^src/' },
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
  ...(builtins
    ? []
    : [
        {
          name: `${name}-has-no-node-built-ins`,
          severity: 'error',
          from: { path: `^src/${name}/` },
          to: { dependencyTypes: ['core'] },
        },
      ]),
];

const rulesOfOrder = ([layer, folders]) => [
  ...folders.slice(0, -1).map((folder, place) => ({
    name: `${layer}/${folder}-imports-only-what-is-below`,
    severity: 'error',
    from: { path: `^src/${layer}/${folder}/` },
    to: { path: `^src/${layer}/(${folders.slice(place + 1).join('|')})/` },
  })),
  {
    name: `${layer}-has-only-known-folders`,
    severity: 'error',
    from: { path: `^src/${layer}/[^/]+/`, pathNot: `^src/${layer}/(${folders.join('|')})/` },
    to: {},
  },
];

const rulesOfDoor = ({ npm, only, from }) => ({
  name: `${npm}-has-one-door`,
  severity: 'error',
  from: { path: from, pathNot: only },
  to: { path: packages([npm]) },
});

module.exports = {
  orders,
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
    ...Object.entries(orders).flatMap(rulesOfOrder),
    {
      name: 'src-has-only-known-folders',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(layers).join('|')})/` },
      to: {},
    },
    {
      name: 'src-imports-nothing-outside',
      comment: 'Research, scripts and tests may import src, never the other way round.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|research)/|^models/.*\\.ts$' },
    },
    {
      name: 'research-imports-no-tooling',
      severity: 'error',
      from: { path: '^research/(evaluate|lab|statistics|losses)/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'features-of-the-page-stand-apart',
      comment: 'Several features share what lies in parts; app alone knows them all.',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    },
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
      from: { path: '^src/storage/sqlite/migrations/' },
      to: { pathNot: `^src/storage/sqlite/migrations/|${packages(['better-sqlite3'])}` },
    },
    {
      name: 'shipped-code-uses-shipped-packages',
      severity: 'error',
      from: { path: '^src/(contract|words|core|hosts|engine|storage|backend|web|main|preload)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: packages(['electron']),
      },
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
