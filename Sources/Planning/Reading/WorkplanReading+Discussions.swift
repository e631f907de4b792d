import Answers
import Records

extension WorkplanReading {
  /// What is to be discussed, with the bounds that each discussion has of its own.
  mutating func readDiscussions() {
    for (discussion, history) in zip(plan.discussions, history) {
      let path = "discussions.\(discussion.id)"
      let id = discussion.id
      let times = discussion.times ?? 1
      problem.topics.append(
        PlannedTopic(
          id, length: discussion.meetings ?? 1, times: times, strength: Strength(discussion.wish),
          rule: identity(
            path, .discussions(topic: id, times: times), because: words(discussion.reason)),
          documents: discussion.documents ?? 1, urgency: discussion.urgency ?? 0,
          panel: discussion.panel.map(PlannedPanel.init)))
      if Strength(discussion.wish) != .must, times > 1 { readTimes(times, of: discussion) }
      if let session = planned([discussion.notBefore].compactMap(\.self)).first {
        add("\(path).not-before", .must, .earliest(topic: id, session: session))
      }
      if let session = planned([discussion.notAfter].compactMap(\.self)).first {
        add("\(path).not-after", .must, .latest(topic: id, session: session))
      }
      for (number, other) in discussion.after.enumerated() where isDiscussed(other) {
        add(
          "\(path).after.\(number + 1)", .must, .after(topic: id, prerequisite: other, sessions: 1))
      }
      if let spacing = discussion.spacing { readSpacing(spacing, of: discussion, history) }
    }
  }

  /// A discussion that is wished several times is wished each time: once is better than never.
  private mutating func readTimes(_ times: Int, of discussion: PlannedDiscussion) {
    for count in 1..<times {
      add(
        "discussions.\(discussion.id)", Strength(discussion.wish),
        .consider(topics: [discussion.id], from: nil, through: nil, times: count), part: "\(count)")
    }
  }

  /// A discussion is not held again too soon, within the plan or after it was last considered.
  private mutating func readSpacing(
    _ spacing: Int, of discussion: PlannedDiscussion, _ history: DiscussionHistory
  ) {
    let path = "discussions.\(discussion.id).spacing"
    add(path, .must, .spacing(topic: discussion.id, sessions: spacing))
    guard let last = history.last, let since = held.firstIndex(where: { $0.key == last.key })
    else { return }
    // Sessions that were held after it, and then those of the plan, each are one step.
    let between = held.count - since - 1
    for (number, session) in plan.sessions.enumerated() where between + number + 1 < spacing {
      let reason =
        names.language == .zh ? "上次审议：\(last.key)" : "it was last considered at \(last.key)"
      add(
        path, .must, .exclude(topic: discussion.id, session: session.session.target.text),
        because: reason, part: session.session.target.text)
    }
  }

  /// Whether the plan has a discussion of that id.
  func isDiscussed(_ id: String) -> Bool { plan.discussions.contains { $0.id == id } }

  /// The groups in the order of their rotation, with the seats offered to each as far as is recorded.
  mutating func readGroups() {
    let offered = SeatsBefore(plan.body.target, in: view)
    problem.groups = plan.groups.map {
      RegionalGroup($0.target.text, offeredBefore: offered.count(of: $0.target))
    }
  }
}

extension PlannedPanel {
  fileprivate init(_ panel: OfferedPanel) {
    self.init(
      seats: panel.seats, nominated: panel.nominated.map(\.target.text),
      declined: panel.declined.map(\.target.text))
  }
}
