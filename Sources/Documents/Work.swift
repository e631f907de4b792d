public import Records

/// A document or act as a work: what it is wherever it is cited, whatever language it stands in.
public struct Work: Sendable, Hashable {
  /// What kind of work it is.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// A paper before a body, such as a background paper.
    case paper
    /// A resolution.
    case resolution
    /// A decision.
    case decision
    /// The report of a session.
    case report
    /// The agenda of a session.
    case agenda
  }

  /// What kind of work it is.
  public var form: Form
  /// The body that adopted it or before which it is; absent where the record names none.
  public var body: Key?
  /// When it came to be, as precisely as the record knows; absent where it does not.
  public var date: Dated?
  /// The days between which that lies at least, where no date is known, such as those of its session.
  public var within: ClosedRange<CivilDay>?
  /// Its number among the works of that form and body, such as `7/4`, or its symbol.
  public var number: String

  /// Makes a work.
  public init(
    _ form: Form, body: Key?, date: Dated? = nil, within: ClosedRange<CivilDay>? = nil,
    number: String
  ) {
    self.form = form
    self.body = body
    self.date = date
    self.within = within
    self.number = number
  }

  /// A date with what came about on it.
  public struct Dated: Sendable, Hashable {
    /// What came about.
    public enum Event: String, Sendable, Hashable {
      /// A body adopted it.
      case adoption
      /// It was handed in.
      case submission
      /// It was released.
      case release
      /// It tells what was known on that day.
      case asOf
      /// The session began of which it is the record.
      case opening
    }

    /// What came about.
    public var event: Event
    /// When.
    public var date: PartialDate

    /// Makes a date of an event.
    public init(_ event: Event, _ date: PartialDate) {
      self.event = event
      self.date = date
    }
  }
}
