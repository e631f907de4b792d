import Dispatch

/// Does independent work on all processors; nothing that comes out depends on which was first.
enum Parallel {
  /// The results of some work, in the order of what it was done on.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ work: @Sendable (Element) -> Result
  ) -> [Result] {
    guard elements.count > 1 else { return elements.map(work) }
    return [Result](unsafeUninitializedCapacity: elements.count) { buffer, count in
      // Every round writes a place of its own, and all have ended when the call returns.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: elements.count) { position in
        places.initializeElement(at: position, to: work(elements[position]))
      }
      count = elements.count
    }
  }
}

extension Array {
  /// The elements in order, in runs that are worth a round of work each; few stay together.
  func chunks(of least: Int = 64) -> [ArraySlice<Element>] {
    // More rounds than processors, so that none waits long for the slowest.
    let size = Swift.max(least, (count + 15) / 16)
    return stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
