/// One of the six languages in which the documents stand.
public enum Language: String, Sendable, CaseIterable, Hashable, Comparable, Codable {
  /// Arabic.
  case ar
  /// Chinese.
  case zh
  /// English.
  case en
  /// French.
  case fr
  /// Russian.
  case ru
  /// Spanish.
  case es

  /// Whether its script runs from right to left.
  public var isRightToLeft: Bool { self == .ar }

  /// Its name in itself, as a reader looks for it.
  public var ownName: String {
    switch self {
    case .ar: "العربية"
    case .zh: "中文"
    case .en: "English"
    case .fr: "Français"
    case .ru: "Русский"
    case .es: "Español"
    }
  }

  /// Orders languages by their codes.
  public static func < (a: Language, b: Language) -> Bool { a.rawValue < b.rawValue }
}
