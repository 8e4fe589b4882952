import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A process that runs under Node's inspector. */
export type Inspected = {
  /** Evaluates an expression there, and answers its value. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Lets go of the process, which otherwise does not end. */
  readonly close: () => void;
};

type Answer = { readonly id?: number; readonly result?: { readonly result?: { readonly value?: unknown } } };

/** The first match of a pattern in what a program writes to its standard error. @throws Error when it ends first */
export async function saidBy(child: ChildProcess, pattern: RegExp): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = pattern.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the app ended with ${code}: ${said.slice(-2000)}`)));
  });
}

/** Takes hold of a process by the address that it printed for its debugger. */
export async function inspect(address: string): Promise<Inspected> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  let last = 0;
  const evaluate: Inspected['evaluate'] = (expression) => {
    const id = ++last;
    const params = { expression, awaitPromise: true, returnByValue: true, includeCommandLineAPI: true };
    socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }));
    return new Promise((resolve) => {
      socket.addEventListener('message', function hear({ data }) {
        const answer: Answer = JSON.parse(String(data));
        if (answer.id !== id) return;
        socket.removeEventListener('message', hear);
        resolve(answer.result?.result?.value);
      });
    });
  };
  return { evaluate, close: () => socket.close() };
}
