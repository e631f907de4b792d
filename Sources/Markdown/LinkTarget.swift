/// Where a link leads, judged by its scheme.
enum LinkTarget: Equatable {
  /// A web page, an address of mail, or a place in the document.
  case safe
  /// A record, by its key; its name is in the language of the code, where one stands after `?`.
  case record(String, language: String?)
  /// A record whose entry begins there, in the same form.
  case entry(String, language: String?)
  /// No target: the text is in the language of that code.
  case language(String)
  /// A figure that stands there, as it was asked for.
  case figure(MarkdownFigure)
  /// Anything else; a document must not carry it.
  case unsafe

  init(_ destination: String) {
    let bytes = Array(destination.utf8)
    if bytes.first == UInt8(ascii: "#") {
      self = .safe
      return
    }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes.allSatisfy({ $0 > 0x20 })
    else {
      self = .unsafe
      return
    }
    let rest = bytes[(colon + 1)...]
    switch String(decoding: bytes[..<colon], as: UTF8.self).lowercased() {
    case "https", "http": self = rest.starts(with: "//".utf8) && rest.count > 2 ? .safe : .unsafe
    case "mailto": self = rest.isEmpty ? .unsafe : .safe
    case "record", "entry":
      let parts = rest.split(
        separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
      let key = LinkTarget.percentDecoded(parts[0])
      let language = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : nil
      guard !key.isEmpty else {
        self = .unsafe
        return
      }
      self =
        bytes[0] | 0x20 == UInt8(ascii: "r")
        ? .record(key, language: language) : .entry(key, language: language)
    case "figure": self = MarkdownFigure(rest).map(LinkTarget.figure) ?? .unsafe
    case "lang": self = .language(String(decoding: rest, as: UTF8.self))
    default: self = .unsafe
    }
  }

  /// Resolves `%20` and its like; a `%` that begins no escape stays as it is.
  static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> String {
    var decoded: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
        let high = hexDigit(bytes[index + 1]), let low = hexDigit(bytes[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
