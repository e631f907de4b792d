import Testing

@Suite struct BadCaseTests {
  @Test(arguments: BadCase.all)
  func mistakeIsReported(_ example: BadCase) throws {
    let run = try example.run()
    #expect(run.errors.contains("[\(example.code)]: "), "\(run.errors)")
    #expect(run.status == example.status)
  }

  @Test func workspaceIsSoundWithoutTheMistake() throws {
    let sound = BadCase("", "none", status: 0) { _ in ["check"] }
    let run = try sound.run()
    #expect(run.errors.isEmpty, "\(run.errors)")
    #expect(run.status == 0)
  }
}
