import { parseArgs } from 'node:util';
import { confirmExitCodes } from '#contract/asking.ts';
import { askFamiliar, watchFamiliar } from '#hosts/asking/ask-familiar.ts';
import { readConfirm } from '#hosts/asking/read-confirm.ts';
import type { Machine } from '#hosts/folders.ts';
import { answerPam, readPam } from '#hosts/pam/answer-pam.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { confirmOutcome } from '#words/confirm-outcome.ts';
import { pamOutcome } from '#words/pam-outcome.ts';
import { wrongOption } from '#words/wrong-option.ts';

type Parts = {
  readonly machine: Pick<Machine, 'platform' | 'env'>;
  readonly words: Pick<Catalogue, 'asking' | 'pam' | 'dates'>;
  /** How this installation is started, by whole paths. */
  readonly command: readonly string[];
  readonly print: (line: string) => void;
  readonly printFault: (line: string) => void;
};

/** What a command came to, as every command of the terminal is told. */
type Outcome = { readonly exitCode: number; readonly json: object; readonly lines: readonly string[] };

/** An outcome, or the sentence that says what was typed wrongly. */
type Answer = (args: readonly string[], parts: Parts) => Promise<Outcome | string>;

const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;

const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

async function confirm(args: readonly string[], { machine, words }: Parts): Promise<Outcome | string> {
  const options = { member: text, reason: text, timeout: text } as const;
  const { member, reason, timeout } = parseArgs({ args: [...args], options, strict: false }).values;
  const request = readConfirm({ member: textOf(member), reason: textOf(reason), timeout: textOf(timeout) });
  if (typeof request === 'string') return wrongOption(request, words);
  const { line, ...outcome } = confirmOutcome(await askFamiliar(request, machine), words);
  return { ...outcome, lines: [line] };
}

async function watch(args: readonly string[], { machine, words, print }: Parts): Promise<Outcome> {
  const isJson = args.includes('--json');
  const last = await watchFamiliar((event) => {
    print(isJson ? JSON.stringify(event) : words.asking.event(event, words.dates.clock(event.at)));
  }, machine);
  const { line, ...outcome } = confirmOutcome(last, words);
  return { ...outcome, lines: [line] };
}

async function pam(args: readonly string[], { machine, words, command }: Parts): Promise<Outcome | string> {
  const options = { print: flag, check: flag, member: text } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
  const given = { print: values.print === true, check: values.check === true, member: textOf(values.member) };
  const request = readPam({ ...given, use: positionals[0] });
  if (typeof request === 'string') return words.pam.wrong[request];
  return pamOutcome(await answerPam(request, { machine, command }), words);
}

const commands: Readonly<Record<string, Answer>> = { confirm, watch, pam };

/** Whether the installed program was started to answer somebody in a terminal, and not to be the app. */
export const isForTerminal = ([name = '']: readonly string[]): boolean => Object.hasOwn(commands, name);

/** Whether nobody reads on, as after `head`: there is nobody to tell, either. */
export const isUnread = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EPIPE';

/** Prints what a command came to. The exit code stays where nobody reads that: 0 would mean that somebody confirmed. */
function printLast(lines: readonly string[], print: (line: string) => void): void {
  try {
    for (const line of lines) print(line);
  } catch (error) {
    if (!isUnread(error)) throw error;
  }
}

/** Does what `familiar confirm` and its like say, without a window or a household. Resolves with the exit code. */
export async function answerTerminal([name = '', ...args]: readonly string[], parts: Parts): Promise<number> {
  const { print, printFault } = parts;
  const outcome = (await commands[name]?.(args, parts)) ?? '';
  if (typeof outcome === 'string') {
    printLast([outcome], printFault);
    return confirmExitCodes.fault;
  }
  const { exitCode, json, lines } = outcome;
  printLast(args.includes('--json') ? [JSON.stringify(json)] : lines, print);
  return exitCode;
}
