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
  /** Why it is browser mode and not Electron, where the program that started it knows. */
  readonly reason: string | null;
};

/**
 * Reads browser mode's command line: `--data <folder>`, `--embedder <folder>`, `--port <number>`,
 * `--no-open`, `--reason <text>`.
 * @throws FamiliarError `invalid` when it holds anything else.
 */
export function parseWebOptions(args: readonly string[]): WebOptions {
  const { data, embedder, port = '0', 'no-open': staysClosed = false, reason = null } = parseValues(args);
  if (!/^\d+$/.test(port) || Number(port) > 65535) throw new FamiliarError('portNotValid', { port });
  return {
    dataFolder: data === undefined ? null : resolve(data),
    embedderFolder: embedder === undefined ? null : resolve(embedder),
    port: Number(port),
    opensBrowser: !staysClosed,
    reason,
  };
}

type Values = { data?: string; embedder?: string; port?: string; 'no-open'?: boolean; reason?: string };

function parseValues(args: readonly string[]): Values {
  try {
    const string = { type: 'string' } as const;
    return parseArgs({
      args: [...args],
      options: { data: string, embedder: string, port: string, 'no-open': { type: 'boolean' }, reason: string },
    }).values;
  } catch (cause) {
    throw new FamiliarError(
      'argumentsNotValid',
      { detail: cause instanceof Error ? cause.message : String(cause) },
      { cause },
    );
  }
}
