import type { Command } from 'commander';
import type { EvaluateHost } from '../evaluate-host.ts';
import { type LabOptions, parseCount, parseCounts, withOutputOptions } from '../lab-options.ts';
import { evaluateNegatives, type NegativeOptions, negativeDefaults } from '../protocols/negatives.ts';
import { runProtocol } from '../run-protocol.ts';

/** The command that measures what negatives remove and cost. */
export function addNegatives(program: Command, host: EvaluateHost): void {
  withOutputOptions(
    program
      .command('negatives')
      .description('find out what it removes and costs to keep pictures of others as "not this person"'),
  )
    .option('--people <folder...>', '<folder>/<person>/<picture>')
    .option('--families <folder...>', '<folder>/<family>/<person>/<picture>')
    .option('--kin <file>', 'list of relatives, to tell them apart')
    .option('--labels <file>', 'list of labels, to tell members apart')
    .option('--shots <numbers>', 'pictures enrolled per member', parseCounts, negativeDefaults.shots)
    .option('--draws <number>', 'how often the households are drawn anew', parseCount, negativeDefaults.draws)
    .action((options: Omit<LabOptions, 'root'> & NegativeOptions) => {
      const { people = [], families = [] } = options;
      const root = [...people, ...families].join(', ');
      return runProtocol('negatives', host, { ...options, root }, (lab) => evaluateNegatives(lab, options));
    });
}
