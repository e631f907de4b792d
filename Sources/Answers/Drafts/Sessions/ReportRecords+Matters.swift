import Archive
import Records

extension ReportRecords.Matter.Telling {
  init(_ discussion: JointDiscussion) {
    self =
      switch discussion.lead {
      case .own: .leading(discussion.other)
      case .other: .elsewhere(discussion.other)
      case .open: .open(discussion.other)
      }
  }
}

extension ReportRecords.Matter {
  static func all(
    of session: Key, _ joint: [JointDiscussion], in view: RecordView
  ) -> [Self] {
    let agenda = view.agenda(of: session)
    let items = view.agendaOrder(view.referring(to: session, from: "session", Item.self))
    let own = agenda + items.filter { !agenda.contains($0) }
    let matters = own.map { item in
      let shared = joint.first { $0.items.contains(item) }
      return Self(item, shared.map(Telling.init) ?? .own, tells: shared?.lead != .other, view)
    }
    // What stands among the records of the other session alone is told here only where this one led.
    let others = joint.filter { $0.items.isEmpty }.flatMap { discussion in
      discussion.otherItems.map {
        Self($0, Telling(discussion), tells: discussion.lead == .own, view)
      }
    }
    var seen: Set<Key> = []
    return (matters + others).filter { seen.insert($0.item).inserted }
  }

  private init(_ item: Key, _ telling: Telling, tells: Bool, _ view: RecordView) {
    self.item = item
    self.telling = telling
    isTold = tells
    statements =
      tells ? view.asRecorded(view.referring(to: item, from: "item", Statement.self)) : []
    figures = tells ? view.asRecorded(view.referring(to: item, from: "item", Statistic.self)) : []
  }
}
