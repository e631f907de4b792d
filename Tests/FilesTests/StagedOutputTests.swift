import Diagnostics
import Files
import Testing

#if canImport(Glibc)
  import Glibc
#endif

struct StagedOutputTests {
  @Test(arguments: [true, false]) func aNewFolderAppearsWhole(_ isSynced: Bool) throws {
    let folder = try TemporaryFolder()
    let tree = FileTree(["a.md": "a", "d/e/b.md": "b"])
    let (summary, problems) = StagedOutput.write(
      tree, to: folder["x/out"] + "/", isSynced: isSynced)
    #expect(problems.isEmpty)
    #expect(summary.written == ["a.md", "d/e/b.md"])
    #expect(folder.names("x") == ["out"])
    #expect(folder.names("x/out") == ["a.md", "d"])
    #expect(folder.text("x/out/d/e/b.md") == "b")
    let changed = FileTree(["a.md": "A", "d/e/b.md": "b"])
    #expect(StagedOutput.write(changed, to: folder["x/out"], isSynced: isSynced).1.isEmpty)
    #expect(folder.text("x/out/a.md") == "A")
    #expect(folder.names("x/out") == ["a.md", "d"])
  }

  @Test func unchangedFilesAreLeftAlone() throws {
    let folder = try TemporaryFolder()
    _ = StagedOutput.write(FileTree(["a.md": "a", "b.md": "b"]), to: folder["out"])
    let before = folder.identity("out/a.md")
    let tree = FileTree(["a.md": "a", "b.md": "B", "new/c.md": "c"])
    let (summary, problems) = StagedOutput.write(tree, to: folder["out"])
    #expect(problems.isEmpty)
    #expect(summary.written == ["b.md", "new/c.md"])
    #expect(summary.unchanged == 1)
    #expect(folder.identity("out/a.md") == before)
    #expect(folder.text("out/b.md") == "B")
    #expect(folder.names("out") == ["a.md", "b.md", "new"])
  }

  @Test func aFailureLeavesTheFormerOutput() throws {
    let folder = try TemporaryFolder()
    _ = StagedOutput.write(FileTree(["a.md": "old", "f": "file"]), to: folder["out"])
    let tree = FileTree(["a.md": "new", "n/b.md": "b", "f/c.md": "c"])
    let (summary, problems) = StagedOutput.write(tree, to: folder["out"])
    #expect(problems.map(\.code) == [.cannotWrite])
    #expect(problems.first?.range?.file == folder["out/f/c.md"])
    #expect(summary.written.isEmpty && summary.removed.isEmpty)
    #expect(folder.names("out") == ["a.md", "f"])
    #expect(folder.text("out/a.md") == "old")
  }

  @Test func aFailureLeavesNothingOfANewFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("file", "x")
    let (_, problems) = StagedOutput.write(FileTree(["a": "1", "a/b": "2"]), to: folder["out"])
    #expect(problems.map(\.code) == [.cannotWrite])
    let (_, more) = StagedOutput.write(FileTree(["a": "1"]), to: folder["file/out"])
    #expect(more.map(\.code) == [.cannotWrite])
    let (_, onFile) = StagedOutput.write(FileTree(["a": "1"]), to: folder["file"])
    #expect(onFile.map(\.code) == [.cannotWrite])
    #expect(folder.names() == ["file"])
  }

  @Test func anOutputThatIsDroppedLeavesNothing() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("out")
    do {
      var output = StagedOutput(destination: folder["out"])
      output.add("a.md", bytes: [1])
      #expect(folder.names("out").count == 2)
      // A second run on the same folder is refused while the first is under way.
      let (_, problems) = StagedOutput.write(FileTree(["b": "1"]), to: folder["out"])
      #expect(problems.first?.notes == ["another run is writing to this folder"])
    }
    #expect(folder.names("out").isEmpty)
  }

  @Test(arguments: [
    "../x", "a/../../x", "/absolute/x", "", "a//b", "./a", "a\nb", "link/x", "a/..",
  ])
  func climbingPathsAreRefused(_ path: String) throws {
    let folder = try TemporaryFolder()
    let outside = try TemporaryFolder()
    try folder.makeFolder("out")
    try folder.link("out/link", to: outside.path)
    let tree = FileTree([path: "x"])
    #expect(StagedOutput.write(tree, to: folder["out"]).1.map(\.code) == [.cannotWrite])
    if path != "link/x" {
      #expect(StagedOutput.write(tree, to: folder["new"]).1.map(\.code) == [.cannotWrite])
    }
    #expect(outside.names().isEmpty)
    #expect(folder.names() == ["out"])
  }

  @Test func onlyWhatAFormerBuildProducedIsRemoved() throws {
    let folder = try TemporaryFolder()
    let first = FileTree(["a.md": "a", "d/b.md": "b", "c.md": "c"])
    _ = StagedOutput.write(first, to: folder["out"], keepsManifest: true)
    try folder.write("out/own.md", "own")
    try folder.write("victim.md", "victim")
    let manifest = folder.text("out/.rapporteur-manifest") ?? ""
    #expect(manifest == "a.md\nc.md\nd/b.md\n")
    try folder.write(
      "out/.rapporteur-manifest", manifest + "../victim.md\n\(folder["victim.md"])\n")
    let (summary, problems) = StagedOutput.write(
      FileTree(["a.md": "a"]), to: folder["out"], keepsManifest: true)
    #expect(problems.isEmpty)
    #expect(summary.removed == ["c.md", "d/b.md"])
    #expect(folder.names("out") == [".rapporteur-manifest", "a.md", "own.md"])
    #expect(folder.names().contains("victim.md"))
    #expect(folder.text("out/.rapporteur-manifest") == "a.md\n")
  }

  /// The journal of an interrupted run, and what the next one makes of it.
  @Test(arguments: [("+a.md\n-b.md\n=\n", "new", false), ("+a.md\n-b.md\n", "old", true)])
  func anInterruptedRunIsFinishedOrCleared(
    _ journal: String, _ text: String, _ keepsRemoved: Bool
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.md", "old")
    try folder.write("b.md", "b")
    try folder.write(".rapporteur-staging-0", "new")
    try folder.write(".rapporteur-journal", journal)
    let (_, problems) = StagedOutput.write(FileTree(["z.md": "z"]), to: folder.path)
    #expect(problems.isEmpty)
    #expect(folder.text("a.md") == text)
    #expect(folder.names() == ["a.md"] + (keepsRemoved ? ["b.md"] : []) + ["z.md"])
  }
}

struct AtomicFileTests {
  @Test func replacesKeepingPermissions() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.md", "old")
    chmod(folder["a.md"], 0o600)
    try folder.link("l.md", to: "a.md")
    #expect(AtomicFile.write(Array("new".utf8), to: folder["l.md"]) == nil)
    #expect(folder.text("a.md") == "new")
    var status = stat()
    #expect(lstat(folder["a.md"], &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(AtomicFile.write([], to: folder["new.md"]) == nil)
    #expect(folder.names() == ["a.md", "l.md", "new.md"])
  }

  @Test func failuresLeaveNothing() throws {
    let folder = try TemporaryFolder()
    #expect(AtomicFile.write([1], to: folder["no/a.md"])?.code == .cannotWrite)
    #expect(AtomicFile.write([1], to: folder.path)?.code == .cannotWrite)
    #expect(folder.names().isEmpty)
  }
}
