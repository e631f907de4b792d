import Diagnostics
import XML

/// A file of Akoma Ntoso, with what it says of itself.
struct AkomaNtosoFile {
  /// The namespace of the version that is read.
  static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  /// The namespace of what names the versions and origins in it.
  static let origins = "urn:rapporteur:origins:1"

  /// What diagnostics call it.
  let path: String
  /// The outermost element.
  let root: XMLElement
  /// The element of the document in it, such as `doc` or `statement`.
  let document: XMLElement
  /// What it says of work, version and file.
  let work, expression, manifestation: XMLElement

  /// Finds its parts; `nil`, and what is wrong, where one is missing.
  init?(path: String, root: XMLElement, _ problems: inout [Diagnostic]) {
    self.path = path
    self.root = root
    guard root.name == "akomaNtoso", root.namespace == Self.namespace,
      let document = root.children.first,
      let identification = document.child("meta")?.child("identification"),
      let work = identification.child("FRBRWork"),
      let expression = identification.child("FRBRExpression"),
      let manifestation = identification.child("FRBRManifestation")
    else {
      let range = SourceRange(file: path, start: root.position)
      problems.append(
        Diagnostic(
          .notAkomaNtoso, at: range,
          root.name == "akomaNtoso"
            ? "the document does not say which work, version and file it is"
            : "the outermost element is `\(root.name)`"))
      return nil
    }
    self.document = document
    (self.work, self.expression, self.manifestation) = (work, expression, manifestation)
  }

  /// The address that an element of the identification gives under a name; empty where there is none.
  static func address(_ name: String, in element: XMLElement) -> String {
    element.child(name)?.attribute("value") ?? ""
  }

  /// The address of the version that it holds.
  var version: String { Self.address("FRBRuri", in: expression) }

  /// A problem at one of its elements.
  func problem(
    _ code: DiagnosticCode, at element: XMLElement, _ headline: String, notes: [String] = []
  ) -> Diagnostic {
    Diagnostic(
      code, at: SourceRange(file: path, start: element.position), headline, notes: notes)
  }
}
