/// Text in six languages, the same byte for byte wherever it is made.
struct MixedText {
  /// Paragraphs of about a kilobyte, each in one language.
  private(set) var paragraphs: [String] = []
  /// The bytes of all.
  private(set) var size = 0

  /// Makes text of a size in bytes, with a citing sentence every 400 to 600 bytes.
  init(size: Int, seed: UInt64 = 15) {
    var random = Chance(seed: seed)
    while self.size < size {
      let pool = Pool.all[paragraphs.count % Pool.all.count]
      var paragraph = ""
      var next = random.within(150...300)
      while paragraph.utf8.count < 1_000 {
        let cites = paragraph.utf8.count >= next
        let sentence = random.one(of: cites ? pool.citing : pool.plain)
        paragraph += MixedText.filled(sentence, &random) + " "
        if cites { next = paragraph.utf8.count + random.within(250...450) }
      }
      add(paragraph)
    }
  }

  /// Repeats paragraphs until they have a size in bytes.
  init(repeating paragraphs: [String], size: Int) {
    guard !paragraphs.isEmpty else { return }
    while self.size < size { add(paragraphs[self.paragraphs.count % paragraphs.count]) }
  }

  private mutating func add(_ paragraph: String) {
    paragraphs.append(paragraph)
    size += paragraph.utf8.count + 1
  }

  private static func filled(_ sentence: String, _ random: inout Chance) -> String {
    guard sentence.utf8.contains(UInt8(ascii: "{")) else { return sentence }
    var filled = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      let name = rest[rest.index(after: open)]
      rest = rest[rest.index(open, offsetBy: 3)...]
      let range =
        switch name {
        case "s": 31...79
        case "y": 1990...2024
        case "c": 660...2_750
        case "a": 1...40
        default: 1...290
        }
      filled += String(random.within(range))
    }
    return filled + rest
  }
}
