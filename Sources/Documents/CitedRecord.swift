public import Records

/// A record that a document cites, as its list of cited records shows it.
public struct CitedRecord: Sendable, Hashable {
  /// The record.
  public var key: Key
  /// What it is called in print, such as "resolution 7/4".
  public var label: String
  /// What it is, in a line; absent where nothing is known of it.
  public var description: String?
  /// The language of the description where it is not the document's.
  public var descriptionLanguage: Language?
  /// Where it can be read outside.
  public var url: String?
  /// What it is as a work, where all is known of it by which works are addressed.
  public var work: Work?

  /// Makes an entry of the list.
  public init(
    key: Key, label: String, description: String? = nil, descriptionLanguage: Language? = nil,
    url: String? = nil, work: Work? = nil
  ) {
    self.key = key
    self.label = label
    self.description = description
    self.descriptionLanguage = descriptionLanguage
    self.url = url
    self.work = work
  }

  /// What the entry is called in addresses, such as `ref-untoc-cop_resolution_7_4`.
  public var anchor: String { RecordHomes.anchor(key) }
}

/// How names become parts of addresses.
public enum Anchor {
  /// A name with only the letters that an `id` and the end of an address hold without escapes.
  ///
  /// The one rule for keys: ASCII letters, digits, `-` and `.` stay; `/` becomes `_`; every other
  /// byte of the UTF-8 text becomes `~` and its two hexadecimal digits. No two names become one.
  public static func escaped(_ name: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count + 8)
    for byte in name.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."): bytes.append(byte)
      case UInt8(ascii: "/"): bytes.append(UInt8(ascii: "_"))
      default:
        bytes.append(UInt8(ascii: "~"))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
}
