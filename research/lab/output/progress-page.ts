import { escapeMarkup } from '../../evaluate/output/escape.ts';
import { drawAxes } from '../../evaluate/plots/axes.ts';
import { type Chart, inlineSvg, plotArea } from '../../evaluate/plots/chart.ts';
import { chartStyle } from '../../evaluate/plots/chart-style.ts';
import { drawCurve } from '../../evaluate/plots/curve.ts';
import { linearScale } from '../../evaluate/plots/scale.ts';
import { pageStyle } from '../../evaluate/report/page-style.ts';
import type { Checkpoint, Look } from '../train/checkpoint.ts';

const refreshSeconds = 5;

/** A curve over the looks: the number it reads of each, and how it writes that number. */
type LookCurve = {
  readonly title: string;
  readonly caption: string;
  readonly read: (look: Look) => number;
  readonly text: (value: number) => string;
};

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

const curves: readonly LookCurve[] = [
  {
    title: 'loss',
    caption: 'What the batches cost, mean since the look before.',
    read: ({ loss }) => loss,
    text: String,
  },
  {
    title: 'still to learn',
    caption: 'The share of triplets or pairs that still cost something.',
    read: ({ activeShare }) => activeShare,
    text: percent,
  },
  {
    title: 'validation',
    caption: 'Queries of labels it never trains on, named rightly from one picture of each.',
    read: ({ accuracy }) => accuracy,
    text: percent,
  },
];

/** One curve over the steps, beginning at zero. */
function lookChart({ title, caption, read, text }: LookCurve, history: readonly Look[], steps: number): Chart {
  const [width, height] = [560, 320];
  const area = plotArea(width, height);
  const most = Math.max(1e-3, ...history.map(read));
  const x = linearScale([0, steps], [area.left, area.right], 5, String);
  const y = linearScale([0, most], [area.bottom, area.top], 4, text);
  const curve = drawCurve(
    history.map((look) => ({ x: look.step, y: read(look) })),
    x,
    y,
    0,
  );
  return {
    name: title,
    title,
    caption,
    width,
    height,
    shapes: drawAxes({ area, x, y, xTitle: 'step', yTitle: title }) + curve,
  };
}

const card = (chart: Chart): string =>
  [
    `<figure class="card"><figcaption><h3>${escapeMarkup(chart.title)}</h3>`,
    `${escapeMarkup(chart.caption)}</figcaption>${inlineSvg(chart)}</figure>`,
  ].join('');

/**
 * The curves of a training as one page without scripts; while it runs, the page loads itself again every few seconds.
 */
export function progressPage(
  title: string,
  { step, history, best }: Checkpoint,
  steps: number,
  isRunning: boolean,
): string {
  const cards = curves.map((curve) => card(lookChart(curve, history, steps)));
  const state = isRunning ? `step ${step} of ${steps}` : `finished after step ${step}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${isRunning ? `<meta http-equiv="refresh" content="${refreshSeconds}">` : ''}
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeMarkup(title)} - Familiar</title>
<style>${pageStyle}${chartStyle}</style>
</head>
<body>
<main>
<header>
<span class="mark">Familiar, siamese lab</span><h1>${escapeMarkup(title)}</h1>
<p class="lead">${escapeMarkup(state)}; best validation ${percent(best?.accuracy ?? 0)} at step ${best?.step ?? 0}.</p>
</header>
<div class="charts">${cards.join('')}</div>
</main>
</body>
</html>
`;
}
