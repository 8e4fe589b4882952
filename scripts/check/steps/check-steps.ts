import { checkDeadCode } from '../dead-code.ts';
import type { Findings } from '../findings.ts';
import { checkHygiene } from '../hygiene.ts';
import { checkLayers } from '../layers.ts';
import { checkLimits } from '../limits.ts';
import { checkLint } from '../lint.ts';
import { checkSentences } from '../sentences.ts';
import { checkStyles } from '../styles.ts';
import { checkTypes } from '../types.ts';
import { checkWalls } from '../walls.ts';
import { oneCase, type Step } from './step.ts';

type Check = (root: string) => Findings | Promise<Findings>;

const fewestFiles = 50;

const checkStep = (root: string, name: string, title: string, check: Check): Step => ({
  name,
  title,
  run: async () => {
    const { problems, filesRead } = await check(root);
    for (const problem of problems) console.log(problem);
    if (filesRead < fewestFiles) console.log(`Only ${filesRead} files were read: the check is not doing its work.`);
    const detail =
      problems.length === 0
        ? `${filesRead} files`
        : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${filesRead} files`;
    return oneCase(problems.length === 0 && filesRead >= fewestFiles, detail);
  },
});

/** The checks that read the code without running it. */
export const checkSteps = (root: string): Step[] => [
  checkStep(root, 'types', 'Type check, each folder for its own runtime', checkTypes),
  checkStep(root, 'lint', 'Format and lint', checkLint),
  checkStep(root, 'limits', 'Limits of lines, functions and parameters', checkLimits),
  checkStep(root, 'layers', 'Layers: who may import what', checkLayers),
  checkStep(root, 'styles', 'Style sheets: each beside its component, and for it alone', checkStyles),
  checkStep(root, 'sentences', 'Sentences: all in the catalogue', checkSentences),
  checkStep(root, 'walls', 'Walls: what the windows, the preload and the page may do', checkWalls),
  checkStep(root, 'dead-code', 'Dead code and unused dependencies', checkDeadCode),
  checkStep(root, 'hygiene', 'Hygiene of the repository', checkHygiene),
];
