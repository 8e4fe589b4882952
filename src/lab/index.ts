import { createEvaluateHost } from '../cli/evaluate/create-evaluate-host.ts';
import { runProgram } from '../cli/evaluate/run-program.ts';
import { createLabProgram } from './program.ts';

process.exitCode = await runProgram(createLabProgram, createEvaluateHost());
