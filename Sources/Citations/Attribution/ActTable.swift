import Records

/// The series of acts of all known bodies, by the places of the bodies.
struct ActTable: Sendable {
  private var ranges: [ActRange] = []
  private var points: [ActRange.Point] = []
  /// The ranges of each body.
  private var ofBody: [Range<Int>] = []

  init(_ bodies: [Body]) {
    for body in bodies {
      let first = ranges.count
      for series in body.acts {
        let begin = points.count
        points += series.sessions.sorted { $0.number < $1.number }
          .map { .init(number: $0.number, year: $0.year, act: $0.act ?? -1) }
        ranges.append(ActRange(series, points: begin..<points.count))
      }
      ofBody.append(first..<ranges.count)
    }
  }

  /// Whether a body adopts acts at all.
  func adopts(_ body: Int) -> Bool { !ofBody[body].isEmpty }

  /// Whether a body numbers acts in that way; true of a body whose acts are not known.
  func numbers(_ body: Int, _ numbering: ActNumbering) -> Bool {
    ofBody[body].isEmpty || ofBody[body].contains { ranges[$0].numbering == numbering }
  }

  /// The bodies that number acts in that way.
  func bodies(numbering: ActNumbering) -> [Int] {
    ofBody.indices.filter { !ofBody[$0].isEmpty && numbers($0, numbering) }
  }

  /// Whether a body can have come to a session; `nil` where the years of its sessions are not known.
  func reaches(_ body: Int, session: Int) -> Bool? {
    points.withUnsafeBufferPointer { points in
      let known = ofBody[body].filter {
        !ranges[$0].points.isEmpty
          && (ranges[$0].numbering == .sessionNumber || ranges[$0].numbering == .numberSession)
      }
      guard !known.isEmpty else { return nil }
      return known.contains { ranges[$0].reaches(session: session, among: points) }
    }
  }

  /// How firmly a body can have adopted an act of that number; `nil` where it cannot.
  func fit(
    _ body: Int, _ form: ActForm?, _ number: SeriesNumber, dated date: ActDate?
  ) -> ActFit? {
    var best: ActFit?
    points.withUnsafeBufferPointer { points in
      for index in ofBody[body] where form == nil || ranges[index].form == form {
        guard let fit = ranges[index].fit(number, dated: date, among: points) else { continue }
        best = max(best ?? fit, fit)
      }
    }
    return best
  }

  /// The bodies that can have adopted an act of that number; those of sessions to come only where no
  /// other can.
  func bodies(_ form: ActForm?, _ number: SeriesNumber, dated date: ActDate?) -> [Int] {
    var found: [Int] = []
    var best: ActFit?
    for body in ofBody.indices where !ofBody[body].isEmpty {
      guard let fit = fit(body, form, number, dated: date), fit >= best ?? fit else { continue }
      if let known = best, fit > known { found.removeAll() }
      best = fit
      found.append(body)
    }
    return found
  }

  /// The form in which a body can have adopted an act of that number: the one that the text has, the
  /// other where only that fits; `nil` where the text has none and the number does not tell.
  func form(
    _ form: ActForm?, of body: Int, _ number: SeriesNumber, dated date: ActDate?
  ) -> ActForm? {
    if let form, fit(body, form, number, dated: date) != nil { return form }
    let others = ActForm.allCases.filter {
      $0 != form && fit(body, $0, number, dated: date) != nil
    }
    return others.count == 1 ? others[0] : form
  }
}
