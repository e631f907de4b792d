import CLibXML2
import Diagnostics

/// One schema, compiled from its file; owns what the library allocates.
///
/// Nothing of a compiled schema changes while documents are validated by it.
final class XMLSchema: @unchecked Sendable {
  private let schema: xmlSchemaPtr

  private static let isLocal: Void = xml_stay_local()

  /// Compiles the schema of a file, with what it imports from this machine; otherwise says what is wrong.
  init?(path: String, _ problems: inout [Diagnostic]) {
    _ = Self.isLocal
    let found = XMLErrors()
    guard let parser = xmlSchemaNewParserCtxt(path) else { return nil }
    defer { xmlSchemaFreeParserCtxt(parser) }
    xmlSchemaSetParserStructuredErrors(parser, XMLErrors.take, found.pointer)
    let schema = withExtendedLifetime(found) { xmlSchemaParse(parser) }
    guard let schema else {
      problems += found.diagnostics(.noSchema, file: path) { _ in nil }
      return nil
    }
    self.schema = schema
  }

  deinit { xmlSchemaFree(schema) }

  /// All that the schema does not admit of a document that the reader has read, at the element concerned,
  /// of which `positions` tells where it begins.
  func problems(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String, positions: [SourcePosition]
  ) -> [Diagnostic] {
    let document = bytes.withMemoryRebound(to: CChar.self) {
      xmlReadMemory($0.baseAddress, Int32($0.count), nil, "UTF-8", xml_safe_options())
    }
    // What cannot be validated is never taken for valid.
    let failure = Diagnostic(
      .notValid, at: SourceRange(file: file), "the library could not validate it")
    guard let document else { return [failure] }
    defer { xmlFreeDoc(document) }
    guard let validation = xmlSchemaNewValidCtxt(schema) else { return [failure] }
    defer { xmlSchemaFreeValidCtxt(validation) }
    let found = XMLErrors()
    xmlSchemaSetValidStructuredErrors(validation, XMLErrors.take, found.pointer)
    let outcome = withExtendedLifetime(found) { xmlSchemaValidateDoc(validation, document) }
    if found.isEmpty { return outcome == 0 ? [] : [failure] }
    let order = XMLErrors.order(of: document)
    return found.diagnostics(.notValid, file: file) { node in
      node.flatMap { order[$0] }.flatMap { positions.indices.contains($0) ? positions[$0] : nil }
    }
  }
}
