public import Records

/// Sets documents as PDF by Typst, all of them in one run of Python with Typst's own module.
///
/// What the run reads and prints is made and read here; to start the program is the caller's work.
public enum TypstPress {
  /// The programs that may have the module, in the order in which they are tried.
  public static let programs = [".venv/bin/python3", "python3"]
  /// What each of them is started with.
  public static var arguments: [String] { ["-I", "-c", driver] }

  /// What became of one document.
  public enum Outcome: Sendable, Hashable {
    /// The PDF.
    case set([UInt8])
    /// Letters that the machine does not have, by family.
    case lacks([String])
    /// What Typst had against it.
    case refused(String)
  }

  /// What the program is told to do.
  ///
  /// It reads lines `SIZE FAMILY|FAMILY`, a blank line, then the sources one after the other, and prints for
  /// each a line `WORD SIZE` and as many bytes. Where there is no module it prints nothing.
  private static let driver = """
    import sys
    try:
        import typst
    except ImportError:
        sys.exit(0)
    head, rest = sys.stdin.buffer.read().split(b"\\n\\n", 1)
    known = set(typst.Fonts().families())
    compiler = typst.Compiler()
    out = sys.stdout.buffer
    for line in head.decode().split("\\n"):
        size, families = line.split(" ", 1)
        source, rest = rest[:int(size)], rest[int(size):]
        lacking = [name for name in families.split("|") if name not in known]
        if lacking:
            word, made = b"lacks", "|".join(lacking).encode()
        else:
            try:
                word, made = b"set", compiler.compile(input=source, pdf_standards=["ua-1"])
            except typst.TypstError as error:
                word, made = b"refused", str(error).encode()
        out.write(word + b" " + str(len(made)).encode() + b"\\n" + made)
    """

  /// What the run reads for some sources in their languages.
  public static func input(_ sources: [(language: Language, bytes: [UInt8])]) -> [UInt8] {
    var input: [UInt8] = []
    for source in sources {
      let families = TypstFace.of(source.language).families.joined(separator: "|")
      input += Array("\(source.bytes.count) \(families)\n".utf8)
    }
    input.append(10)
    for source in sources { input += source.bytes }
    return input
  }

  /// What became of each document; `nil` where the run printed nothing or something else.
  public static func outcomes(_ printed: [UInt8], count: Int) -> [Outcome]? {
    var rest = printed[...]
    var outcomes: [Outcome] = []
    while outcomes.count < count {
      guard let end = rest.firstIndex(of: 10),
        let outcome = outcome(String(decoding: rest[..<end], as: UTF8.self), rest[(end + 1)...])
      else { return nil }
      outcomes.append(outcome.outcome)
      rest = rest[(end + 1 + outcome.size)...]
    }
    return rest.isEmpty ? outcomes : nil
  }

  private static func outcome(
    _ head: String, _ rest: ArraySlice<UInt8>
  ) -> (outcome: Outcome, size: Int)? {
    let words = head.split(separator: " ")
    guard words.count == 2, let size = Int(words[1]), (0...rest.count).contains(size) else {
      return nil
    }
    let bytes = rest.prefix(size)
    switch words[0] {
    case "set": return (.set(Array(bytes)), size)
    case "lacks":
      let names = String(decoding: bytes, as: UTF8.self).split(separator: "|").map { String($0) }
      return (.lacks(names), size)
    case "refused": return (.refused(String(decoding: bytes, as: UTF8.self)), size)
    default: return nil
    }
  }
}
