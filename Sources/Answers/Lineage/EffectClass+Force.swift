public import Records

extension EffectClass {
  /// Whether it binds somebody; what is encouraged, invited, recommended or endorsed obliges nobody.
  public var obliges: Bool {
    switch self {
    case .establishes, .makesConstant, .setsScope, .widensScope, .setsPeriodicity, .convenes,
      .decides, .adopts, .requests:
      true
    case .endorses, .welcomes, .takesNote, .recognizes, .encourages, .invites, .recommends,
      .drawsAttention:
      false
    }
  }

  /// Whether it says what a body is for: it sets it up or lays down what it is to discuss.
  var setsSubjects: Bool {
    switch self {
    case .establishes, .makesConstant, .setsScope, .widensScope: true
    default: false
    }
  }

  /// The class in words, with a remark where it obliges nobody.
  var words: String { obliges ? rawValue : "\(rawValue) (obliges nobody)" }
}
