/// The one style sheet of the pages: a United Nations document on screen, on a phone, on paper.
///
/// Directions are logical (`inline-start`), so that Arabic needs no rules of its own.
enum Stylesheet {
  static let rules: StaticString = """
    :root { color-scheme: light; --rule: 1px solid #000; --quiet: #4a4a4a; --link: #0b4a8f; }
    * { box-sizing: border-box; }
    html { font: 1.0625rem/1.5 "Times New Roman", "Liberation Serif", Tinos, Times, serif; }
    html:lang(zh) { font-family: "Times New Roman", "Liberation Serif", "Noto Serif CJK SC",
      "Source Han Serif SC", "Songti SC", SimSun, serif; line-height: 1.7; }
    html:lang(ar) { font-family: Amiri, "Traditional Arabic", "Noto Naskh Arabic", "Geeza Pro",
      "Times New Roman", serif; font-size: 1.1875rem; line-height: 1.7; }
    body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1.25rem 4rem; background: #fff;
      color: #111; overflow-wrap: break-word; }
    a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
    a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link);
      outline-offset: 2px; }
    :target { background: #fff3c4; }
    p { margin: 0 0 .9em; }
    .masthead p { margin: 0; }
    .masthead .notice { margin-block-end: .6rem; padding: .45rem .75rem; border: 2px solid #8a1c1c;
      color: #8a1c1c; background: #fff; text-align: center; font-weight: bold; }
    .top, .middle { display: flex; flex-wrap: wrap; justify-content: space-between;
      column-gap: 2rem; }
    .top { align-items: flex-end; padding-block-end: .25rem; border-block-end: var(--rule); }
    .top:not(:has(p)), .middle:not(:has(p)) { display: none; }
    .middle { padding-block: .5rem 1.5rem; border-block-end: 3px solid #000; }
    .organization { font-size: 1.125em; }
    .symbol { margin-inline-start: auto; }
    .prepared { color: var(--quiet); font-size: .875em; }
    .series { font-size: 1.75em; line-height: 1.1; }
    .organ { flex: 1 1 16rem; font-size: 1.5em; font-weight: bold; line-height: 1.2; }
    .issue { flex: 0 1 13rem; }
    .middle ~ p { font-weight: bold; }
    .middle + p { padding-block-start: 1rem; }
    .middle ~ .session { font-weight: normal; }
    .middle ~ .item, .middle ~ .item-title { font-weight: normal; }
    .middle ~ .item { margin-block-start: .6rem; }
    h1 { margin: 1.75rem 0 1rem; font-size: 1.5em; line-height: 1.25; }
    .middle ~ .byline { margin-block-end: 1.75rem; font-size: 1.125em; }
    h2 { margin: 2rem 0 .9rem; font-size: 1.25em; line-height: 1.3; }
    h3, .level-2 { margin: 1.6rem 0 .8rem; font-size: 1.0625em; line-height: 1.3; }
    h4, .level-3 { margin: 1.4rem 0 .7rem; font-size: 1em; line-height: 1.3; }
    h2 .number, h3 .number { display: inline-block; min-width: 2rem;
      padding-inline-end: .4rem; }
    .level-3 .number { display: inline; padding-inline-end: 0; }
    .numbered .number { display: inline-block; min-width: 2.75rem; padding-inline-end: .4rem; }
    .coverage { padding-inline-start: .9rem; border-inline-start: 3px solid #767676;
      color: var(--quiet); font-size: .9375em; }
    .marked { margin: 0 0 .9em; padding: 0; padding-inline-start: 2.75rem; list-style: none; }
    .marked > li { margin-block-end: .6em; }
    .marked > li > .mark { display: inline-block; min-width: 2.25rem;
      padding-inline-end: .35rem; }
    .marked .marked { margin-block: .5em 0; padding-inline-start: 2.25rem; }
    .marked > li > p { margin-block: .4em 0; }
    blockquote { margin: 0 0 .9em; margin-inline: 2.75rem 1rem; }
    .table { overflow-x: auto; margin: 0 0 1.2em; }
    table { width: 100%; border-collapse: collapse; font-size: .9375em; line-height: 1.35; }
    caption { padding-block-end: .4rem; text-align: start; font-weight: bold; }
    th, td { padding: .3rem .5rem; text-align: start; vertical-align: top; }
    thead th { border-block: 1px solid #000; border-block-end-width: 2px; font-weight: normal; font-style: italic;
      vertical-align: bottom; }
    html:lang(zh) thead th, html:lang(ar) thead th { font-style: normal; }
    tbody th { font-weight: normal; }
    tbody tr + tr > * { border-block-start: 1px solid #ccc; }
    tbody tr:last-child > * { border-block-end: 1px solid #000; }
    .center { text-align: center; }
    .end { text-align: end; }
    figure { margin: 0 0 1.2em; }
    figcaption { margin-block-end: .4rem; font-weight: bold; }
    .picture { overflow-x: auto; }
    svg { display: block; height: auto; }
    .absence { color: var(--quiet); }
    details { margin-block-start: .5rem; }
    summary { color: var(--link); cursor: pointer; }
    html:lang(zh) em, html:lang(ar) em { font-style: normal; font-weight: bold; }
    sup { line-height: 0; }
    sup a { padding-inline: .1em; }
    .fallback { color: var(--quiet); font-size: .8em; }
    .sources { margin: -.6em 0 1em; padding-inline-start: .75rem; color: var(--quiet);
      border-inline-start: 2px solid #b9c7d6; font: .8125rem/1.4 "Liberation Sans", Arial,
      "Noto Sans CJK SC", "Noto Sans Arabic", sans-serif; overflow-wrap: anywhere; }
    .numbered + .sources, blockquote + .sources { margin-inline-start: 2.75rem; }
    .marked > li > .sources { margin-block: .35em 0; }
    .prose { color: #8a1c1c; font-weight: bold; }
    .notes, .references { margin-block-start: 2.5rem; border-block-start: var(--rule);
      font-size: .9375em; }
    .notes h2, .references h2 { margin-block-start: 1rem; font-size: 1.125em; }
    .notes .marked, .references ul { padding-inline-start: 0; }
    .notes .marked > li { padding-inline-start: 2rem; }
    .notes .marked > li > .mark { min-width: 2rem; margin-inline-start: -2rem; }
    .back { padding-inline: .3em; text-decoration: none; }
    .references ul { margin: 0; list-style: none; }
    .references li { margin-block-end: .7em; padding-inline-start: 2rem; text-indent: -2rem; }
    .references cite { font-style: normal; font-weight: bold; }
    code { font: .8125em/1.4 "Liberation Mono", Consolas, monospace; color: var(--quiet);
      overflow-wrap: anywhere; }
    .places { display: block; text-indent: 0; color: var(--quiet); font-size: .9375em; }
    @media (max-width: 32rem) {
      body { padding-inline: .9rem; }
      .organ { flex-basis: 100%; margin-block-end: .6rem; font-size: 1.25em; }
      .marked { padding-inline-start: 1rem; }
      .marked .marked { padding-inline-start: 1rem; }
      .numbered + .sources, blockquote + .sources { margin-inline-start: 0; }
      blockquote { margin-inline: 1rem 0; }
    }
    @media print {
      html, html:lang(zh) { font-size: 10.5pt; line-height: 1.35; }
      html:lang(ar) { font-size: 12pt; line-height: 1.5; }
      body { max-width: none; padding: 0; }
      a { color: inherit; text-decoration: none; }
      :target { background: none; }
      h1, h2, h3, h4, caption { break-after: avoid; }
      p, li { orphans: 2; widows: 2; }
      tr, .sources { break-inside: avoid; }
      .sources { break-before: avoid; }
      thead { display: table-header-group; }
      .table, .picture { overflow: visible; }
      svg { max-width: 100%; }
      figcaption { break-after: avoid; }
      details:not([open]) { display: none; }
      .back { display: none; }
    }
    @page { size: A4; margin: 22mm 24mm 24mm; font: 9pt "Times New Roman", "Liberation Serif",
      Amiri, "Noto Serif CJK SC", serif; }

    """
}
