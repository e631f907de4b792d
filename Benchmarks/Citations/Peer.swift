#if PCRE2
  import CPCRE2

  /// PCRE2 with its compiler to machine code, on the forms of citations that an expression can hold.
  final class Peer {
    /// What it is called in the table.
    static let name = "PCRE2 with JIT, on symbols, numbers of acts and articles"
    private let code: OpaquePointer
    private let match: OpaquePointer

    /// Document symbols, numbers with a slash, with a year or Roman numeral in brackets, articles.
    private static let expression = """
      [A-Z]{1,6}(?:/[A-Z0-9][A-Za-z0-9.-]*)+(?: \\(Part [IVX]+\\))?\\*?\
      |(?:E?S-)?\\d{1,4}/\\d{1,3}(?: ?[A-Z]\\b)?\
      |\\d{1,4} ?(?:[A-Z] ?)?\\((?:(?:19|20)\\d\\d|[IVXLC]+)\\)\
      |(?:[Aa]rticles?|[Aa]rtículos?|стать(?:[яюией]|ёй)|المادة|المادتين|المواد) \\d{1,3}\
      |第 ?\\d{1,3} ?条
      """

    init?() {
      var (number, offset): (Int32, Int) = (0, 0)
      let pattern = Array(Self.expression.utf8)
      guard
        let code = pcre2_compile_8(pattern, pattern.count, PCRE2_UTF, &number, &offset, nil),
        pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE) == 0,
        let match = pcre2_match_data_create_from_pattern_8(code, nil)
      else { return nil }
      self.code = code
      self.match = match
    }

    deinit {
      pcre2_match_data_free_8(match)
      pcre2_code_free_8(code)
    }

    /// How many citations it finds in a text.
    func count(in text: String) -> Int {
      var text = text
      return text.withUTF8 { bytes in
        var count = 0
        var start = 0
        let places = pcre2_get_ovector_pointer_8(match)
        while pcre2_jit_match_8(
          code, bytes.baseAddress, bytes.count, start, PCRE2_NO_UTF_CHECK, match, nil) > 0,
          let end = places?[1]
        {
          count += 1
          start = end
        }
        return count
      }
    }
  }
#else
  /// The place of the peer where the benchmarks are built without it.
  final class Peer {
    static let name = "PCRE2 with JIT (not built: `make bench` does)"

    init?() { nil }

    func count(in text: String) -> Int { 0 }
  }
#endif
