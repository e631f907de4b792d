extension DemandWording {
  func chinese(_ demand: Demand) -> String {
    let title = { (id: String) in "“\(names.title(id))”" }
    let titles = { (ids: [String]) in list(ids.map(title)) }
    let session = names.session
    switch demand {
    case .discussions(let topic, let times):
      return times == 0 ? "不讨论\(title(topic))" : "在\(times)届会议上讨论\(title(topic))"
    case .standing(let item, let keys): return "在\(sessions(keys))审议\(title(item))"
    case .meetings(let keys, let most): return "\(sessions(keys))有\(most)次会议可用于各议题"
    case .documents(let keys, let most): return "为\(sessions(keys))最多可起草\(most)份文件"
    case .earliest(let topic, let key): return "\(title(topic))不早于\(session(key))讨论"
    case .latest(let topic, let key): return "\(title(topic))不晚于\(session(key))讨论"
    case .after(let topic, let first, let steps):
      let words = [0: "之后的会议次或届次", 1: "之后的届次"]
      return words[steps].map { "\(title(topic))在\(title(first))\($0)讨论" }
        ?? "\(title(topic))至少在\(title(first))之后\(steps)届讨论"
    case .together(let topics): return "\(titles(topics))在同一届会议上讨论"
    case .apart(let topics, let most): return "同一届会议最多讨论\(titles(topics))中的\(most)项"
    case .spacing(let topic, let steps): return "\(title(topic))至少相隔\(steps)届再次讨论"
    case .consider(let topics, let from, let through, let times):
      let start = from.map { "自\(session($0))起" } ?? ""
      let end = through.map { "至迟于\(session($0))" } ?? ""
      return "\(start)\(end)至少讨论\(titles(topics))\(times)次"
    case .pin(let topic, let key, let meeting):
      return
        "\(title(topic))\(meeting.map { "自\(session(key))第\($0)次会议起" } ?? "在\(session(key))")讨论"
    case .exclude(let topic, let key): return "\(title(topic))不在\(session(key))讨论"
    case .backToBack(let topic, let body): return "\(title(topic))在与\(names.body(body))会议相连的会议上讨论"
    case .awayFrom(let topic, let body): return "\(title(topic))在不与\(names.body(body))会议相连的会议上讨论"
    case .programme(let key, let topics):
      return topics.isEmpty ? "\(session(key))不讨论任何议题" : "\(session(key))仅讨论\(titles(topics))"
    case .practitioners(let topics, let most):
      return "\(titles(topics))所需的从业人员最多参加\(most)届会议"
    }
  }
}
