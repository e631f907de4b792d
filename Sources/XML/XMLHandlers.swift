import CLibXML2
import Diagnostics

/// What the parser calls, each handing its news to the building that it was given.
enum XMLHandlers {
  static var table: xmlSAXHandler {
    var table = xmlSAXHandler()
    table.initialized = xml_sax2_magic()
    table.internalSubset = { context, _, _, _ in
      XMLBuilding.at(context)?.stop(.xmlDoctype, "a DOCTYPE, where none is read")
    }
    table.startElementNs = { context, name, _, namespace, declared, _, count, _, attributes in
      XMLBuilding.at(context)?.begin(
        XMLHandlers.text(name), XMLHandlers.text(namespace),
        XMLHandlers.attributes(attributes, Int(count)), namespaces: Int(declared))
    }
    table.endElementNs = { context, _, _, _ in XMLBuilding.at(context)?.end() }
    table.characters = { context, bytes, count in
      XMLBuilding.at(context)?.add(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    table.cdataBlock = table.characters
    table.serror = { context, error in
      guard let error = error?.pointee, error.level.rawValue >= XML_ERR_ERROR.rawValue else {
        return
      }
      XMLBuilding.at(context)?.stop(
        .notXML, at: SourcePosition(line: Int(error.line), column: max(Int(error.int2), 1)),
        XMLMessage.text(error))
    }
    return table
  }

  private static func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }

  /// The parser gives five pointers for each: name, prefix, namespace, and the two ends of the value.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) -> [XMLAttribute] {
    guard let pointers else { return [] }
    return (0..<count).map { index in
      let own = pointers + index * 5
      var value = ""
      if let start = own[3], let end = own[4] {
        value = String(
          decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
      }
      return XMLAttribute(name: text(own[0]), namespace: text(own[2]), value: value)
    }
  }
}

/// What the library says is wrong, as a headline.
enum XMLMessage {
  static func text(_ error: xmlError) -> String {
    let message = error.message.map { String(cString: $0) } ?? "malformed"
    let end = message.lastIndex { !$0.isWhitespace && $0 != "." } ?? message.startIndex
    return String(message[...end])
  }
}
