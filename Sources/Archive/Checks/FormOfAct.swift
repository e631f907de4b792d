import Citations
import Diagnostics
import Records

/// An act is cited in the form that it has.
enum FormOfAct: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for target in Set(archive.links.targets + archive.mentions.targets).sorted() {
      guard let held = heldInOtherForm(target, archive), let act = archive.record(Act.self, held)
      else { continue }
      for link in archive.citing(target) {
        log.report(
          Diagnostic(
            .formOfAct, at: link.place,
            "`\(link.reference.written)` is a \(act.form.rawValue)",
            notes: ["\(held) is held, and no \(target)"],
            suggestion: link.reference.written == target.text ? held.text : nil))
      }
    }
  }

  /// The act that is held with that number and body and the other form, where this one is not held.
  static func heldInOtherForm(_ target: Key, _ archive: Archive) -> Key? {
    guard archive[target] == nil, archive.known.kind(of: target) == .act else { return nil }
    let others = ActForm.allCases.compactMap { form -> Key? in
      let parts = target.text.split(separator: "/", maxSplits: 2).map(String.init)
      guard parts.count == 3, parts[1] != form.rawValue else { return nil }
      return Key("\(parts[0])/\(form.rawValue)/\(parts[2])")
    }
    return others.first { archive[$0] != nil }
  }
}
