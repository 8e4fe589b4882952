import { join } from 'node:path';
import type { BackendParts } from '#backend/compose-backend.ts';
import { type Backend, composeBackend } from '#backend/compose-backend.ts';
import { openBackendParts } from '#backend/create-backend.ts';
import { startEngine } from '#backend/start-engine.ts';
import type { CallInput, CallName, CallOutput } from '#contract/contract.ts';
import { errorOf, type Result } from '#contract/result.ts';
import { createNodeLauncher } from '#engine/client/node-launcher.ts';
import { defaultDataFolder, keyFilesOf, thisMachine } from '#hosts/folders.ts';
import { createKeyFileKeeper } from '#hosts/key-file-keeper.ts';
import { systemClock } from '#hosts/system-clock.ts';
import { createTextLog } from '#hosts/text-log.ts';
import type { CliContext } from './cli-context.ts';
import type { CommonOptions } from './common-options.ts';

const engineOptions = {
  modelsDir: join(import.meta.dirname, '..', '..', 'models'),
  launcher: createNodeLauncher(),
  log: createTextLog((line) => process.stderr.write(`${line}\n`)),
};

/** What the command line names. */
type Named = Pick<CommonOptions, 'data' | 'embedder'>;

/** A household's backend, for one command. */
export type Household = {
  readonly parts: BackendParts;
  /** One contract call, through the same gate as the screens'. @throws FamiliarError when it is refused */
  readonly call: <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;
};

const callOf =
  ({ dispatcher }: Backend): Household['call'] =>
  async <N extends CallName>(name: N, input: CallInput<N>) => {
    const result = (await dispatcher.call(name, input)) as Result<CallOutput<N>>;
    if (result.ok) return result.value;
    throw errorOf(result.error);
  };

/**
 * Opens the household in the folder that is named (the app's own without), on the embedder that is named, lets `use`
 * work with it, and closes it whatever happens.
 */
export const withHousehold = async <T>(
  { data, embedder }: Named,
  { words, derivation }: Pick<CliContext, 'words' | 'derivation'>,
  use: (household: Household) => Promise<T>,
): Promise<T> => {
  const machine = thisMachine();
  const dataDir = data ?? defaultDataFolder(machine);
  const keyFile = createKeyFileKeeper({ path: keyFilesOf(dataDir, machine).keyFile });
  const parts = await openBackendParts({
    ...engineOptions,
    embedderDir: embedder,
    dataDir,
    keepers: { keychain: null, keyFile },
    framesFrom: 'anywhere',
    clock: systemClock,
    derivation,
    exportWords: async () => words.memberExport,
  });
  const backend = await composeBackend(parts);
  try {
    return await use({ parts, call: callOf(backend) });
  } finally {
    await backend.close();
  }
};

/** Starts the engine alone, on the embedder that is named, lets `use` work with it, and ends it whatever happens. */
export const withEngine = async <T>(
  { embedder }: Pick<Named, 'embedder'>,
  use: (parts: Pick<BackendParts, 'engine' | 'space' | 'calibration'>) => Promise<T>,
): Promise<T> => {
  const parts = await startEngine({ ...engineOptions, embedderDir: embedder });
  try {
    return await use(parts);
  } finally {
    await parts.engine.close();
  }
};
