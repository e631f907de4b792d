extension DiagnosticCode {
  static let templateCodes: [DiagnosticCode] = []
}
