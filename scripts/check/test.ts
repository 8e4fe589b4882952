import { resolve } from 'node:path';
import { browserStep } from './steps/browser-step.ts';
import { checkSteps } from './steps/check-steps.ts';
import { commandStep } from './steps/command-step.ts';
import { componentsStep } from './steps/components-step.ts';
import { runSteps } from './steps/run-steps.ts';
import { testFilesStep } from './steps/test-files-step.ts';

// Tests that use ONNX Runtime without the engine report to nobody either.
process.env['ORT_DISABLE_TELEMETRY'] = '1';

const root = resolve(import.meta.dirname, '..', '..');

const steps = [
  commandStep(root, {
    name: 'models',
    title: 'The nets',
    detail: 'all nets match the manifest',
    script: 'models/builder/build.ts',
    args: [],
  }),
  ...checkSteps(root),
  {
    ...testFilesStep(root, {
      name: 'unit',
      title: 'Unit and integration tests',
      files: 'test/**/*.test.ts',
      but: 'test/package/**',
    }),
    needs: ['models'],
  },
  componentsStep(root),
  commandStep(root, {
    name: 'build',
    title: 'Build of the page',
    detail: 'built',
    script: 'node_modules/vite/bin/vite.js',
    args: ['build', '--logLevel', 'warn'],
  }),
  {
    ...testFilesStep(root, { name: 'package', title: 'The packaged app', files: 'test/package/**/*.test.ts' }),
    needs: ['models', 'build'],
  },
  { ...browserStep(root), needs: ['models', 'build'] },
];

/** The whole list, all but one step, or the named steps only. */
const pick = (args: readonly string[]): typeof steps => {
  const unknown = args.filter((arg) => !steps.some(({ name }) => name === arg.replace(/^no-/, '')));
  if (unknown.length > 0) {
    console.error(
      `There is no step "${unknown.join('", "')}". The steps: ${steps.map(({ name }) => name).join(', ')}; "no-e2e" leaves one out.`,
    );
    process.exit(2);
  }
  const wanted = args.filter((arg) => !arg.startsWith('no-'));
  return steps.filter(({ name }) => (wanted.length === 0 || wanted.includes(name)) && !args.includes(`no-${name}`));
};

process.exitCode = (await runSteps(pick(process.argv.slice(2)))) ? 0 : 1;
