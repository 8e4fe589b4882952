import { createEvaluateHost } from './create-evaluate-host.ts';
import { createEvaluateProgram } from './program.ts';
import { runProgram } from './run-program.ts';

process.exitCode = await runProgram(createEvaluateProgram, createEvaluateHost());
