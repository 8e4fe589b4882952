// Runs one of the project's TypeScript programs: node scripts/dev/run.mjs <program.ts> [argument...]
// Plain JavaScript on purpose: it starts on any Node. One that is too old hands over to the Node that npm install
// brought along.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [program, ...args] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNewEnough = major > 22 || (major === 22 && minor >= 18);

// Code is compiled once and kept beside the packages: a start takes a third less. The variable tells threads and
// processes to come.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url));
nodeModule.enableCompileCache?.(process.env['NODE_COMPILE_CACHE']);

/** The Node that was installed as a package for this platform, or undefined. */
function findBundledNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = fileURLToPath(
    new URL(`../../node_modules/node-${platform}-${process.arch}/bin/${file}`, import.meta.url),
  );
  return existsSync(path) ? path : undefined;
}

/**
 * Runs the program there and ends as it ends. A terminal's interrupt reaches both by itself, other signals are passed
 * on.
 */
function handOver(node) {
  const child = spawn(node, [resolve(program), ...args], { stdio: 'inherit' });
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
  });
}

if (isNewEnough) {
  process.argv.splice(1, 2, resolve(program));
  await import(pathToFileURL(resolve(program)).href);
} else {
  const node = findBundledNode();
  if (node === undefined) {
    console.error(
      `Familiar needs Node 22.18 or newer; this is Node ${process.versions.node}, and npm install brought none for this system.`,
    );
    console.error('Install a newer Node from nodejs.org, then try again.');
    process.exitCode = 1;
  } else {
    handOver(node);
  }
}
