import Archive
public import Records

/// Which documents were examined for the records: what others say is unknown, not absent.
public struct Coverage: Sendable {
  /// What was examined for one body.
  public struct Part: Sendable {
    /// The body.
    public let body: Key
    /// The documents, each with how much of it was seen.
    public let examined: [Examined]
    /// The date through which its documents were examined.
    public let through: PartialDate?
  }

  /// The bodies for which something was examined, in order.
  public let parts: [Part]

  /// Answers for the bodies given, or for all in view where none is.
  public init(_ view: RecordView, bodies: [Key] = []) {
    let asked = view.all(Body.self).filter { bodies.isEmpty || bodies.contains($0.key) }
    parts = asked.filter { !$0.examined.isEmpty }.map { body in
      let shown = body.examined.filter { !view.withholds($0.document.target) }
      return Part(body: body.key, examined: shown, through: body.examinedThrough)
    }
  }

  /// How many lines are told at most; more are for an answer of their own.
  private static let most = 6

  /// The answer in one line for bodies of which the same was examined, or in one for many bodies.
  public var lines: [String] {
    guard !parts.isEmpty else {
      return ["coverage: no document is recorded as examined; what is not told is unknown"]
    }
    var bodies: [String: [String]] = [:]
    for part in parts { bodies[part.summary, default: []].append(part.body.text) }
    guard bodies.count <= Coverage.most else {
      return [
        "coverage: of \(parts.count) bodies documents were examined, whole or in part; other documents "
          + "were not. `gaps --unexamined` tells which."
      ]
    }
    return bodies.sorted { $0.value[0] < $1.value[0] }.map { summary, bodies in
      "coverage of \(bodies.joined(separator: ", ")): \(summary)"
    }
  }

  /// The answer as JSON: `body`, `examined` with `document` and `extent`, `through`.
  public var json: JSON {
    .array(
      parts.map { part in
        .object([
          .init("body", .string(part.body.text)),
          .init(
            "examined",
            .array(
              part.examined.map { examined in
                .object([
                  .init("document", .string(examined.document.target.text)),
                  .init("extent", examined.extent.map { .string($0.rawValue) } ?? .null),
                ])
              })),
          .init("through", part.through.map { .string($0.text) } ?? .null),
        ])
      })
  }
}

extension Coverage.Part {
  /// What was examined, in words.
  fileprivate var summary: String {
    let documents = examined.map { examined in
      let name = examined.document.target.symbol ?? examined.document.target.text
      return examined.extent == .part ? "\(name) (in part)" : name
    }
    let through = through.map { ", through \($0.text)" } ?? ""
    return "\(documents.joined(separator: ", "))\(through); other documents were not examined"
  }
}
