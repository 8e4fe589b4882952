import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import type { Step } from './step.ts';

const timeoutMs = 600_000;

type Outcome = {
  readonly name: string;
  readonly skip?: string | boolean;
  readonly details: { readonly type?: string };
};

type TestFiles = Pick<Step, 'name' | 'title'> & { readonly files: string; readonly but: readonly string[] };

/**
 * Runs the test files of a pattern, `but` those of another, each in its own process, as many at once as the machine has
 * cores.
 */
export const testFilesStep = (root: string, { name, title, files: pattern, but }: TestFiles): Step => ({
  name,
  title,
  run: async () => {
    const files = globSync(pattern, { cwd: root, exclude: [...but] })
      .map((file) => `${root}/${file}`)
      .sort();
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const skips: string[] = [];
    const stream = run({ files, concurrency: availableParallelism(), timeout: timeoutMs, cwd: root });
    const isTest = ({ details }: Outcome): boolean => details.type !== 'suite';
    stream.on('test:pass', (event: Outcome) => {
      if (!isTest(event)) return;
      if (event.skip === undefined || event.skip === false) counts.passed++;
      else {
        counts.skipped++;
        skips.push(`${event.name}: ${event.skip === true || event.skip === '' ? 'no reason given' : event.skip}`);
      }
    });
    stream.on('test:fail', (event: Outcome) => {
      if (isTest(event)) counts.failed++;
    });
    const report = stream.compose(new spec());
    report.pipe(process.stdout, { end: false });
    await finished(report);
    return { counts, detail: `${files.length} files`, skips };
  },
});
