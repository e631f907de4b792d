package import Diagnostics
package import Files
package import XML

/// Checks what a build wrote: by the schemas that somebody gives, and by the rules that no schema has.
package enum OutputProof {
  /// The ending of the files that are Akoma Ntoso.
  package static let ending = ".akn.xml"

  /// Everything that is wrong with the files of a folder.
  ///
  /// - Parameters:
  ///   - files: the files; of these only Akoma Ntoso is checked.
  ///   - schemas: the schemas; without them only the rules are asked.
  /// - Returns: the problems, and how many files were checked.
  package static func problems(
    of files: [File], schemas: XMLSchemas?
  ) -> (problems: [Diagnostic], checked: Int) {
    let chosen = files.filter { $0.path.hasSuffix(ending) }
    var schemas = schemas
    var problems = schemas?.diagnostics ?? []
    var read: [AkomaNtosoFile] = []
    for file in chosen {
      let bytes = Array(file.text.utf8)
      let (root, refused) = XMLReader.read(bytes, file: file.path)
      guard let root else {
        problems += refused
        continue
      }
      problems += schemas?.problems(of: bytes, file: file.path) ?? []
      AkomaNtosoFile(path: file.path, root: root, &problems).map { read.append($0) }
    }
    for rule in AkomaNtosoRules.all { problems += rule.problems(in: read) }
    return (problems, chosen.count)
  }
}
