/// Who counts the numbers of a Word file.
public enum WordNumbering: String, Sendable, Hashable, CaseIterable {
  /// Word does, so that they follow when the text is edited: for drafting.
  case live
  /// They are letters between tabs, as documents are handed in.
  case literal
}
