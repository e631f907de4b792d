import Diagnostics

/// One thing that the conventions of AKN4UN want and that no schema says.
protocol AkomaNtosoRule: Sendable {
  /// Everything in the files of one folder that is against it.
  static func problems(in files: [AkomaNtosoFile]) -> [Diagnostic]
}

/// Every rule there is.
enum AkomaNtosoRules {
  static let all: [any AkomaNtosoRule.Type] = [
    DanglingReference.self, RepeatedIdentifier.self, MissingExpression.self, AddressesApart.self,
  ]
}
