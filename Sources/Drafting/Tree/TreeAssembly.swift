import Diagnostics
import Documents
import Markdown

/// The blocks of a document as they are put together: numbers, addresses, origins.
struct TreeAssembly {
  let builder: TreeBuilder
  let index: OriginIndex
  var converter: InlineConverter
  var blocks: [Block] = []
  var footnotes: [Footnote] = []
  /// The figures asked for, by the addresses of the blocks in whose place they come.
  var figures: [String: FigureRequest] = [:]
  /// The bytes of the Markdown from which blocks and footnotes were made, by their addresses.
  var places: [String: Range<Int>] = [:]
  /// The headings with their places, to check them at the end.
  var headings: [PlacedHeading] = []

  var section = SectionCounter()
  var paragraphs = 0
  var counts: [String: Int] = [:]
  var ids: Set<String> = []
  /// The address of the paragraph that a list belongs to.
  var listBase: String?
  var caption: (inlines: [Inline], origins: [Origin], bytes: Range<Int>)?

  init(builder: TreeBuilder, index: OriginIndex) {
    self.builder = builder
    self.index = index
    converter = InlineConverter(
      language: builder.language, file: builder.file)
  }

  var numbering: Numbering { Numbering(builder.language) }

  mutating func add(_ block: MarkdownBlock, before next: MarkdownBlock?) {
    let origins = index.origins(of: block.bytes)
    let count = blocks.count
    // The caption that stands before a table becomes a part of it.
    let start = caption?.bytes.lowerBound ?? block.bytes.lowerBound
    defer {
      for made in blocks[count...] { places[made.id] = start..<block.bytes.upperBound }
    }
    switch block.content {
    case .heading(let level, let text): addHeading(level, text, block, origins)
    case .paragraph(let text):
      if text.count == 1, case .figure(let figure) = text[0] {
        addFigure(FigureRequest(figure), origins)
      } else if let strong = soleStrong(text), case .table? = next?.content {
        caption = (converter.convert(strong, in: block), origins, block.bytes)
      } else {
        addParagraph(converter.convert(text, in: block), origins)
      }
    case .orderedList(_, _, let items): addList(items, isOrdered: true, block, origins)
    case .bulletList(_, let items): addList(items, isOrdered: false, block, origins)
    case .table(let table): addTable(table, block, origins)
    case .blockQuote(let quoted):
      let content = Block.Content.quotation(onlyParagraphs(quoted, "a quotation"))
      blocks.append(Block(id: counted("quote"), content, origins: origins))
    case .thematicBreak: refuse(block, "line across")
    case .code: refuse(block, "preformatted text")
    }
  }

  mutating func add(_ footnote: MarkdownFootnote) {
    let bytes = footnote.start.offset..<max(footnote.start.offset, footnote.end.offset)
    let paragraphs = onlyParagraphs(footnote.blocks, "a footnote")
    places["fn-\(footnote.number)"] = bytes
    footnotes.append(
      Footnote(number: footnote.number, paragraphs, origins: index.origins(of: bytes)))
  }

  private mutating func addHeading(
    _ level: Int, _ text: [MarkdownInline], _ block: MarkdownBlock, _ origins: [Origin]
  ) {
    guard level <= 3 else { return refuse(block, "heading of level \(level)") }
    let ordinal = section.next(level: level)
    let mark = numbering.heading(level: level, ordinal)
    let heading = Heading(
      level: level, ordinal: mark == nil ? nil : ordinal, mark: mark,
      converter.convert(text, in: block))
    listBase = nil
    headings.append(PlacedHeading(level: level, position: blocks.count, block: block))
    blocks.append(Block(id: unique(section.address), .heading(heading), origins: origins))
  }

  private mutating func addParagraph(_ text: [Inline], _ origins: [Origin]) {
    guard builder.numbersParagraphs else {
      blocks.append(Block(id: counted("text"), .paragraph(number: nil, text), origins: origins))
      listBase = nil
      return
    }
    paragraphs += 1
    let id = unique("par-\(paragraphs)")
    listBase = id
    blocks.append(Block(id: id, .paragraph(number: paragraphs, text), origins: origins))
  }

  /// The place of a figure, which is drawn when all of the text is there.
  private mutating func addFigure(_ figure: FigureRequest, _ origins: [Origin]) {
    let id = counted("fig")
    figures[id] = figure
    blocks.append(Block(id: id, .paragraph(number: nil, []), origins: origins))
    listBase = nil
  }

  private mutating func addList(
    _ items: [MarkdownListItem], isOrdered: Bool, _ block: MarkdownBlock, _ origins: [Origin]
  ) {
    let base = listBase ?? counted("list")
    let list = list(items, isOrdered: isOrdered, level: 1, base: base, block)
    blocks.append(Block(id: unique(base + "-list"), .list(list), origins: origins))
  }

  private func soleStrong(_ text: [MarkdownInline]) -> [MarkdownInline]? {
    guard text.count == 1, case .strong(let inner) = text[0] else { return nil }
    return inner
  }

  mutating func refuse(_ block: MarkdownBlock, _ what: String) {
    converter.report(
      .unsupportedMarkdown, from: block.start, to: block.end, "\(what) in a document")
  }

  /// The paragraphs of something that holds nothing else.
  mutating func onlyParagraphs(_ blocks: [MarkdownBlock], _ place: String) -> [[Inline]] {
    var paragraphs: [[Inline]] = []
    for block in blocks {
      if case .paragraph(let text) = block.content {
        paragraphs.append(converter.convert(text, in: block))
      } else {
        refuse(block, "something other than paragraphs inside \(place)")
      }
    }
    return paragraphs
  }

  /// An address not yet taken: the one given, or with the next number behind it.
  mutating func unique(_ id: String) -> String {
    if ids.insert(id).inserted { return id }
    var number = max(counts[id, default: 1], 1)
    repeat { number += 1 } while !ids.insert("\(id)-\(number)").inserted
    counts[id] = number
    return "\(id)-\(number)"
  }

  mutating func counted(_ kind: String) -> String {
    counts[kind, default: 0] += 1
    return unique("\(kind)-\(counts[kind, default: 1])")
  }
}
