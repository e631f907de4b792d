/// What an act does: the mandate lineage consists of these.
public struct Effect: Group {
  /// Its name within the act.
  public var id: String = ""
  /// What it amounts to; an encouragement obliges nobody.
  public var effectClass: EffectClass = .decides
  /// The operative verb as printed, per language of the source.
  public var verb: LocalizedText = LocalizedText()
  /// The operative paragraph, where known.
  public var paragraph: String?
  /// The bodies that it concerns.
  public var on: [Reference] = []
  /// Whom it addresses, where it addresses somebody.
  public var addressee: LocalizedText?
  /// What it says, as the complement of the verb.
  public var text: LocalizedText = LocalizedText()
  /// What held before, where the source says.
  public var before: LocalizedText?
  /// What holds after, where the source says.
  public var after: LocalizedText?
  /// The reason that it gives.
  public var reason: LocalizedText?
  /// The conditions that it sets.
  public var conditions: [LocalizedText] = []
  /// How long it holds.
  public var holds: Duration?
  /// The sessions at which something is due.
  public var due: [Reference] = []
  /// The subjects.
  public var topics: [Reference] = []
  /// The treaty provisions.
  public var provisions: [Reference] = []
  /// The session, item or recommendation whose outcome it takes up.
  public var takesUp: [Reference] = []
  /// The document that it adopts.
  public var adopts: Reference?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<Effect>(
    Field(required: "id", \.id, "Its name within the act."),
    Field(
      required: "class", \.effectClass,
      "What it amounts to; an encouragement obliges nobody."),
    Field(required: "verb", \.verb, "The operative verb as printed, per language of the source."),
    Field("paragraph", \.paragraph, "The operative paragraph, where known."),
    Field("on", \.on, "The bodies that it concerns.")
      .to(.body),
    Field("addressee", \.addressee, "Whom it addresses, where it addresses somebody."),
    Field(required: "text", \.text, "What it says, as the complement of the verb.").running(),
    Field("before", \.before, "What held before, where the source says.").running(),
    Field("after", \.after, "What holds after, where the source says.").running(),
    Field("reason", \.reason, "The reason that it gives.").running(),
    Field("conditions", \.conditions, "The conditions that it sets.").running(),
    Field("holds", \.holds, "How long it holds."),
    Field("due", \.due, "The sessions at which something is due.")
      .to(.session),
    Field("topics", \.topics, "The subjects.")
      .to(.topic),
    Field("provisions", \.provisions, "The treaty provisions.")
      .to(.treaty),
    Field("takes-up", \.takesUp, "The session, item or recommendation whose outcome it takes up."),
    Field("adopts", \.adopts, "The document that it adopts.")
      .to(.document))
}

/// What an effect amounts to.
public enum EffectClass: String, Choice {
  /// Sets up a body.
  case establishes
  /// Makes a body or subject a lasting part of the work.
  case makesConstant = "makes-constant"
  /// Lays down what a body is to discuss.
  case setsScope = "sets-scope"
  /// Widens what a body is to discuss.
  case widensScope = "widens-scope"
  /// Says how often a body meets.
  case setsPeriodicity = "sets-periodicity"
  /// Has a body meet, or meet in a certain way.
  case convenes
  /// Decides something else.
  case decides
  /// Adopts a text.
  case adopts
  /// Endorses recommendations.
  case endorses
  /// Welcomes something.
  case welcomes
  /// Takes note of something.
  case takesNote = "takes-note"
  /// Recognizes something.
  case recognizes
  /// Requests something; the addressee is asked.
  case requests
  /// Encourages something; nobody is obliged.
  case encourages
  /// Invites somebody to something.
  case invites
  /// Recommends something.
  case recommends
  /// Draws attention to something.
  case drawsAttention = "draws-attention"

  /// What the word means.
  public var sentence: String {
    switch self {
    case .establishes: "Sets up a body."
    case .makesConstant: "Makes a body or subject a lasting part of the work."
    case .setsScope: "Lays down what a body is to discuss."
    case .widensScope: "Widens what a body is to discuss."
    case .setsPeriodicity: "Says how often a body meets."
    case .convenes: "Has a body meet, or meet in a certain way."
    case .decides: "Decides something else."
    case .adopts: "Adopts a text."
    case .endorses: "Endorses recommendations."
    case .welcomes: "Welcomes something."
    case .takesNote: "Takes note of something."
    case .recognizes: "Recognizes something."
    case .requests: "Requests something; the addressee is asked."
    case .encourages: "Encourages something; nobody is obliged."
    case .invites: "Invites somebody to something."
    case .recommends: "Recommends something."
    case .drawsAttention: "Draws attention to something."
    }
  }
}

/// How long an effect holds.
public enum Duration: String, Choice {
  /// Until another act changes it.
  case standing
  /// For the next session only.
  case nextSession = "next-session"
  /// For one occasion.
  case once

  /// What the word means.
  public var sentence: String {
    switch self {
    case .standing: "Until another act changes it."
    case .nextSession: "For the next session only."
    case .once: "For one occasion."
    }
  }
}
