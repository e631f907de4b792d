import Documents
import Records

/// The addresses of a work and its versions: `/akn/un/TYPE/SUBTYPE/BODY/DATE/NUMBER`, then `/eng@DATE`.
///
/// A part that is not known is written as such and never guessed: `undated`, `unnamed`.
struct WorkAddress {
  /// The address of the work.
  let work: String
  private let part: String
  private let version: String

  init(_ identity: DocumentIdentity) {
    let dated = identity.work.date?.date
    work = WorkAddress.work(identity.work)
    part = "!\(identity.part.rawValue)"
    version = (identity.asOf ?? dated)?.text ?? ""
  }

  /// The address of a work.
  static func work(_ work: Work) -> String {
    let form = WorkForm(work.form)
    return [
      "/akn/un", "\(form.element)", form.subtype, escaped(work.body?.text ?? "unnamed"),
      work.date?.date.text ?? "undated", number(work),
    ].joined(separator: "/")
  }

  /// The number of a work as its address has it: `res-7-4`, `CTOC-COP-WG.3-2016-2`.
  static func number(_ work: Work) -> String {
    let number = escaped(work.number)
    return WorkForm(work.form).prefix + (number.isEmpty ? "unnumbered" : number)
  }

  private static func escaped(_ name: String) -> String {
    Anchor.escaped(name.replacing("/", with: "-"))
  }

  /// The address of the version in a language.
  func expression(_ language: Language) -> String { "\(work)/\(language.threeLetters)@\(version)" }

  /// The addresses of the part that a file holds: of the work, of the version, of the file.
  var workPart: String { "\(work)/\(part)" }
  func expressionPart(_ language: Language) -> String { "\(expression(language))/\(part)" }
  func manifestation(_ language: Language) -> String { "\(expression(language)).xml" }
  func manifestationPart(_ language: Language) -> String { "\(expressionPart(language)).xml" }
}

/// What AKN4UN calls a kind of work: the element that holds it, its subtype, what its number begins with.
struct WorkForm {
  let element: StaticString
  let subtype: String
  let prefix: String

  init(_ form: Work.Form) {
    (element, subtype, prefix) =
      switch form {
      case .paper: ("doc", "paper", "")
      case .resolution: ("statement", "deliberation", "res-")
      case .decision: ("statement", "deliberation", "dec-")
      case .report: ("debateReport", "report", "")
      case .agenda: ("debateReport", "agenda", "")
      }
  }
}

extension Language {
  /// Its code of three letters, as addresses of versions have it.
  var threeLetters: String {
    switch self {
    case .ar: "ara"
    case .zh: "zho"
    case .en: "eng"
    case .fr: "fra"
    case .ru: "rus"
    case .es: "spa"
    }
  }
}
