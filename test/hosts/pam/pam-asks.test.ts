import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ConfirmAnswer } from '#contract/asking.ts';
import type { PamFinding } from '#contract/pam.ts';
import { findProgram } from '../../../scripts/base/find-program.ts';
import {
  type ScratchSystem,
  type Someone,
  scratchObstacle,
  startScratchSystem,
} from '../../fixtures/scratch-system.ts';
import { confirmed } from '../asking/runtime-folder.ts';

const project = resolve(import.meta.dirname, '..', '..', '..');
const familiar = [process.execPath, join(project, 'src', 'cli', 'index.ts')] as const;
const child = fileURLToPath(new URL('./answering-child.ts', import.meta.url));
const password = 'hedgehog 7';
const declined: ConfirmAnswer = { answer: 'refused', why: 'declined' };
const nobodyAnswered: ConfirmAnswer = { answer: 'undecided', why: 'timeout' };

const skip =
  scratchObstacle() ?? (findProgram(['pamtester']) === null ? 'there is no pamtester (a Debian package)' : false);

type Desk = {
  readonly system: ScratchSystem;
  /** Ana, who sits at it, in a session with a runtime folder. */
  readonly ana: Someone;
  readonly sh: (script: string, ...args: readonly string[]) => Promise<string>;
  /** Types a password where a service asks for one; whether it opens. */
  readonly opens: (service: string, typed: string, as?: Someone) => Promise<boolean>;
  /** What Familiar was asked since this was called last. */
  readonly asked: () => Promise<readonly { readonly member: string; readonly reason: string }[]>;
  /** Runs a Familiar that answers so, or hangs, until the test ends. */
  readonly answering: (t: Pick<TestContext, 'after'>, answer: ConfirmAnswer | 'hang') => Promise<void>;
};

/** A computer of its own: its users, its files of PAM, a screen lock and a polkit that ask for the password alone. */
async function desk(t: TestContext): Promise<Desk> {
  const system = await startScratchSystem(t);
  async function sh(script: string, ...args: readonly string[]): Promise<string> {
    const { exitCode, output } = await system.run('sh', ['-c', script, 'sh', ...args]);
    assert.equal(exitCode, 0, output);
    return output;
  }
  await sh('useradd --create-home ana && echo "ana:$1" | chpasswd', password);
  const uid = (await sh('id -u ana')).trim();
  await sh('install -d -o ana -g ana -m 700 "/run/user/$1"', uid);
  await sh(
    'for folder in /etc /usr/lib /usr/etc; do cd "$folder/pam.d" 2>&- && rm -f *lock *screensaver kde gdm*; done; :',
  );
  await sh('printf "auth required pam_unix.so nodelay\\n" | tee /etc/pam.d/swaylock /etc/pam.d/sudo');
  await sh('mkdir -p /usr/lib/pam.d; rm -f /etc/pam.d/polkit-1; cp /etc/pam.d/swaylock /usr/lib/pam.d/polkit-1');
  const notes = `/run/user/${uid}/asked`;
  const ana = { user: 'ana', env: { XDG_RUNTIME_DIR: `/run/user/${uid}`, LC_ALL: 'C' } };
  return {
    system,
    ana,
    sh,
    async opens(service, typed, as) {
      const ask = 'printf "%s\\n" "$1" | pamtester "$2" ana authenticate';
      return (await system.run('sh', ['-c', ask, 'sh', typed, service], as)).exitCode === 0;
    },
    async asked() {
      const lines = await sh(`touch ${notes}; cat ${notes}; rm ${notes}`);
      return lines
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));
    },
    async answering(within, answer) {
      const place = `${ana.env.XDG_RUNTIME_DIR}/familiar`;
      system.start(familiar[0], [child, JSON.stringify(answer), notes], ana);
      const pid = await sh('until [ -S "$1/ask.sock" ]; do sleep 0.05; done; cat "$2.pid"', place, notes);
      within.after(() => sh('kill -KILL "$1"; rm -r "$2"', pid, place));
    },
  };
}

type Found = PamFinding & { readonly state: string };

/** What `familiar pam --check` finds wrong, asked by Ana. */
async function check({ system, ana }: Desk, ...use: readonly string[]): Promise<readonly string[]> {
  const { output } = await system.run(familiar[0], [familiar[1], 'pam', '--check', ...use, '--json'], ana);
  const { findings } = JSON.parse(output) as { readonly findings: readonly Found[] };
  // The computer that runs the tests may have a polkit of this kind.
  return findings.flatMap(({ found, state }) => (state === 'problem' && found !== 'closedHelper' ? [found] : []));
}

/**
 * Follows the printed recipe to the letter: saves the script, runs the commands, puts the line first. Answers the line,
 * and the script's path in it.
 */
async function follow(at: Desk): Promise<{ readonly line: string; readonly path: string }> {
  const { output } = await at.system.run(familiar[0], [familiar[1], 'pam', '--print', '--member', 'Ana'], at.ana);
  const [script = ''] = /^#!\/bin\/sh\n(?:.+\n)+/m.exec(output) ?? [];
  const [, path = ''] = /save this text as (\S+)\.$/m.exec(output) ?? [];
  const [line = ''] = /^auth .+$/m.exec(output) ?? [];
  const files = [...output.matchAll(/^# For .+: (\/\S+)$/gm)].map(([, file = '']) => file);
  assert.equal(files.length, 2);
  await at.sh('printf %s "$1" > "$2"', script, path);
  for (const command of output.split('\n').filter((said) => /^(chown|chmod|cp) /.test(said))) await at.sh(command);
  for (const file of files) await at.sh('sed -i "1i $1" "$2"', line, file);
  return { line, path };
}

test('PAM asks Familiar by the printed recipe, and for the password where a face does not do', { skip }, async (t) => {
  const at = await desk(t);
  const services = ['swaylock', 'polkit-1'] as const;
  const asUser = { swaylock: at.ana, 'polkit-1': undefined } as const;

  assert.deepEqual(await check(at), ['silent', 'noScript', 'noLine', 'noLine']);
  const { line, path } = await follow(at);

  await t.test('a face that is confirmed opens a screen lock that runs as the user, and polkit as root', async (s) => {
    await at.answering(s, confirmed);
    for (const service of services) {
      assert.equal(await at.opens(service, '', asUser[service]), true, service);
      const asked = await at.asked();
      assert.deepEqual(
        asked.map(({ member, reason }) => [member, reason]),
        [['Ana', service]],
      );
    }
    assert.deepEqual(await check(at), []);
  });

  for (const [what, answer, service] of [
    ['who says no', declined, 'swaylock'],
    ['who does not answer', nobodyAnswered, 'polkit-1'],
  ] as const)
    await t.test(`somebody ${what} is asked for the password`, async (s) => {
      await at.answering(s, answer);
      if (service === 'swaylock') assert.equal(await at.opens(service, 'wrong', at.ana), false);
      await at.asked();
      assert.equal(await at.opens(service, password, asUser[service]), true);
      assert.equal((await at.asked()).length, 1);
    });

  await t.test('without Familiar the password is asked for at once', async () => {
    for (const service of services) {
      assert.equal(await at.opens(service, 'wrong', asUser[service]), false);
      assert.equal(await at.opens(service, password, asUser[service]), true);
    }
  });

  await t.test('the user meddles with no check of a program that is root by setuid, as polkit’s helper', async (s) => {
    await at.answering(s, confirmed);
    const probe = '/usr/local/bin/probe';
    const prepare = `install -m 4755 "$(command -v pamtester)" ${probe}-pamtester
      printf '#!/bin/sh\nid -r -u >/run/probe\n' >${probe} && chmod 755 ${probe}
      install -m 666 /dev/null /run/probe && printf '%s\n' "$1" >/etc/pam.d/probe`;
    await at.sh(prepare, line.replace(path, probe));
    const run = (service: string) => at.system.run(`${probe}-pamtester`, [service, 'ana', 'authenticate'], at.ana);
    assert.equal((await run('probe')).exitCode, 0);
    assert.equal(
      (await at.sh('cat /run/probe')).trim(),
      '0',
      'what checks is root’s, so that Ana cannot stop or steer it',
    );
    assert.equal((await run('polkit-1')).exitCode, 0);
    assert.equal((await at.asked()).length, 1);
  });

  await t.test('where nobody can tell who is an administrator, no face is asked for at polkit', async (s) => {
    await at.answering(s, confirmed);
    const failing = '#!/bin/sh\ncase "$1" in -Gn) exit 1 ;; esac\nexec /usr/bin/id "$@"\n';
    await at.sh('printf %s "$1" >/usr/sbin/id && chmod 755 /usr/sbin/id', failing);
    assert.equal(await at.opens('polkit-1', ''), false);
    await at.sh('rm /usr/sbin/id');
    assert.deepEqual(await at.asked(), []);
  });

  await t.test('root, sudo and an administrator at polkit are never asked for a face', async (s) => {
    await at.answering(s, confirmed);
    await at.sh('sed -i "1i $1" /etc/pam.d/sudo', line);
    assert.equal(await at.opens('sudo', ''), false);
    const root = await at.system.run('sh', ['-c', 'echo | pamtester swaylock root authenticate']);
    assert.notEqual(root.exitCode, 0);
    await at.sh('groupadd --force sudo && usermod --append --groups sudo ana');
    assert.equal(await at.opens('polkit-1', ''), false);
    assert.equal(await at.opens('polkit-1', password), true);
    assert.deepEqual(await at.asked(), []);
    assert.ok((await check(at, 'polkit')).includes('administrator'));
  });

  await t.test('a Familiar that hangs lets PAM go on to the password', async (s) => {
    await at.sh('grep -q "timeout -k 1 20 " "$1" && sed -i "s/timeout -k 1 20 /timeout -k 1 2 /" "$1"', path);
    await at.answering(s, 'hang');
    assert.equal(await at.opens('swaylock', password, at.ana), true);
  });
});
