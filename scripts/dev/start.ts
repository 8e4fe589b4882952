import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseMode, hasDisplay } from './start/choose-mode.ts';
import { downloadElectron, findElectron } from './start/electron-runtime.ts';
import { prepareModels, preparePage, prepareShell } from './start/prepare.ts';
import { runElectron } from './start/run-electron.ts';

const root = resolve(import.meta.dirname, '..', '..');
const usage =
  'npm start -- [--browser | --electron] [--data <folder>] [--embedder <folder>] ' +
  '[--port <number>] [--no-open] [--plain-address]';

const flag = { type: 'boolean' } as const;
const text = { type: 'string' } as const;

const webFlags = { 'no-open': flag, 'plain-address': flag };

const readValues = () => {
  try {
    return parseArgs({
      options: { browser: flag, electron: flag, data: text, embedder: text, port: text, ...webFlags },
    }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\nUsage: ${usage}`);
  }
};

const readArguments = () => {
  const values = readValues();
  if (values.browser && values.electron)
    throw new Error(`--browser and --electron exclude each other.\nUsage: ${usage}`);
  const wanted = values.browser ? ('browser' as const) : values.electron ? ('electron' as const) : null;
  const folders = (['data', 'embedder'] as const).flatMap((name) => {
    const folder = values[name];
    return folder === undefined ? [] : [`--${name}`, resolve(folder)];
  });
  const web = [
    ...(values.port === undefined ? [] : ['--port', values.port]),
    ...(['no-open', 'plain-address'] as const).flatMap((name) => (values[name] ? [`--${name}`] : [])),
  ];
  return { wanted, folders, web };
};

const runBrowser = async (args: readonly string[], reason: string): Promise<void> => {
  const { runWeb } = await import('#web/run-web.ts');
  await runWeb([...args, '--reason', reason]);
};

const start = async ({ wanted, folders, web }: ReturnType<typeof readArguments>): Promise<void> => {
  const mode = await chooseMode({
    wanted,
    hasDisplay: hasDisplay(process.platform, process.env),
    findElectron: () => findElectron(root),
    downloadElectron: () => downloadElectron(root, wanted === 'electron'),
  });
  if (mode.kind === 'none') throw new Error(mode.obstacle);
  await prepareModels(root);
  await preparePage(root);
  if (mode.kind === 'browser') return runBrowser([...folders, ...web], mode.reason);

  await prepareShell(root);
  const end = await runElectron(mode.program, root, folders);
  if (end.kind === 'broken' && wanted === null)
    return runBrowser([...folders, ...web], `Electron could not run here (${end.detail})`);
  if (end.kind === 'broken')
    throw new Error(`Electron could not run here (${end.detail}). "npm run start:browser" works without it.`);
  process.exitCode = end.exitCode;
};

try {
  await start(readArguments());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
