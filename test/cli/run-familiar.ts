import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** The command line, but for the cost of a passphrase. */
export const cheapProgram = join(import.meta.dirname, '..', 'fixtures', 'cheap-cli.ts');

/** What `npm run familiar` runs. */
export const shippedProgram = join(import.meta.dirname, '..', '..', 'src', 'cli', 'index.ts');

export type CommandOutcome = { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string };

/** What would keep ONNX Runtime from reporting to its maker even if the app did not. */
const silencers = ['ORT_DISABLE_TELEMETRY', 'ORT_RUNNING_UNIT_TESTS', 'CI', 'GITHUB_ACTIONS', 'TF_BUILD'];

/**
 * Runs the real command line, but for the cost of a passphrase, with nothing but `input` on its standard input; what it
 * keeps outside of its data folder lands in `home`.
 */
export const runFamiliar = async (
  home: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  program = cheapProgram,
): Promise<CommandOutcome> => {
  const homes = Object.fromEntries(
    [
      'HOME',
      'USERPROFILE',
      'APPDATA',
      'LOCALAPPDATA',
      'XDG_STATE_HOME',
      'XDG_DATA_HOME',
      'XDG_CACHE_HOME',
      'XDG_RUNTIME_DIR',
    ].map((name) => [name, home]),
  );
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !silencers.includes(name)));
  const child = spawn(process.execPath, [program, ...args], { env: { ...environment, ...homes } });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { exitCode, stdout, stderr };
};
