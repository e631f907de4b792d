import Testing
import XML

extension PlainText {
  /// Reads the main part of a page that the HTML writer made; what a picture tells is not among it.
  init(html bytes: [UInt8]) throws {
    let page = String(decoding: bytes, as: UTF8.self)
    let start = try #require(page.firstRange(of: "<main>"))
    let end = try #require(page.firstRange(of: "</main>"))
    // The writer closes everything but what HTML has no end for.
    let main = page[start.lowerBound..<end.upperBound].replacing("<br>", with: "<br/>")
      .replacing("<details open>", with: "<details>")
    let (root, problems) = XMLReader.read(Array(main.utf8), file: "page.html")
    #expect(problems.isEmpty, "\(problems)")
    self.init()
    read(try #require(root))
  }

  private mutating func read(_ element: XMLElement) {
    for child in element.children {
      let kind = child.attribute("class") ?? ""
      switch child.name {
      case "section" where kind == "references": break
      case "section" where kind == "notes": readNotes(child)
      case "nav", "svg", "summary", "colgroup": break
      case "div" where kind == "picture": break
      case "p", "h2", "h3", "h4", "figcaption", "caption": add(PlainText.text(of: child))
      case "li": readItem(child)
      case "tr":
        add(child.children.map { PlainText.plain(PlainText.text(of: $0)) }.joined(separator: " | "))
      default: read(child)
      }
    }
  }

  /// An item has its first paragraph between its mark and its first block.
  private mutating func readItem(_ item: XMLElement) {
    add(PlainText.leading(item))
    read(item)
  }

  private mutating func readNotes(_ section: XMLElement) {
    for item in section.child("ol")?.children ?? [] {
      let mark = item.child("span")?.text ?? ""
      let first = PlainText.plain(PlainText.leading(item, dropping: 1))
      let rest = item.children.filter { $0.name == "p" }.map {
        PlainText.plain(PlainText.text(of: $0))
      }
      if let number = Int(mark) {
        notes[number] = [first] + rest
      } else {
        asterisk = [first] + rest
      }
    }
  }

  /// The letters of an item before its first block, without so many of its elements.
  private static func leading(_ item: XMLElement, dropping count: Int = 0) -> String {
    var part = item
    let blocks = ["p", "ol", "ul"]
    let end = item.content.firstIndex {
      if case .element(let child) = $0 { blocks.contains(child.name) } else { false }
    }
    part.content = Array(item.content[..<(end ?? item.content.endIndex)].dropFirst(count))
    return text(of: part)
  }

  private static func text(of element: XMLElement) -> String {
    var letters = ""
    for piece in element.content {
      guard case .element(let child) = piece else {
        if case .text(let some) = piece { letters += some }
        continue
      }
      switch child.name {
      case "br": letters += " "
      case "sup": letters += "[\(child.text)]"
      case "a" where child.attribute("class") == "back": break
      default: letters += text(of: child)
      }
    }
    return letters
  }
}
