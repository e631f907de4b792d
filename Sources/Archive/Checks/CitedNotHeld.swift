import Citations
import Diagnostics
import Records

/// What only texts cite is held, or noted once; what fields refer to is noted where they are linked.
enum CitedNotHeld: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    let linked = Set(archive.links.targets)
    var near = NearestKeys(archive)
    for target in archive.mentions.targets where !linked.contains(target) {
      guard archive.holder(of: target) == nil,
        FormOfAct.heldInOtherForm(target, archive) == nil
      else { continue }
      // A key that a tag of a draft names has to be held, which the templates see to.
      let citing = archive.citing(target).filter { $0.reference.target == target && $0.isText }
      guard let first = citing.first else { continue }
      let others = citing.count - 1
      log.report(
        Diagnostic(
          .referenceNotHeld, at: first.place, "no record \(target) is held",
          notes: others > 0 ? ["\(others) other citation\(others == 1 ? "" : "s") of it"] : [],
          suggestion: near.key(to: target, [archive.known.kind(of: target)].compactMap(\.self))))
    }
  }
}
