/// A body that meets, decides or serves: a conference, a working group, a secretariat.
public struct Body: Record {
  /// The kind of this record.
  public static let kind = Kind.body

  /// Its name in keys, such as `untoc-wg3`; unique among bodies and treaties.
  public var id: String = ""
  /// What kind of body it is.
  public var type: BodyType?
  /// Its official name.
  public var name: LocalizedText = LocalizedText()
  /// The name used after the first mention.
  public var shortName: LocalizedText?
  /// Its official name as it stands after what is its own, where the language changes it.
  public var possessive: LocalizedText?
  /// The name used after the first mention as it stands after what is its own.
  public var shortPossessive: LocalizedText?
  /// Other names under which texts cite it.
  public var aliases: [LocalizedText] = []
  /// The organization to which it belongs, as a masthead prints it.
  public var organization: LocalizedText?
  /// The body that set it up or to which it reports.
  public var parent: Reference?
  /// The treaty under which it works.
  public var treaty: Reference?
  /// The body that serves as its secretariat.
  public var secretariat: Reference?
  /// The series of document symbols, such as `CTOC/COP/WG.3`.
  public var series: [String] = []
  /// The series of acts that it adopts and how each is numbered.
  public var acts: [ActSeries] = []
  /// What its gatherings are called, by date and language.
  public var gatherings: [Gathering] = []
  /// The rules of procedure that records refer to.
  public var rules: [Rule] = []
  /// The treaty provisions with which it is concerned.
  public var provisions: [Reference] = []
  /// The act that set it up.
  public var establishedBy: Reference?
  /// What sets it apart, as a source says, as the complement of to be.
  public var distinction: LocalizedText?
  /// Why it was set up, as a source gives it, as a noun phrase.
  public var rationale: LocalizedText?
  /// How often it meets, where that is laid down.
  public var cycle: LocalizedText?
  /// Which documents were examined for its record.
  public var examined: [Examined] = []
  /// The date through which its documents were examined.
  public var examinedThrough: PartialDate?

  /// Makes an empty body, to be filled.
  public init() {}

  /// Its address.
  public var key: Key { Key(id) }

  /// Its fields.
  public static let table = FieldTable<Body>(
    Field(
      required: "id", \.id,
      "Its name in keys, such as `committee`; unique among bodies and treaties."),
    Field("type", \.type, "What kind of body it is."),
    Field(required: "name", \.name, "Its official name."),
    Field("short-name", \.shortName, "The name used after the first mention.").naming(),
    Field(
      "possessive", \.possessive,
      "Its official name as it stands after what is its own, such as `de la Asamblea`."
    ).naming(),
    Field(
      "short-possessive", \.shortPossessive,
      "The name used after the first mention as it stands after what is its own."
    ).naming(),
    Field("aliases", \.aliases, "Other names under which texts cite it.").naming(),
    Field(
      "organization", \.organization,
      "The organization to which it belongs, as a masthead prints it."
    ).naming(),
    Field("parent", \.parent, "The body that set it up or to which it reports.")
      .to(.body),
    Field("treaty", \.treaty, "The treaty under which it works.")
      .to(.treaty),
    Field("secretariat", \.secretariat, "The body that serves as its secretariat.")
      .to(.body),
    Field("series", \.series, "The series of document symbols, such as `ORG/COM`."),
    Field("acts", \.acts, "The series of acts that it adopts and how each is numbered."),
    Field("gatherings", \.gatherings, "What its gatherings are called, by date and language.")
      .naming(),
    Field("rules", \.rules, "The rules of procedure that records refer to."),
    Field("provisions", \.provisions, "The treaty provisions with which it is concerned.")
      .to(.treaty),
    Field("established-by", \.establishedBy, "The act that set it up.")
      .to(.act),
    Field(
      "distinction", \.distinction,
      "What sets it apart, as a source says, as the complement of to be."
    ).running(),
    Field(
      "rationale", \.rationale, "Why it was set up, as a source gives it, as a noun phrase."
    ).running(),
    Field("cycle", \.cycle, "How often it meets, where that is laid down.").running(),
    Field("examined", \.examined, "Which documents were examined for its record."),
    Field(
      "examined-through", \.examinedThrough,
      "The date through which its documents were examined."))
}

/// What kind of body one is.
public enum BodyType: String, Choice {
  /// A conference of parties to a treaty.
  case conference
  /// A subsidiary body that meets in sessions.
  case workingGroup = "working-group"
  /// An intergovernmental expert meeting.
  case expertMeeting = "expert-meeting"
  /// A group of experts set up for one subject.
  case expertGroup = "expert-group"
  /// The bureau of a body, or its extended bureau.
  case bureau
  /// The General Assembly or a body like it.
  case assembly
  /// A functional commission.
  case commission
  /// A secretariat or an office.
  case secretariat
  /// A group of States, such as the regional groups.
  case group
  /// A committee or an organ of another name.
  case committee

  /// What the word means.
  public var sentence: String {
    switch self {
    case .conference: "A conference of parties to a treaty."
    case .workingGroup: "A subsidiary body that meets in sessions."
    case .expertMeeting: "An intergovernmental expert meeting."
    case .expertGroup: "A group of experts set up for one subject."
    case .bureau: "The bureau of a body, or its extended bureau."
    case .assembly: "The General Assembly or a body like it."
    case .commission: "A functional commission."
    case .secretariat: "A secretariat or an office."
    case .group: "A group of States, such as the regional groups."
    case .committee: "A committee or an organ of another name."
    }
  }
}
