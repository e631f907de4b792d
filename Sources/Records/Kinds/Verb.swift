/// An operative verb: its class, and its printed forms by language.
public struct Verb: Record {
  /// The kind of this record.
  public static let kind = Kind.verb

  /// The last part of its key.
  public var id: String = ""
  /// What using it amounts to.
  public var verbClass: VerbClass = .says
  /// What follows it in English.
  public var complement: Complement?
  /// How our documents write it, by language.
  public var wording: [VerbWording] = []
  /// The forms in which documents print it.
  public var printed: [PrintedVerb] = []
  /// Whether a reader of the languages confirmed it.
  public var reviewed: Bool?
  /// What distinguishes it from its neighbours.
  public var note: String?

  /// Makes an empty verb, to be filled.
  public init() {}

  /// Its address.
  public var key: Key { Key("verb/\(id)") }

  /// Its fields.
  public static let table = FieldTable<Verb>(
    Field(required: "id", \.id, "The last part of its key."),
    Field(required: "class", \.verbClass, "What using it amounts to."),
    Field("complement", \.complement, "What follows it in English."),
    Field("wording", \.wording, "How our documents write it, by language."),
    Field("printed", \.printed, "The forms in which documents print it."),
    Field("reviewed", \.reviewed, "Whether a reader of the languages confirmed it."),
    Field("note", \.note, "What distinguishes it from its neighbours."))
}

/// How our documents write a verb in one language.
public struct VerbWording: Group {
  /// The language.
  public var language: Language = .en
  /// As an act says it of itself: encourages.
  public var act: String = ""
  /// As a report says it, with what joins it to its complement: encouraged; 指出，.
  public var report: String = ""
  /// Where nobody is named: it was noted; were encouraged; 据指出，.
  public var impersonal: String?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<VerbWording>(
    Field(required: "language", \.language, "The language."),
    Field(required: "act", \.act, "As an act says it of itself: encourages."),
    Field(
      required: "report", \.report, "As a report says it, with what joins it to its complement."),
    Field("impersonal", \.impersonal, "Where nobody is named: it was noted; were encouraged."))
}

/// A form in which documents of one language print a verb.
public struct PrintedVerb: Group {
  /// The language.
  public var language: Language = .en
  /// The form.
  public var form: String = ""

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<PrintedVerb>(
    Field(required: "language", \.language, "The language."),
    Field(required: "form", \.form, "The form."))
}

/// What using a verb amounts to.
public enum VerbClass: String, Choice {
  /// Holds or reports something.
  case says
  /// Gives weight to something.
  case stresses
  /// Takes something up without concluding.
  case discusses
  /// States a conclusion.
  case concludes
  /// Decides something.
  case decides
  /// Sets something up.
  case establishes
  /// Asks somebody to do something.
  case requests
  /// Encourages somebody; nobody is obliged.
  case encourages
  /// Invites somebody to something.
  case invites
  /// Recommends something.
  case recommends
  /// Recognizes something.
  case recognizes
  /// Welcomes something.
  case welcomes
  /// Takes note of something.
  case takesNote = "takes-note"
  /// Endorses something.
  case endorses
  /// Adopts a text.
  case adopts
  /// Brings something before another body.
  case submits
  /// A modal that says what should be done.
  case obliges
  /// A modal that leaves it to the addressee.
  case proposes

  /// What the word means.
  public var sentence: String {
    switch self {
    case .says: "Holds or reports something."
    case .stresses: "Gives weight to something."
    case .discusses: "Takes something up without concluding."
    case .concludes: "States a conclusion."
    case .decides: "Decides something."
    case .establishes: "Sets something up."
    case .requests: "Asks somebody to do something."
    case .encourages: "Encourages somebody; nobody is obliged."
    case .invites: "Invites somebody to something."
    case .recommends: "Recommends something."
    case .recognizes: "Recognizes something."
    case .welcomes: "Welcomes something."
    case .takesNote: "Takes note of something."
    case .endorses: "Endorses something."
    case .adopts: "Adopts a text."
    case .submits: "Brings something before another body."
    case .obliges: "A modal that says what should be done."
    case .proposes: "A modal that leaves it to the addressee."
    }
  }
}

/// What follows a verb in English.
public enum Complement: String, Choice {
  /// A clause that begins with that.
  case that
  /// A noun phrase.
  case noun
  /// An infinitive.
  case to

  /// What the word means.
  public var sentence: String {
    switch self {
    case .that: "A clause that begins with that."
    case .noun: "A noun phrase."
    case .to: "An infinitive."
    }
  }
}
