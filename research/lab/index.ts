import { createEvaluateHost } from '../evaluate/create-evaluate-host.ts';
import { runProgram } from '../evaluate/run-program.ts';
import { createLabProgram } from './program.ts';

process.exitCode = await runProgram(createLabProgram, createEvaluateHost());
