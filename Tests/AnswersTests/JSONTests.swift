import Answers
import Foundation
import Records
import Testing

/// JSON is written out: order kept, every text escaped.
@Suite struct JSONTests {
  @Test(arguments: [
    ("plain", #""plain""#), (#"a "b" \c"#, #""a \"b\" \\c""#), ("a\nb\tc", #""a\nb\tc""#),
    ("\u{0}\u{1}\u{1F}\u{7F}\r", #""\u0000\u0001\u001f\u007f\r""#), ("水 é", #""水 é""#),
    ("", #""""#),
  ])
  func textIsEscaped(_ text: String, _ written: String) {
    #expect(JSON.string(text).text == written + "\n")
  }

  @Test func everyTextIsReadBack() throws {
    var text = (0...0x2FF).compactMap { Unicode.Scalar($0) }.map(String.init).joined()
    text += "\u{2028} \u{FEFF}\u{1F30A}"
    let json = JSON.object([.init("text", .string(text))]).text
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: String]
    #expect(read?["text"]?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }

  @Test func membersKeepTheirOrder() {
    let json = JSON.object([
      .init("b", .number(-1)), .init("a", .array([.bool(true), .bool(false), .null])),
      .init("c", .object([])), .init("d", .array([])),
    ])
    #expect(
      json.text == """
        {
          "b": -1,
          "a": [
            true,
            false,
            null
          ],
          "c": {},
          "d": []
        }

        """)
  }

  @Test func valueIsWrittenAsARecordWritesIt() throws {
    let days = try #require(PartialDate("2012")).text
    let values = FieldValues([
      .init("name", .localized(LocalizedText([.zh: "水", .en: "water"]))),
      .init("year", .text(days)), .init("is-high", .flag(true)), .init("state", .choice("held")),
      .init("language", .language(.fr)),
    ])
    let members = JSON(values).text.split(separator: "\n").map(String.init)
    #expect(members.contains(#"    "en": "water","#))
    #expect(members.contains(#"  "is-high": true,"#))
    #expect(members.contains(#"  "language": "fr""#))
  }
}
