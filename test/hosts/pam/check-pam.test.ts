import assert from 'node:assert/strict';
import { chmodSync, chownSync, lchownSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { FamiliarsLine } from '#contract/asking.ts';
import type { PamFinding } from '#contract/pam.ts';
import { type CheckParts, checkPam } from '#hosts/pam/check-pam.ts';
import { findServices } from '#hosts/pam/pam-places.ts';
import { pamRecipe } from '#hosts/pam/pam-recipe.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

const skip = process.platform !== 'linux' && 'PAM of this kind is on Linux alone';
const asRoot = process.getuid?.() !== 0 && 'only root gives files away';
const someone = { uid: 4321, gid: 4321, name: 'ana' };
const unknown: FamiliarsLine = { answer: 'undecided', why: 'unknownMember' };

/** A computer on which all is there, for a user whose files root keeps. */
function computer(t: Pick<TestContext, 'after'>, user = someone) {
  const root = tempDir(t);
  chmodSync(root, 0o755);
  const put = (path: string, text = '', mode = 0o644): string => {
    const at = join(root, path);
    mkdirSync(dirname(at), { recursive: true, mode: 0o755 });
    writeFileSync(at, text, { mode });
    return at;
  };
  put('usr/lib/x86_64-linux-gnu/security/pam_exec.so');
  const program = put('opt/familiar/familiar', '', 0o755);
  const files = [put('etc/pam.d/swaylock'), put('etc/pam.d/polkit-1')];
  const services = [...findServices(root, 'screen-locker'), ...findServices(root, 'polkit')];
  const recipe = pamRecipe({ root, command: [program] }, services, 'Ana');
  for (const file of files) writeFileSync(file, `#%PAM-1.0\n${recipe.line}\nauth required pam_unix.so\n`);
  put('usr/local/bin/familiar-pam', recipe.script.text, 0o755);
  put('etc/group', 'sudo:x:27:ben\nana:x:4321:\n');
  const parts: CheckParts = {
    root,
    command: [program],
    machine: { platform: 'linux', env: { XDG_RUNTIME_DIR: join(root, 'run/user', String(user.uid)) } },
    user,
    tryAsking: async () => unknown,
  };
  return { parts, put, program };
}

const found = (findings: readonly PamFinding[]): readonly string[] => findings.map((finding) => finding.found);

test('all that PAM needs is found where it is there', { skip: skip || asRoot }, async (t) => {
  const { parts } = computer(t);
  const all = ['module', 'runtime', 'answers', 'programKept', 'script', 'line', 'line'];
  assert.deepEqual(found(await checkPam(parts, null)), all);
});

test('a program that others can rewrite is reported, itself or by a folder above it', { skip }, async (t) => {
  const user = { ...someone, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const { parts, program } = computer(t, user);
  chmodSync(program, 0o757);
  const named = { found: 'programOpen', path: program };
  const findings = await checkPam(parts, 'polkit');
  assert.deepEqual(
    findings.find((one) => one.found.startsWith('program')),
    { ...named, at: program },
  );
  chmodSync(program, 0o755);
  chmodSync(dirname(program), 0o777);
  const above = await checkPam(parts, 'polkit');
  assert.deepEqual(
    above.find((one) => one.found.startsWith('program')),
    { ...named, at: dirname(program) },
  );
  chmodSync(dirname(program), 0o755);
  const link = join(parts.root, 'opt/link');
  mkdirSync(join(parts.root, 'open'), { mode: 0o700 });
  chmodSync(join(parts.root, 'open'), 0o777);
  writeFileSync(join(parts.root, 'open/familiar'), '', { mode: 0o755 });
  symlinkSync(join(parts.root, 'open/familiar'), link);
  const led = await checkPam({ ...parts, command: [link] }, 'polkit');
  assert.ok(found(led).includes('programOpen'));
});

test('a program that others can exchange by a link on the way to it is reported, too', {
  skip: skip || asRoot,
}, async (t) => {
  const { parts, program, put } = computer(t);
  const foundBy = async (link: string) => found(await checkPam({ ...parts, command: [link] }, 'polkit'));
  const open = dirname(put('open/for/all'));
  const [first, second] = [join(parts.root, 'opt/link'), join(open, 'link')];
  symlinkSync(program, second);
  symlinkSync('../open/for/link', first);
  assert.ok((await foundBy(first)).includes('programKept'));
  chmodSync(open, 0o777);
  assert.ok((await foundBy(first)).includes('programOpen'), 'the second link lies in a folder of everybody’s');
  chmodSync(open, 0o1777);
  assert.ok((await foundBy(first)).includes('programKept'), 'nobody removes a link of root’s there');
  lchownSync(second, 999, 999);
  assert.ok((await foundBy(first)).includes('programOpen'), 'the second link is somebody’s');
  chmodSync(program, 0o1757);
  assert.ok((await foundBy(program)).includes('programOpen'), 'a sticky bit keeps nobody from writing a file');
});

test('a program that the user owns is named, and a script that the user owns is a fault', {
  skip: skip || asRoot,
}, async (t) => {
  const { parts, program } = computer(t);
  chmodSync(program, 0o775);
  chownSync(program, 0, 4444);
  assert.ok(found(await checkPam(parts, null)).includes('programOpen'), 'a group of others may write it');
  chownSync(program, 0, someone.gid);
  assert.ok(found(await checkPam(parts, null)).includes('programOwn'), 'the user’s own group may write it');
  chownSync(program, someone.uid, someone.gid);
  assert.ok(found(await checkPam(parts, null)).includes('programOwn'));
  chownSync(join(parts.root, 'usr/local/bin'), someone.uid, someone.gid);
  assert.ok(found(await checkPam(parts, null)).includes('scriptOpen'));
});

test('each thing that is missing is named', { skip: skip || asRoot }, async (t) => {
  const { parts, put } = computer(t);
  const env = { XDG_RUNTIME_DIR: '/run/user/77' };
  assert.ok(found(await checkPam({ ...parts, machine: { platform: 'linux', env } }, null)).includes('noRuntime'));
  assert.ok(found(await checkPam({ ...parts, tryAsking: async () => null }, null)).includes('silent'));
  const notAllowed: FamiliarsLine = { answer: 'undecided', why: 'notAllowed' };
  assert.deepEqual(
    (await checkPam({ ...parts, tryAsking: async () => notAllowed }, null)).find((one) => one.found === 'cannotAsk'),
    { found: 'cannotAsk', answer: notAllowed },
  );
  put('etc/pam.d/swaylock', '# auth sufficient pam_exec.so /usr/local/bin/familiar-pam\nauth required pam_unix.so\n');
  const withoutRoot = `auth sufficient pam_exec.so quiet ${join(parts.root, 'usr/local/bin/familiar-pam')}\n`;
  put('etc/pam.d/polkit-1', withoutRoot);
  assert.deepEqual(found(await checkPam(parts, 'polkit')).slice(-1), ['noLine'], 'the user could steer the script');
  put('etc/pam.d/polkit-1', withoutRoot.replace('quiet', 'quiet seteuid'));
  put('etc/group', 'sudo:x:27:ben,ana\n');
  put('usr/lib/systemd/system/polkit-agent-helper.socket');
  const elsewhere = { ...parts, command: [put('opt/other/familiar', '', 0o755)] };
  const faults = ['scriptOther', 'noLine', 'line', 'administrator', 'closedHelper'];
  assert.deepEqual(found(await checkPam(elsewhere, null)).slice(-5), faults);
  const bare = { ...parts, root: tempDir(t), command: ['/nowhere/familiar'] };
  const names = ['noModule', 'noRuntime', 'answers', 'noProgram', 'noScript', 'noService', 'noService'];
  assert.deepEqual(found(await checkPam(bare, null)), names);
});

test('the file of a distribution is to be copied where the administrator has none', { skip }, (t) => {
  const root = tempDir(t);
  for (const folder of ['usr/lib/pam.d', 'etc/pam.d']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'usr/lib/pam.d/polkit-1'), '');
  const [brought] = findServices(root, 'polkit');
  assert.equal(brought?.copyFrom, join(root, 'usr/lib/pam.d/polkit-1'));
  writeFileSync(join(root, 'etc/pam.d/polkit-1'), '');
  assert.equal(findServices(root, 'polkit')[0]?.copyFrom, null);
});

test('a name becomes one word of the script, whatever it is', () => {
  const { script } = pamRecipe({ root: '/', command: ['/opt/my app/familiar'] }, [], "O'Neil; rm -rf $HOME `id`");
  assert.ok(script.text.includes("'/opt/my app/familiar' confirm --member 'O'\\''Neil; rm -rf $HOME `id`' --reason"));
});
