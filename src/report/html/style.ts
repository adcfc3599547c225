/**
 * The page's style. Orange and blue mean the axes and are told apart with every common colour blindness; besides,
 * condemnation is solid or hatched and carries a minus, conciliation is dashed or plain and carries a plus.
 * All colours of text have a contrast of at least 4.5 : 1 with their ground, in the light and in the dark.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fcfbf8; --raised: #ffffff; --ink: #1c1b19; --quiet: #62605a; --rule: #dcd8cf;
  --minus: #a63f00; --minus-ground: #fde3d0; --plus: #0b5394; --plus-ground: #d6e8fa; --deed: #6d2c91; --deed-ground: #efe2f7;
  --actor-0: #00735a; --actor-1: #a02c76; --actor-2: #746300; --actor-3: #55555f; --actor-4: #7b4526;
  --lit: #fff2a8;
}
@media (prefers-color-scheme: dark) { :root {
  --ground: #171614; --raised: #211f1c; --ink: #ece8df; --quiet: #a8a296; --rule: #3b3833;
  --minus: #ff9e57; --minus-ground: #472611; --plus: #79bdff; --plus-ground: #12304d; --deed: #d7a6f2; --deed-ground: #372345;
  --actor-0: #3fcfa5; --actor-1: #ee8cc6; --actor-2: #d8c443; --actor-3: #b7b7c4; --actor-4: #d9a27e;
  --lit: #5a5010;
} }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
.page { max-width: 62rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font: 600 2.1rem/1.2 Georgia, "Noto Serif", "DejaVu Serif", serif; margin: 0 0 .4rem; text-wrap: balance; }
h2 { font-size: .85rem; letter-spacing: .08em; text-transform: uppercase; color: var(--quiet); border-top: 1px solid var(--rule); padding-top: 1.1rem; margin: 2.8rem 0 1rem; }
small, .quiet, figcaption, caption { color: var(--quiet); font-size: .83rem; }
a { color: inherit; }
:focus-visible { outline: 3px solid var(--plus); outline-offset: 2px; border-radius: 2px; }
figure { margin: 0; } figcaption { margin-top: .4rem; } svg { display: block; max-width: 100%; height: auto; }
svg text { font: 12px system-ui, "Noto Sans", "DejaVu Sans", sans-serif; fill: var(--ink); }
.facts { margin: 0; color: var(--quiet); }
.verdict { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.4rem 0 0; padding: 0; list-style: none; }
.verdict li { flex: 1 1 12rem; background: var(--raised); border: 1px solid var(--rule); border-top: 4px solid var(--quiet); border-radius: 6px; padding: .7rem .9rem; }
.verdict li.condemnation { border-top-color: var(--minus); } .verdict li.conciliation { border-top: 4px dashed var(--plus); } .verdict li.deed { border-top: 4px dotted var(--deed); }
.verdict b { display: block; font-size: 1.15rem; }
.tag { font-weight: 600; white-space: nowrap; }
.tag.condemnation { color: var(--minus); } .tag.conciliation { color: var(--plus); } .tag.deed { color: var(--deed); }

.editorial { font: 1.14rem/1.75 Georgia, "Noto Serif", "DejaVu Serif", serif; max-width: 40rem; }
.editorial .headline { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .5rem; }
.editorial p { margin: 0 0 1em; } .editorial .byline, .editorial .mark, .outside { color: var(--quiet); font-size: .95em; }
.editorial .list-item { padding-left: 1.4em; }
.sentence:target { background: var(--lit); }
.cue { color: inherit; text-decoration: none; border-radius: 3px; padding: .06em .12em; -webkit-box-decoration-break: clone; box-decoration-break: clone; cursor: help; }
.cue.condemnation { background: var(--minus-ground); box-shadow: inset 0 -2px var(--minus); }
.cue.conciliation { background: var(--plus-ground); box-shadow: inset 0 -2px var(--plus); }
.cue.deed { background: var(--deed-ground); box-shadow: inset 0 -2px var(--deed); }
.cue.weightless { background: none; box-shadow: none; outline: 1px dotted var(--quiet); }
.cue[aria-describedby]::before, .key .cue::before, .cue.cue[tabindex="0"]::before { font: 700 .68em system-ui, sans-serif; vertical-align: .35em; margin-right: .12em; }
.cue.condemnation[aria-describedby]::before, .key .cue.condemnation::before { content: "−" / ""; color: var(--minus); }
.cue.conciliation[aria-describedby]::before, .key .cue.conciliation::before { content: "+" / ""; color: var(--plus); }
.cue.deed[aria-describedby]::before, .key .cue.deed::before { content: "◆" / ""; color: var(--deed); }
.mention { text-decoration-line: underline; text-decoration-thickness: 2px; text-underline-offset: .22em; text-decoration-skip-ink: none; }
.solid { text-decoration-style: solid; } .dashed { text-decoration-style: dashed; } .dotted { text-decoration-style: dotted; } .double { text-decoration-style: double; } .wavy { text-decoration-style: wavy; }
.hue-0 { text-decoration-color: var(--actor-0); } .hue-1 { text-decoration-color: var(--actor-1); } .hue-2 { text-decoration-color: var(--actor-2); } .hue-3 { text-decoration-color: var(--actor-3); } .hue-4 { text-decoration-color: var(--actor-4); }
.lit { background: var(--lit); }
.legend { display: flex; flex-wrap: wrap; gap: .4rem; list-style: none; padding: 0; margin: 0 0 .6rem; }
.chip { font: inherit; font-size: .9rem; color: inherit; background: var(--raised); border: 1px solid var(--rule); border-radius: 99px; padding: .25rem .7rem .35rem; cursor: pointer; }
.chip[aria-pressed="true"] { background: var(--lit); border-color: var(--ink); }
.key { font-size: .85rem; margin: 0 0 1.4rem; display: flex; flex-wrap: wrap; gap: .3rem .8rem; }

#panel { position: fixed; z-index: 2; width: min(21rem, calc(100vw - 16px)); max-height: 70vh; overflow: auto; background: var(--raised); border: 1px solid var(--rule); border-radius: 8px; box-shadow: 0 8px 30px rgb(0 0 0 / .25); font-size: .86rem; line-height: 1.45; }
#panel[hidden] { display: none; }
.card { padding: .8rem 1rem; border-left: 5px solid var(--quiet); } .card + .card { border-top: 1px solid var(--rule); }
.card.condemnation { border-left-color: var(--minus); } .card.conciliation { border-left: 5px dashed var(--plus); } .card.deed { border-left: 5px dotted var(--deed); }
.card .act { font-weight: 600; font-size: 1rem; margin: 0 0 .4rem; }
.card dl { margin: .4rem 0 0; } .card dl div { display: flex; gap: .5rem; } .card dt { color: var(--quiet); flex: 0 0 5rem; } .card dd { margin: 0; overflow-wrap: anywhere; }
.meters { display: flex; gap: .9rem; margin: 0; } .meter { display: block; height: 5px; background: var(--rule); border-radius: 3px; overflow: hidden; } .meter i { display: block; height: 100%; background: var(--ink); }

.map svg { width: 100%; max-width: 46rem; margin: 0 auto; }
.arrow { fill: none; } .arrow.condemnation { stroke: var(--minus); } .arrow.conciliation { stroke: var(--plus); stroke-dasharray: 9 5; }
.head.condemnation path { fill: var(--minus); } .head.conciliation path { fill: var(--plus); }
.count rect { fill: var(--ground); stroke-width: 1.5; } .count text { text-anchor: middle; font-weight: 700; }
.count.condemnation rect { stroke: var(--minus); } .count.conciliation rect { stroke: var(--plus); stroke-dasharray: 4 2; }
.node path { fill: var(--raised); stroke: var(--ink); stroke-width: 2; } .node text { text-anchor: middle; font-weight: 600; font-size: 13px; paint-order: stroke; stroke: var(--ground); stroke-width: 4px; stroke-linejoin: round; }
.node.paper path { fill: var(--ink); } .node.unnamed path { stroke-dasharray: 3 3; }
.relations { columns: 22rem 2; column-gap: 2rem; list-style: none; padding: 0; font-size: .9rem; margin: 1.2rem 0 0; } .relations li { break-inside: avoid; margin-bottom: .35rem; }

table { border-collapse: collapse; width: 100%; font-size: .86rem; } caption { text-align: left; padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem .45rem 0; border-bottom: 1px solid var(--rule); }
thead th { font-size: .78rem; color: var(--quiet); font-weight: 600; }
.actors th[scope=row] { min-width: 8rem; } .actors th small, .actors td small { display: block; font-weight: 400; }
.bar { width: 13.75rem; } .bar .condemnation, .course rect.condemnation { fill: var(--minus); } .bar .conciliation, .course rect.conciliation { fill: var(--plus); } .bar line { stroke: var(--quiet); } .bar .end { text-anchor: end; }
.course svg { width: 100%; } .course rect.condemnation { fill: url(#hatch); stroke: var(--minus); } #hatch line { stroke: var(--minus); stroke-width: 4; } #hatch .ground { fill: var(--minus-ground); }
.course .zero { stroke: var(--quiet); } .course .still { fill: var(--quiet); } .course .paragraph { stroke: var(--rule); stroke-dasharray: 1 4; stroke-width: 2; stroke-linecap: round; } .course .trend { fill: none; stroke: var(--ink); stroke-width: 2; } .course .sign { font-weight: 700; font-size: 15px; fill: var(--quiet); }
.scroll { overflow-x: auto; } .acts { min-width: 74rem; } .acts .number { font-variant-numeric: tabular-nums; } .acts tr:target { background: var(--lit); } .acts td:nth-child(6) { min-width: 15rem; } .acts td:last-child { white-space: nowrap; }
.acts button { font: inherit; color: inherit; background: none; border: 0; padding: .2rem 0; cursor: pointer; white-space: nowrap; }
.acts button::after { content: " ↕" / ""; opacity: .45; } .acts th[aria-sort=ascending] button::after { content: " ↑" / ""; opacity: 1; } .acts th[aria-sort=descending] button::after { content: " ↓" / ""; opacity: 1; }
footer { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: 1rem; }

@media screen and (max-width: 44rem) {
  .page { padding: 1.4rem 1rem 3rem; } h1 { font-size: 1.6rem; } .editorial { font-size: 1.06rem; }
  .verdict li { flex-basis: 100%; }
  #panel { left: 0 !important; right: 0; top: auto !important; bottom: 0; width: 100%; max-height: 55vh; border-radius: 12px 12px 0 0; }
  .actors thead, .acts thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .actors, .actors tbody, .actors tr, .actors th, .actors td, .acts, .acts tbody, .acts tr, .acts td { display: block; min-width: 0; }
  .actors tr, .acts tr { border-bottom: 1px solid var(--rule); padding: .7rem 0; } .actors th, .actors td, .acts td { border: 0; padding: .1rem 0; }
  .actors td, .acts td { display: flex; gap: .6rem; flex-wrap: wrap; } .actors td::before, .acts td::before { content: attr(data-label); color: var(--quiet); flex: 0 0 6rem; font-size: .8rem; }
  .acts td[data-sort=""] { display: none; } .acts td:last-child { white-space: normal; } .acts td:nth-child(6) { min-width: 0; } .actors caption { display: block; } .map, .course { overflow-x: auto; } .map svg { min-width: 34rem; } .course svg { min-width: 28rem; }
}
@media print {
  :root { --ground: #fff; --raised: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --minus: #a63f00; --minus-ground: #fde3d0; --plus: #0b5394; --plus-ground: #d6e8fa; --deed: #6d2c91; --deed-ground: #efe2f7; --actor-0: #00735a; --actor-1: #a02c76; --actor-2: #746300; --actor-3: #55555f; --actor-4: #7b4526; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 10pt; } .page { max-width: none; padding: 0; } .editorial { max-width: none; font-size: 11pt; line-height: 1.6; } #panel { display: none; }
  h2 { break-after: avoid; } figure, tr, .relations li, .verdict { break-inside: avoid; } .acts { min-width: 0; font-size: 7.5pt; } .acts td:last-child { white-space: normal; } .acts td:nth-child(6) { min-width: 0; } .scroll { overflow: visible; } .acts button::after { content: none; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media (forced-colors: active) { .cue { outline: 1px solid; } .meter i { background: CanvasText; } }
`;
