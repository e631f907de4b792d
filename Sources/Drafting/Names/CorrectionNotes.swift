import Answers
import Archive
import Documents
import Records

/// Says of a citation that the paragraph it names was corrected.
struct CorrectionNotes {
  private let view: RecordView
  private let language: Language
  private let labels: Labels

  init(_ view: RecordView, _ language: Language) {
    self.view = view
    self.language = language
    labels = Labels(language)
  }

  /// What a reader in this language should know of the place; `nil` where it stands as issued.
  func note(on reference: Reference) -> String? {
    let corrections = view.corrections(touching: reference, in: language)
    guard !corrections.isEmpty else { return nil }
    let symbols = corrections.map { $0.by.symbol ?? $0.by.text }
    return labels.corrected + labels.colon + symbols.joined(separator: ", ")
  }
}
