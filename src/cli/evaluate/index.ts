import { createEvaluateHost } from './create-evaluate-host.ts';
import { runEvaluate } from './run-evaluate.ts';

process.exitCode = await runEvaluate(createEvaluateHost());
