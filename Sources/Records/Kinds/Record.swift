/// A record: a value with fields and an address.
public protocol Record: Group {
  /// What kind of record it is.
  static var kind: Kind { get }
  /// Its address, made from its fields.
  var key: Key { get }
}

/// The table of one kind of record, as the parts of the program see it that handle every kind.
public struct KindTable: Sendable {
  /// The kind.
  public let kind: Kind
  /// What a record of the kind is, in one sentence.
  public let summary: String
  /// The fields, in the order in which they are written.
  public let shape: GroupShape
  /// The field that a text below the front matter fills.
  public let bodyField: String?
  let makeRecord: @Sendable (FieldValues) -> (any Record)?

  init<R: Record>(_ type: R.Type, _ summary: String, bodyField: String? = nil) {
    kind = R.kind
    self.summary = summary
    self.bodyField = bodyField
    shape = R.table.shape
    makeRecord = { R(value: .group($0)) }
  }

  /// Makes a record of the kind; `nil` where a value does not fit its field.
  public func record(_ values: FieldValues) -> (any Record)? { makeRecord(values) }

  /// The field of that name.
  public func field(_ name: String) -> FieldDescription? { shape.field(name) }
}

extension Kind {
  /// The table of this kind.
  public var table: KindTable { Kind.tables[Kind.positions[self] ?? 0] }

  private static let positions = Dictionary(
    uniqueKeysWithValues: tables.enumerated().map { ($1.kind, $0) })

  private static let tables: [KindTable] = [
    KindTable(Body.self, "A body that meets, decides or serves: a conference, a working group."),
    KindTable(Session.self, "A session of a body: when, where, beside which others."),
    KindTable(Item.self, "An agenda item of a session, or a matter that it considered."),
    KindTable(Statement.self, "What was said, by whom, and with which verb."),
    KindTable(Recommendation.self, "A recommendation with the dated history of its states."),
    KindTable(Act.self, "A resolution or decision and what it does."),
    KindTable(Document.self, "A document, or the draft of one to be rendered.", bodyField: "text"),
    KindTable(Treaty.self, "A treaty with the numbers and titles of its articles."),
    KindTable(Topic.self, "A word of the subject vocabulary."),
    KindTable(Event.self, "A workshop, seminar or other event that is not a session."),
    KindTable(Statistic.self, "A figure reported at a session, with its firmness."),
    KindTable(Method.self, "A method of work of a body, and since when it is used."),
    KindTable(Workplan.self, "A multi-year workplan of a body."),
    KindTable(Verb.self, "An operative verb: its class, and its printed forms by language."),
    KindTable(Person.self, "A person named in public documents."),
    KindTable(Fact.self, "A fact of a source document in our words, and where it is recorded."),
  ]
}
