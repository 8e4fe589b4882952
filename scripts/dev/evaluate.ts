import { buildMissingNets } from './build-missing-nets.ts';

// The evaluation lab. Its help is answered by itself: nets that are missing are built for what measures.
const args = process.argv.slice(2);
const isAnsweredWithoutNets =
  args.length === 0 || args[0] === 'help' || args.some((arg) => arg === '--help' || arg === '-h');
if (!isAnsweredWithoutNets) await buildMissingNets();
await import('../../research/evaluate/index.ts');
