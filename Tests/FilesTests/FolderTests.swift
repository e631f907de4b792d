import Diagnostics
import Files
import Testing

#if canImport(Glibc)
  import Glibc
#endif

struct FolderTests {
  /// The problems as "code path", which is all that most tests ask.
  private func problems(_ reading: FolderReading) -> [String] {
    reading.diagnostics.map { "\($0.code.rawValue) \($0.range?.file ?? "")" }
  }

  @Test func readsInTheOrderOfPathsAndPassesOverHiddenNames() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("b")
    try folder.makeFolder(".git")
    for name in ["b/z.md", "b/a.md", "a.md", "c.txt", ".hidden.md", ".git/x.md", "b-1.md", ".md"] {
      try folder.write(name, name)
    }
    let reading = Folder.read(at: folder.path)
    #expect(reading.files.map(\.path) == ["a.md", "b/a.md", "b/z.md", "b-1.md"])
    #expect(reading.files.map(\.text) == ["a.md", "b/a.md", "b/z.md", "b-1.md"])
    #expect(reading.diagnostics.isEmpty)
    let named = Folder.read(at: folder.path + "/", as: "Sessions", extensions: ["txt"])
    #expect(named.files.map(\.path) == ["Sessions/c.txt"])
    #expect(Folder.read(at: folder.path, extensions: []).files.count == 5)
  }

  @Test func missingFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("file", "")
    #expect(problems(Folder.read(at: folder["no"], as: "Sessions")) == ["F006 Sessions"])
    #expect(problems(Folder.read(at: folder["file"], as: "Sessions")) == ["F006 Sessions"])
  }

  @Test func linksInsideAreReadAndLinksOutAreRefused() throws {
    let folder = try TemporaryFolder()
    let outside = try TemporaryFolder()
    try outside.write("secret.md", "secret")
    try folder.makeFolder("d")
    try folder.write("d/a.md", "a")
    try folder.link("b.md", to: "d/a.md")
    try folder.link("e", to: "d")
    try folder.link("out.md", to: outside["secret.md"])
    try folder.link("out", to: outside.path)
    try folder.link("up", to: "..")
    try folder.link("out.txt", to: outside["secret.md"])
    let reading = Folder.read(at: folder.path)
    #expect(reading.files.map(\.path) == ["b.md", "d/a.md"])
    #expect(problems(reading) == ["F005 out", "F005 out.md", "F005 up"])
  }

  @Test func cyclesOfLinksEnd() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("d")
    try folder.write("d/a.md", "a")
    try folder.link("d/self", to: ".")
    try folder.link("d/root", to: folder.path)
    try folder.link("x.md", to: "y.md")
    try folder.link("y.md", to: "x.md")
    try folder.link("gone.md", to: "nothing")
    let reading = Folder.read(at: folder.path)
    #expect(reading.files.map(\.path) == ["d/a.md"])
    #expect(problems(reading) == ["F001 gone.md", "F001 x.md", "F001 y.md"])
    #expect(reading.diagnostics.last?.notes == ["the link leads back to itself"])
  }

  @Test(.timeLimit(.minutes(1))) func pipesAndSocketsAreNotOpened() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder["pipe.md"], 0o644) == 0)
    try folder.link("link.md", to: "pipe.md")
    let reading = Folder.read(at: folder.path)
    #expect(problems(reading) == ["F001 link.md", "F001 pipe.md"])
    for diagnostic in reading.diagnostics {
      #expect(diagnostic.notes == ["it is a named pipe, not a file"])
    }
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func unreadableFilesAndFolders() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.md", "a")
    try folder.write("b.md", "b")
    try folder.makeFolder("d")
    chmod(folder["a.md"], 0)
    chmod(folder["d"], 0)
    let reading = Folder.read(at: folder.path)
    #expect(reading.files.map(\.path) == ["b.md"])
    #expect(problems(reading) == ["F001 a.md", "F001 d"])
  }

  @Test func largeFilesAreRefusedUnread() throws {
    let folder = try TemporaryFolder()
    try folder.write("large.md", [UInt8](repeating: 0x61, count: 10_000_000))
    try folder.write("most.md", [UInt8](repeating: 0x61, count: Folder.maximumSize))
    let reading = Folder.read(at: folder.path)
    #expect(problems(reading) == ["F004 large.md"])
    #expect(reading.files.map(\.text.utf8.count) == [Folder.maximumSize])
    #expect(problems(Folder.read(at: folder.path, maximumSize: 100)).count == 2)
  }

  @Test func nestingIsBounded() throws {
    let folder = try TemporaryFolder()
    var path = "d"
    for _ in 0..<70 {
      try folder.makeFolder(path)
      path += "/d"
    }
    #expect(Folder.read(at: folder.path).diagnostics.map(\.code) == [.unreadableFile])
  }
}
