import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, type Page, test } from '@playwright/test';
import { manAtDesk } from '../../e2e/fixtures/faces.ts';
import { createFakeCamera } from '../../e2e/fixtures/fake-camera.ts';
import { household } from '../../e2e/steps/first-run.ts';
import { setUpWithFace } from '../../e2e/steps/household.ts';
import { begin, expectSignedIn, lock, unlockWithPassphrase } from '../../e2e/steps/lock-screen.ts';

const program = process.env['FAMILIAR_INSTALLED'] ?? '';

/** The processes of the installed app's folder, by number, with the command line that started each. */
function processes(): (readonly [pid: number, line: string])[] {
  const pids = readdirSync('/proc').map(Number).filter(Boolean);
  return pids.flatMap((pid) => {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return line.startsWith('/opt/familiar-for-tests/') ? [[pid, line] as const] : [];
    } catch {
      // It ended meanwhile.
      return [];
    }
  });
}

/**
 * What keeps the page's process in: the kernel's filter of calls, a list of processes of its own, and whether the helper
 * that may become root made that, or a user namespace did.
 */
function sandbox(): { filtered: boolean; ownProcesses: boolean; byHelper: boolean } {
  const all = processes();
  const page = all.find(([, line]) => line.includes('--type=renderer'));
  const status = readFileSync(`/proc/${page?.[0]}/status`, 'utf8');
  return {
    filtered: /^Seccomp:\s+2$/m.test(status),
    ownProcesses: /^NSpid:\s+\d+\s+\d+/m.test(status),
    byHelper: all.some(([, line]) => line.startsWith('/opt/familiar-for-tests/chrome-sandbox')),
  };
}

/** Runs the installed program as a person would, on the household in the home folder, and ends it. */
async function withApp(use: (page: Page) => Promise<void>, switches: readonly string[] = []): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'familiar-camera-'));
  const camera = createFakeCamera(folder);
  await camera.show(await manAtDesk(0));
  const app = await _electron.launch({
    executablePath: program,
    chromiumSandbox: true,
    args: [...camera.switches, ...switches],
  });
  try {
    await use(await app.firstWindow());
  } finally {
    await app.close();
    rmSync(folder, { recursive: true });
  }
}

test('a household is set up and its owner signs in by face, in the sandbox of a user namespace', async () => {
  await withApp(async (page) => {
    await setUpWithFace(page);
    await lock(page);
    await begin(page);
    await expectSignedIn(page, household.owner, 'by face');
    expect(sandbox()).toEqual({ filtered: true, ownProcesses: true, byHelper: false });
  });
});

test('the household opens again, in the sandbox of the helper', async () => {
  await withApp(
    async (page) => {
      await unlockWithPassphrase(page, 'Open');
      expect(sandbox()).toEqual({ filtered: true, ownProcesses: true, byHelper: true });
    },
    ['--disable-namespace-sandbox'],
  );
});
