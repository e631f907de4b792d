extension DiagnosticCode {
  static let readingCodes: [DiagnosticCode] = []
}
