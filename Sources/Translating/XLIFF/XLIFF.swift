/// What the format calls things, for the writer and the reader alike.
enum XLIFF {
  /// The namespace of XLIFF 2.0, which later versions keep.
  static let namespace = "urn:oasis:names:tc:xliff:document:2.0"
  /// The prefix of our own names of kinds of codes.
  static let prefix = "rapporteur"
}
