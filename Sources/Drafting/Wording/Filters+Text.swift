import Records

extension FilterTable {
  static let textFilters = [
    Filter(
      "capitalize", "Writes the first letter as a capital.", takes: .text, gives: .same
    ) { value, _, _ in
      changed(value) { $0.prefix(1).uppercased() + $0.dropFirst() }
    },
    Filter(
      "lowercase_first", "Writes the first letter as a small one.", takes: .text, gives: .same
    ) { value, _, _ in
      changed(value) { $0.prefix(1).lowercased() + $0.dropFirst() }
    },
    Filter(
      "text", "Takes the text in the given language, where there is one.", takes: .localized,
      [Parameter("the language", .word(Language.allCases.map(\.rawValue)))], gives: .same
    ) { value, arguments, context in
      guard case .localized(let texts) = value.value,
        let word = arguments.first.flatMap({ context.words($0.value) }),
        let language = Language(rawValue: word), let text = texts[language]
      else { return nil }
      return value.with(.localized(LocalizedText([language: text])))
    },
    Filter(
      "markdown", "Inserts a text with its Markdown instead of escaping it.", takes: .text,
      gives: .markup
    ) { value, _, context in
      switch value.value {
      case .text(let text): value.markup(text)
      case .localized(let texts): markup(value, texts, context)
      default: nil
      }
    },
  ]

  /// The text with another first letter, in every language in which it is given.
  private static func changed(_ value: Drawn, _ change: (String) -> String) -> Drawn {
    switch value.value {
    case .text(let text):
      var made = value.isMarkup ? value.markup(change(text)) : value.with(.text(change(text)))
      if let parts = value.parts, let first = parts.first {
        made.parts = [changed(first, change)] + parts.dropFirst()
      }
      return made
    case .localized(let texts):
      return value.with(.localized(LocalizedText(texts.texts.mapValues(change))))
    default: return value
    }
  }

  /// Markup that falls back to another language says so where it is one paragraph without links.
  private static func markup(
    _ value: Drawn, _ texts: LocalizedText, _ context: FilterContext
  ) -> Drawn? {
    guard let (text, language) = texts.text(for: context.wording.language) else { return nil }
    if language == context.wording.language { return value.markup(text) }
    let bytes = Array(text.utf8)
    let isPlain = !bytes.contains(UInt8(ascii: "[")) && !bytes.contains(.newline)
    return isPlain ? value.markup("[\(text)](lang:\(language.rawValue))") : nil
  }
}
