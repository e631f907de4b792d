import Testing

/// What is no command is refused with the command that was meant, and status 2.
@Suite struct UnknownCommandTests {
  @Test(arguments: [
    ("tracee", "did you mean `rapporteur trace`?"),
    ("recommendations", "did you mean `rapporteur list recommendations`?"),
    ("reccomendations", "did you mean `rapporteur list recommendations`?"),
    ("untoc-wg3/5", "a record is printed by `rapporteur show`"),
    ("xyzzy", "see `rapporteur --help`"),
  ])
  func hint(word: String, hint: String) throws {
    let run = try ProgramRun([word], in: TemporaryFolder())
    #expect(run.status == 2)
    #expect(run.errors.contains("there is no command `\(word)`: \(hint)"))
    #expect(run.errors.contains("the commands are build, check, cite"))
  }

  @Test(arguments: ["--version", "--help", "help"])
  func wordsOfTheParserStay(word: String) throws {
    #expect(try ProgramRun([word], in: TemporaryFolder()).status == 0)
  }
}
