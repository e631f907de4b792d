/// Words that stand in a template itself and not in a record.
package struct TemplateLiteral: Sendable {
  /// The words, possibly over several lines.
  package var text: String
  /// Whether they stand between quotation marks inside a tag.
  package var isInTag: Bool
  let offset: Int
}
