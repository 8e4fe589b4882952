/** Everything one run of the benchmark measured. Times are medians in milliseconds. */
export type BenchResults = {
  readonly machine: { readonly processor: string; readonly cores: number; readonly node: string };
  readonly frameToDecision: {
    readonly familiar: number;
    readonly familiarFollowing: number;
    readonly familiarWatching: number;
    readonly faceApiSsd: number;
    readonly faceApiTiny: number;
  };
  readonly stages: Readonly<Record<string, number>>;
  readonly coldStart: { readonly ms: number; readonly memoryMib: number };
  readonly matching: Readonly<Record<string, number>>;
  readonly idleShareOfOneCore: number;
  readonly longestBlockMs: number;
};

type Row = readonly [what: string, value: string, remark?: string];

const ms = (value: number): string => `${value < 1 ? value.toFixed(3) : value.toFixed(1)} ms`;

/** The rows of the printed table. */
export function tableOf(results: BenchResults): Row[] {
  const { frameToDecision, stages, coldStart, matching, idleShareOfOneCore, longestBlockMs } = results;
  const { familiar, familiarFollowing, familiarWatching, faceApiSsd, faceApiTiny } = frameToDecision;
  const times = (value: number): string =>
    `${(value / familiarFollowing).toFixed(1)} times following, ${(value / familiar).toFixed(1)} times a first look`;
  const embedding = stages['embed'] ?? 0;
  return [
    ['frame to decision: Familiar, a first look', ms(familiar), 'detector, mesh, both embedders'],
    ['frame to decision: Familiar, following a face', ms(familiarFollowing), 'every fifth frame is a first look'],
    ['frame to decision: Familiar, watching it for signs of life', ms(familiarWatching), 'the eyes read as well'],
    ['frame to decision: face-api, SSD detector', ms(faceApiSsd), times(faceApiSsd)],
    ['frame to decision: face-api, tiny detector', ms(faceApiTiny), times(faceApiTiny)],
    ...Object.entries(stages).map(([stage, value]): Row => [`stage: ${stage}`, ms(value)]),
    ['cold start to the first decision', ms(coldStart.ms), `${coldStart.memoryMib.toFixed(0)} MiB resident`],
    ...Object.entries(matching).map(
      ([size, value]): Row => [
        `matching against ${Number(size).toLocaleString('en')} samples`,
        ms(value),
        `1/${(embedding / value).toFixed(0)} of the embedding`,
      ],
    ),
    ['lock screen, nobody in view', `${(idleShareOfOneCore * 100).toFixed(1)} %`, 'of one core'],
    ['longest block of the main thread', ms(longestBlockMs)],
  ];
}

/** The table as lines of text, columns aligned. */
export function formatTable(rows: readonly Row[]): string {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map(([what, value, remark = '']) =>
      `${what.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${remark}`.trimEnd(),
    )
    .join('\n');
}
