import { type Backend, composeBackend } from './compose-backend.ts';
import { type BackendOptions, openBackendParts } from './open-backend-parts.ts';

export type { Backend } from './compose-backend.ts';

/**
 * Opens the data folder, starts the engine and puts the whole core together.
 * @throws FamiliarError `storeFailed` or `engineDown` with a sentence that says what to do
 */
export const createBackend = async (options: BackendOptions): Promise<Backend> =>
  composeBackend(await openBackendParts(options));
