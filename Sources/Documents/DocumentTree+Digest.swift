import Pictures
import Records

extension DocumentTree {
  /// Sixteen hexadecimal digits that change when anything does that the document prints.
  ///
  /// They tell a draft from a later one, and guard against nothing else.
  public var digest: String {
    var digest = TextDigest()
    for line in mastheadLines { digest.add(line) }
    digest.add(coverage.plainText)
    for block in blocks { digest.add(block) }
    for footnote in footnotes {
      digest.add("\(footnote.number)")
      for paragraph in footnote.paragraphs { digest.add(paragraph.plainText) }
    }
    return digest.text
  }

  private var mastheadLines: [String] {
    let head: [String?] =
      [masthead.organization] + masthead.organ + [
        masthead.symbol?.symbol, masthead.distribution, masthead.date, masthead.languageLine,
        masthead.originalLine, masthead.body,
      ]
    let item = [masthead.agendaItem?.line, masthead.agendaItem?.title]
    let rest = [masthead.title, masthead.byline, masthead.asteriskNote.plainText]
    return (head + masthead.session + item + rest).map { $0 ?? "" }
  }
}

private struct TextDigest {
  private var hash = ByteHash()

  /// The digits.
  var text: String { hash.text }

  /// Adds a text and an end, so that no letter can pass from one text to the next.
  mutating func add(_ text: String) {
    hash.add(text.utf8)
    hash.add(0xFF)
  }

  mutating func add(_ block: Block) {
    add(block.id)
    switch block.content {
    case .heading(let heading):
      add((heading.mark ?? "") + heading.text.plainText)
    case .paragraph(let number, let text):
      add((number.map(String.init) ?? "") + text.plainText)
    case .list(let list): add(list)
    case .table(let table):
      for text in table.texts { add(text.plainText) }
    case .figure(let figure):
      add(figure.figure.description)
      for text in figure.texts { add(text.plainText) }
    case .quotation(let paragraphs):
      for paragraph in paragraphs { add(paragraph.plainText) }
    }
  }

  private mutating func add(_ list: List) {
    for item in list.items {
      add(item.mark)
      for paragraph in item.paragraphs { add(paragraph.plainText) }
      if let sublist = item.sublist { add(sublist) }
    }
  }
}
