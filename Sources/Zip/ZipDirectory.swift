import Diagnostics

/// The listings of an archive as they are judged, one by one.
struct ZipDirectory {
  private(set) var wanted: [ZipListing] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let limits: ZipLimits
  private let file: String
  private var names: Set<String> = []
  private var total = 0
  private var isOverTotal = false

  init(_ limits: ZipLimits, file: String) {
    self.limits = limits
    self.file = file
  }

  mutating func judge(_ listing: ZipListing, _ isWanted: (String) -> Bool) {
    guard listing.staysInside else {
      let note = "names are relative, with `/` between their parts, and never lead upwards"
      return refuse(.nameOutOfArchive, listing, "has a name that leads out of it", note)
    }
    // Word writes names in one spelling and reads them in any.
    guard names.insert(listing.name.lowercased()).inserted else {
      return refuse(
        .damagedEntry, listing, "stands there twice", "programs would read different ones")
    }
    guard !listing.isFolder else { return }
    guard !listing.isEncrypted else {
      return refuse(.damagedEntry, listing, "is encrypted", "save the file without a password")
    }
    judgeSize(listing)
    if isWanted(listing.name) { wanted.append(listing) }
  }

  private mutating func judgeSize(_ listing: ZipListing) {
    let (limit, ratio) = (limits.entrySize, limits.ratio)
    if listing.size > limit {
      refuse(
        .archiveTooLarge, listing, "unpacks to \(listing.size) bytes", "at most \(limit) are read")
    } else if listing.size > limits.freeSize,
      listing.size / max(listing.packedSize, 1) >= ratio
    {
      let note = "no document is packed to less than a \(ratio)th of its size"
      refuse(
        .archiveTooLarge, listing, "unpacks to \(listing.size) bytes from \(listing.packedSize)",
        note)
    }
    let sum = total.addingReportingOverflow(listing.size)
    total = sum.overflow ? .max : sum.partialValue
    if total > limits.totalSize, !isOverTotal {
      isOverTotal = true
      refuse(
        .archiveTooLarge, listing, "brings the whole over the limit",
        "at most \(limits.totalSize) bytes are read")
    }
  }

  private mutating func refuse(
    _ code: DiagnosticCode, _ listing: ZipListing, _ problem: String, _ note: String
  ) {
    diagnostics.append(
      Diagnostic(
        code, at: SourceRange(file: file), "`\(listing.name)` in `\(file)` \(problem)",
        notes: [note]))
  }
}
