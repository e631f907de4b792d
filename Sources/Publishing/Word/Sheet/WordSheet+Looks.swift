extension WordSheet {
  /// Where the text stands between numbers and the outer edge, as in the documents of the service.
  private static let edge = 1_267

  static let looks: [StyleName: ParagraphLook] = {
    let plain = ParagraphLook()
    let inset = plain.with { ($0.left, $0.right) = (edge, edge) }
    let text = inset.with { ($0.after, $0.align) = (120, .justified) }
    let heading = inset.with { ($0.bold, $0.before, $0.after) = (true, 120, 120) }
    let small = plain.with { ($0.size, $0.line) = (170, 210) }
    return [
      .text: text, .numbered: text, .coverage: text,
      .item: text.with { ($0.left, $0.first) = (2_217, -475) },
      .subitem: text.with { ($0.left, $0.first) = (2_692, -475) },
      .lowestItem: text.with { ($0.left, $0.first) = (3_167, -475) },
      .quotation: text.with { ($0.left, $0.right) = (1_742, 1_742) },
      .section: heading.with { ($0.size, $0.line, $0.before) = (280, 300, 240) },
      .part: heading.with { ($0.size, $0.line) = (240, 270) },
      .heading: heading,
      .organization: plain.with { ($0.size, $0.line, $0.after) = (280, 300, 80) },
      .symbol: plain.with { ($0.line, $0.after, $0.align) = (400, 80, .end) },
      .organ: plain.with { ($0.size, $0.bold, $0.line, $0.before) = (400, true, 390, 109) },
      .issue: plain,
      .body: plain.with { $0.bold = true },
      .session: plain,
      .itemTitle: plain.with { ($0.bold, $0.right) = (true, 5_040) },
      .title: inset.with {
        ($0.size, $0.bold, $0.line, $0.before, $0.after) = (280, true, 300, 360, 240)
      },
      .byline: inset.with { ($0.size, $0.bold, $0.line, $0.after) = (240, true, 270, 240) },
      .notice: plain.with { ($0.bold, $0.after, $0.align) = (true, 60, .center) },
      .caption: inset.with { ($0.bold, $0.before, $0.after) = (true, 120, 80) },
      .tableHead: plain.with {
        ($0.size, $0.italic, $0.line, $0.before, $0.after) = (140, true, 160, 80, 80)
      },
      .tableText: small.with { ($0.before, $0.after) = (40, 40) },
      .small: small.with { ($0.size, $0.line) = (100, 120) },
      .footnote: small.with { ($0.left, $0.right, $0.first) = (edge, edge, -245) },
      .record: small.with { ($0.left, $0.right, $0.first, $0.after) = (1_742, edge, -475, 80) },
      .sources: small.with {
        ($0.size, $0.line, $0.left, $0.right, $0.after) = (140, 180, edge, edge, 120)
      },
      .header: small, .footer: small.with { $0.bold = true },
    ]
  }()
}
