package import Diagnostics
package import Records

/// What a file of XLIFF holds, as it was written by anybody.
package struct XLIFFDocument: Sendable {
  /// A unit.
  struct Unit: Sendable {
    var id: String
    var position: SourcePosition
    var source: [Piece] = []
    var target: [Piece] = []
  }

  /// A piece of a text; codes have the identifiers that the file gives them.
  struct Piece: Sendable {
    enum Content: Sendable {
      case text(String)
      case opening(String)
      case closing(String)
      case mark(String)
    }

    var content: Content
    var position: SourcePosition
    /// What the file says that a code stands for; `nil` where it says nothing.
    var data: String?
  }

  /// The file, for diagnostics.
  let file: String
  /// The key of the paper that it was written from.
  package let original: Key
  /// The language of the original, as the file names it.
  let sourceLanguage: String
  /// The language of the translation, as the file names it.
  let targetLanguage: String
  /// Where the outermost element begins.
  let position: SourcePosition
  /// Where the file says of which paper it is the translation.
  package let place: SourceRange
  /// The units in order.
  var units: [Unit] = []

  /// The language of the translation; `nil` where it is none of the six.
  package var target: Language? { Language(rawValue: targetLanguage) }

  /// That the language of the translation is none of the six.
  package var noLanguage: Diagnostic {
    let said = targetLanguage.isEmpty ? "is missing" : "is `\(targetLanguage)`"
    return Diagnostic(
      .translationLanguage, at: SourceRange(file: file, start: position), "`trgLang` \(said)",
      notes: ["it is one of \(Language.allCases.map(\.rawValue).joined(separator: ", "))"])
  }
}
