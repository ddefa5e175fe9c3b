import { markup } from './markup'

/** How a downloaded page looks, on screen in light and dark, and on paper. No sign here needs escaping. */
export const htmlStyle = markup`
:root { color-scheme: light dark; --ink: #1b1b1b; --line: #8a8a8a; --head: #f3f4f6; --paper: #fff; --link: #0b4f9e }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --line: #7d7d7d; --head: #262a31; --paper: #15171b; --link: #9ec5ff } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.8 system-ui, sans-serif }
main, footer { box-sizing: border-box; max-width: 64rem; margin: 0 auto; padding: 1.5rem 1rem }
a { color: var(--link) }
h1 { text-align: center; font-size: 1.75rem; line-height: 1.4 }
h1 span { display: inline-block }
h2 { margin: 2.5rem 0 1rem; font-size: 1.35rem }
h3, h4 { margin: 1.5rem 0 .5rem; font-size: 1.1rem }
p { margin: .5rem 0; text-indent: 2em; overflow-wrap: anywhere }
li p, td p, th p, footer p { text-indent: 0 }
div { overflow-x: auto }
table { width: 100%; border-collapse: collapse; margin: .5rem 0 1rem; font-size: .9375rem; line-height: 1.5 }
caption { text-align: left; font-weight: 600; padding: .25rem 0 }
caption small { float: right; font-weight: 400 }
th, td { border: 1px solid var(--line); padding: .3rem .4rem; text-align: center; font-variant-numeric: tabular-nums }
th { background: var(--head); font-weight: 500 }
th[scope=row] { text-align: left; min-width: 9rem }
th small, td small { display: block }
aside, footer { font-size: .9375rem }
footer { border-top: 1px solid var(--line); overflow-wrap: anywhere }
@media print { body { font-size: 11pt } tr { break-inside: avoid } thead { display: table-header-group } }
`
