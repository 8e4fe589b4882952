import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { buildShare, type Refusing, reasonForNoShare } from '../fixtures/share-without.ts';
import { tempDir } from '../fixtures/temp-dir.ts';
import { cheapProgram, runFamiliar } from './run-familiar.ts';

const isLinux = process.platform === 'linux';

function start(t: TestContext) {
  const home = tempDir(t);
  const passphraseFile = join(home, 'passphrase');
  writeFileSync(passphraseFile, 'seven pears in a bowl\n');
  const given = ['--passphrase-file', passphraseFile];
  const init = (data: string) => ['init', '--household', 'Lindens', '--owner', 'Ana', '--data', data, ...given];
  return { home, given, init };
}

/** Starts programs with these variables; this process has read its own long ago. */
async function withEnvironment<T>(env: Readonly<Record<string, string>>, work: () => Promise<T>): Promise<T> {
  Object.assign(process.env, env);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(env)) delete process.env[name];
  }
}

type Found = { readonly check: string; readonly state: string; readonly said: string; readonly advice?: string };

const refusals: readonly (readonly [string, Refusing, RegExp])[] = [
  ['locks no files', { locks: constants.errno.ENOLCK }, /cannot lock files/],
  ['shares no memory', 'sharedMemory', /cannot keep an open household file safe/],
];

for (const [what, refusing, sentence] of refusals)
  test(`on a share that ${what} every command says so, nothing is left half made and nobody is sent for a backup`, {
    skip: reasonForNoShare,
  }, async (t) => {
    const { home, given, init } = start(t);
    const share = tempDir(t);
    const env = buildShare(t)(share, refusing);
    const there = (args: readonly string[]) => withEnvironment(env, () => runFamiliar(home, args));
    const made = await there(init(join(share, 'new')));
    assert.match(made.stderr, sentence);
    assert.match(made.stderr, /Move the folder to a disk inside this computer/);
    assert.deepEqual(readdirSync(share), []);
    assert.deepEqual(keysIn(home), []);

    const doctor = async (data: string): Promise<readonly Found[]> =>
      JSON.parse((await there(['doctor', '--json', '--data', data])).stdout).findings;
    const inNone = (await doctor(join(share, 'new'))).filter(({ state }) => state === 'problem');
    assert.ok(
      inNone.some(({ check, said }) => check === 'data folder' && sentence.test(said)),
      JSON.stringify(inNone),
    );
    assert.deepEqual(readdirSync(share), []);

    const data = join(share, 'data');
    assert.equal((await runFamiliar(home, init(data))).exitCode, 0);
    const listed = await there(['members', '--data', data, ...given]);
    assert.match(listed.stderr, sentence);
    assert.doesNotMatch(listed.stderr, /already running/);
    const found = (await doctor(data)).filter(({ check }) => ['data folder', 'household'].includes(check));
    assert.equal(found.filter(({ state, said }) => state === 'problem' && sentence.test(said)).length, 2);
    for (const { said, advice } of found) {
      assert.doesNotMatch(said, /is damaged \(|already running/);
      assert.doesNotMatch(advice ?? '', /and restore a backup/);
    }
    assert.equal((await runFamiliar(home, ['members', '--data', data, ...given])).exitCode, 0);
  });

const keysIn = (home: string): readonly string[] =>
  readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.key'));

/** Runs a command of the shell on a small disk of its own, of which the rest of the computer sees nothing. */
const asRoot = process.getuid?.() === 0 ? [] : ['--map-root-user'];
const onSmallDisk = (folder: string, kib: number, command: readonly string[], env: NodeJS.ProcessEnv) =>
  spawnSync(
    'unshare',
    [
      ...['--mount', ...asRoot, 'sh', '-c'],
      'mount -t tmpfs -o size="$1" tmpfs "$2" && cd "$2" && shift 2 && { "$@" >&2; echo "exit $?"; ls -A; }',
      ...['sh', `${kib}k`, folder, ...command],
    ],
    { encoding: 'utf8', env },
  );

const reasonForNoDisk = (): string | false => {
  if (!isLinux) return 'a small disk is made on Linux only';
  const { stdout } = onSmallDisk('/mnt', 64, ['true'], process.env);
  return !/^exit 0/.test(stdout ?? '') && 'no small disk can be mounted here (unshare, mount)';
};

test('on a disk that becomes full while it is set up, a household is there as a whole or not at all', {
  skip: reasonForNoDisk(),
}, (t) => {
  const { home, init } = start(t);
  const disk = tempDir(t);
  const env = { ...process.env, HOME: home, XDG_STATE_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home };
  const outcomes = [4, 100, 220, 280, 1000].map((kib) => {
    const { stdout, stderr } = onSmallDisk(
      disk,
      kib,
      [process.execPath, cheapProgram, ...init('data'), '--protection', 'keyFile'],
      env,
    );
    const [exit, ...left] = stdout.trim().split('\n');
    if (exit === 'exit 0') assert.deepEqual(left, ['data'], stderr);
    else {
      assert.deepEqual(left, [], `${kib} KiB: ${stderr}`);
      assert.deepEqual(keysIn(home), [], `${kib} KiB`);
      assert.match(stderr, /Nothing was saved/, `${kib} KiB`);
    }
    return exit === 'exit 0';
  });
  assert.deepEqual([outcomes[0], outcomes.at(-1)], [false, true], outcomes.join(' '));
});
