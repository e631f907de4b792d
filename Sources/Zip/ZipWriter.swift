internal import CZip

/// Writes a zip archive in memory; the same entries give the same bytes, whenever and wherever.
package enum ZipWriter {
  /// 1 January 1980, the first day that an archive can name; entries have no other date.
  private static let firstDay: UInt16 = 0x21
  /// Far quicker than the strongest compression, and within a few hundredths of it for markup.
  private static let effort: UInt32 = 3

  /// The library has no archives of nothing; this is what one is.
  private static let nothing: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)

  /// The bytes of an archive of the entries, in their order.
  ///
  /// - Parameter entries: entries with different names.
  /// - Returns: the archive. Memory running short ends the program, as it does for any array.
  package static func write(_ entries: [ZipEntry]) -> [UInt8] {
    guard !entries.isEmpty else { return nothing }
    var failure = zip_error_t()
    guard let target = zip_source_buffer_create(nil, 0, 0, &failure),
      let archive = zip_open_from_source(target, Int32(ZIP_CREATE | ZIP_TRUNCATE), &failure)
    else { fatalError("no memory for an archive") }
    zip_source_keep(target)
    for entry in entries { add(entry, to: archive) }
    precondition(zip_close(archive) == 0, "an archive could not be completed")
    defer { zip_source_free(target) }
    return bytes(of: target)
  }

  private static func add(_ entry: ZipEntry, to archive: OpaquePointer) {
    // The library reads the bytes when it closes the archive, and frees its copy then.
    guard let copy = malloc(max(entry.bytes.count, 1)) else { fatalError("no memory for an entry") }
    entry.bytes.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { memcpy(copy, start, bytes.count) }
    }
    let source = zip_source_buffer(archive, copy, UInt64(entry.bytes.count), 1)
    let index = zip_file_add(archive, entry.name, source, ZIP_FL_ENC_UTF_8)
    precondition(index >= 0, "two entries of one name, or a name that is none")
    let number = UInt64(index)
    zip_set_file_compression(archive, number, ZIP_CM_DEFLATE, effort)
    zip_file_set_dostime(archive, number, 0, firstDay, 0)
  }

  private static func bytes(of source: OpaquePointer) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
      fatalError("an archive could not be read back")
    }
    defer { zip_source_close(source) }
    return [UInt8](unsafeUninitializedCapacity: Int(status.size)) { buffer, count in
      count = max(0, Int(zip_source_read(source, buffer.baseAddress, status.size)))
    }
  }
}
