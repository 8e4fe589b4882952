import { createEvaluateHost } from '../cli/evaluate/create-evaluate-host.ts';
import { runLab } from './run-lab.ts';

process.exitCode = await runLab(createEvaluateHost());
