import { element } from '../evaluate/plots/element.ts';
import type { BenchResults } from './results.ts';

const width = 720;
const barLeft = 250;
const barMax = 210;
const barHeight = 26;
const top = 56;
const rowHeight = 44;

const style = [
  'text{font:15px system-ui,sans-serif;fill:#24343a}',
  '@media(prefers-color-scheme:dark){text{fill:#dfe9e6}}',
].join('');

const [ours, theirs] = ['#0f7a66', '#b98a3e'];

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

/** The comparison of frame to decision as an SVG of bars, readable on a light and on a dark page. */
export function drawBench({ frameToDecision, machine }: BenchResults): string {
  const { familiar, familiarFollowing, faceApiSsd, faceApiTiny } = frameToDecision;
  const bars = [
    { label: 'Familiar, following a face', value: familiarFollowing, fill: ours },
    { label: 'Familiar, a first look', value: familiar, fill: ours },
    { label: 'face-api, tiny detector', value: faceApiTiny, fill: theirs },
    { label: 'face-api, SSD detector', value: faceApiSsd, fill: theirs },
  ];
  const longest = Math.max(...bars.map(({ value }) => value));
  const rows = bars.flatMap(({ label, value, fill }, i) => {
    const y = top + i * rowHeight;
    const length = (value / longest) * barMax;
    const ratio = value <= familiar ? '' : `, ${(value / familiarFollowing).toFixed(0)} times following`;
    return [
      element('text', { x: barLeft - 12, y: y + 18, 'text-anchor': 'end' }, label),
      element('rect', { x: barLeft, y, width: length, height: barHeight, rx: 5, fill }),
      element('text', { x: barLeft + length + 10, y: y + 18 }, `${milliseconds(value)}${ratio}`),
    ];
  });
  const title = `A 640x480 frame to a decision, median, ${machine.cores} cores`;
  const box = `viewBox="0 0 ${width} ${top + bars.length * rowHeight + 16}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} role="img" aria-label="${spokenText(frameToDecision)}">`,
    `<style>${style}</style>`,
    element('text', { x: 16, y: 30, 'font-weight': '600' }, title),
    ...rows,
    '</svg>\n',
  ].join('');
}

function spokenText({ familiar, familiarFollowing, faceApiSsd, faceApiTiny }: BenchResults['frameToDecision']): string {
  const own = `${milliseconds(familiarFollowing)} following a face and ${milliseconds(familiar)} at a first look`;
  const other = `${milliseconds(faceApiTiny)} with the tiny and ${milliseconds(faceApiSsd)} with the SSD detector`;
  return `Frame to decision: Familiar ${own}, face-api ${other}`;
}
