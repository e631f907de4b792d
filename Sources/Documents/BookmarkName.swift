import Records

/// The name of the hidden bookmark at a place of the document, by which Word leads there and by which a
/// paragraph is known when the file comes back.
///
/// Word hides bookmarks whose names begin with `_`, and takes at most 40 letters, digits and `_`.
package enum BookmarkName {
  /// The name for an address in the document, such as `_rp_par_12` for `par-12`.
  ///
  /// An address that has other letters or is long is known by its hash.
  package static func of(_ id: String) -> String {
    let bytes = Array(id.utf8)
    let isPlain = bytes.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 0x2D
    }
    guard isPlain, bytes.count <= 34 else {
      var hash = ByteHash()
      hash.add(bytes)
      return "_rp_x_" + hash.text
    }
    return "_rp_" + String(decoding: bytes.map { $0 == 0x2D ? 0x5F : $0 }, as: UTF8.self)
  }
}
