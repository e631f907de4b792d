package import Diagnostics

/// An element of an XML document, with what stands in it.
package struct XMLElement: Sendable, Hashable {
  /// A piece of what stands in an element.
  package enum Content: Sendable, Hashable {
    /// Another element.
    case element(XMLElement)
    /// Letters; two texts never stand side by side.
    case text(String)
  }

  /// Its name without the prefix.
  package var name: String
  /// The namespace of the name; empty where it has none.
  package var namespace: String
  /// Its attributes in the order in which they are written.
  package var attributes: [XMLAttribute]
  /// What stands in it, in order.
  package var content: [Content]
  /// Where its tag begins.
  package var position: SourcePosition

  /// The elements in it, without the texts.
  package var children: [XMLElement] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The letters in it and in all below it.
  package var text: String {
    content.map {
      switch $0 {
      case .element(let element): element.text
      case .text(let letters): letters
      }
    }.joined()
  }

  /// The value of an attribute; without a namespace unless one is named.
  package func attribute(_ name: String, namespace: String = "") -> String? {
    attributes.first { $0.name == name && $0.namespace == namespace }?.value
  }

  /// The first element in it of a name and its own namespace.
  package func child(_ name: String) -> XMLElement? {
    children.first { $0.name == name && $0.namespace == namespace }
  }

  /// It and all elements below it, in the order of the text.
  package var elements: [XMLElement] {
    var found: [XMLElement] = []
    collect(into: &found)
    return found
  }

  private func collect(into found: inout [XMLElement]) {
    found.append(self)
    for case .element(let element) in content { element.collect(into: &found) }
  }
}

/// An attribute of an element.
package struct XMLAttribute: Sendable, Hashable {
  /// Its name without the prefix.
  package var name: String
  /// The namespace of the name; empty where it has none.
  package var namespace: String
  /// Its value.
  package var value: String
}

/// The namespaces that XML has of itself.
package enum XMLNamespace {
  /// That of `xml:lang`.
  package static let xml = "http://www.w3.org/XML/1998/namespace"
}
