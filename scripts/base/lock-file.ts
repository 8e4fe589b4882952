type LockedPackage = {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly dev?: boolean;
  readonly optional?: boolean;
  /** What npm checks the package's archive against: its SHA-512 in base64, after "sha512-". */
  readonly integrity?: string;
};

/** The part of package-lock.json that counts here: packages by their folder. */
export type LockFile = { readonly packages: Readonly<Record<string, LockedPackage>> };

/** A platform's package that a locked package names but the lock file does not hold. */
export type MissingPackage = { readonly name: string; readonly version: string; readonly dev: boolean };

const parentFolder = (folder: string): string => folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '');

/**
 * The folder in which Node finds a package that one in the folder `from` asks for, or null when the lock file holds
 * none.
 */
export const resolvePackage = ({ packages }: LockFile, from: string, name: string): string | null => {
  for (let folder = from; ; folder = parentFolder(folder)) {
    const candidate = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (candidate in packages) return candidate;
    if (folder === '') return null;
  }
};

/**
 * The optional packages that the lock file leaves out. npm drops those that the registry in use does not carry; "npm
 * ci" then fails everywhere, and "npm install" brings no binary on the platforms concerned.
 */
export const findMissing = (lock: LockFile): MissingPackage[] =>
  Object.entries(lock.packages).flatMap(([folder, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => resolvePackage(lock, folder, name) === null)
      .map(([name, version]) => ({ name, version, dev })),
  );

const nameOf = (folder: string): string => folder.replace(/^.*node_modules\//, '');

/** The packages, by folder, whose archive npm would take whatever it holds. */
export const findUnpinned = ({ packages }: LockFile): string[] =>
  Object.entries(packages).flatMap(([folder, { integrity }]) =>
    folder === '' || integrity?.startsWith('sha512-') ? [] : [folder],
  );

/** The lock file with the integrity of each package that has none, as `ask` answers for its name and version. */
export const pinAll = async <T extends LockFile>(
  lock: T,
  ask: (name: string, version: string) => Promise<string>,
): Promise<T> => {
  const packages = { ...lock.packages };
  for (const folder of findUnpinned(lock)) {
    const { version = '', integrity: _, ...rest } = packages[folder] ?? {};
    packages[folder] = { version, integrity: await ask(nameOf(folder), version), ...rest };
  }
  return { ...lock, packages };
};

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors: Readonly<Record<string, string>> = {
  arm64: 'arm64',
  x64: 'x64',
  ia32: 'ia32',
  arm: 'arm',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
};

/**
 * The lock file's entry for a platform's package, its platform read from a name such as "binding-linux-x64-musl".
 * @throws Error for any other name
 */
const entryOf = ({ name, version, dev }: MissingPackage): LockedPackage => {
  const words = name.split(/[/-]/);
  const os = words.find((word) => systems.includes(word));
  const cpu = words.map((word) => processors[word]).find((word) => word !== undefined);
  if (os === undefined || cpu === undefined || !/^\d+\.\d+\.\d+/.test(version))
    throw new Error(`${name}@${version} does not name its platform and version.`);
  const libc = os === 'linux' ? { libc: [words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc'] } : {};
  return { version, cpu: [cpu], ...(dev ? { dev } : {}), ...libc, optional: true, os: [os] };
};

/** The lock file with an entry for each missing package, in npm's order. */
export const completeLockFile = <T extends LockFile>(lock: T): T => {
  const added = findMissing(lock).map((missing) => [`node_modules/${missing.name}`, entryOf(missing)] as const);
  const packages = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(packages) };
};
