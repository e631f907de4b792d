import Testing
import XML

/// The text of a file of Akoma Ntoso as a reader sees it, paragraph by paragraph.
struct AkomaNtosoText {
  let root: XMLElement

  init(_ bytes: [UInt8]) throws {
    let (root, problems) = XMLReader.read(bytes, file: "written.akn.xml")
    #expect(problems.isEmpty, "\(problems)")
    self.root = try #require(root)
  }

  /// All elements of a name, in order.
  func all(_ name: String) -> [XMLElement] {
    root.elements.filter { $0.name == name }
  }

  /// The values of an attribute of all elements of a name.
  func values(_ attribute: String, of name: String) -> [String] {
    all(name).compactMap { $0.attribute(attribute) }
  }
}
