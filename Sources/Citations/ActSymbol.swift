public import Records

extension KnownBodies {
  /// The document symbol under which what a key names is issued, such as `A/RES/69/196`.
  ///
  /// - Returns: the symbol of an act whose body has a series of symbols, or of a document; `nil` for
  ///   everything else.
  public func symbol(of key: Key) -> String? {
    switch address(of: key) {
    case .document(let symbol): return symbol
    case .act(let owner, let form, let number):
      guard let series = body(owner)?.series.first else { return nil }
      return "\(series)/\(form.symbolPart)/\(number)"
    default: return nil
    }
  }
}

extension ActForm {
  /// What stands for the form in the symbol of an act.
  var symbolPart: String {
    switch self {
    case .resolution: "RES"
    case .decision: "DEC"
    }
  }
}
