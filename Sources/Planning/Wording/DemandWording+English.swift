extension DemandWording {
  func english(_ demand: Demand) -> String {
    let title = names.title
    let session = names.session
    switch demand {
    case .discussions(let topic, let times):
      return times == 0
        ? "\(title(topic)) is not discussed"
        : "\(title(topic)) is discussed at \(count(times, "session"))"
    case .standing(let item, let keys): return "\(title(item)) is taken up at \(sessions(keys))"
    case .meetings(let keys, let most):
      return
        "\(sessions(keys)) \(keys.count == 1 ? "has" : "have") \(count(most, "meeting")) for subjects"
    case .documents(let keys, let most):
      return "at most \(count(most, "document")) can be drafted for \(sessions(keys))"
    case .earliest(let topic, let key):
      return "\(title(topic)) is not discussed before \(session(key))"
    case .latest(let topic, let key):
      return "\(title(topic)) is not discussed after \(session(key))"
    case .after(let topic, let first, let steps):
      let words = [0: "in a later meeting or session", 1: "at a later session"]
      return "\(title(topic)) is discussed after \(title(first)), "
        + (words[steps] ?? "\(count(steps, "session")) later at the earliest")
    case .together(let topics): return "\(titles(topics)) are discussed at the same sessions"
    case .apart(let topics, let most):
      return "no session discusses more than \(most) of \(titles(topics))"
    case .spacing(let topic, let steps):
      return "\(title(topic)) is discussed again \(count(steps, "session")) later at the earliest"
    case .consider(let topics, let from, let through, let times):
      let bounds = [from.map { "from \(session($0))" }, through.map { "through \(session($0))" }]
      let range = bounds.compactMap(\.self).map { " " + $0 }.joined()
      return topics.count == 1
        ? "\(titles(topics)) is discussed \(time(times))\(range)"
        : "\(titles(topics)) are discussed \(time(times)) in all\(range)"
    case .pin(let topic, let key, let meeting):
      return "\(title(topic)) is discussed at \(session(key))"
        + (meeting.map { ", from meeting \($0) on" } ?? "")
    case .exclude(let topic, let key): return "\(title(topic)) is not discussed at \(session(key))"
    case .backToBack(let topic, let body):
      return "\(title(topic)) is discussed at a session back to back with the \(names.body(body))"
    case .awayFrom(let topic, let body):
      return "\(title(topic)) is discussed at a session apart from the \(names.body(body))"
    case .programme(let key, let topics):
      return topics.isEmpty
        ? "\(session(key)) discusses nothing"
        : "\(session(key)) discusses \(titles(topics)) and nothing else"
    case .practitioners(let topics, let most):
      return "practitioners for \(titles(topics)) come to at most \(count(most, "session"))"
    }
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private func time(_ number: Int) -> String {
    number == 1 ? "at least once" : "at least \(number) times"
  }
}
