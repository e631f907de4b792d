import Records

/// Writes the table of bodies and treaties that the library carries.
enum CarriedCode {
  /// The Swift file that holds the table.
  static func code(_ bodies: [Body], _ treaties: [Treaty]) -> String {
    let lines = bodies.flatMap(lines) + treaties.flatMap(lines)
    let table = lines.map { cells in
      "    " + String(cells.joined(separator: "\t").reversed().drop { $0 == "\t" }.reversed())
    }
    return """
      // Made from the bodies and treaties in Sessions/ by the tests, run with RECORD_SNAPSHOTS=1.
      // swift-format-ignore-file

      /// The bodies and treaties that the library carries, as `CarriedBodies` reads them.
      enum CarriedTable {
        static let text = ##\"""
      \(table.joined(separator: "\n"))
          \"""##
      }

      """
  }

  private static func lines(_ body: Body) -> [[String]] {
    [
      [
        "body", body.id, body.type?.rawValue ?? "", body.parent?.target.text ?? "",
        body.treaty?.target.text ?? "",
      ]
    ]
      + names(body.name, body.shortName, body.possessive, body.shortPossessive, body.aliases)
      + (body.series.isEmpty ? [] : [["series"] + body.series])
      + body.acts.map(line) + body.gatherings.map(line)
      + (body.rules.isEmpty ? [] : [["rules"] + body.rules.map(\.number)])
  }

  private static func lines(_ treaty: Treaty) -> [[String]] {
    [["treaty", treaty.id]]
      + names(
        treaty.name, treaty.shortName, treaty.possessive, treaty.shortPossessive, treaty.aliases)
  }

  private static func names(
    _ name: LocalizedText, _ short: LocalizedText?, _ possessive: LocalizedText?,
    _ shortPossessive: LocalizedText?, _ aliases: [LocalizedText]
  ) -> [[String]] {
    let given: [(String, LocalizedText?)] =
      [
        ("name", name), ("short-name", short), ("possessive", possessive),
        ("short-possessive", shortPossessive),
      ] + aliases.map { ("alias", $0) }
    return given.compactMap { field, text in
      text.map { text in
        [field] + text.languages.flatMap { [$0.rawValue, text[$0] ?? ""] }
      }
    }
  }

  private static func line(_ acts: ActSeries) -> [String] {
    [
      "act", acts.form.rawValue, acts.numbering.rawValue, acts.since?.text ?? "",
      acts.until?.text ?? "", acts.lowest.map(String.init) ?? "",
      acts.highest.map(String.init) ?? "", acts.highestSpecial.map(String.init) ?? "",
      acts.months.map(String.init).joined(separator: " "),
    ]
      + acts.sessions.flatMap {
        [String($0.number), String($0.year), $0.act.map(String.init) ?? ""]
      }
  }

  private static func line(_ gathering: Gathering) -> [String] {
    [
      "gathering", gathering.noun.rawValue, gathering.language?.rawValue ?? "",
      gathering.from?.text ?? "", gathering.until?.text ?? "",
    ]
  }
}
