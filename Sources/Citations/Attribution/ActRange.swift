import Records

/// How firmly the records tell that a body can have adopted an act of some number.
enum ActFit: Int, Comparable {
  /// It can have, in a session later than those whose years are known.
  case later
  /// It can have.
  case fits

  static func < (one: ActFit, other: ActFit) -> Bool { one.rawValue < other.rawValue }
}

/// When the text says that an act was adopted.
struct ActDate: Sendable, Hashable {
  private var shortYear: Int16
  private var shortMonth: Int8

  init(year: Int, month: Int?) {
    shortYear = Int16(clamping: year)
    shortMonth = Int8(clamping: month ?? 0)
  }

  var year: Int {
    get { Int(shortYear) }
    set { shortYear = Int16(clamping: newValue) }
  }

  var month: Int? {
    get { shortMonth == 0 ? nil : Int(shortMonth) }
    set { shortMonth = Int8(clamping: newValue ?? 0) }
  }
}

/// One series of acts as its body's record bounds it, in plain numbers.
///
/// A series without bounds admits any number; the bounds are since when, from which session, up to
/// which number, and in which year a session began.
struct ActRange: Sendable {
  /// A session whose year is known, and where numbers run on an act of it, or -1.
  struct Point: Sendable {
    let number: Int
    let year: Int
    let act: Int
  }

  let form: ActForm
  let numbering: ActNumbering
  let since: Int
  let until: Int
  let lowest: Int
  let highest: Int
  /// The same in special sessions; -1 where the body holds none.
  let highestSpecial: Int
  /// The months in which acts are adopted, a bit each; 0 for any.
  let months: UInt16
  /// Its sessions among the points of the table, in order.
  let points: Range<Int>

  init(_ series: ActSeries, points: Range<Int>) {
    form = series.form
    numbering = series.numbering
    since = series.since?.year ?? .min
    until = series.until?.year ?? .max
    lowest = series.lowest ?? .min
    highest = series.highest ?? .max
    highestSpecial = series.highestSpecial ?? -1
    months = series.months.reduce(0) { $0 | (1...12 ~= $1 ? 1 << UInt16($1) : 0) }
    self.points = points
  }

  func fit(
    _ number: SeriesNumber, dated date: ActDate?, among table: UnsafeBufferPointer<Point>
  ) -> ActFit? {
    guard numbering == number.numbering else { return nil }
    let isSpecial = number.isSpecial && numbering == .sessionNumber
    // Only a body that is known to meet in special sessions has acts of one.
    if isSpecial, number.number > highestSpecial { return nil }
    if number.number < lowest || !isSpecial && number.number > highest { return nil }
    if let month = date?.month, months != 0, months >> UInt16(month) & 1 == 0 { return nil }
    switch numbering {
    case .numberYear:
      guard holds(number.session...number.session) else { return nil }
      return points.isEmpty || reaches(number, UnsafeBufferPointer(rebasing: table[points]))
        ? .fits : nil
    case .yearNumber:
      let isDated = date.map { $0.year == number.session || $0.year == number.session + 1 } ?? true
      return isDated && holds(number.session...number.session) ? .fits : nil
    case .sessionNumber, .numberSession:
      if number.isSpecial { return date.map { holds($0.year...$0.year) } ?? true ? .fits : nil }
      guard !points.isEmpty else { return .fits }
      let known = UnsafeBufferPointer(rebasing: table[points])
      guard let (years, fit) = years(of: number.session, known), holds(years),
        date.map({ years.contains($0.year) }) ?? true
      else { return nil }
      return numbering == .sessionNumber || reaches(number, known) ? fit : nil
    }
  }

  /// Whether the body can have come to a session by the pace of the known ones.
  func reaches(session: Int, among table: UnsafeBufferPointer<Point>) -> Bool {
    let known = UnsafeBufferPointer(rebasing: table[points])
    return session < known[0].number || years(of: session, known) != nil
  }

  private func holds(_ years: ClosedRange<Int>) -> Bool {
    years.upperBound >= since && years.lowerBound <= until
  }

  /// The years in which a session can have adopted acts; `nil` where there is no such session.
  ///
  /// Between two known sessions the year is reckoned; beyond the last the pace of the last two goes
  /// on, for as many years as records may lag behind.
  private func years(
    of session: Int, _ known: UnsafeBufferPointer<Point>
  ) -> (years: ClosedRange<Int>, fit: ActFit)? {
    let (first, last) = (known[0], known[known.count - 1])
    guard session >= first.number else { return nil }
    guard known.count > 1 else { return (first.year...first.year + 60, .fits) }
    let upper = max(known.firstIndex { $0.number >= session } ?? known.count - 1, 1)
    let (a, b) = (known[upper - 1], known[upper])
    let pace = Double(b.year - a.year) / Double(max(b.number - a.number, 1))
    let year = Int((Double(a.year) + pace * Double(session - a.number)).rounded())
    guard year <= last.year + 15 else { return nil }
    let isExact = pace == 1 || session == a.number || session == b.number
    return (isExact ? year...year + 1 : year - 1...year + 1, session > last.number ? .later : .fits)
  }

  /// Whether a number that runs on through the sessions can have been reached in one of them.
  private func reaches(_ number: SeriesNumber, _ known: UnsafeBufferPointer<Point>) -> Bool {
    guard let upper = known.firstIndex(where: { $0.act >= 0 && $0.number >= number.session }),
      let lower = known[..<upper].lastIndex(where: { $0.act >= 0 })
        ?? (known[upper].number == number.session ? upper : nil)
    else { return true }
    let (a, b) = (known[lower], known[upper])
    let expected =
      a.act + (b.act - a.act) * (number.session - a.number) / max(b.number - a.number, 1)
    // In a year fewer are adopted than in a session, and at an even pace.
    let reach = numbering == .numberYear ? 100 : max(120, expected / 8)
    return abs(number.number - expected) <= reach
  }
}
