import Archive
import Diagnostics
import Records

extension DerivedName {
  /// In which order the records of a list stand.
  enum Order {
    /// By their addresses.
    case address
    /// As they stand in their files.
    case recorded
  }

  /// The records of a type that refer to the record from one of the given fields.
  ///
  /// The fields are field paths, in which `*` stands for any one step, such as an element of a list.
  static func records<R: Record>(
    _ kind: Kind, _ name: String, _ type: R.Type, from fields: [String], _ summary: String,
    order: Order = .address, where admitted: @escaping @Sendable (R) -> Bool = { _ in true }
  ) -> DerivedName {
    let patterns = fields.map { $0.utf8.split(separator: UInt8(ascii: ".")) }
    return DerivedName(kind, name, .list(.reference([R.kind])), summary) { question in
      var keys: [Key] = []
      for link in question.view.archive.links.to[question.key] ?? [] {
        guard !link.isSource, keys.last != link.from,
          let record = question.view[link.from]?.record as? R, admitted(record),
          patterns.contains(where: { matches(link.path, $0) })
        else { continue }
        keys.append(link.from)
      }
      if order == .recorded { keys = recorded(keys, question.view) }
      return .list(keys.map { .reference(Reference($0)) })
    }
  }

  private static func matches(_ path: String, _ pattern: [Substring.UTF8View]) -> Bool {
    let steps = path.utf8.split(separator: UInt8(ascii: "."))
    return steps.count == pattern.count
      && zip(steps, pattern).allSatisfy { $1.elementsEqual("*".utf8) || $0.elementsEqual($1) }
  }

  private static func recorded(_ keys: [Key], _ view: RecordView) -> [Key] {
    let placed = keys.map { key in (key, view[key]?.range) }
    return placed.sorted { a, b in
      let left = (a.1?.file ?? "", a.1?.start.line ?? 0)
      return left < (b.1?.file ?? "", b.1?.start.line ?? 0)
    }.map(\.0)
  }
}
