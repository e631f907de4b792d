package import Diagnostics

/// A draft brought up to what the records say now: what the officer wrote stays as it is.
package struct Redraft {
  /// What became of one passage.
  package struct Change: Sendable {
    /// The passage.
    package let name: DraftPassage.Name
    /// What became of it.
    package let fate: Fate
    /// Where it stood; `nil` for a new one.
    package let place: SourceRange?
    /// The lines by which the officer's text and what would be drafted now differ.
    package let difference: [String]

    /// Tells what became of a passage.
    package init(
      _ name: DraftPassage.Name, _ fate: Fate, at place: SourceRange? = nil,
      _ difference: [String] = []
    ) {
      self.name = name
      self.fate = fate
      self.place = place
      self.difference = difference
    }
  }

  /// What can become of a passage.
  package enum Fate: String, Sendable, CaseIterable {
    /// Drafted for the first time.
    case new
    /// As it was.
    case unchanged
    /// Not edited: drafted anew.
    case redrafted
    /// Not edited: the records that it draws from say something else.
    case updated
    /// Edited, and nothing else would be drafted now.
    case kept
    /// Edited and kept, though something else would be drafted now.
    case differing
    /// Not edited: nothing is drafted there any more.
    case removed
    /// Edited and kept, though nothing is drafted there any more.
    case orphaned
  }

  /// The text of the draft.
  package private(set) var text = ""
  /// What became of each passage: in the order of the draft, new ones where they now stand.
  package private(set) var changes: [Change] = []
  private var parts: [MarkedText.Part]
  private let lineEnd: String
  private let render: (String) -> String

  /// Brings a draft up to date.
  ///
  /// - Parameters:
  ///   - present: The draft as it stands; without problems.
  ///   - planned: What is drafted now, in order.
  ///   - takesAsSeen: Whether passages that differ are marked as if drafted now, so that the same
  ///     difference is not shown again.
  ///   - render: What a passage of the draft is rendered to.
  package init(
    _ present: MarkedText, _ planned: [DraftPassage], takesAsSeen: Bool = false,
    render: @escaping (String) -> String = { $0 }
  ) {
    self.render = render
    parts = present.parts
    lineEnd = present.lineEnd
    place(planned)
    let byName = Dictionary(uniqueKeysWithValues: planned.map { ($0.name, $0) })
    let old = Set(present.names)
    for part in parts {
      switch part {
      case .own(let own): text += own
      case .passage(let passage):
        settle(
          passage, byName[passage.mark.name], isNew: !old.contains(passage.mark.name), takesAsSeen)
      }
    }
  }

  private mutating func settle(
    _ passage: MarkedPassage, _ planned: DraftPassage?, isNew: Bool, _ takesAsSeen: Bool
  ) {
    let isEdited = passage.isEdited
    guard let planned else {
      if isEdited { text += passage.whole }
      return note(passage, isEdited ? .orphaned : .removed)
    }
    let mark = DraftMark(planned)
    let isSame = mark == passage.mark
    if isNew {
      text += passage.whole
      changes.append(Change(planned.name, .new))
    } else if isEdited {
      let opening = takesAsSeen ? written(mark, passage) : passage.opening
      text += opening + passage.text + passage.closing
      note(
        passage, isSame ? .kept : .differing, isSame ? [] : difference(passage, planned))
    } else if isSame {
      text += passage.whole
      note(passage, .unchanged)
    } else {
      let isSameText = planned.textHash == passage.mark.textHash
      text += written(mark, passage)
      text += isSameText ? passage.text : ended(planned.text)
      text += passage.closing
      note(passage, isSameText ? .updated : .redrafted)
    }
  }

  /// How what the officer has differs from what would be drafted: in the words of the paper where
  /// only the records say something else.
  private func difference(_ passage: MarkedPassage, _ planned: DraftPassage) -> [String] {
    let isSameText = planned.textHash == passage.mark.textHash
    let edited = passage.plainText
    return LineDifference(
      isSameText ? render(edited) : edited, isSameText ? planned.words ?? "" : planned.text,
      names: ("as edited", "as it would be drafted now")
    ).lines
  }

  private mutating func note(
    _ passage: MarkedPassage, _ fate: Fate, _ difference: [String] = []
  ) {
    changes.append(Change(passage.mark.name, fate, at: passage.place, difference))
  }

  private func written(_ mark: DraftMark, _ passage: MarkedPassage) -> String {
    ended((passage.isFront ? DraftComment.frontMatter : .template).line(mark.words) + "\n")
  }

  private func ended(_ text: String) -> String {
    lineEnd == "\n" ? text : text.replacing("\n", with: lineEnd)
  }
}

extension Redraft {
  /// Puts what is new at its place: after what precedes it in the same part of the outline, else
  /// before what follows it there, else where that part has others, else after what precedes it.
  private mutating func place(_ planned: [DraftPassage]) {
    for (index, passage) in planned.enumerated() where position(of: passage.name) == nil {
      // Who takes the marks out of the front matter looks after the sources himself.
      if passage.name.place == DraftPassage.sourcesPlace { continue }
      let before = planned[..<index].reversed().map(\.name)
      let after = planned[(index + 1)...].map(\.name)
      let target =
        firstPosition(of: before, in: passage.name.place).map { $0 + 1 }
        ?? firstPosition(of: after, in: passage.name.place)
        ?? lastOfPlace(passage.name.place).map { $0 + 1 }
        ?? firstPosition(of: before, in: nil).map { $0 + 1 } ?? parts.count
      insert(passage, at: target)
    }
  }

  private mutating func insert(_ passage: DraftPassage, at target: Int) {
    if target > 0, !endsLine(parts[target - 1]) { parts.insert(.own(lineEnd), at: target) }
    let isMoved = target > 0 && target < parts.count && !endsLine(parts[target - 1])
    let mark = DraftMark(passage)
    let made = MarkedPassage(
      mark: mark, opening: ended(DraftComment.template.line(mark.words) + "\n"),
      place: SourceRange(file: ""), isFront: false, text: ended(passage.text),
      closing: ended(DraftComment.template.line("end") + "\n"))
    parts.insert(.passage(made), at: isMoved ? target + 1 : target)
  }

  private func endsLine(_ part: MarkedText.Part) -> Bool {
    let text = if case .passage(let passage) = part { passage.closing } else { part.own }
    return text.utf8.last == 10
  }

  private func position(of name: DraftPassage.Name) -> Int? {
    parts.firstIndex { $0.name == name }
  }

  /// Where the first of some passages stands that is there, in one place of the outline or in any.
  private func firstPosition(of names: [DraftPassage.Name], in place: String?) -> Int? {
    names.lazy.filter { place == nil || $0.place == place }.compactMap(position).first
  }

  private func lastOfPlace(_ place: String) -> Int? {
    parts.lastIndex { $0.name?.place == place }
  }
}

extension MarkedText.Part {
  fileprivate var name: DraftPassage.Name? {
    if case .passage(let passage) = self { passage.mark.name } else { nil }
  }

  fileprivate var own: String { if case .own(let text) = self { text } else { "" } }
}
