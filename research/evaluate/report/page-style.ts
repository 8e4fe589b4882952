/** The look of a report page, by day and by night. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#f4f7f5;--surface:#fafcfb;--ink:#1d2f33;--soft:#51656a;--line:#d5dedd;--accent:#0b6f6b;--sunk:#e9efed;--shadow:0 1px 2px #14282c14,0 8px 28px #14282c14}
@media (prefers-color-scheme:dark){:root{--paper:#101b1e;--surface:#162326;--ink:#eef0e8;--soft:#a9bcb7;--line:#2c3f43;--accent:#f0bd62;--sunk:#0c1518;--shadow:none}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.55 system-ui,-apple-system,"Segoe UI",sans-serif;-webkit-text-size-adjust:100%}
main{max-width:76rem;margin:0 auto;padding:clamp(1.5rem,4vw,4rem) clamp(1rem,3vw,2.5rem) 5rem}
h1,h2{font-family:"Iowan Old Style","Palatino Linotype",Palatino,P052,Georgia,serif;font-weight:400;letter-spacing:-.01em;line-height:1.15;margin:0;text-wrap:balance}
h1{font-size:clamp(2rem,1.4rem + 2.6vw,3.25rem)}
h2{font-size:1.6rem;margin:3.5rem 0 1.25rem}
h3{font-size:1rem;margin:0}
p{margin:0;text-wrap:pretty}
.soft{color:var(--soft)}
.lead{margin-top:.75rem;font-size:1.1rem;color:var(--soft);max-width:60rem}
.mark{display:block;color:var(--accent);font-size:.875rem;letter-spacing:.08em;text-transform:uppercase;margin-bottom:.75rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(11.5rem,1fr));gap:1rem;margin-top:2.25rem}
.tile,.card{background:var(--surface);border:1px solid var(--line);border-radius:.875rem;box-shadow:var(--shadow)}
.tile{padding:1.1rem 1.25rem 1.25rem}
.tile b{display:block;font:400 2rem/1.2 "Iowan Old Style","Palatino Linotype",Palatino,P052,Georgia,serif;color:var(--accent);margin:.25rem 0;font-variant-numeric:tabular-nums}
.tile span{font-size:.875rem;color:var(--soft);display:block}
.charts{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
.card{padding:1.25rem;margin:0}
.card.wide{grid-column:1/-1}
.card figcaption{font-size:.875rem;color:var(--soft);margin-bottom:.75rem}
.card figcaption h3{color:var(--ink)}
.chart{display:block;width:100%;height:auto}
.tables{display:grid;gap:1rem}
.scroll{overflow-x:auto;margin-top:.75rem}
table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th{font-weight:600;font-size:.8125rem;color:var(--soft)}
tr:last-child td{border-bottom:0}
.pairs{display:grid;grid-template-columns:repeat(auto-fill,minmax(16.5rem,1fr));gap:1rem}
.pair{padding:.75rem}
.pair .faces{display:grid;grid-template-columns:1fr 1fr;gap:.375rem}
.pair figure{margin:0;min-width:0}
.pair img,.pair .none{display:block;width:100%;aspect-ratio:1;border-radius:.5rem;background:var(--sunk);object-fit:cover}
.pair .name{font-size:.75rem;color:var(--soft);overflow-wrap:anywhere;line-height:1.35;margin-top:.35rem}
.pair .what{display:flex;justify-content:space-between;gap:1rem;font-size:.875rem;margin-top:.6rem;padding-top:.5rem;border-top:1px solid var(--line)}
.pair .what b{font-variant-numeric:tabular-nums}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.5rem 1.5rem;margin:0;font-size:.9375rem}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
code{font:.875em ui-monospace,"SF Mono",Consolas,monospace;background:var(--sunk);padding:.15em .4em;border-radius:.3rem}
ul{margin:1.25rem 0 0;padding-left:1.2rem}
li{margin:.25rem 0;overflow-wrap:anywhere}
details{margin-top:1rem}
summary{cursor:pointer;font-weight:600}
@media (max-width:50rem){.charts{grid-template-columns:1fr}dl{grid-template-columns:1fr;gap:.1rem}dd{margin-bottom:.6rem}}
@media print{body{background:#fff}.tile,.card{box-shadow:none;break-inside:avoid}}
`;
