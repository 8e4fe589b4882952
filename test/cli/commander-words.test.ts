import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Command, CommanderError } from 'commander';
import { sayFault, speakHelp } from '#cli/commander-words.ts';
import { createProgram } from '#cli/program.ts';
import { languages } from '#contract/appearance.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { en } from '#words/en/catalogue.ts';
import { localeFor } from '#words/languages.ts';
import { loadCatalogue } from '#words/load-catalogue.ts';

/** The command line in a language, which ends nothing and prints nothing. */
function programIn(words: Catalogue): Command {
  const program = createProgram({ words, finish: () => undefined });
  const prepare = (command: Command): void => {
    speakHelp(command, words.cli);
    command.exitOverride().configureOutput({ writeErr: () => undefined, outputError: () => undefined });
    for (const child of command.commands) prepare(child);
  };
  prepare(program);
  return program;
}

async function faultOf(words: Catalogue, args: readonly string[]): Promise<string> {
  try {
    await programIn(words).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return sayFault(error, words.cli);
    throw error;
  }
  return assert.fail(`${args.join(' ')} is understood`);
}

type Usage = Catalogue['cli']['usage'];
const level = '--level <level>';

/** What is typed wrongly, and what is said of it. */
const wrong: readonly (readonly [args: readonly string[], said: (usage: Usage) => string])[] = [
  [[], ({ noCommand }) => noCommand],
  [['verify', '--lavel'], ({ unknownOption }) => unknownOption('--lavel', '--level')],
  [['verify', '--quite-another'], ({ unknownOption }) => unknownOption('--quite-another', null)],
  [['bakcup'], ({ unknownCommand }) => unknownCommand('bakcup', 'backup')],
  [["it's"], ({ unknownCommand }) => unknownCommand("it's", null)],
  [['verify', 'one.png'], ({ missing }) => missing('<photo>')],
  [['init'], ({ missing }) => missing('--household <name>')],
  [['verify', '--level'], ({ noValue }) => noValue(level)],
  [['verify', '--level', "it's"], ({ noSuchValue }) => noSuchValue(level, "it's", 'relaxed, balanced, strict')],
  [['members', 'Ana', 'Ben'], ({ tooMany }) => tooMany],
];

const english = Object.values(en.cli.help).flatMap((said) => (typeof said === 'string' ? [said] : []));
const commanders = ['display help', 'default: ', 'choices: ', 'error', ...english.filter((said) => /[ :]/.test(said))];

for (const language of languages) {
  const words = await loadCatalogue(localeFor([], language));
  describe(`commander in ${language}`, () => {
    for (const [args, said] of wrong)
      test(`says why it does not understand "${args.join(' ')}"`, async () => {
        assert.equal(await faultOf(words, args), said(words.cli.usage));
      });

    test('frames the help of every command', () => {
      const program = programIn(words);
      const { help } = words.cli;
      for (const command of [program, ...program.commands]) {
        const shown = command.helpInformation();
        for (const part of [help.usage, help.options, help.ofCommand, `[${help.anyOptions}]`])
          assert.ok(shown.includes(part), `${command.name()}: ${part}`);
        if (language === 'en') continue;
        for (const left of commanders) assert.ok(!shown.includes(left), `${command.name()} says in English: ${left}`);
      }
    });
  });
}

test('says what is new to it as commander does', () => {
  assert.equal(sayFault(new CommanderError(1, 'commander.news', 'error: so it is'), en.cli), 'so it is');
});
