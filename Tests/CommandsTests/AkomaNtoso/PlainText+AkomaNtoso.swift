import Testing
import XML

extension PlainText {
  /// Reads a file of Akoma Ntoso, with or without what pictures tell.
  init(akomaNtoso bytes: [UInt8], alternatives: Bool) throws {
    let (root, problems) = XMLReader.read(bytes, file: "written.akn.xml")
    #expect(problems.isEmpty)
    let document = try #require(root?.children.first)
    var reading = AkomaNtosoReading(alternatives: alternatives)
    for container in try #require(document.child("preface")).children {
      if container.attribute("name") == "coverage" {
        reading.read(container)
      } else {
        // Only the notes of the masthead; its lines are laid out differently in every format.
        _ = container.children.map { reading.text(of: $0) }
      }
    }
    reading.read(try #require(document.child("mainBody")))
    self = reading.text
  }
}

/// Goes through a file of Akoma Ntoso in the order of its text.
private struct AkomaNtosoReading {
  var text = PlainText()
  let alternatives: Bool
  private var number = ""

  init(alternatives: Bool) { self.alternatives = alternatives }

  mutating func read(_ element: XMLElement) {
    for child in element.children {
      switch child.name {
      case "num": number = text(of: child) + " "
      case "p" where child.attribute("class") == "alternative" && !alternatives: break
      case "p", "heading", "caption":
        text.add(number + text(of: child))
        number = ""
      case "tr":
        text.add(child.children.map { PlainText.plain(text(of: $0)) }.joined(separator: " | "))
      default: read(child)
      }
    }
  }

  /// The letters of an element, with the notes in it put aside.
  mutating func text(of element: XMLElement) -> String {
    var letters = ""
    for piece in element.content {
      switch piece {
      case .text(let some): letters += some
      case .element(let child): letters += inline(child)
      }
    }
    return letters
  }

  private mutating func inline(_ element: XMLElement) -> String {
    let marker = element.attribute("marker") ?? ""
    switch element.name {
    case "br": return " "
    case "noteRef": return "[\(marker)]"
    case "authorialNote":
      let paragraphs = element.children.map { PlainText.plain(text(of: $0)) }
      guard let number = Int(marker) else {
        self.text.asterisk = paragraphs
        return marker
      }
      self.text.notes[number] = paragraphs
      return "[\(marker)]"
    default: return text(of: element)
    }
  }
}
