import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FamiliarError } from '#contract/result.ts';

export type WebOptions = {
  /** Full path; null for the default folder. */
  readonly dataFolder: string | null;
  /** Full path of an embedder of the household's own; null for Familiar's. */
  readonly embedderFolder: string | null;
  /** 0 for any free port. */
  readonly port: number;
  readonly opensBrowser: boolean;
  /** At 127.0.0.1, for a browser that knows no names under .localhost. */
  readonly usesPlainAddress: boolean;
  /** Why it is browser mode and not Electron, where the program that started it knows. */
  readonly reason: string | null;
};

/**
 * Reads browser mode's command line: `--data <folder>`, `--embedder <folder>`, `--port <number>`,
 * `--no-open`, `--plain-address`, `--reason <text>`.
 * @throws FamiliarError `invalid` when it holds anything else.
 */
export function parseWebOptions(args: readonly string[]): WebOptions {
  const { data, embedder, port = '0', reason = null, ...flags } = parseValues(args);
  if (!/^\d+$/.test(port) || Number(port) > 65535) throw new FamiliarError('portNotValid', { port });
  return {
    dataFolder: data === undefined ? null : resolve(data),
    embedderFolder: embedder === undefined ? null : resolve(embedder),
    port: Number(port),
    opensBrowser: flags['no-open'] !== true,
    usesPlainAddress: flags['plain-address'] === true,
    reason,
  };
}

const string = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const optionTypes = {
  data: string,
  embedder: string,
  port: string,
  'no-open': flag,
  'plain-address': flag,
  reason: string,
};

function parseValues(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: optionTypes }).values;
  } catch (cause) {
    throw new FamiliarError(
      'argumentsNotValid',
      { detail: cause instanceof Error ? cause.message : String(cause) },
      { cause },
    );
  }
}
