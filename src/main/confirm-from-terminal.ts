import { parseArgs } from 'node:util';
import { confirmExitCodes } from '#contract/asking.ts';
import { askFamiliar } from '#hosts/asking/ask-familiar.ts';
import { readConfirm } from '#hosts/asking/read-confirm.ts';
import type { Machine } from '#hosts/folders.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { confirmOutcome } from '#words/confirm-outcome.ts';
import { wrongOption } from '#words/wrong-option.ts';

type Parts = {
  readonly machine: Pick<Machine, 'platform' | 'env'>;
  readonly words: Pick<Catalogue, 'asking'>;
  readonly print: (line: string) => void;
  readonly printFault: (line: string) => void;
};

/** Whether the installed program was started as `familiar confirm`: to ask the app that runs, not to be it. */
export const isConfirm = (args: readonly string[]): boolean => args[0] === 'confirm';

const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Does what `familiar confirm` says, without a window or a household. Resolves with the exit code. */
export async function confirmFromTerminal(args: readonly string[], parts: Parts): Promise<number> {
  const { machine, words, print, printFault } = parts;
  const text = { type: 'string' } as const;
  const options = { member: text, reason: text, timeout: text, json: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args: args.slice(1), options, strict: false });
  const { member, reason, timeout } = values;
  const request = readConfirm({ member: textOf(member), reason: textOf(reason), timeout: textOf(timeout) });
  if (typeof request === 'string') {
    printFault(wrongOption(request, words));
    return confirmExitCodes.fault;
  }
  const answer = await askFamiliar(request, machine);
  const { exitCode, json, line } = confirmOutcome(answer, words);
  print(values.json === true ? JSON.stringify(json) : line);
  return exitCode;
}
