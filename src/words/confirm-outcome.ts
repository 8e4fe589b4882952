import { confirmExitCodes, type FamiliarsLine } from '#contract/asking.ts';
import type { Catalogue } from './catalogue.ts';

/** What Familiar's last line means to the program that asked: an object, a sentence and an exit code. */
export function confirmOutcome(answer: FamiliarsLine | null, { asking }: Pick<Catalogue, 'asking'>) {
  if (answer === null)
    return { exitCode: confirmExitCodes.notRunning, json: { answer: 'notRunning' }, line: asking.notRunning };
  return { exitCode: confirmExitCodes[answer.answer], json: answer, line: asking.answer(answer) };
}
