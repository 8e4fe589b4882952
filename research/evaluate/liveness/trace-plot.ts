import { drawAxes } from '../plots/axes.ts';
import { type Chart, plotArea } from '../plots/chart.ts';
import { type CurvePlace, drawCurve, drawDot } from '../plots/curve.ts';
import { element, px } from '../plots/element.ts';
import { drawLegend } from '../plots/legend.ts';
import { linearScale } from '../plots/scale.ts';
import type { Judgement } from './judge-recording.ts';
import type { Moment } from './watch-recording.ts';

const [width, height] = [1140, 350];

/**
 * What is drawn of each frame; each trace is scaled so that it fills a good part of the height: 1 stands for `unit`.
 */
const traces = [
  { label: 'yaw, 1 = 20 degrees', value: ({ pose }: Signals) => pose.yaw / 20 },
  { label: 'pitch, 1 = 20 degrees', value: ({ pose }: Signals) => pose.pitch / 20 },
  { label: 'eyes, 1 = wide open', value: ({ eyes }: Signals) => (eyes[0] + eyes[1]) / 0.8 },
  { label: 'mouth, 1 = half an eye distance', value: ({ mouthGap }: Signals) => mouthGap / 0.5 },
] as const;

type Signals = NonNullable<Extract<Moment['observation'], { kind: 'query' }>['signals']>;
type Place = { readonly second: number; readonly signals: Signals };

function signalsOf({ atMs, observation }: Moment): Place[] {
  const face =
    observation.kind === 'query' ? observation : observation.kind === 'tooPoor' ? observation.face : undefined;
  return face?.signals ? [{ second: atMs / 1000, signals: face.signals }] : [];
}

/**
 * The traces of a recording with the moment of its first decision at standard; dots are measurements of depth (1 = .04
 * eye distances).
 */
export function tracePlot(name: string, moments: readonly Moment[], judgement: Judgement | undefined): Chart {
  const area = plotArea(width, height, 96);
  const places = moments.flatMap(signalsOf);
  const seconds = Math.max(1, (moments.at(-1)?.atMs ?? 0) / 1000);
  const x = linearScale([0, seconds], [area.left, area.right], 9, String);
  const y = linearScale([-1, 1.5], [area.bottom, area.top], 5, String);
  const depths = places.flatMap(({ second, signals }): CurvePlace[] =>
    signals.planarity ? [{ x: second, y: signals.planarity.residual / 0.04 }] : [],
  );
  const shapes = [
    drawAxes({ area, x, y, xTitle: 'seconds', yTitle: 'scaled as named' }),
    ...traces.map(({ value }, series) =>
      drawCurve(
        places.map(({ second, signals }) => ({ x: second, y: value(signals) })),
        x,
        y,
        series,
      ),
    ),
    ...depths.map((place) => drawDot(place, x, y, traces.length)),
    decisionMark(judgement, x.place, area),
    drawLegend(
      [...traces.map(({ label }, series) => ({ label, series })), { label: 'depth, 1 = .04', series: traces.length }],
      area.left + 8,
      14,
    ),
  ];
  return { name, title: name, caption: captionOf(judgement), width, height, shapes: shapes.join('') };
}

function decisionMark(
  judgement: Judgement | undefined,
  place: (second: number) => number,
  { top, bottom }: ReturnType<typeof plotArea>,
): string {
  if (judgement === undefined || judgement.outcome === 'open') return '';
  const at = place(judgement.endMs / 1000);
  const label = `${judgement.outcome}: ${judgement.reason ?? ''}`;
  return [
    element('path', { class: 'mark', d: `M${px(at)} ${top}V${bottom}` }),
    element('text', { class: 'label small halo', x: at, y: top + 12 }, label),
  ].join('');
}

function captionOf(judgement: Judgement | undefined): string {
  if (judgement === undefined) return '';
  const asked = judgement.asked.length > 0 ? ` Asked for: ${judgement.asked.join(', ')}.` : '';
  if (judgement.outcome === 'open') return `Standard had not decided when the recording ended.${asked}`;
  return `Standard: ${judgement.outcome} after ${((judgement.endMs - judgement.startMs) / 1000).toFixed(1)} s by ${judgement.reason ?? 'nothing'}.${asked}`;
}
