import { spawn } from 'node:child_process';

export type CommandResult = { readonly exitCode: number; readonly output: string };

type CommandOptions = {
  readonly cwd: string;
  readonly timeoutMs?: number;
  readonly echo?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** The user to run it as, where we are root. */
  readonly user?: { readonly uid: number; readonly gid: number };
};

/**
 * Runs a program without a shell and without standard input; answers its exit code and what it printed on both streams.
 * `echo` shows the output as it comes. A program that cannot be started or runs past `timeoutMs` answers exit code 127
 * or 124.
 */
export const runCommand = (program: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
      ...options.user,
    });
    let output = '';
    let timedOut = false;
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
      if (options.echo === true) {
        process.stdout.write(chunk);
      }
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const timer =
      options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
          }, options.timeoutMs);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ exitCode: 127, output: error.message });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ exitCode: timedOut ? 124 : (code ?? 1), output });
    });
  });
