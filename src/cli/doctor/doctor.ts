import { join } from 'node:path';
import { Command } from 'commander';
import { FamiliarError } from '#contract/result.ts';
import { defaultDataFolder, keyFilesOf, thisMachine } from '#hosts/folders.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import { stateSigns } from '#words/finding-state.ts';
import type { CliContext } from '../cli-context.ts';
import { type HouseholdOptions, withHouseholdOptions } from '../common-options.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Report } from '../report.ts';
import { checkEngine, checkModels, checkProviders } from './check-engine.ts';
import { checkHousehold, checkLog } from './check-household.ts';
import { checkCameras, checkFolder } from './check-machine.ts';
import { type Check, type DoctorWords, type Finding, good, problem } from './finding.ts';

const sentenceOf = (error: unknown, words: Catalogue): string => {
  if (error instanceof FamiliarError) return failureWords(words, error.failure);
  return error instanceof Error ? error.message : String(error);
};

const checkVersions = ({ versions }: DoctorWords): Check => ({
  name: 'versions',
  look: async () => [good(versions(process.versions.node, process.platform, process.arch))],
});

const checksOf = (options: HouseholdOptions, context: CliContext): readonly Check[] => {
  const { words } = context;
  const machine = thisMachine();
  const dataDir = options.data ?? defaultDataFolder(machine);
  return [
    checkVersions(words.doctor),
    checkModels(words.doctor, join(import.meta.dirname, '..', '..', '..', 'models')),
    checkEngine(words, options),
    checkProviders(words, join(dataDir, 'providers.json')),
    checkFolder(words.doctor, dataDir),
    checkHousehold(words, dataDir, keyFilesOf(dataDir, machine)),
    checkLog(context, options),
    checkCameras(words.doctor, machine.platform),
  ];
};

type Named = Finding & { readonly check: Check['name'] };

const examine = async ({ name, look }: Check, words: Catalogue): Promise<readonly Named[]> => {
  const findings = await look().catch((error: unknown) => [
    problem({ said: sentenceOf(error, words), advice: words.doctor.checkFailed }),
  ]);
  return findings.map((finding) => ({ check: name, ...finding }));
};

const linesOf = ({ check, state, said, advice }: Named, { checks }: DoctorWords): readonly string[] => [
  `${stateSigns[state]} ${checks[check]}: ${said}`,
  ...(advice === undefined ? [] : [`    ${advice}`]),
];

const doctor = async (options: HouseholdOptions, context: CliContext): Promise<Report> => {
  const { words } = context;
  const findings: Named[] = [];
  for (const check of checksOf(options, context)) findings.push(...(await examine(check, words)));
  const problems = findings.filter(({ state }) => state === 'problem').length;
  return {
    exitCode: problems === 0 ? exitCodes.ok : exitCodes.noMatch,
    json: { isWell: problems === 0, findings },
    lines: [...findings.flatMap((finding) => linesOf(finding, words.doctor)), words.doctor.verdict(problems)],
  };
};

/** Looks at everything that Familiar needs on this computer, one after the other, and changes nothing. */
export const doctorCommand = (context: CliContext): Command => {
  const { words, finish } = context;
  return withHouseholdOptions(new Command('doctor').description(words.doctor.description), words)
    .addHelpText('after', `\n${words.doctor.note}`)
    .action(async (options: HouseholdOptions) => finish(await doctor(options, context), options));
};
