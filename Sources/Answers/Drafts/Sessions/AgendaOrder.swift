import Archive
import Diagnostics
import Records

extension RecordView {
  /// The items that stand on the agenda of a session, in the order of their numbers.
  func agenda(of session: Key) -> [Key] {
    let items = referring(to: session, from: "session", Item.self)
    return agendaOrder(
      items.filter { key in
        guard let item = self[key]?.record as? Item else { return false }
        return item.number != nil || item.onAgenda == true
      })
  }

  /// Items in the order of their numbers, 2 before 10 and 2 before 2 (a); those without one come last, as
  /// they are recorded.
  func agendaOrder(_ items: [Key]) -> [Key] {
    items.map { (key: $0, place: AgendaPlace($0, in: self)) }.sorted { $0.place < $1.place }
      .map(\.key)
  }
}

/// Where an item stands on an agenda.
private struct AgendaPlace: Comparable {
  private let number: Int
  private let rest: String
  private let file: String
  private let line: Int
  private let key: Key

  init(_ key: Key, in view: RecordView) {
    let entry = view[key]
    let printed = (entry?.record as? Item)?.number ?? ""
    let digits = printed.prefix { $0.isASCII && $0.isNumber }
    number = Int(digits) ?? .max
    rest = printed.dropFirst(digits.count).filter { !$0.isWhitespace }
    file = entry?.range.file ?? ""
    line = entry?.range.start.line ?? 0
    self.key = key
  }

  static func < (a: AgendaPlace, b: AgendaPlace) -> Bool {
    (a.number, a.rest, a.file, a.line, a.key) < (b.number, b.rest, b.file, b.line, b.key)
  }
}
