import Diagnostics
import XML

/// An identifier given twice in a file.
enum RepeatedIdentifier: AkomaNtosoRule {
  static func problems(in files: [AkomaNtosoFile]) -> [Diagnostic] {
    files.flatMap(problems(in:))
  }

  private static func problems(in file: AkomaNtosoFile) -> [Diagnostic] {
    var first: [String: XMLElement] = [:]
    var problems: [Diagnostic] = []
    for element in file.root.elements {
      guard let own = element.attribute("eId") else { continue }
      if let other = first[own] {
        problems.append(
          file.problem(
            .repeatedIdentifier, at: element, "`\(own)` is the identifier of two elements",
            notes: ["the other is a `\(other.name)` in line \(other.position.line)"]))
      } else {
        first[own] = element
      }
    }
    return problems
  }
}
