import type { PamAnswer, PamFinding, PamFound, PamRecipe, PamService } from '#contract/pam.ts';
import type { Catalogue } from './catalogue.ts';
import { type FindingState, stateSigns } from './finding-state.ts';

type Words = Pick<Catalogue, 'asking' | 'pam'>;

/** How `familiar pam` ends. */
const exitCodes = { complete: 0, incomplete: 1, otherSystem: 3 } as const;

const states: Readonly<Record<PamFound, FindingState>> = {
  module: 'good',
  noModule: 'problem',
  isRoot: 'problem',
  runtime: 'good',
  noRuntime: 'problem',
  answers: 'good',
  silent: 'problem',
  cannotAsk: 'problem',
  programKept: 'good',
  programOwn: 'note',
  programOpen: 'problem',
  noProgram: 'problem',
  script: 'good',
  noScript: 'problem',
  scriptOpen: 'problem',
  scriptOther: 'problem',
  line: 'good',
  noLine: 'problem',
  noService: 'problem',
  administrator: 'problem',
  closedHelper: 'problem',
};

/** The catalogue's sentence for what was found; each takes the facts of its own kind. */
function sentenceOf(finding: PamFinding, { asking, pam }: Words): string {
  if (finding.found === 'cannotAsk') return asking.answer(finding.answer);
  const said: (facts: never) => string = pam.found[finding.found];
  return said(finding as never);
}

/** The steps, each a remark above what it is about, so that the whole can be kept as notes. */
function stepsFor({ script, line, member }: PamRecipe, { pam }: Words): readonly string[] {
  const { recipe } = pam;
  return [
    `# ${recipe.save(script.path)}`,
    ...(member === null ? [`# ${recipe.member}`] : []),
    '',
    ...script.text.trimEnd().split('\n'),
    '',
    `# ${recipe.keep}`,
    `chown root:root ${script.path}`,
    `chmod 755 ${script.path}`,
    '',
    `# ${recipe.line}`,
    line,
  ];
}

function fileOf({ use, file, copyFrom }: PamService, { pam }: Words): readonly string[] {
  const { recipe } = pam;
  return [
    '',
    `# ${recipe.file[use](file)}`,
    ...(copyFrom === null ? [] : [`# ${recipe.copy}`, `cp ${copyFrom} ${file}`]),
    `# ${recipe.limits[use]}`,
  ];
}

function undoing({ script, services }: PamRecipe, { pam }: Words): readonly string[] {
  const copies = services.flatMap(({ file, copyFrom }) => (copyFrom === null ? [] : [`rm ${file}`]));
  return ['', `# ${pam.recipe.undo}`, ...copies, `rm ${script.path}`];
}

function recipeLines(recipe: PamRecipe, words: Words): readonly string[] {
  if (recipe.services.length === 0) return [words.pam.recipe.nothing];
  const files = recipe.services.flatMap((service) => fileOf(service, words));
  return [...stepsFor(recipe, words), ...files, ...undoing(recipe, words), '', `# ${words.pam.recipe.danger}`];
}

/** What `familiar pam` came to: an object, lines and an exit code. */
export function pamOutcome(answer: PamAnswer, words: Words) {
  if (answer === null)
    return { exitCode: exitCodes.otherSystem, json: { isLinux: false }, lines: [words.pam.linuxOnly] };
  if ('recipe' in answer) {
    const { recipe } = answer;
    const exitCode = recipe.services.length > 0 ? exitCodes.complete : exitCodes.incomplete;
    return { exitCode, json: recipe, lines: recipeLines(recipe, words) };
  }
  const findings = answer.findings.map((finding) => ({ state: states[finding.found], ...finding }));
  const missing = findings.filter(({ state }) => state === 'problem').length;
  return {
    exitCode: missing === 0 ? exitCodes.complete : exitCodes.incomplete,
    json: { isComplete: missing === 0, findings },
    lines: [
      ...findings.map(({ state, ...finding }) => `${stateSigns[state]} ${sentenceOf(finding as PamFinding, words)}`),
      words.pam.verdict(missing),
    ],
  };
}
