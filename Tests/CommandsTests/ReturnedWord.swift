import Foundation
import Zip

/// A Word file as somebody sends it back, made of its parts.
enum ReturnedWord {
  private static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// A file with some paragraphs, and what it says of itself.
  static func file(
    _ paragraphs: [String] = [], draft: String? = nil, language: String = "en",
    digest: String? = nil, more: [ZipEntry] = []
  ) -> Data {
    let text = paragraphs.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()
    return file(
      markup: "<w:document xmlns:w=\"\(space)\"><w:body>\(text)</w:body></w:document>",
      properties: [
        ("Rapporteur draft", draft), ("Rapporteur language", draft.map { _ in language }),
        ("Rapporteur digest", digest),
      ], more: more)
  }

  /// A file whose text is that markup.
  static func file(
    markup: String, properties: [(String, String?)] = [], more: [ZipEntry] = []
  ) -> Data {
    let known = properties.compactMap { name, value in
      value.map { "<property name=\"\(name)\"><v>\($0)</v></property>" }
    }
    return Data(
      ZipWriter.write(
        [
          ZipEntry("word/document.xml", Array(markup.utf8)),
          ZipEntry(
            "docProps/custom.xml", Array("<Properties>\(known.joined())</Properties>".utf8)),
        ] + more))
  }
}
