import Archive
public import Records

/// A number that acts of several bodies have, or several acts of one: no disagreement of sources.
public struct SharedNumber: Sendable {
  /// One act with the number.
  public struct Holder: Sendable {
    /// The act.
    public let act: Key
    /// The body that adopted it.
    public let body: Key
    /// Whether it is a resolution or a decision.
    public let form: ActForm
    /// The places that cite it by its right form.
    public let cited: [Reference]
    /// The places that print its form differently.
    public let misprinted: [Reference]
  }

  /// The number.
  public let number: String
  /// The acts that have it, in order.
  public let holders: [Holder]

  /// The numbers of more than one of the acts, in order.
  static func all(_ acts: [Act], in view: RecordView) -> [SharedNumber] {
    let byNumber = Dictionary(grouping: acts, by: \.number).filter { $0.value.count > 1 }
    return byNumber.keys.sorted { Key($0) < Key($1) }.map { number in
      SharedNumber(
        number: number,
        holders: (byNumber[number] ?? []).compactMap { act in
          view[act.key].map { holder(act, $0, in: view) }
        })
    }
  }

  private static func holder(_ act: Act, _ entry: Entry, in view: RecordView) -> Holder {
    var cited: [Reference] = []
    var misprinted: [Reference] = []
    for path in ["", "form", "number"] {
      for source in entry.provenance.sources[path] ?? [] where view.open(source.cite) != nil {
        let isPrinted = source.printed == nil && source.otherwise == nil
        if isPrinted || path != "form" {
          cited.append(source.cite)
        } else {
          misprinted.append(source.cite)
        }
      }
    }
    return Holder(
      act: act.key, body: act.body.target, form: act.form, cited: Holder.once(cited),
      misprinted: Holder.once(misprinted))
  }

  /// `number` and `acts`.
  var json: JSON {
    .object([.init("number", .string(number)), .init("acts", .array(holders.map(\.json)))])
  }
}

extension SharedNumber.Holder {
  static func once(_ references: [Reference]) -> [Reference] {
    var seen: Set<Reference> = []
    return references.filter { seen.insert(Reference($0.target, $0.pinpoint)).inserted }
  }

  var json: JSON {
    .object([
      .init("act", .string(act.text)), .init("body", .string(body.text)),
      .init("form", .string(form.rawValue)), .init("cited", JSON(cited)),
      .init("misprinted", JSON(misprinted)),
    ])
  }
}
