package import Records

/// A thing with what it is called in two languages, as the records have it.
package struct Term: Sendable, Hashable {
  /// A name in both languages.
  package struct Name: Sendable, Hashable {
    /// Whether it is the name in full or a shorter one.
    package enum Form: String, Sendable, Hashable {
      /// The official name or title.
      case full = "fullForm"
      /// The name used after the first mention.
      case short = "shortForm"
    }

    /// Which name it is.
    package var form: Form
    /// The name in the one language and in the other.
    package var texts: [Language: String]
    /// The documents and places from which the name in a language comes, as far as they are recorded.
    package var sources: [Language: [String]]
  }

  /// The record.
  package var key: Key
  /// What kind of record it is.
  package var kind: Kind
  /// What it is called; at least one name.
  package var names: [Name]
}
