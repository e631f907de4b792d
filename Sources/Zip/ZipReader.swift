internal import CZip
package import Diagnostics

/// What reading an archive gave: its entries, or why there are none.
package struct ZipReading: Sendable {
  /// The entries that were asked for, in the order of the archive; none where a problem was found.
  package var entries: [ZipEntry] = []
  /// All that is wrong with the archive.
  package var diagnostics: [Diagnostic] = []

  /// The bytes of an entry; `nil` where there is none of that name.
  package subscript(name: String) -> [UInt8]? { entries.first { $0.name == name }?.bytes }
}

/// Reads a zip archive that came from outside, within limits.
package enum ZipReader {
  /// Reads the entries of an archive.
  ///
  /// Sizes, ratios and names are judged for every entry before any is unpacked, and an archive in
  /// which one of them is refused gives no entries at all.
  ///
  /// - Parameters:
  ///   - bytes: the archive.
  ///   - file: what it is called in diagnostics.
  ///   - limits: what it may hold at most.
  ///   - isWanted: whether an entry of that name is to be read; all are judged.
  /// - Returns: the entries, or what is wrong.
  package static func read(
    _ bytes: [UInt8], file: String, limits: ZipLimits = ZipLimits(),
    where isWanted: (String) -> Bool = { _ in true }
  ) -> ZipReading {
    bytes.withUnsafeBytes { buffer in
      var failure = zip_error_t()
      // The library takes a file without a byte for an archive without an entry.
      guard !buffer.isEmpty,
        let source = zip_source_buffer_create(
          buffer.baseAddress, UInt64(buffer.count), 0, &failure)
      else { return unrecognised(file) }
      guard let archive = zip_open_from_source(source, ZIP_RDONLY, &failure) else {
        zip_source_free(source)
        return unrecognised(file)
      }
      defer { zip_discard(archive) }
      return read(archive, file, limits, isWanted)
    }
  }

  private static func read(
    _ archive: OpaquePointer, _ file: String, _ limits: ZipLimits, _ isWanted: (String) -> Bool
  ) -> ZipReading {
    let count = Int(zip_get_num_entries(archive, 0))
    guard count <= limits.entries else {
      return refused(
        .archiveTooLarge, file,
        "`\(file)` has \(count) entries, where at most \(limits.entries) are read")
    }
    var directory = ZipDirectory(limits, file: file)
    for index in 0..<count { directory.judge(ZipListing(archive, index), isWanted) }
    var reading = ZipReading(diagnostics: directory.diagnostics)
    for listing in directory.wanted where reading.diagnostics.isEmpty {
      if let bytes = unpacked(listing, archive) {
        reading.entries.append(ZipEntry(listing.name, bytes))
      } else {
        reading = refused(
          .damagedEntry, file, "`\(listing.name)` in `\(file)` cannot be unpacked",
          notes: ["its bytes are damaged, or packed in a way that is not read"])
      }
    }
    return reading
  }

  /// The bytes of an entry, `nil` where they are not as many as listed, or not what was packed.
  private static func unpacked(_ listing: ZipListing, _ archive: OpaquePointer) -> [UInt8]? {
    guard let file = zip_fopen_index(archive, UInt64(listing.index), 0) else { return nil }
    defer { zip_fclose(file) }
    // One byte more is asked for, so that the end is reached and the checksum compared.
    let bytes = [UInt8](unsafeUninitializedCapacity: listing.size + 1) { buffer, count in
      while count <= listing.size {
        let start = buffer.baseAddress.map { $0 + count }
        let read = Int(zip_fread(file, start, UInt64(listing.size + 1 - count)))
        guard read > 0 else {
          if read < 0 { count = listing.size + 1 }
          return
        }
        count += read
      }
    }
    return bytes.count == listing.size ? bytes : nil
  }

  private static func unrecognised(_ file: String) -> ZipReading {
    refused(
      .notAnArchive, file, "`\(file)` is no zip archive, or a damaged one",
      notes: ["a Word file is an archive; was it cut short, or another kind of file renamed?"])
  }

  private static func refused(
    _ code: DiagnosticCode, _ file: String, _ headline: String, notes: [String] = []
  ) -> ZipReading {
    let problem = Diagnostic(code, at: SourceRange(file: file), headline, notes: notes)
    return ZipReading(diagnostics: [problem])
  }
}
