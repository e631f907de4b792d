import Testing

@testable import Files

@Suite struct OutsideProgramTests {
  @Test(arguments: [0, 1, 100_000, 3_000_000])
  func outputIsWhatItPrints(count: Int) throws {
    let input = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    #expect(try OutsideProgram("cat").output(for: input) == input)
  }

  @Test func argumentsReachItAsTheyAre() throws {
    let output = try OutsideProgram("printf", ["%s|", "a b", "$HOME;", "ü"]).output(for: [])
    #expect(String(decoding: output, as: UTF8.self) == "a b|$HOME;|ü|")
  }

  @Test func anInputThatIsNotReadHarmsNothing() throws {
    let input = [UInt8](repeating: 65, count: 1_000_000)
    #expect(try OutsideProgram("true").output(for: input) == [])
  }

  @Test func anAbsentProgramIsSaidToBeAbsent() {
    #expect(throws: OutsideProgram.Failure.notStarted("No such file or directory")) {
      try OutsideProgram("no-such-program-anywhere").output(for: [])
    }
  }

  @Test(
    arguments: [
      ("false", [], .failed), ("sh", ["-c", "kill -9 $$"], .failed),
      ("sleep", ["60"], .tookTooLong), ("sh", ["-c", "exec >&-; sleep 60"], .tookTooLong),
      ("sh", ["-c", "while :; do echo; sleep 0.1; done"], .tookTooLong),
      ("yes", [], .printedTooMuch),
    ] as [(String, [String], OutsideProgram.Failure)])
  func whatGoesWrongIsTold(name: String, arguments: [String], failure: OutsideProgram.Failure) {
    let program = OutsideProgram(name, arguments, seconds: 1, limit: 100_000)
    #expect(throws: failure) { try program.output(for: []) }
  }
}
