import Records

extension Phrasing {
  /// No-break: a line never ends between a noun and its number.
  private static let gap = "\u{A0}"

  static let english = Phrasing(
    language: .en,
    thing: { englishThing($0) },
    owned: { englishOwned($0, $1, $2, $3) },
    pinpointed: { thing, text, pinpoint in
      // Paragraphs of a treaty are written out, those of a document are not.
      if case .provisions = thing {
        return "\(text), \(englishPinpoint(pinpoint, "paragraph", "paragraphs"))"
      }
      return "\(text), \(englishPinpoint(pinpoint, "para.", "paras."))"
    },
    sharesOwnerOfParagraphs: false,
    joined: { englishJoined($0) })

  private static func englishThing(_ thing: Thing) -> String? {
    switch thing {
    case .acts(let form, let numbers):
      counted(form.rawValue, numbers.map { actNumber($0, space: gap) })
    case .document(let symbol): symbol
    case .provisions(let all):
      all.count == 1 ? article(all[0]) : counted("article", all.map { $0[0] })
    case .sessions(let numbers, let noun):
      numbers.map { Ordinals.words($0, in: .en) ?? Ordinals.englishFigures($0) }.joinedInEnglish
        + " \(noun.rawValue)\(numbers.count > 1 ? "s" : "")"
    case .rules(let numbers): counted("rule", numbers)
    case .named: ""
    }
  }

  private static func article(_ parts: [String]) -> String {
    var text = "article\(gap)\(parts[0])"
    var letters = parts.dropFirst()
    if let paragraph = letters.first, paragraph.utf8.allSatisfy(Cursor.isDigit) {
      text += ", paragraph\(gap)\(paragraph)"
      letters = letters.dropFirst()
    }
    return text + letters.map { "\(gap)(\($0))" }.joined()
  }

  private static func englishOwned(
    _ thing: Thing, _ text: String, _ owner: String, _ isFull: Bool
  ) -> String {
    let bare = owner.hasPrefix("the ") || owner.hasPrefix("The ") ? owner.dropFirst(4) : owner[...]
    // Acronyms take no article: of UNODC.
    let isAcronym = bare.utf8.allSatisfy { (65...90).contains($0) }
    let named = isAcronym ? String(bare) : "the \(bare)"
    switch thing {
    case .named: return String(bare)
    case .acts where !isFull: return "\(bare) \(text)"
    case .provisions(let all):
      // A comma closes the paragraph of a single article, not a list: articles 13, 16 and 18 of.
      return text + (all.count == 1 && text.utf8.contains(44) ? "," : "") + " of \(named)"
    case .rules: return "\(text) of the rules of procedure of \(named)"
    case .acts, .sessions, .document: return "\(text) of \(named)"
    }
  }

  private static func counted(_ noun: String, _ numbers: [String]) -> String {
    "\(noun)\(numbers.count > 1 ? "s" : "")\(gap)\(numbers.joinedInEnglish)"
  }

  private static func englishPinpoint(
    _ pinpoint: Pinpoint, _ paragraph: String, _ paragraphs: String
  ) -> String {
    var text = ""
    for (index, step) in pinpoint.steps.enumerated() {
      if step.unit == .subparagraph, index > 0 {
        text += gap + step.places.map { place($0, space: gap) }.bracketed.joinedInEnglish
      } else {
        text += (index > 0 ? ", " : "") + englishStep(step, paragraph, paragraphs)
      }
    }
    return text
  }

  private static func englishStep(
    _ step: Pinpoint.Step, _ paragraph: String, _ paragraphs: String
  ) -> String {
    let isMany = step.places.count > 1 || step.places.contains { $0.first != $0.last }
    let noun =
      switch step.unit {
      case .paragraph: isMany ? paragraphs : paragraph
      case .section: isMany ? "sects." : "sect."
      case .chapter: isMany ? "chaps." : "chap."
      case .annex: isMany ? "annexes" : "annex"
      case .appendix: isMany ? "appendices" : "appendix"
      case .part, .preambularParagraph, .operativeParagraph, .subparagraph, .footnote, .page:
        step.unit.rawValue + (isMany ? "s" : "")
      }
    guard !step.places.isEmpty else { return noun }
    let places = step.places.map { place($0, space: gap) }
    return noun + gap + (step.unit == .subparagraph ? places.bracketed : places).joinedInEnglish
  }

  /// Items that hold a comma themselves are kept apart by more than a comma.
  private static func englishJoined(_ items: [String]) -> String {
    guard items.contains(where: { $0.utf8.contains(44) }), let last = items.last, items.count > 1
    else { return items.joinedInEnglish }
    if items.count == 2 { return "\(items[0]), and \(last)" }
    return items.dropLast().joined(separator: "; ") + "; and \(last)"
  }
}

extension [String] {
  /// `4`, `4 and 5`, `4, 5 and 6`: without a comma before "and", as the house style has it.
  fileprivate var joinedInEnglish: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and \(last)"
  }

  /// Letters of subparagraphs in brackets: `(a)`, `(a)-(c)`.
  var bracketed: [String] {
    map { range in
      let ends = range.utf8.split(separator: 45).map { String($0) ?? "" }
      return "(\(ends.joined(separator: ")-(")))"
    }
  }
}
