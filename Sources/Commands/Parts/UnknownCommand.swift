internal import Answers
internal import ArgumentParser
internal import Diagnostics
internal import Records

/// A first word that names no command: what was meant is told, where it can be known.
enum UnknownCommand {
  static func refuse(_ arguments: ArraySlice<String>) throws {
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help" else { return }
    let names = Root.configuration.subcommands.compactMap { $0._commandName }
    guard !names.contains(word) else { return }
    throw ValidationError(
      "there is no command `\(word)`: \(hint(word, names))\n"
        + "the commands are \(names.sorted().joined(separator: ", "))")
  }

  /// The command for a word that is a list, a record or nearly a command.
  private static func hint(_ word: String, _ names: [String]) -> String {
    let lists = Kind.allCases.map(\.plural) + NamedLists.all.map { $0.name }
    if lists.contains(word) { return "did you mean `rapporteur list \(word)`?" }
    if let near = NearMiss.of(word, among: names) { return "did you mean `rapporteur \(near)`?" }
    if let near = NearMiss.of(word, among: lists) {
      return "did you mean `rapporteur list \(near)`?"
    }
    if word.contains("/") || word.contains(where: \.isNumber) {
      return "a record is printed by `rapporteur show` and traced by `rapporteur trace`"
    }
    return "see `rapporteur --help`"
  }
}
