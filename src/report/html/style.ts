/** The page's style sheet: system fonts, light and dark, screen and print. Every color of text on its ground reaches a contrast of 4.5. */
export const STYLE: string = `
:root {
  color-scheme: light dark;
  --paper: #faf8f4; --card: #fff; --ink: #1d1b18; --quiet: #5c574f; --rule: #ddd6c9; --accent: #0d5a6b;
  --shared: #f4ebcf; --shared-lit: #f0d98a; --shared-edge: #8a6d1a;
  --substance: #8f4300; --substance-ground: #fddfc2; --error: #a10d28; --error-ground: #fbd5d9;
  --style: #40566f; --style-ground: #dfe7ef; --alone: #55407a; --good: #1c6136; --good-ground: #dcefe1;
  --band: #c9a94a; --band-verbatim: #7d6415; --bar: #e4ddcf;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  --serif: "Iowan Old Style", Charter, "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --card: #1d2024; --ink: #e8e4dc; --quiet: #b3ada2; --rule: #363a40; --accent: #7cc6d8;
    --shared: #322d1b; --shared-lit: #463c18; --shared-edge: #d0b25a;
    --substance: #ffb877; --substance-ground: #4a2d12; --error: #ff9dab; --error-ground: #521a26;
    --style: #b3c7de; --style-ground: #2a3644; --alone: #c9b5ef; --good: #8fd3a7; --good-ground: #173322;
    --band: #8c7430; --band-verbatim: #d0b25a; --bar: #30343a;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 var(--sans); }
header, nav, main, footer { max-width: 78rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 3rem; }
.kicker { margin: 0; color: var(--accent); font-size: .8rem; font-weight: 600; letter-spacing: .09em; text-transform: uppercase; }
h1, h2, h3, .lede { font-family: var(--serif); line-height: 1.2; text-wrap: balance; }
h1 { margin: .2rem 0 .6rem; font-size: clamp(2rem, 5vw, 3rem); font-weight: 600; letter-spacing: -.01em; overflow-wrap: anywhere; }
.lede { max-width: 46rem; margin: 0; font-size: 1.3rem; line-height: 1.4; }
.figures { display: flex; flex-wrap: wrap; gap: .5rem 2.75rem; margin: 1.75rem 0; padding: 0; list-style: none; color: var(--quiet); }
.figures b { display: block; color: var(--ink); font: 600 2.1rem/1.1 var(--serif); }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin: 0; padding: .6rem 0; border-block: 1px solid var(--rule); list-style: none; font-size: .92rem; }
main > section { padding-top: 2.6rem; }
h2 { margin: 0 0 .8rem; font-size: 1.75rem; font-weight: 600; }
h3 { margin: 2rem 0 .4rem; font-size: 1.3rem; font-weight: 600; }
h4 { margin: 1.6rem 0 .4rem; font-size: 1rem; font-weight: 650; }
p { margin: .5rem 0; }
main p, main > section > ul, .caveats, .reasons { max-width: 62rem; }
ul, ol { margin: .5rem 0; padding-inline-start: 1.3rem; }
h2, h3, h4, p, li { overflow-wrap: anywhere; }
li { margin: .2rem 0; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -99rem; padding: .5rem 1rem; background: var(--card); }
.skip:focus { inset: .5rem auto auto .5rem; z-index: 1; }
code { font: .86em/1.4 var(--mono); overflow-wrap: anywhere; }
.hash { white-space: nowrap; }
.note, .odds, .nothing { color: var(--quiet); font-size: .9rem; }
.caveats { padding: .9rem 1.2rem .9rem 2.3rem; border: 1px solid var(--rule); border-inline-start: 4px solid var(--accent); background: var(--card); }
summary { width: fit-content; color: var(--accent); cursor: pointer; }
.scroll { max-width: 100%; overflow-x: auto; }
.rows { max-height: 88vh; overflow: auto; }
.rows th { position: sticky; top: 0; background: var(--paper); }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
th, td { padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; }
th { color: var(--quiet); font-size: .8rem; font-weight: 600; vertical-align: bottom; }
.figure { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
td .title { display: block; min-width: 13rem; overflow-wrap: anywhere; font-family: var(--serif); font-size: 1.02rem; }
td code { color: var(--quiet); }
.tally, .date { display: block; white-space: nowrap; }
.example, .outlet { display: block; min-width: 8rem; overflow-wrap: anywhere; }
.origins { display: block; width: 100%; min-width: 12rem; height: .7rem; margin: .3rem 0; }
.shares { display: block; color: var(--quiet); font-size: .85rem; }
.swatch { display: inline-block; width: .8rem; height: .8rem; vertical-align: -.05rem; }
.from-original { fill: var(--good); }
.from-derived { fill: var(--error); }
.from-agency { fill: var(--accent); }
.from-withinGroup { fill: var(--substance); }
.from-ownRepeat { fill: var(--alone); }
.from-undecided { fill: var(--band); }
.from-boilerplate { fill: var(--bar); }
.family { display: block; margin: .6rem 0; }
.family text { fill: var(--ink); font: 13px var(--sans); }
.family .name { font-weight: 600; }
.family .when { fill: var(--quiet); font-size: 11px; }
.family .node rect { fill: var(--card); stroke: var(--quiet); }
.family .root rect { stroke: var(--accent); stroke-width: 2.5; }
.family .lost rect { fill: none; stroke-dasharray: 5 4; }
.family .lost .name { fill: var(--quiet); font-style: italic; font-weight: 400; }
.family .link path { fill: none; stroke: var(--quiet); stroke-width: 1.5; }
.family .link .arrow { fill: var(--quiet); stroke: none; }
.family .link text { paint-order: stroke; stroke: var(--paper); stroke-width: 5px; text-anchor: middle; font-variant-numeric: tabular-nums; }
.family .uncertain path:first-child { stroke-dasharray: 5 4; }
.timeline .axis { stroke: var(--quiet); stroke-width: 1.5; }
.timeline circle { fill: var(--accent); stroke: var(--paper); stroke-width: 1.5; }
.quiet { color: var(--quiet); }
.pair { margin-top: 3rem; padding-top: 1.4rem; border-top: 3px double var(--rule); scroll-margin-top: .5rem; }
.pair h3 { margin-top: 0; font-size: 1.55rem; }
.pair .number { display: block; color: var(--quiet); font: 600 .8rem/1.6 var(--sans); letter-spacing: .06em; text-transform: uppercase; }
.arrow { color: var(--accent); }
.verdict { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .7rem; }
.verdict strong { font-size: 1.05rem; }
.verdict strong::first-letter { text-transform: uppercase; }
.chip { display: inline-block; padding: .05rem .6rem; border: 1px solid; border-radius: 99px; font-size: .85rem; font-weight: 600; }
.chip.good { background: var(--good-ground); color: var(--good); }
.chip.bad { background: var(--error-ground); color: var(--error); }
.chip.plain { color: var(--quiet); }
.reasons { padding: 0; list-style: none; }
.reasons li { position: relative; padding-inline-start: 5.4rem; }
.weight { position: absolute; inset-inline-start: 0; top: .5rem; width: 4.4rem; height: .5rem; }
.weight rect { fill: var(--accent); }
.against .weight rect { fill: var(--error); }
.excerpt { font-family: var(--serif); quotes: none; }
.reasons .quoted { display: block; margin: .15rem 0; padding-inline-start: .8rem; border-inline-start: 2px solid var(--rule); }
.minimap { margin: 1.6rem 0 .6rem; }
.minimap figcaption { margin-bottom: .4rem; color: var(--quiet); font-size: .9rem; }
.minimap svg { display: block; width: 100%; height: 84px; }
.minimap .bar { fill: var(--bar); }
.minimap .band { fill: var(--band); fill-opacity: .5; }
.minimap .verbatim { fill: var(--band-verbatim); fill-opacity: .42; }
.minimap .tick.substance { fill: var(--substance); }
.minimap .tick.error { fill: var(--error); }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; font-size: .88rem; }
.sides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.2rem; margin-top: 1rem; }
.column { display: flex; flex-direction: column; max-height: 94vh; border: 1px solid var(--rule); background: var(--card); }
.card { padding: .7rem 1.1rem; border-bottom: 1px solid var(--rule); }
.card h4 { margin: 0; }
.card h4::first-letter { text-transform: uppercase; }
.card p { margin: .2rem 0 0; color: var(--quiet); font-size: .88rem; overflow-wrap: anywhere; }
.text { flex: 1; min-height: 0; overflow: auto; padding: .4rem 1.1rem 1rem; }
.side { font: 1.04rem/1.65 var(--serif); }
.block { margin: .75rem 0; white-space: pre-line; overflow-wrap: anywhere; }
.headline { font-size: 1.35rem; font-weight: 600; line-height: 1.3; }
.standfirst { font-size: 1.1rem; }
.byline, .dateline, .block.caption { font: .9rem/1.5 var(--sans); }
.block.caption { padding-inline-start: .8rem; border-inline-start: 3px solid var(--rule); }
.furniture, .outside { color: var(--quiet); font-family: var(--sans); font-size: .9rem; font-style: italic; }
.passage { padding: .08em 0; background: var(--shared); -webkit-box-decoration-break: clone; box-decoration-break: clone; scroll-margin-top: 4rem; }
.passage.lit, .passage:target { background: var(--shared-lit); box-shadow: 0 0 0 1px var(--shared-edge); }
.badge { display: inline-block; min-width: 1.5em; margin-inline-end: .35em; padding: 0 .35em; border: 1px solid var(--shared-edge); border-radius: 3px; background: var(--card); color: var(--ink); font: 600 .75rem/1.5 var(--sans); text-align: center; text-decoration: none; }
.badge:hover { background: var(--shared-lit); }
.edit { padding: .05em .12em; border-radius: 2px; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .2em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.edit.substance, .class.substance { background: var(--substance-ground); color: var(--substance); }
.edit.error, .class.error { background: var(--error-ground); color: var(--error); }
.edit.error { text-decoration-style: wavy; text-decoration-thickness: 1.5px; }
.edit.counterpart { color: var(--ink); text-decoration-color: var(--quiet); text-decoration-thickness: 1px; }
.edit.style, .class.style { background: var(--style-ground); color: var(--style); }
.edit.style { text-decoration-style: dotted; }
.class { padding: 0 .45em; border-radius: 2px; }
.alone { color: var(--alone); text-decoration: underline dashed 1px; text-underline-offset: .25em; }
.credit { font-weight: 600; text-decoration: underline double 1px; text-underline-offset: .2em; }
.legend .furniture { font-size: inherit; }
.offsets li { font: .92rem/1.7 var(--sans); list-style: none; }
footer { padding-block: 3rem 2rem; color: var(--quiet); font-size: .9rem; }
@media (max-width: 56rem) {
  header, nav, main, footer { padding-inline: 1rem; }
  header { padding-top: 1.75rem; }
  .sides { grid-template-columns: minmax(0, 1fr); }
  .column { max-height: 85vh; }
  .lede { font-size: 1.12rem; }
  .reasons li { padding-inline-start: 2.6rem; }
  .weight { width: 1.9rem; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; }
  details::details-content { content-visibility: visible; }
  body { font-size: 10pt; }
  header, nav, main, footer { max-width: none; padding-inline: 0; }
  nav, .skip { display: none; }
  .column { display: block; max-height: none; }
  .text { overflow: visible; }
  .scroll { max-height: none; overflow: visible; }
  .rows th { position: static; }
  table { table-layout: auto; font-size: .8em; }
  th, td { padding-inline-end: .5rem; overflow-wrap: anywhere; }
  td .title, .example, .outlet, .origins { min-width: 0; }
  .tally, .date, .hash, .figure { white-space: normal; }
  code { overflow-wrap: anywhere; }
  svg.family { width: 100%; min-width: 0; height: auto; }
  .sides { gap: .6rem; }
  h2, h3, h4 { break-after: avoid; }
  tr, .node, .minimap, .caveats { break-inside: avoid; }
  .passage, .edit, .class, .chip, .minimap, .weight { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
