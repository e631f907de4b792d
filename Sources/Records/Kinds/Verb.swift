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
  /// As a report says it, without what joins it to its complement: encouraged; 指出，.
  public var report: String = ""
  /// The same with a feminine subject: отметила; أشارت إلى.
  public var feminine: String?
  /// The same with several subjects: ont noté; отметили.
  public var several: String?
  /// What stands before the one addressed: a; إلى.
  public var addressing: String?
  /// What stands between the verb, or the one addressed, and the text: que; à; على.
  public var joint: String?
  /// What stands there before a text in another language: ce qui suit :; следующее:.
  public var quoting: String?
  /// Where nobody is named: it was noted; were encouraged; 据指出，.
  public var impersonal: String?
  /// How sure it is that the language says it so; seen in a document unless said.
  public var confidence: WordingConfidence?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<VerbWording>(
    Field(required: "language", \.language, "The language."),
    Field(required: "act", \.act, "As an act says it of itself: encourages."),
    Field(
      required: "report", \.report, "As a report says it, without what joins it to its complement."),
    Field("feminine", \.feminine, "As a report says it with a feminine subject: отметила."),
    Field("several", \.several, "As a report says it of several: ont noté."),
    Field("addressing", \.addressing, "What stands before the one addressed: a; إلى."),
    Field("joint", \.joint, "What stands between verb or addressee and the text: que; à."),
    Field("quoting", \.quoting, "What stands there before a text in another language."),
    Field("impersonal", \.impersonal, "Where nobody is named: it was noted; were encouraged."),
    Field(
      "confidence", \.confidence,
      "How sure it is that the language says it so; seen in a document unless said."))
}

/// How sure it is that a language says something so.
public enum WordingConfidence: String, Choice {
  /// It stands so in a document.
  case seen
  /// It is a known convention that no document examined shows.
  case known
  /// A reader of the language must decide.
  case unsure

  /// What the word means.
  public var sentence: String {
    switch self {
    case .seen: "It stands so in a document."
    case .known: "It is a known convention that no document examined shows."
    case .unsure: "A reader of the language must decide."
    }
  }
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
