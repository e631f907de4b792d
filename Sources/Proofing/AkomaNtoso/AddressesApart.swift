import Diagnostics
import XML

/// Addresses of work, version and file that do not fit each other or what stands beside them.
enum AddressesApart: AkomaNtosoRule {
  static func problems(in files: [AkomaNtosoFile]) -> [Diagnostic] {
    var first: [String: AkomaNtosoFile] = [:]
    return files.flatMap { file -> [Diagnostic] in
      var problems = problems(in: file)
      let own = AkomaNtosoFile.address("FRBRthis", in: file.manifestation)
      if let other = first[own] {
        problems.append(
          file.problem(
            .addressesApart, at: file.manifestation, "`\(own)` is the address of two files",
            notes: ["the other is \(other.path)"]))
      } else {
        first[own] = file
      }
      return problems
    }
  }

  private static func problems(in file: AkomaNtosoFile) -> [Diagnostic] {
    let work = AkomaNtosoFile.address("FRBRuri", in: file.work)
    let version = file.version
    let language = file.expression.child("FRBRlanguage")?.attribute("language") ?? ""
    let subtype = AkomaNtosoFile.address("FRBRsubtype", in: file.work)
    let number = AkomaNtosoFile.address("FRBRnumber", in: file.work)
    let part = AkomaNtosoFile.address("FRBRthis", in: file.work).dropFirst(work.count)
    let parts = work.split(separator: "/" as Character, omittingEmptySubsequences: false)
    let rows: [(XMLElement, Bool, String)] = [
      (
        file.work,
        parts.count == 8 && work.hasPrefix("/akn/un/") && !parts.dropFirst().contains(""),
        "`\(work)` is not /akn/un/TYPE/SUBTYPE/BODY/DATE/NUMBER"
      ),
      (
        file.work, parts.count != 8 || parts[3] == file.document.name,
        "`\(work)` does not name the type `\(file.document.name)`"
      ),
      (
        file.work, parts.count != 8 || parts[4] == subtype,
        "`\(work)` does not name the subtype `\(subtype)`"
      ),
      (
        file.work, parts.count != 8 || parts[7] == number,
        "`\(work)` does not name the number `\(number)`"
      ),
      (file.work, part.hasPrefix("/!"), "the part of the work is not below `\(work)`"),
      (
        file.expression, version.hasPrefix("\(work)/\(language)@"),
        "the version `\(version)` is not that of `\(work)` in `\(language)`"
      ),
      (
        file.expression, self.part(of: file.expression) == version + part,
        "the part of the version is not that of the work below `\(version)`"
      ),
      (
        file.manifestation,
        AkomaNtosoFile.address("FRBRuri", in: file.manifestation)
          == version + ".xml", "the address of the file is not `\(version).xml`"
      ),
      (
        file.manifestation, self.part(of: file.manifestation) == version + part + ".xml",
        "the part of the file is not `\(version)\(part).xml`"
      ),
    ]
    return rows.filter { !$0.1 }.map { file.problem(.addressesApart, at: $0.0, $0.2) }
  }

  private static func part(of element: XMLElement) -> String {
    AkomaNtosoFile.address("FRBRthis", in: element)
  }
}
