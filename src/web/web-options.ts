import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FamiliarError } from '#contract/result.ts';

export type WebOptions = {
  /** Full path; null for the default folder. */
  readonly dataFolder: string | null;
  /** 0 for any free port. */
  readonly port: number;
  readonly opensBrowser: boolean;
  /** Why it is browser mode and not Electron, where the program that started it knows. */
  readonly reason: string | null;
};

/**
 * Reads browser mode's command line: `--data <folder>`, `--port <number>`, `--no-open`, `--reason <text>`.
 * @throws FamiliarError `invalid` when it holds anything else.
 */
export function parseWebOptions(args: readonly string[]): WebOptions {
  const { data, port = '0', 'no-open': staysClosed = false, reason = null } = parseValues(args);
  if (!/^\d+$/.test(port) || Number(port) > 65535) throw new FamiliarError('portNotValid', { port });
  return {
    dataFolder: data === undefined ? null : resolve(data),
    port: Number(port),
    opensBrowser: !staysClosed,
    reason,
  };
}

function parseValues(args: readonly string[]): { data?: string; port?: string; 'no-open'?: boolean; reason?: string } {
  try {
    const string = { type: 'string' } as const;
    return parseArgs({
      args: [...args],
      options: { data: string, port: string, 'no-open': { type: 'boolean' }, reason: string },
    }).values;
  } catch (cause) {
    throw new FamiliarError(
      'argumentsNotValid',
      { detail: cause instanceof Error ? cause.message : String(cause) },
      { cause },
    );
  }
}
