import { resolve } from 'node:path';
import { browserStep } from './steps/browser-step.ts';
import { checkSteps } from './steps/check-steps.ts';
import { commandStep } from './steps/command-step.ts';
import { componentsStep } from './steps/components-step.ts';
import { electronStep } from './steps/electron-step.ts';
import { machineStep } from './steps/machine-step.ts';
import { pickSteps } from './steps/pick-steps.ts';
import { runSteps } from './steps/run-steps.ts';
import type { NeedyStep } from './steps/step.ts';
import { testFilesStep } from './steps/test-files-step.ts';

// Tests that use ONNX Runtime without the engine report to nobody either.
process.env['ORT_DISABLE_TELEMETRY'] = '1';

const root = resolve(import.meta.dirname, '..', '..');

const testFiles = (name: string, title: string, files: string, but: readonly string[] = []) =>
  testFilesStep(root, { name, title, files, but });

/** Every step in its order. Those `onRequest` run when they are named, or when a step that runs needs them. */
const steps: readonly NeedyStep[] = [
  { ...machineStep(root), onRequest: true },
  commandStep(root, {
    name: 'models',
    title: 'The nets',
    detail: 'all nets match the manifest',
    script: 'models/builder/build.ts',
    args: [],
  }),
  ...checkSteps(root),
  {
    ...testFiles('unit', 'Unit and integration tests', 'test/**/*.test.ts', ['test/package/**', 'test/slow/**']),
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
  { ...testFiles('package', 'The packaged app', 'test/package/**/*.test.ts'), needs: ['models', 'build'] },
  { ...browserStep(root), needs: ['machine', 'models', 'build'] },
  { ...electronStep(root), needs: ['machine', 'models'] },
  {
    ...testFiles('slow', 'Tests that measure, kill and go on for long', 'test/slow/**/*.test.ts'),
    needs: ['machine', 'models'],
    onRequest: true,
  },
];

const picked = pickSteps(steps, process.argv.slice(2));
if (typeof picked === 'string') {
  console.error(picked);
  process.exitCode = 2;
} else {
  process.exitCode = (await runSteps(picked)) ? 0 : 1;
}
