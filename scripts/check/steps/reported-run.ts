import { readFileSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../base/run-command.ts';
import type { StepReport } from './step.ts';

/** A test runner that writes its report as JSON into a file. */
type Runner = {
  /** Its program, as a path from the project's folder. */
  readonly program: string;
  readonly args: (reportFile: string) => readonly string[];
  readonly user?: { readonly uid: number; readonly gid: number };
  readonly env?: (reportFile: string) => Readonly<Record<string, string>>;
  readonly read: (json: string) => StepReport;
};

/** Runs it and answers what it reports; an exit code without a failed test counts as a failure of its own. */
export const reportedRun = async (root: string, { program, args, env, user, read }: Runner): Promise<StepReport> => {
  const folder = await mkdtemp(join(tmpdir(), 'familiar-report-'));
  try {
    if (user !== undefined) await chown(folder, user.uid, user.gid);
    const file = join(folder, 'report.json');
    const { exitCode } = await runCommand(process.execPath, [join(root, program), ...args(file)], {
      cwd: root,
      echo: true,
      ...(user === undefined ? {} : { user }),
      ...(env === undefined ? {} : { env: env(file) }),
    });
    const report = read(readFileSync(file, 'utf8'));
    const isSilentFailure = exitCode !== 0 && report.counts.failed === 0;
    return isSilentFailure
      ? { ...report, counts: { ...report.counts, failed: 1 }, detail: `exit code ${exitCode}` }
      : report;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
