import { listenForPrograms } from '#hosts/asking/listen-for-programs.ts';
import { thisMachine } from '#hosts/folders.ts';
import { confirmed, quiet } from './runtime-folder.ts';

await listenForPrograms({
  machine: thisMachine(),
  ...quiet,
  confirm: async () => ({ ...confirmed, member: 'first' }),
});
process.stdout.write('listening\n');
setInterval(() => undefined, 1000);
