import assert from 'node:assert/strict';
import { runLab } from './run-lab.ts';

/** What the tests look at of the JSON. */
export type Answer = {
  readonly protocol: string;
  readonly command: string;
  readonly models: readonly { readonly sha256: string }[];
  readonly dataset: {
    readonly pictures: number;
    readonly people: number;
    readonly withoutFace: readonly string[];
    readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
    readonly ignoredFiles: number;
    readonly fromCache: number;
    readonly computed: number;
  };
  readonly figures: Readonly<Record<string, never>> & {
    readonly pairs: {
      readonly genuinePairs: number;
      readonly impostorPairs: number;
      readonly unscoredImpostor: number;
      readonly equalErrorRate: { readonly rate: number };
    };
    readonly accuracy: { readonly accuracy: number };
    readonly unscoredPairs: number;
    readonly reports: readonly { readonly shots: number; readonly rankOne: { readonly mean: number } }[];
    readonly byShots: readonly {
      readonly levels: readonly {
        readonly level: string;
        readonly accepted: readonly { readonly group: string; readonly of: number; readonly rate: number }[];
      }[];
      readonly signIns: readonly {
        readonly outcomes: readonly {
          readonly margin: number;
          readonly right: { readonly rate: number; readonly of: number };
        }[];
      }[];
    }[];
  };
  readonly worst: readonly {
    readonly pairs: readonly { readonly pictures: readonly string[]; readonly distance: number }[];
  }[];
};

/** Runs a command with --json; fails the test unless it answers one object and nothing else. */
export async function answer(args: readonly string[]): Promise<Answer & { enginesOpened: number }> {
  const { exitCode, stdout, stderr, enginesOpened } = await runLab([...args, '--json', '--replicates', '20']);
  assert.equal(exitCode, 0, stderr);
  assert.equal(stdout.trim().split('\n').length, 1);
  return { ...(JSON.parse(stdout) as Answer), enginesOpened };
}
