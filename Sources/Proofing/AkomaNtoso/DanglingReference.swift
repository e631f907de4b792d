import Diagnostics
import XML

/// A reference to an identifier that the file does not have.
enum DanglingReference: AkomaNtosoRule {
  static func problems(in files: [AkomaNtosoFile]) -> [Diagnostic] {
    files.flatMap(problems(in:))
  }

  private static func problems(in file: AkomaNtosoFile) -> [Diagnostic] {
    let elements = file.root.elements
    let known = Set(elements.compactMap { $0.attribute("eId") })
    var problems: [Diagnostic] = []
    for element in elements {
      for attribute in element.attributes where isReference(attribute) {
        let target = String(attribute.value.dropFirst())
        guard !known.contains(target) else { continue }
        let headline = "`\(attribute.name)` leads to `\(target)`, which is nowhere in the file"
        problems.append(file.problem(.danglingReference, at: element, headline))
      }
    }
    return problems
  }

  /// Attributes whose value can be an identifier after `#`; a number of a paragraph, say, cannot.
  private static let names: Set<String> = [
    "href", "source", "src", "by", "as", "refersTo", "for", "placementBase", "alternativeTo",
    "pos", "from", "upTo", "period", "target",
  ]

  private static func isReference(_ attribute: XMLAttribute) -> Bool {
    attribute.namespace.isEmpty && names.contains(attribute.name)
      && attribute.value.utf8.first == UInt8(ascii: "#")
  }
}
