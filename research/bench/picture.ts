import type { BenchResults } from './results.ts';

const width = 720;
const barLeft = 250;
const barMax = 210;
const rowHeight = 44;

/** The comparison of frame to decision as an SVG of bars, readable on a light and on a dark page. */
export function drawBench({ frameToDecision, machine }: BenchResults): string {
  const { familiar, familiarFollowing, faceApiSsd, faceApiTiny } = frameToDecision;
  const bars = [
    { label: 'Familiar, following a face', value: familiarFollowing, fill: '#0f7a66' },
    { label: 'Familiar, a first look', value: familiar, fill: '#0f7a66' },
    { label: 'face-api, tiny detector', value: faceApiTiny, fill: '#b98a3e' },
    { label: 'face-api, SSD detector', value: faceApiSsd, fill: '#b98a3e' },
  ];
  const longest = Math.max(...bars.map(({ value }) => value));
  const rows = bars.map(({ label, value, fill }, i) => {
    const y = 56 + i * rowHeight;
    const length = (value / longest) * barMax;
    const ratio = value <= familiar ? '' : `, ${(value / familiarFollowing).toFixed(0)} times following`;
    return `<text x="${barLeft - 12}" y="${y + 18}" text-anchor="end">${label}</text><rect x="${barLeft}" y="${y}" width="${length.toFixed(1)}" height="26" rx="5" fill="${fill}"/><text x="${(barLeft + length + 10).toFixed(1)}" y="${y + 18}">${value.toFixed(1)} ms${ratio}</text>`;
  });
  const height = 56 + bars.length * rowHeight + 16;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Frame to decision: Familiar ${familiarFollowing.toFixed(1)} ms following a face and ${familiar.toFixed(1)} ms at a first look, face-api ${faceApiTiny.toFixed(1)} ms with the tiny and ${faceApiSsd.toFixed(1)} ms with the SSD detector"><style>text{font:15px system-ui,sans-serif;fill:#24343a}@media(prefers-color-scheme:dark){text{fill:#dfe9e6}}</style><text x="16" y="30" font-weight="600">A 640x480 frame to a decision, median, ${machine.cores} cores</text>${rows.join('')}</svg>\n`;
}
