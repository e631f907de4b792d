extension SessionModel {
  /// The placements that values stand for, by session and then by topic.
  func placements(_ values: [Int]) -> [Placement] {
    (0..<atlas.sessions).flatMap { session in
      topicAt.indices.filter { values[topicAt[$0][session]] == 1 }.map {
        atlas.problem.placement(atlas.problem.topics[$0], at: atlas.problem.sessions[session])
      }
    }
  }

  /// The column of a placement.
  func column(of placement: Placement) -> Int? {
    guard let topic = atlas.topic(placement.topic),
      let session = atlas.session(placement.session)
    else { return nil }
    return topicAt[topic][session]
  }
}
