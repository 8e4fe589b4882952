import { type Command, type CommanderError, Help, type Option } from 'commander';
import type { Catalogue } from '#words/catalogue.ts';

type Cli = Catalogue['cli'];

/** What may follow a command, and its place in a line of usage, in the catalogue's words. */
function inWords(usage: string, { anyOptions, anyCommand }: Cli['help']): string {
  return usage.replace('[options]', `[${anyOptions}]`).replace('[command]', `[${anyCommand}]`);
}

function describeOption({ description, argChoices, defaultValue }: Option, { oneOf, otherwise }: Cli['help']): string {
  const more = [
    ...(argChoices === undefined ? [] : [oneOf(argChoices)]),
    ...(defaultValue === undefined ? [] : [otherwise(String(defaultValue))]),
  ];
  return more.length === 0 ? description : `${description} (${more.join('; ')})`;
}

/** Makes a command's help say all of its own in the catalogue's words; its subcommands are theirs to do. */
export function speakHelp(command: Command, { help }: Cli): void {
  const plain = new Help();
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Commands:': help.commands,
  };
  command.helpOption('-h, --help', help.ofCommand).configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (shown) => inWords(plain.commandUsage(shown), help),
    subcommandTerm: (shown) => inWords(plain.subcommandTerm(shown), help),
    optionDescription: (option) => describeOption(option, help),
  });
  if (command.commands.length > 0) command.helpCommand('help [command]', help.ofAny);
}

/** What a message of commander's says, by its code: where its facts stand, and the sentence that takes them. */
const faults: Readonly<
  Record<string, { readonly facts: RegExp; readonly say: (usage: Cli['usage'], facts: readonly string[]) => string }>
> = {
  unknownOption: {
    facts: /^error: unknown option '(.*)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/s,
    say: (usage, [option = '', similar]) => usage.unknownOption(option, similar ?? null),
  },
  unknownCommand: {
    facts: /^error: unknown command '(.*)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/s,
    say: (usage, [command = '', similar]) => usage.unknownCommand(command, similar ?? null),
  },
  missingArgument: {
    facts: /^error: missing required argument '(.*)'$/s,
    say: (usage, [name = '']) => usage.missing(`<${name}>`),
  },
  missingMandatoryOptionValue: {
    facts: /^error: required option '(.*)' not specified$/s,
    say: (usage, [option = '']) => usage.missing(option),
  },
  optionMissingArgument: {
    facts: /^error: option '(.*)' argument missing$/s,
    say: (usage, [option = '']) => usage.noValue(option),
  },
  invalidArgument: {
    facts: /^error: option '([^']*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
    say: (usage, [option = '', value = '', offered = '']) => usage.noSuchValue(option, value, offered),
  },
  excessArguments: { facts: /^error: too many arguments/, say: ({ tooMany }) => tooMany },
  help: { facts: /^/, say: ({ noCommand }) => noCommand },
};

/** Why a command line cannot be understood, in the catalogue's words; commander's own where it says something new. */
export function sayFault({ code, message }: CommanderError, { usage }: Cli): string {
  const fault = faults[code.replace(/^commander\./, '')];
  const facts = fault?.facts.exec(message);
  if (fault === undefined || !facts) return message.replace(/^error: /, '');
  return fault.say(usage, facts.slice(1));
}
