import Citations
import Diagnostics
import Records

/// The fourth stage: every record at its address, every reference followed.
struct LinkedRecords {
  private(set) var archive: Archive
  private(set) var log = DiagnosticLog()

  /// Puts the records at their addresses and follows their references.
  init(_ records: [Entry], _ recogniser: Recogniser) {
    var entries: [Key: Entry] = [:]
    entries.reserveCapacity(records.count)
    for entry in records {
      if let other = entries[entry.key] {
        log.report(
          Diagnostic(
            .repeatedKey, at: entry.range, "the key \(entry.key) is already taken",
            notes: ["by the record at \(other.range.file):\(other.range.start.line)"]))
      } else {
        entries[entry.key] = entry
      }
    }
    archive = Archive(recogniser: recogniser, entries: entries)
    follow()
  }

  private mutating func follow() {
    var near = NearestKeys(archive)
    for target in archive.links.targets {
      let links = archive.links.to[target] ?? []
      guard let kind = archive.kind(at: target) else {
        report(notHeld: target, links, &near)
        continue
      }
      for link in links where !link.admits(kind) {
        let expected = link.kinds.map(\.rawValue).joined(separator: " or ")
        log.report(
          Diagnostic(
            .wrongKindOfRecord, at: archive[link.from]?.place(of: link.path),
            "`\(link.reference.written)` is a \(kind.rawValue), expected a \(expected)"))
      }
    }
  }

  /// One note for each target, where it is first referred to.
  ///
  /// Of an act that is held in the other form a check has more to say.
  private mutating func report(
    notHeld target: Key, _ links: [Links.Link], _ near: inout NearestKeys
  ) {
    guard let first = links.first, let entry = archive[first.from],
      FormOfAct.heldInOtherForm(target, archive) == nil, !isPlanned(links)
    else { return }
    let others = links.count - 1
    log.report(
      Diagnostic(
        .referenceNotHeld, at: entry.place(of: first.path), "no record \(target) is held",
        notes: others > 0 ? ["\(others) other reference\(others == 1 ? "" : "s") lead to it"] : [],
        suggestion: near.key(to: target, first.kinds)))
  }

  /// Whether a workplan looks forward to the session: then it has no record yet, and need not have one.
  private func isPlanned(_ links: [Links.Link]) -> Bool {
    links.contains { link in
      link.path.hasPrefix("sessions.") && link.path.hasSuffix(".session")
        && archive[link.from]?.record is Workplan
    }
  }
}
