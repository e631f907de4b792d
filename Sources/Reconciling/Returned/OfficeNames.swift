import XML

/// The names of Office Open XML, in its two variants.
enum OfficeNames {
  private static let text: Set<String> = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
  ]

  static func isText(_ namespace: String) -> Bool { text.contains(namespace) }
}

extension XMLElement {
  /// Whether it is of the vocabulary of texts.
  var isWord: Bool { OfficeNames.isText(namespace) }

  /// The value of an attribute of the vocabulary of texts.
  func word(_ name: String) -> String? {
    attributes.first {
      $0.name == name && (OfficeNames.isText($0.namespace) || $0.namespace == "")
    }?
    .value
  }

  /// The value of the element at a path of names below it.
  func value(_ path: String...) -> String? {
    var element = self
    for name in path {
      guard let next = element.child(name) else { return nil }
      element = next
    }
    return element.word("val")
  }

  /// Who made a change that is tracked, or a comment.
  var revision: Revision { Revision(author: word("author") ?? "", date: word("date")) }
}
