import Diagnostics
import Drafting
import Records

/// A small archive in memory: two sessions, an item, an act, a draft.
struct SmallArchive: TemplateNames, TemplateView {
  var leftOut: Set<Key> = []

  let roots = [
    TemplateName("document", .reference([.document]), "The document that is drafted."),
    TemplateName("session", .reference([.session]), "The session for which it is drafted."),
    TemplateName("sessions", .list(.reference([.session])), "The sessions of its body."),
  ]

  func members(of shape: Shape) -> [TemplateName] {
    var names = fields(of: shape)
    if case .reference(let kinds) = shape {
      names.append(TemplateName("key", .text, "The address."))
      if kinds == [.session] {
        names.append(TemplateName("items", .list(.reference([.item])), "What it considered."))
      }
    }
    return names
  }

  func standing(of key: Key) -> KeyStanding {
    SmallArchive.kinds[key].map { .held($0) }
      ?? .unknown(near: NearMiss.of(key.text, among: SmallArchive.kinds.keys.sorted().map(\.text)))
  }

  func kind(of key: Key) -> Kind? { SmallArchive.kinds[key] }

  func root(_ name: String) -> Drawn? {
    switch name {
    case "document": Drawn(record: "wg/3/document/paper")
    case "session": Drawn(record: "wg/2")
    case "sessions":
      Drawn(.list(["wg/1", "wg/2", "wg/3"].map { .reference(Reference(Key($0))) }))
    default: nil
    }
  }

  func member(_ name: String, of value: Drawn) -> Drawn? {
    guard case .reference(let reference) = value.value else { return value.field(name) }
    let key = reference.target
    guard !leftOut.contains(key), let values = SmallArchive.values[key] else { return nil }
    switch name {
    case "key": return Drawn(.text(key.text), record: key)
    case "items":
      return key == "wg/2"
        ? Drawn(
          .list([.reference(Reference("wg/2/item/2")), .reference(Reference("wg/2/item/3"))]))
        : nil
    default: return values[name].map { Drawn($0, record: key, path: name) }
    }
  }

  func record(_ key: Key) -> Drawn? { leftOut.contains(key) ? nil : Drawn(record: key) }

  func sources(_ record: Key, _ path: String) -> [Reference] { [] }

  static let all: [any Record] = [body, first, second, third, item, review, act, paper]
  static let records = Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0) })
  static let values = records.mapValues(\.values)
  static let kinds = records.mapValues { type(of: $0).kind }
}

extension SmallArchive {
  static let body = made(Body()) {
    $0.id = "wg"
    $0.name = LocalizedText([.en: "Working Group on Tides", .zh: "潮汐问题工作组"])
    $0.shortName = LocalizedText([.en: "Group *A* [1] <b>", .zh: "工作组"])
  }
  static let first = made(Session()) {
    $0.body = Reference("wg")
    $0.ordinal = 1
    $0.days = days("2006")
    $0.chairs = ["Ms. A", "Mr. B", "Mr. C"]
    $0.sittings = 1
  }
  static let second = made(Session()) {
    $0.body = Reference("wg")
    $0.ordinal = 2
    $0.days = days("2012-10-15..2012-10-16, 2012-10-18")
    $0.place = LocalizedText([.en: "Geneva", .zh: "日内瓦"])
    $0.status = .held
    $0.sittings = 4
    $0.convenedUnder = Reference("wg/decision/1/1")
    $0.documents = [Reference("doc/WG/1"), Reference("wg/3/document/paper")]
  }
  static let third = made(Session()) {
    $0.body = Reference("wg")
    $0.ordinal = 3
    $0.days = days("2016-10-19..2016-10-21")
    $0.place = LocalizedText([.en: "Nairobi"])
    $0.status = .scheduled
    $0.sittings = 12
  }
  static let item = made(Item()) {
    $0.session = Reference("wg/2")
    $0.id = "2"
    $0.title = LocalizedText([.en: "practical aspects of tides", .zh: "潮汐的实际问题"])
    $0.form = [.panel, .general]
    $0.aspects = [
      LocalizedText([.en: "harbours", .zh: "港口"]), LocalizedText([.en: "rivers", .zh: "河流"]),
      LocalizedText([.en: "storms"]),
    ]
    var panellist = Panellist()
    panellist.name = "Ms. P"
    $0.panellists = [panellist]
  }
  static let review = made(Item()) {
    $0.session = Reference("wg/2")
    $0.id = "3"
    $0.title = LocalizedText([.en: "review of forecasts", .zh: "预报审查"])
    $0.form = [.general]
  }
  static let act = made(Act()) {
    $0.body = Reference("wg")
    $0.form = .decision
    $0.number = "1/1"
    $0.adopted = PartialDate("2010-10-22")
    $0.follows = [Reference("wg/1")]
    var effect = Effect()
    effect.id = "meets"
    effect.verb = LocalizedText([.en: "decided", .zh: "决定"])
    effect.text = LocalizedText([.en: "that the Group meets"])
    $0.effects = [effect]
  }
  static let paper = made(Document()) {
    $0.session = Reference("wg/3")
    $0.id = "paper"
    $0.title = LocalizedText([.en: "Work of the Group"])
    $0.submitted = PartialDate("2016-07")
    $0.text = LocalizedText([.en: "One.\n\nTwo."])
  }

  private static func made<R: Record>(_ record: R, _ fill: (inout R) -> Void) -> R {
    var record = record
    fill(&record)
    return record
  }

  /// Reads `2012-10-15..2012-10-16, 2012-10-18`, or a year.
  static func days(_ text: String) -> DaySet? {
    if let date = PartialDate(text), date.day == nil { return .within(date, date) }
    let runs = text.split(separator: ", ").compactMap { run -> ClosedRange<CivilDay>? in
      let ends = run.split(separator: "..").compactMap { PartialDate(String($0))?.earliest }
      guard let first = ends.first, let last = ends.last else { return nil }
      return first...last
    }
    return DaySet(runs: runs)
  }
}

/// Compiles and renders one template over the small archive.
struct Bench {
  var diagnostics: [Diagnostic] = []
  var rendered = Rendered(markdown: "", spans: [], problems: [])

  init(
    _ text: String, partials: [(String, String)] = [], language: Language = .en,
    view: SmallArchive = SmallArchive(), role: TemplateFile.Role = .page
  ) {
    guard let wording = Wording.of(language) else { return }
    let files = partials.map {
      ParsedTemplate(TemplateFile($0.0, file: "\($0.0).md", text: $0.1))
    }
    let page = TemplateFile("page", file: "page.md", text: text, role: role)
    let set = TemplateSet(
      files + [ParsedTemplate(page)], wording: wording, names: view, diagnostics: &diagnostics)
    guard diagnostics.isEmpty, let page = set.page("page") else { return }
    rendered = page.render(view)
  }

  var markdown: String { rendered.markdown }
  var problems: [Diagnostic] { diagnostics + rendered.problems }

  /// Each problem as `line:column code headline`.
  var said: [String] {
    problems.map {
      "\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0) \($0.code.rawValue) \($0.headline)"
    }
  }
}
