import { readProbeReports } from '#engine/client/probe-memory.ts';
import { providerTitles } from '#engine/onnx/execution-provider.ts';
import { catalogues } from '#words/catalogue.ts';
import { type Check, note } from './finding.ts';

/** What earlier starts found out about faster processors. */
export const checkProviders = (path: string): Check => ({
  name: 'processors',
  look: async () => {
    const reports = readProbeReports(path);
    if (reports.length === 0)
      return [note('Nothing but the CPU has been tried yet; the app tries the others a few seconds after it starts.')];
    return reports.map(({ provider, finding, said }) =>
      note(`${providerTitles[provider]}: ${catalogues.en.engine.finding(finding)}${said === null ? '' : ` (${said})`}`),
    );
  },
});
