extension DiagnosticCode {
  static let referenceCodes: [DiagnosticCode] = []
}
