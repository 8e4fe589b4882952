/** Number of series with a colour of their own. */
export const seriesColours = 8;

const day = ['#0b7a75', '#5566c4', '#c8600a', '#b03a6b', '#8a6d00', '#3f7f3a', '#8a4fb0', '#5c6670'];
const night = ['#4fd0b8', '#9db0ff', '#ffb066', '#ff8fb8', '#e0c65a', '#8fd488', '#d3a4f5', '#aab6c0'];

const colours = (list: readonly string[]): string => list.map((colour, i) => `--c${i}:${colour}`).join(';');

/** Colours and strokes of every chart. Series are classes c0 to c7: c0 genuine, c1 strangers, c2 on others. */
export const chartStyle = `.chart{--ink:#1d2f33;--soft:#51656a;--line:#d5dedd;--paper:#fafcfb;--shade:#eef3f1;
${colours(day)};font:13px system-ui,-apple-system,"Segoe UI",sans-serif}
@media (prefers-color-scheme:dark){
.chart{--ink:#eef0e8;--soft:#a9bcb7;--line:#34474a;--paper:#162326;--shade:#1f3034;${colours(night)}}}
.chart .paper{fill:var(--paper)}.chart .shade{fill:var(--shade)}
.chart text{fill:var(--soft)}.chart .label{fill:var(--ink)}.chart .small{font-size:11.5px}
.chart .grid{stroke:var(--line);stroke-width:1;fill:none}.chart .axis{stroke:var(--soft);stroke-width:1;fill:none}
.chart .mark{stroke:var(--ink);stroke-width:1;stroke-dasharray:4 3;fill:none}
.chart .halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.chart .curve{fill:none;stroke:var(--c);stroke-width:2.25;stroke-linejoin:round;stroke-linecap:round}
.chart .area{fill:var(--c);fill-opacity:.22;stroke:var(--c);stroke-width:1.75;stroke-linejoin:round}
.chart .band{fill:var(--c);fill-opacity:.16;stroke:none}.chart .dot{fill:var(--c);stroke:var(--paper);stroke-width:1.5}
.chart .open{fill:var(--paper);stroke:var(--c);stroke-width:2}
${Array.from({ length: seriesColours }, (_, i) => `.chart .c${i}{--c:var(--c${i})}`).join('')}`;
