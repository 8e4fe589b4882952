import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type WebOptions = {
  /** Full path; null for the default folder. */
  readonly dataFolder: string | null;
  /** 0 for any free port. */
  readonly port: number;
  readonly opensBrowser: boolean;
  /** Why it is browser mode and not Electron, when whoever started it knows. */
  readonly reason: string | null;
};

/**
 * Reads browser mode's command line: `--data <folder>`, `--port <number>`, `--no-open`, `--reason <text>`.
 * @throws Error with a sentence for the person when it holds anything else.
 */
export function parseWebOptions(args: readonly string[]): WebOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' }, reason: { type: 'string' } },
  });
  const port = Number(values.port ?? 0);
  if (!/^\d*$/.test(values.port ?? '') || port > 65535) throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  return { dataFolder: values.data === undefined ? null : resolve(values.data), port, opensBrowser: values['no-open'] !== true, reason: values.reason ?? null };
}
