/// The page of the United Nations as rules and functions of Typst; the documents only call them.
///
/// Lengths follow the service's own documents: text stands `edge` inside the margins on both sides,
/// and a number is followed by a `step`.
enum TypstPrelude {
  static let rules: StaticString = """
    #let edge = 63.35pt
    #let step = 23.75pt
    #let inset(start, end, body) = pad(
      left: if from-right { end } else { start }, right: if from-right { start } else { end }, body)
    #let paper(language, direction, fonts, size, leading, running, notices, body) = {
      let notice = notices.join(linebreak())
      set text(lang: language, dir: direction, font: fonts, size: size, hyphenate: false)
      set par(leading: leading, spacing: leading + 6pt, justify: true)
      set page(
        paper: "a4", margin: (x: 51.65pt, top: 72pt, bottom: 86.4pt), header-ascent: 30%,
        header: context {
          let at = counter(page).get().first()
          if at > 1 {
            set text(size: 8.5pt)
            set par(spacing: 4pt)
            if calc.odd(at) {
              grid(columns: (auto, 1fr), gutter: 12pt, align: (start, end), notice, strong(running))
            } else {
              grid(columns: (1fr, auto), gutter: 12pt, align: (start, end), strong(running), notice)
            }
            line(length: 100%, stroke: 0.4pt)
          }
        },
        footer: context {
          set text(size: 8.5pt, weight: "bold")
          let at = counter(page).get().first()
          set align(if calc.odd(at) { end } else { start })
          text(dir: ltr)[#at/#counter(page).final().first()]
        })
      set footnote.entry(
        separator: pad(x: edge, line(length: 72pt, stroke: 0.4pt)), indent: 0pt, gap: 3pt)
      show footnote.entry: it => pad(x: edge, it)
      show title: it => pad(x: edge, block(above: 18pt, below: 12pt, {
        set text(size: 1.4 * size, weight: "bold")
        set par(justify: false)
        it.body
      }))
      show heading: it => block(above: 15pt, below: 10pt, sticky: true, {
        set text(size: (1.4, 1.2, 1).at(calc.min(it.level, 3) - 1) * size, weight: "bold")
        it.body
      })
      set table(stroke: none, inset: (x: 3pt, y: 3pt))
      body
    }
    #let boxed(body) = box(body)
    #let rows(..all) = stack(spacing: gap, ..all.pos().map(par))
    #let notices(..all) = block(width: 100%, stroke: 1pt, inset: (x: 5pt, y: gap + 1pt),
      align(center, rows(..all.pos().map(strong))))
    #let top(left, right) = {
      grid(columns: (auto, 1fr), align: (bottom + start, bottom + end), left, right)
      v(-6pt)
      line(length: 100%, stroke: 0.4pt)
    }
    #let middle(left, right) = {
      set par(justify: false)
      grid(columns: (1fr, 150pt), column-gutter: 20pt, align: (start, start), left, right)
      v(4pt)
      line(length: 100%, stroke: 2pt)
    }
    #let symbol(before, series, rest) = {
      text(size: 0.9em, before)
      box({ text(dir: ltr, { text(size: 2em, series); rest }) })
    }
    #let section(depth, hang, mark, body) = heading(level: depth, {
      if mark == none {
        pad(x: edge, par(justify: false, body))
      } else {
        inset(edge - hang, edge, par(
          hanging-indent: hang, justify: false,
          { box(width: hang, align(end, { mark; [ ]; h(6pt) })); body }))
      }
    })
    #let plain(body) = pad(x: edge, par(body))
    #let numbered(mark, body) = pad(x: edge, par({ box(width: step, mark); body }))
    #let marked(depth, marks, ..items) = {
      let list = enum(
        numbering: n => box(width: step - 6pt, marks.at(n - 1)), number-align: start,
        indent: 0pt, body-indent: 6pt, spacing: 9pt, ..items)
      if depth == 0 { inset(edge + step, edge, list) } else { list }
    }
    #let pointed(depth, marks, ..items) = marked(depth, marks, ..items)
    #let quoted(body) = pad(x: edge + step, body)
    #let tabled(beside, widths, aligned, caption, head, ..cells) = pad(x: beside, {
      set text(size: 0.85em)
      set par(leading: 0.5em, justify: false)
      if caption != none { block(below: 6pt, sticky: true, strong(caption)) }
      block(above: 6pt, below: 14pt, table(
        columns: widths, align: aligned,
        table.header(
          table.hline(stroke: 0.4pt), ..head.map(cell => emph(cell)), table.hline(stroke: 1.2pt)),
        ..cells, table.hline(stroke: 1.2pt)))
    })
    #let fallback(language, mark, body) = { text(lang: language, body); text(size: 0.8em, mark) }

    """
}
