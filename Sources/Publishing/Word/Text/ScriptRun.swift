/// A stretch of text that Word sets in one of its three fonts and in one direction.
struct ScriptRun: Hashable {
  /// The groups of scripts that Word tells apart.
  enum Script: Hashable {
    /// Latin, Cyrillic, Greek, and whatever has no group.
    case latin
    /// Chinese characters and what stands between them.
    case chinese
    /// Arabic letters, from right to left.
    case arabic
  }

  let text: String
  let script: Script

  /// The stretches of a text, in order.
  ///
  /// Only a change of direction divides a text. What has no direction of its own goes with what stands
  /// on both sides of it, else with the text around; digits go with the Latin letters before them, as in
  /// a symbol, and a bracket closes where it was opened.
  static func all(of text: String, isRightToLeft: Bool) -> [ScriptRun] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) && !isRightToLeft {
      return [ScriptRun(text: text, script: .latin)]
    }
    let scalars = Array(text.unicodeScalars)
    let classes = scalars.map { Class($0) }
    guard isRightToLeft || classes.contains(.arabic) else {
      let isChinese = classes.contains(.chinese)
      return [ScriptRun(text: text, script: isChinese ? .chinese : .latin)]
    }
    return directed(scalars, classes, isRightToLeft)
  }

  private enum Class {
    case letter
    case chinese
    case arabic
    case digit
    case neutral

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x30...0x39: self = .digit
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x58F, 0x1E00...0x1FFF: self = .letter
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: self = .arabic
      case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
        self = .chinese
      default: self = .neutral
      }
    }
  }

  /// Divides a text into what runs with the text around it and what runs against it.
  private static func directed(
    _ scalars: [Unicode.Scalar], _ classes: [Class], _ isRightToLeft: Bool
  ) -> [ScriptRun] {
    func isInner(_ kind: Class) -> Bool {
      isRightToLeft ? kind == .letter || kind == .chinese : kind == .arabic
    }
    func isOuter(_ kind: Class) -> Bool {
      isRightToLeft ? kind == .arabic : kind == .letter || kind == .chinese || kind == .digit
    }
    var runs: [ScriptRun] = []
    var begin = 0
    while begin < scalars.count {
      guard let first = (begin..<scalars.count).first(where: { isInner(classes[$0]) }) else {
        break
      }
      var end = first + 1
      var next = end
      while next < scalars.count, !isOuter(classes[next]) {
        if isInner(classes[next]) || classes[next] == .digit { end = next + 1 }
        next += 1
      }
      end = closingBrackets(scalars, first, end)
      append(scalars[begin..<first], isRightToLeft, &runs)
      append(scalars[first..<end], !isRightToLeft, &runs)
      begin = end
    }
    append(scalars[begin...], isRightToLeft, &runs)
    return runs
  }

  private static func closingBrackets(
    _ scalars: [Unicode.Scalar], _ first: Int, _ last: Int
  ) -> Int {
    var open = 0
    for scalar in scalars[first..<last] {
      if scalar == "(" { open += 1 } else if scalar == ")" { open -= 1 }
    }
    var end = last
    while open > 0, end < scalars.count, scalars[end] == ")" {
      open -= 1
      end += 1
    }
    return end
  }

  private static func append(
    _ scalars: ArraySlice<Unicode.Scalar>, _ isArabic: Bool, _ runs: inout [ScriptRun]
  ) {
    guard !scalars.isEmpty else { return }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    let isChinese = !isArabic && scalars.contains { Class($0) == .chinese }
    runs.append(
      ScriptRun(text: String(text), script: isArabic ? .arabic : isChinese ? .chinese : .latin))
  }
}
