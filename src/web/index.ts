import { runWeb } from './run-web.ts';

await runWeb(process.argv.slice(2));
