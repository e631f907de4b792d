import Foundation
import Zip

extension BadCase {
  /// What can be wrong with a Word file that came back.
  static let returnedCases = [
    returned("B001", "an archive without a text") { _ in
      Data(ZipWriter.write([ZipEntry("a.txt", [])]))
    },
    returned("B002", "a draft that is not held") { _ in
      ReturnedWord.file(draft: "rivers/1/document/background-papr")
    },
    returned("B003", "a file that names no draft") { _ in ReturnedWord.file(["Text."]) },
    returned("B004", "a file of another draft", "--paper", key) { _ in
      ReturnedWord.file(draft: "rivers/2/document/background-paper")
    },
    returned("B005", "nothing of the draft") { _ in ReturnedWord.file(["Other."], draft: key) },
    returned("B006", "the file of a former draft", status: 0) { _ in
      ReturnedWord.file(paragraphs, draft: key, digest: "0")
    },
    returned("B007", "an edit between words that are all the same", "--apply", "prose", status: 0) {
      _ in
      ReturnedWord.file(
        [title, line.replacingOccurrences(of: "so so so so", with: "so so very so")], draft: key)
    },
    returned("B008", "a language without templates") { folder in
      try folder.write(path, Rivers.paper("en, fr", line))
      return ReturnedWord.file(paragraphs, draft: key, language: "fr")
    },
    returned("B009", "footnotes outside of the file") { _ in
      let list = """
        <Relationships><Relationship Id="r1" Type="http://x/footnotes" Target="../../x"/></Relationships>
        """
      return ReturnedWord.file(
        paragraphs, draft: key,
        more: [ZipEntry("word/_rels/document.xml.rels", Array(list.utf8))])
    },
    returned("Z001", "a text with another ending") { _ in Data("Not a Word file.".utf8) },
    returned("Z002", "a part of 50 megabytes") { _ in
      ReturnedWord.file(
        more: [ZipEntry("word/footnotes.xml", [UInt8](repeating: 32, count: 50_000_000))])
    },
    returned("Z003", "a name that leads upwards") { _ in
      ReturnedWord.file(more: [ZipEntry("../../outside.md", [])])
    },
    returned("Z004", "a part that stands there twice") { _ in
      ReturnedWord.file(more: [ZipEntry("Word/Document.xml", [])])
    },
    returned("X002", "a text with a DOCTYPE") { _ in
      ReturnedWord.file(markup: "<!DOCTYPE a [<!ENTITY e \"e\">]><a>&e;</a>")
    },
  ]

  static let key = "rivers/1/document/background-paper"
  private static let path = "Sessions/rivers/1/background-paper.md"
  private static let title = "Mandates and work of the Committee on Rivers"
  private static let line =
    "The water is so so so so so so so so so so so so so so so high."
  private static let paragraphs = [title, line]

  private static func returned(
    _ code: String, _ name: String, _ options: String..., status: Int32 = 1,
    _ file: @escaping @Sendable (TemporaryFolder) throws -> Data
  ) -> BadCase {
    BadCase(code, name, status: status) { folder in
      try folder.write(path, Rivers.paper("en", line))
      try folder.write("back.docx", bytes: try file(folder))
      return ["reconcile", "back.docx"] + options
    }
  }
}
