import XML

/// Reads the letters of one paragraph, with what is inserted in it and without what is deleted.
struct ParagraphReader {
  var passage = ReturnedPassage()
  /// The paragraphs in boxes that hang at this one.
  private(set) var boxes: [XMLElement] = []
  /// The fields that are open, the innermost last.
  var fields: [Field] = []
  private var authors: [Revision] = []
  private var openComments: [String: Int] = [:]

  /// A field of Word: what it is to print, and where what it prints begins.
  struct Field {
    var instruction = ""
    var resultStart: Int?
  }

  /// Reads a paragraph that stands in changes by some authors.
  init(_ paragraph: XMLElement, by authors: [Revision] = []) {
    self.authors = authors
    for child in paragraph.children { read(child) }
    for (comment, start) in openComments {
      passage.comments.append((start..<passage.text.utf8.count, comment))
    }
  }

  private mutating func read(_ element: XMLElement) {
    guard element.isWord else { return readForeign(element) }
    switch element.name {
    case "r":
      let start = count
      for child in element.children { readPart(child, of: element) }
      if start < count, let look = look(of: element) { add(look, start..<count) }
    case "ins", "moveTo":
      authors.append(element.revision)
      for child in element.children { read(child) }
      authors.removeLast()
    case "del", "moveFrom": readDeletion(element)
    case "bookmarkStart": element.word("name").map { passage.anchors.append($0) }
    case "commentRangeStart": element.word("id").map { openComments[$0] = passage.text.utf8.count }
    case "commentRangeEnd": element.word("id").map { closeComment($0) }
    case "fldSimple":
      fields.append(Field(instruction: element.word("instr") ?? "", resultStart: count))
      for child in element.children { read(child) }
      endField()
    case "sdt": for child in element.child("sdtContent")?.children ?? [] { read(child) }
    case "hyperlink", "smartTag", "customXml", "dir", "bdo", "ruby", "rubyBase":
      for child in element.children { read(child) }
    default: break
    }
  }

  /// What is not of the vocabulary of texts: one of several ways to show the same, or a formula.
  private mutating func readForeign(_ element: XMLElement) {
    switch element.name {
    case "AlternateContent":
      let way = element.children.first { $0.name == "Choice" } ?? element.children.first
      for child in way?.children ?? [] { read(child) }
    case "oMath", "oMathPara", "r", "t", "e", "num", "den", "sup", "sub":
      if element.name == "t" { add(element.text) }
      for child in element.children { read(child) }
    default: findBoxes(element)
    }
  }

  private mutating func findBoxes(_ element: XMLElement) {
    for child in element.children {
      if child.isWord, child.name == "txbxContent" { boxes.append(child) } else { findBoxes(child) }
    }
  }

  /// The number of bytes read.
  var count: Int { passage.text.utf8.count }
  private var isInInstruction: Bool { fields.last.map { $0.resultStart == nil } ?? false }

  private mutating func readPart(_ part: XMLElement, of run: XMLElement) {
    guard part.isWord else { return readForeign(part) }
    switch part.name {
    case "t":
      // The letters after a mark that is no number of Word are that mark.
      let isMark = run.children.contains {
        $0.name == "footnoteReference"
          && ["1", "true", "on"].contains($0.word("customMarkFollows"))
      }
      if !isMark { add(part.text) }
    case "tab", "ptab": add("\t")
    case "br", "cr": add(" ")
    case "noBreakHyphen": add("-")
    case "sym": add("\u{FFFC}")
    case "footnoteReference", "endnoteReference":
      let kind = part.name == "endnoteReference" ? "e" : ""
      part.word("id").map { passage.marks.append((count, kind + $0)) }
    case "commentReference":
      guard let comment = part.word("id") else { return }
      if openComments[comment] != nil { closeComment(comment) }
      if !passage.comments.contains(where: { $0.comment == comment }) {
        passage.comments.append((count..<count, comment))
      }
    case "fldChar": readFieldMark(part)
    case "instrText":
      if isInInstruction { fields[fields.count - 1].instruction += part.text }
    case "pict", "drawing", "object": findBoxes(part)
    default: break
    }
  }

  /// Adds letters, which are no part of what a field is to print.
  mutating func add(_ letters: String) {
    guard !isInInstruction, !letters.isEmpty else { return }
    let start = count
    passage.text += letters
    guard let author = authors.last else { return }
    if let last = passage.insertions.last, last.range.upperBound == start, last.by == author {
      passage.insertions[passage.insertions.count - 1].range = last.range.lowerBound..<count
    } else {
      passage.insertions.append((start..<count, author))
    }
  }

  private mutating func readDeletion(_ element: XMLElement) {
    var deleted = ""
    for part in element.elements where part.isWord {
      if part.name == "delText" || part.name == "t" { deleted += part.text }
    }
    guard !deleted.isEmpty else { return }
    passage.deletions.append((count, deleted, element.revision))
  }

  private mutating func closeComment(_ comment: String) {
    guard let start = openComments.removeValue(forKey: comment) else { return }
    passage.comments.append((start..<count, comment))
  }
}
