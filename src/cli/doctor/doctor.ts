import { join } from 'node:path';
import { defaultDataFolder, keyFileOf, thisMachine } from '#hosts/folders.ts';
import type { HouseholdOptions } from '../common-options.ts';
import { exitCodes } from '../exit-codes.ts';
import { withEngine } from '../household.ts';
import type { Report } from '../report.ts';
import { sentenceOf } from '../sentence-of.ts';
import { checkCameras } from './check-cameras.ts';
import { checkEngine } from './check-engine.ts';
import { checkFolder } from './check-folder.ts';
import { checkHousehold } from './check-household.ts';
import { checkLog } from './check-log.ts';
import { checkModels } from './check-models.ts';
import { checkProviders } from './check-providers.ts';
import { type Check, type Finding, good, problem } from './finding.ts';

const signs: Readonly<Record<Finding['state'], string>> = { good: '+', note: 'i', problem: '!' };

const examine = async ({ name, look }: Check): Promise<Finding[]> => {
  const findings = await look().catch((error: unknown) => [
    problem(
      sentenceOf(error),
      'Start Familiar again; if it stays, install it again. The household itself is not touched by that.',
    ),
  ]);
  return findings.map((finding) => ({ check: name, ...finding }));
};

const versions: Check = {
  name: 'versions',
  look: async () => [good(`Node ${process.versions.node} on ${process.platform} ${process.arch}.`)],
};

/** Looks at everything that Familiar needs on this computer, one after the other, and changes nothing. */
export const doctor = async ({ data, passphraseFile }: HouseholdOptions): Promise<Report> => {
  const machine = thisMachine();
  const dataDir = data ?? defaultDataFolder(machine);
  const checks = [
    versions,
    checkModels(join(import.meta.dirname, '..', '..', '..', 'models')),
    checkEngine((use) => withEngine(({ engine }) => use(engine))),
    checkProviders(join(dataDir, 'providers.json')),
    checkFolder(dataDir),
    checkHousehold(dataDir, keyFileOf(dataDir, machine)),
    checkLog(data, passphraseFile),
    checkCameras(machine.platform),
  ];
  const findings: Finding[] = [];
  for (const check of checks) findings.push(...(await examine(check)));
  const problems = findings.filter(({ state }) => state === 'problem').length;
  const lines = findings.flatMap(({ check, state, said, advice }) => [
    `${signs[state]} ${check}: ${said}`,
    ...(advice === undefined ? [] : [`    ${advice}`]),
  ]);
  const verdict =
    problems === 0 ? 'Nothing is wrong.' : `${problems === 1 ? 'One thing is' : `${problems} things are`} wrong.`;
  return {
    exitCode: problems === 0 ? exitCodes.ok : exitCodes.noMatch,
    json: { isWell: problems === 0, findings },
    lines: [...lines, verdict],
  };
};
