import Diagnostics
import XML

/// What the list of relations of a part says: which parts belong to it, and as what.
struct PartRelations {
  /// The names of parts, by what they are to the part.
  private(set) var targets: [String: String] = [:]
  /// What points out of the file; of such a file nothing is used.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads a list of relations.
  ///
  /// - Parameters:
  ///   - root: the list.
  ///   - folder: where the part stands, with a solidus at its end.
  ///   - file: what the list is called in diagnostics.
  init(_ root: XMLElement, in folder: String, file: String) {
    for relation in root.children where relation.attribute("TargetMode") != "External" {
      guard let type = relation.attribute("Type")?.split(separator: "/").last,
        let target = relation.attribute("Target")
      else { continue }
      if let name = PartRelations.name(target, in: folder) {
        targets[String(type)] = name
      } else {
        diagnostics.append(
          Diagnostic(
            .partOutsideFile, at: SourceRange(file: file, start: relation.position),
            "`\(target)` leads out of the file",
            notes: ["it is the address of its \(type); nothing outside of the file is read"]))
      }
    }
  }

  /// The name of a part at an address; `nil` where the address climbs out of the file.
  private static func name(_ target: String, in folder: String) -> String? {
    let address = target.hasPrefix("/") ? target : folder + target
    var steps: [Substring] = []
    for step in address.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where step != "." {
      if step != ".." {
        steps.append(step)
      } else if steps.popLast() == nil {
        return nil
      }
    }
    return steps.joined(separator: "/")
  }
}
