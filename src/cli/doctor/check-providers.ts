import { readProbeReports } from '#engine/client/probe-memory.ts';
import { providerTitles } from '#engine/onnx/execution-provider.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { type Check, note } from './finding.ts';

/** What earlier starts found out about faster processors. */
export const checkProviders = ({ doctor, engine }: Catalogue, path: string): Check => ({
  name: 'processors',
  look: async () => {
    const reports = readProbeReports(path);
    if (reports.length === 0) return [note(doctor.processors.nothingTried)];
    return reports.map(({ provider, finding, said }) =>
      note(doctor.processors.tried(providerTitles[provider], engine.finding(finding), said)),
    );
  },
});
