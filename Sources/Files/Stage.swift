/// The two ways of bringing an output into place.
enum Stage {
  /// The destination does not exist: it is made aside.
  case absent(NewFolderStage)
  /// The destination exists: what changed is completed beside its target.
  case present(UpdateStage)
  /// The output could not even be begun.
  case failed

  /// Takes a file; whether it is new or changed.
  mutating func add(_ path: String, _ bytes: [UInt8]) throws(Disk.Failure) -> Bool {
    switch self {
    case .absent(var stage):
      self = .failed
      defer { self = .absent(stage) }
      try stage.add(path, bytes)
      return true
    case .present(var stage):
      // Given up for the moment, so that its lists are not copied on being changed.
      self = .failed
      defer { self = .present(stage) }
      return try stage.add(path, bytes)
    case .failed: throw Disk.Failure("the output could not be begun")
    }
  }

  /// The paths that the former build produced.
  func formerManifest() -> [String] {
    guard case .present(let stage) = self else { return [] }
    let location = joined(stage.destination, StagedOutput.manifestName)
    let bytes = Disk.contents(of: location, limit: 64_000_000) ?? []
    return bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Brings everything into place; gives the former files that were removed.
  mutating func commit(removing obsolete: [String]) throws(Disk.Failure) -> [String] {
    switch self {
    case .absent(let stage):
      try stage.commit()
      return []
    case .present(var stage):
      self = .failed
      defer { self = .present(stage) }
      return try stage.commit(removing: obsolete)
    case .failed: throw Disk.Failure("the output could not be begun")
    }
  }

  /// Removes every temporary.
  func abandon() {
    switch self {
    case .absent(let stage): stage.abandon()
    case .present(let stage): stage.abandon()
    case .failed: break
    }
  }
}
