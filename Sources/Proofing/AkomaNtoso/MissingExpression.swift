import Diagnostics
import XML

/// A version that a file names and that is not in the folder.
enum MissingExpression: AkomaNtosoRule {
  static func problems(in files: [AkomaNtosoFile]) -> [Diagnostic] {
    let held = Set(files.map(\.version))
    var told: Set<String> = []
    return files.flatMap { file in
      named(in: file).compactMap { element, address in
        guard !held.contains(address), told.insert(address).inserted else { return nil }
        return file.problem(
          .missingExpression, at: element, "the version `\(address)` is not in the folder")
      }
    }
  }

  /// The versions that a file names: those that are to be, and the original of a translation.
  private static func named(in file: AkomaNtosoFile) -> [(XMLElement, String)] {
    var named: [(XMLElement, String)] = []
    for element in file.document.child("meta")?.elements ?? [] {
      let isVersion = element.name == "version" && element.namespace == AkomaNtosoFile.origins
      let isOriginal =
        element.name == "FRBRtranslation" && element.namespace == AkomaNtosoFile.namespace
      guard isVersion || isOriginal, let address = element.attribute("href") else { continue }
      named.append((element, address))
    }
    return named
  }
}
