import Records

/// Reads the bodies and treaties that the library carries from their table.
///
/// A line is a field of the body or treaty that began last; its cells stand between tabs. A cell
/// without a value is empty.
struct CarriedBodies {
  private(set) var bodies: [Body] = []
  private(set) var treaties: [Treaty] = []

  init(_ table: String) {
    for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
      var cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(Substring($0)) }[...]
      let field = cells.removeFirst()
      switch field {
      case "body": bodies.append(Body(carried: cells))
      case "treaty": treaties.append(Treaty(carried: cells))
      default: read(field, cells)
      }
    }
  }

  /// Names stand for both kinds; a treaty has no others, and stands after all bodies.
  private mutating func read(_ field: String, _ cells: ArraySlice<String>) {
    guard treaties.isEmpty else {
      treaties[treaties.count - 1].readName(field, cells)
      return
    }
    let last = bodies.count - 1
    guard last >= 0, !bodies[last].readName(field, cells) else { return }
    switch field {
    case "series": bodies[last].series = Array(cells)
    case "act": bodies[last].acts.append(ActSeries(carried: cells))
    case "gathering": bodies[last].gatherings.append(Gathering(carried: cells))
    case "rules": bodies[last].rules = cells.map(Rule.init(carried:))
    default: break
    }
  }
}

/// What has names: a body or a treaty.
private protocol Named {
  var name: LocalizedText { get set }
  var shortName: LocalizedText? { get set }
  var possessive: LocalizedText? { get set }
  var shortPossessive: LocalizedText? { get set }
  var aliases: [LocalizedText] { get set }
}

extension Named {
  /// Takes a line if it is a name; its cells are languages and texts in turn.
  @discardableResult
  fileprivate mutating func readName(_ field: String, _ cells: ArraySlice<String>) -> Bool {
    switch field {
    case "name": name = LocalizedText(carried: cells)
    case "short-name": shortName = LocalizedText(carried: cells)
    case "possessive": possessive = LocalizedText(carried: cells)
    case "short-possessive": shortPossessive = LocalizedText(carried: cells)
    case "alias": aliases.append(LocalizedText(carried: cells))
    default: return false
    }
    return true
  }
}

extension Body: Named {
  fileprivate init(carried cells: ArraySlice<String>) {
    self.init()
    var cells = Cells(cells)
    id = cells.next() ?? ""
    type = cells.next().flatMap(BodyType.init(rawValue:))
    parent = cells.next().map { Reference(Key($0)) }
    treaty = cells.next().map { Reference(Key($0)) }
  }
}

extension Treaty: Named {
  fileprivate init(carried cells: ArraySlice<String>) {
    self.init()
    id = cells.first ?? ""
  }
}

extension ActSeries {
  fileprivate init(carried cells: ArraySlice<String>) {
    self.init()
    var cells = Cells(cells)
    form = cells.next().flatMap(ActForm.init(rawValue:)) ?? form
    numbering = cells.next().flatMap(ActNumbering.init(rawValue:)) ?? numbering
    since = cells.next().flatMap { PartialDate($0) }
    until = cells.next().flatMap { PartialDate($0) }
    lowest = cells.next().flatMap { Int($0) }
    highest = cells.next().flatMap { Int($0) }
    highestSpecial = cells.next().flatMap { Int($0) }
    months = (cells.next() ?? "").split(separator: " ").compactMap { Int($0) }
    while let number = cells.next().flatMap({ Int($0) }),
      let year = cells.next().flatMap({ Int($0) })
    {
      var session = DatedSession()
      session.number = number
      session.year = year
      session.act = cells.next().flatMap { Int($0) }
      sessions.append(session)
    }
  }
}

extension Gathering {
  fileprivate init(carried cells: ArraySlice<String>) {
    self.init()
    var cells = Cells(cells)
    noun = cells.next().flatMap(GatheringNoun.init(rawValue:)) ?? noun
    language = cells.next().flatMap(Language.init(rawValue:))
    from = cells.next().flatMap { PartialDate($0) }
    until = cells.next().flatMap { PartialDate($0) }
  }
}

extension Rule {
  fileprivate init(carried number: String) {
    self.init()
    self.number = number
  }
}

extension LocalizedText {
  fileprivate init(carried cells: ArraySlice<String>) {
    self.init()
    var cells = Cells(cells)
    while let language = cells.next().flatMap(Language.init(rawValue:)) {
      self[language] = cells.next()
    }
  }
}

/// The cells of a line from the first on; an empty one, or one beyond the last, is no value.
private struct Cells {
  private var rest: ArraySlice<String>

  init(_ cells: ArraySlice<String>) { rest = cells }

  mutating func next() -> String? { rest.popFirst().flatMap { $0.isEmpty ? nil : $0 } }
}
