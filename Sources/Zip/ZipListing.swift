internal import CZip

/// An entry as the directory of an archive lists it, before anything is unpacked.
struct ZipListing {
  let index: Int
  let name: String
  /// The bytes that it is said to have, unpacked; absurd sizes count as the largest there is.
  let size: Int
  /// The bytes that it takes in the archive.
  let packedSize: Int
  let isEncrypted: Bool

  init(_ archive: OpaquePointer, _ index: Int) {
    self.index = index
    var status = zip_stat_t()
    let isListed = zip_stat_index(archive, UInt64(index), 0, &status) == 0
    name = isListed ? status.name.map { String(cString: $0) } ?? "" : ""
    size = Int(clamping: status.size)
    packedSize = Int(clamping: status.comp_size)
    isEncrypted = status.encryption_method != UInt16(ZIP_EM_NONE)
  }

  /// Whether it stands for a folder and holds nothing.
  var isFolder: Bool { name.utf8.last == UInt8(ascii: "/") && size == 0 }

  /// Whether its name is relative and stays inside the archive, on every system.
  var staysInside: Bool {
    let bytes = name.utf8
    guard let first = bytes.first, first != UInt8(ascii: "/"),
      bytes.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: ":") })
    else { return false }
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.dropLast().allSatisfy { !$0.isEmpty }
      && parts.allSatisfy { !$0.elementsEqual("..".utf8) && !$0.elementsEqual(".".utf8) }
  }
}
