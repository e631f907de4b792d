import XML

/// The numbers that Word counts for paragraphs, by the lists of a file.
struct CountedNumbers {
  private struct Level {
    var start = 1
    var format = "decimal"
    var style: String?
  }

  private struct Style {
    var base: String?
    var list: String?
    var depth: Int?
  }

  private var definitions: [String: [Int: Level]] = [:]
  private var lists: [String: (definition: String, starts: [Int: Int])] = [:]
  private var styles: [String: Style] = [:]
  private var counts: [String: [Int: Int]] = [:]
  private var begun: Set<String> = []

  /// Lists of which nothing is known: nothing is counted.
  init() {}

  /// The lists and styles of a file.
  init(numbering: XMLElement?, styles: XMLElement?) {
    for definition in numbering?.children ?? [] where definition.name == "abstractNum" {
      guard let id = definition.word("abstractNumId") else { continue }
      for level in definition.children where level.name == "lvl" {
        guard let depth = level.word("ilvl").flatMap({ Int($0) }) else { continue }
        definitions[id, default: [:]][depth] = Level(
          start: level.value("start").flatMap { Int($0) } ?? 0,
          format: level.value("numFmt") ?? "decimal", style: level.value("pStyle"))
      }
    }
    for list in numbering?.children ?? [] where list.name == "num" {
      guard let id = list.word("numId"), let definition = list.value("abstractNumId") else {
        continue
      }
      var starts: [Int: Int] = [:]
      for change in list.children where change.name == "lvlOverride" {
        guard let depth = change.word("ilvl").flatMap({ Int($0) }),
          let start = change.value("startOverride").flatMap({ Int($0) })
        else { continue }
        starts[depth] = start
      }
      lists[id] = (definition, starts)
    }
    for style in styles?.children ?? [] where style.name == "style" {
      guard let id = style.word("styleId") else { continue }
      self.styles[id] = Style(
        base: style.value("basedOn"), list: style.value("pPr", "numPr", "numId"),
        depth: style.value("pPr", "numPr", "ilvl").flatMap { Int($0) })
    }
  }

  /// The number of the next paragraph; `nil` where it has none in digits.
  mutating func next(_ properties: XMLElement?) -> Int? {
    let name = properties?.value("pStyle")
    let style = resolved(name)
    guard let id = properties?.value("numPr", "numId") ?? style.list, id != "0",
      let list = lists[id], let levels = definitions[list.definition]
    else { return nil }
    let depth =
      properties?.value("numPr", "ilvl").flatMap { Int($0) } ?? style.depth
      ?? levels.first { $0.value.style != nil && $0.value.style == name }?.key ?? 0
    guard let level = levels[depth] else { return nil }
    var count = counts[list.definition] ?? [:]
    if let start = list.starts[depth], begun.insert("\(id) \(depth)").inserted {
      count[depth] = start
    } else {
      count[depth] = count[depth].map { $0 + 1 } ?? level.start
    }
    for lower in count.keys where lower > depth { count[lower] = nil }
    counts[list.definition] = count
    return level.format == "decimal" ? count[depth] : nil
  }

  /// The list and depth of a style: its own, or those of the style on which it is based.
  private func resolved(_ name: String?) -> Style {
    var found = Style()
    var next = name
    var seen: Set<String> = []
    while let name = next, seen.insert(name).inserted, let style = styles[name] {
      found.list = found.list ?? style.list
      found.depth = found.depth ?? style.depth
      next = style.base
    }
    return found
  }
}
