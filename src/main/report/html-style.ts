/** The look of the HTML report, on screen and on paper: the values of the application's own tokens. */
export const REPORT_STYLE = `
:root { color-scheme: light; --ink: #1b1f24; --ink2: #5a6068; --rule: #ddd7ca; --pale: #f4f1ea; --accent: #1f4e79; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; font: 1rem/1.5 "IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, sans-serif; color: var(--ink); background: #fff; overflow-wrap: anywhere; }
h1, h2, h3 { font-family: "IBM Plex Serif", Georgia, serif; font-weight: 600; line-height: 1.25; }
h1 { font-size: 2rem; margin: 1rem 0 .25rem; } h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-top: .6rem; border-top: 1px solid var(--ink); } h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
.subtitle { color: var(--ink2); font-size: 1.1rem; margin: 0 0 1rem; }
.marking { display: inline-block; margin: 0; padding: .15rem .6rem; background: #000; color: #fff; font-weight: 600; }
.marking.green { color: #33ff00; } .marking.amber, .marking.amber-strict { color: #ffc000; } .marking.red { color: #ff2b2b; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .5rem 1.5rem; margin: 0; padding: .75rem 0; border-block: 1px solid var(--rule); }
.facts dt, dt { color: var(--ink2); font-size: .85rem; } dd { margin: 0 0 .5rem; } .facts dd { margin: 0; font-weight: 500; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0; font-size: .9rem; }
a { color: var(--accent); } .skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem; }
.lead { background: var(--pale); border-left: 4px solid var(--accent); padding: 1rem 1rem 1rem 2rem; font-size: 1.05rem; } .lead li + li { margin-top: .5rem; }
.refs, small, .notes { color: var(--ink2); font-size: .85rem; } .worth { color: var(--accent); } .note { color: var(--ink2); font-size: .9rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; } caption { text-align: left; color: var(--ink2); font-size: .85rem; padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid var(--rule); font-weight: 400; } thead th { font-weight: 600; font-size: .8rem; color: var(--ink2); border-bottom-color: var(--ink); } tbody th { font-weight: 600; white-space: nowrap; }
.figures td { text-align: right; } .figures thead th { text-align: right; } .figures tbody th { font-weight: 400; white-space: normal; }
figure { margin: 1rem 0; } figure img { width: 100%; height: auto; } figcaption { color: var(--ink2); font-size: .85rem; }
.sign { vertical-align: -1px; } .meeting { border-bottom: 1px solid var(--rule); padding-bottom: .5rem; } .meeting > dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; } .meeting > dl dt { grid-column: 1; } .meeting > dl dd { grid-column: 2; }
.legend { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; font-size: .9rem; } .seal { font-family: ui-monospace, monospace; font-size: .85rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--ink); color: var(--ink2); font-size: .85rem; }
@media print { body { max-width: none; padding: 0; } nav, .skip { display: none; } h2 { break-after: avoid; } tr, figure, article { break-inside: avoid; } thead { display: table-header-group; } }
`;
