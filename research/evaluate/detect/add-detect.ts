import type { Command } from 'commander';
import type { EvaluateHost } from '../evaluate-host.ts';
import { type LabOptions, parseCount, parseCounts, withOutputOptions } from '../lab-options.ts';
import { type DetectOptions, detectDefaults, evaluateDetect } from '../protocols/detect.ts';
import { runProtocol } from '../run-protocol.ts';

/** The command that measures how faces are found. */
export function addDetect(program: Command, host: EvaluateHost): void {
  withOutputOptions(
    program
      .command('detect')
      .description("find the faces of pictures that show one, several or none, beside OpenCV's cascade"),
  )
    .option('--one <folder...>', 'pictures of one face each, in the middle, and of nobody else')
    .option('--middle <folder...>', 'pictures with a face in the middle, perhaps of others beside it')
    .option('--several <folder...>', 'pictures of several: <folder>/<how many faces>/<picture>')
    .option('--none <folder...>', 'pictures without a face, in a folder or a zip file')
    .option('--most <number>', 'draw so many pictures of each folder (default: all)', parseCount)
    .option('--made <number>', 'pictures of each folder to make others of', parseCount, detectDefaults.made)
    .option('--widths <pixels>', 'widths of faces to shrink to', parseCounts, detectDefaults.widths)
    .option('--lights <numbers>', 'brightnesses of faces to dim to, of 255', parseCounts, detectDefaults.lights)
    .option('--faces <numbers>', 'how many faces to lay side by side', parseCounts, detectDefaults.faces)
    .option('--cascade <file>', "a cascade of OpenCV (default: that of the package opencv.js, where it's installed)")
    .option('--no-cascade', "measure without OpenCV's cascade")
    .action((options: Omit<LabOptions, 'root'> & DetectOptions) => {
      const { one = [], middle = [], several = [], none = [] } = options;
      const root = [...one, ...middle, ...several, ...none].join(', ');
      return runProtocol('detect', host, { ...options, root, cache: false }, (lab) => evaluateDetect(lab, options));
    });
}
