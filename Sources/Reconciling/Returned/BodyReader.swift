import XML

/// Reads the paragraphs and tables of a part of a document that came back.
struct BodyReader {
  /// The passages, in order, without those that are empty.
  private(set) var passages: [ReturnedPassage] = []
  private var counter: CountedNumbers
  /// A paragraph whose mark is deleted, so that the next goes on with it.
  private var open: ReturnedPassage?
  private var note: String?
  private var isInBox = false

  init(_ counter: CountedNumbers = CountedNumbers()) { self.counter = counter }

  /// Reads what stands in an element, as paragraphs of a note where one is named.
  mutating func read(_ element: XMLElement, note: String? = nil) {
    self.note = note
    for child in element.children { block(child, []) }
    if let open { finish(open) }
    open = nil
  }

  private mutating func block(_ element: XMLElement, _ authors: [Revision]) {
    switch element.name {
    case "p" where element.isWord: paragraph(element, authors)
    case "tbl" where element.isWord: table(element, authors)
    case "ins", "moveTo":
      for child in element.children { block(child, authors + [element.revision]) }
    case "sdt": for child in element.child("sdtContent")?.children ?? [] { block(child, authors) }
    case "customXml", "smartTag": for child in element.children { block(child, authors) }
    case "AlternateContent":
      let way = element.children.first { $0.name == "Choice" } ?? element.children.first
      for child in way?.children ?? [] { block(child, authors) }
    case "bookmarkStart":
      if let name = element.word("name") {
        if open == nil { open = ReturnedPassage() }
        open?.anchors.append(name)
      }
    default: break
    }
  }

  private mutating func paragraph(_ element: XMLElement, _ authors: [Revision]) {
    let reader = ParagraphReader(element, by: authors)
    var passage = reader.passage
    let properties = element.child("pPr")
    passage.note = note
    passage.isBoxed = isInBox
    passage.style = properties?.child("pStyle")?.word("val")
    // A paragraph that Word counts has its number even where it says nothing.
    passage.counted = counter.next(properties)
    if !passage.marks.isEmpty || passage.text.utf8.contains(where: { $0 > 32 }) {
      passage.readTypedNumber()
    }
    if var before = open {
      before.append(passage, separator: "")
      before.note = note
      passage = before
      open = nil
    }
    let mark = properties?.child("rPr")
    if mark?.child("del") != nil || mark?.child("moveFrom") != nil {
      open = passage
    } else {
      finish(passage)
    }
    let isOuter = !isInBox
    isInBox = true
    for box in reader.boxes { for child in box.children { block(child, authors) } }
    isInBox = !isOuter
  }

  private mutating func finish(_ passage: ReturnedPassage) {
    var passage = passage
    passage.words = Words(passage.text)
    let isEmpty = passage.words.tokens.isEmpty && passage.marks.isEmpty
    if isEmpty, passage.deletions.isEmpty, passage.comments.isEmpty { return }
    passages.append(passage)
  }

  /// A row is one passage; the texts of its cells are kept apart by a sign.
  private mutating func table(_ element: XMLElement, _ authors: [Revision]) {
    if let open { finish(open) }
    open = nil
    for row in rows(of: element) {
      let properties = row.child("trPr")
      if let deletion = properties?.child("del") {
        finish(deleted(row, deletion.revision))
        continue
      }
      var whole = ReturnedPassage()
      whole.isRow = true
      whole.note = note
      let inserted = properties?.child("ins").map { [$0.revision] } ?? []
      for (index, cell) in row.children.flatMap(BodyReader.unwrapped).filter({ $0.name == "tc" })
        .enumerated()
      {
        var inner = BodyReader()
        for child in cell.children { inner.block(child, authors + inserted) }
        var content = ReturnedPassage()
        for passage in inner.passages { content.append(passage, separator: " ") }
        if index > 0 { whole.text += " | " }
        whole.append(content, separator: "")
      }
      finish(whole)
    }
  }

  /// A row that is gone, of which the author is known.
  private func deleted(_ row: XMLElement, _ author: Revision) -> ReturnedPassage {
    let cells = row.children.flatMap(BodyReader.unwrapped).filter { $0.name == "tc" }
    let texts = cells.map { cell in
      cell.elements.filter { $0.isWord && ($0.name == "t" || $0.name == "delText") }
        .map(\.text).joined()
    }
    var passage = ReturnedPassage()
    passage.isRow = true
    passage.note = note
    passage.deletions = [(0, texts.joined(separator: " | "), author)]
    return passage
  }

  private func rows(of table: XMLElement) -> [XMLElement] {
    table.children.flatMap(BodyReader.unwrapped).filter { $0.name == "tr" }
  }

  /// An element, or what a control or a tracked insertion holds.
  private static func unwrapped(_ element: XMLElement) -> [XMLElement] {
    switch element.name {
    case "sdt": element.child("sdtContent")?.children.flatMap(unwrapped) ?? []
    case "ins", "customXml": element.children.flatMap(unwrapped)
    default: [element]
    }
  }
}

extension ReturnedPassage {
  fileprivate mutating func readTypedNumber() {
    guard let number = TypedNumber(text) else { return }
    typed = number.mark
    drop(number.size)
  }
}
