import { otherRecognition } from './other-embedder.ts';
import { passphrase, startBackend } from './updated-backend.ts';

/** Starts an updated Familiar on a household and prints how far it has embedded anew, until it is killed. */
const [dataDir = ''] = process.argv.slice(2);
const { dispatcher } = await startBackend(dataDir, { recognition: otherRecognition });
dispatcher.subscribe(({ name, payload }) => {
  if (name === 'embedding.changed') process.stdout.write(`${payload.done} ${payload.total}\n`);
});
const opened = await dispatcher.call('session.passphrase', { passphrase });
if (!opened.ok) throw new Error(opened.error.reason);
