import Archive
import Documents
import Records

/// The records that the paper uses.
enum UsedRecords {
  /// The paper in English as the records tell it.
  static let document = RealWorkspace.document(from: RealWorkspace.archive)

  /// Its bytes in Markdown.
  static let paper = document.map(RealWorkspace.markdown)

  /// The records behind the paper, and those to which they refer.
  static let all: Set<Key> = {
    guard let document else { return [] }
    let archive = RealWorkspace.archive
    var used = Set(document.records.compactMap { archive.holder(of: $0)?.key })
    let behind = used
    for (target, links) in archive.links.to
    where links.contains(where: { behind.contains($0.from) }) {
      if let holder = archive.holder(of: target) { used.insert(holder.key) }
    }
    return used
  }()

  /// Whether the value of a home, or a part of it or what it is part of, stands behind the paper.
  static func isBehindPaper(_ home: FactHome) -> Bool {
    guard !home.isSource else { return false }
    return (fields[home.key] ?? []).contains { field in
      field == home.path || field.hasPrefix(home.path + ".") || home.path.hasPrefix(field + ".")
    }
  }

  private static let fields: [Key: Set<String>] = {
    var fields: [Key: Set<String>] = [:]
    for case .record(let key, let field?, _) in document?.origins ?? [] {
      fields[key, default: []].insert(field)
    }
    return fields
  }()
}
