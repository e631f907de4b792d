import CLibXML2
import Diagnostics

/// What the library finds wrong, one after the other.
final class XMLErrors {
  private var errors: [(message: String, line: Int, node: UnsafeMutableRawPointer?)] = []

  var isEmpty: Bool { errors.isEmpty }
  var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static let take: xmlStructuredErrorFunc = { context, error in
    guard let context, let error = error?.pointee,
      error.level.rawValue >= XML_ERR_ERROR.rawValue
    else { return }
    Unmanaged<XMLErrors>.fromOpaque(context).takeUnretainedValue().errors.append(
      (XMLMessage.text(error), Int(error.line), error.node))
  }

  func diagnostics(
    _ code: DiagnosticCode, file: String, _ place: (UnsafeMutableRawPointer?) -> SourcePosition?
  ) -> [Diagnostic] {
    errors.map { message, line, node in
      let position = place(node) ?? SourcePosition(line: max(line, 1), column: 1)
      return Diagnostic(code, at: SourceRange(file: file, start: position), message)
    }
  }

  /// The number of each element of a document, from 0 in the order of the text.
  static func order(of document: xmlDocPtr) -> [UnsafeMutableRawPointer: Int] {
    var order: [UnsafeMutableRawPointer: Int] = [:]
    var next = xmlDocGetRootElement(document)
    while let node = next {
      if node.pointee.type == XML_ELEMENT_NODE {
        order[UnsafeMutableRawPointer(node)] = order.count
      }
      next = following(node)
    }
    return order
  }

  /// The node after one: its first child, else the next beside it or beside what it stands in.
  private static func following(_ node: xmlNodePtr) -> xmlNodePtr? {
    if node.pointee.type == XML_ELEMENT_NODE, let child = node.pointee.children { return child }
    var place: xmlNodePtr? = node
    while let at = place {
      if let next = at.pointee.next { return next }
      place = at.pointee.parent.flatMap { $0.pointee.type == XML_ELEMENT_NODE ? $0 : nil }
    }
    return nil
  }
}
