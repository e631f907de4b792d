import Dispatch

/// Does independent work on all processors; nothing that comes out depends on which was first.
package enum Parallel {
  /// The results of some work, in the order of what it was done on.
  ///
  /// Every element is given away to its round of work, and is gone when that ends.
  ///
  /// - Parameters:
  ///   - elements: what the work is done on.
  ///   - work: what is done with one of them, on any thread.
  /// - Returns: one result for each.
  package static func map<Element: Sendable, Result: Sendable>(
    _ elements: consuming [Element], _ work: @Sendable (consuming Element) -> Result
  ) -> [Result] {
    var left = elements.map(Optional.some)
    elements = []
    return left.withUnsafeMutableBufferPointer { left in
      [Result](unsafeUninitializedCapacity: left.count) { buffer, count in
        // Every round touches places of its own, and all have ended when the call returns.
        nonisolated(unsafe) let (given, places) = (left, buffer)
        DispatchQueue.concurrentPerform(iterations: given.count) { position in
          guard let element = given[position].take() else { return }
          places.initializeElement(at: position, to: work(element))
        }
        count = given.count
      }
    }
  }
}

extension Array {
  /// The elements in order, in runs that are worth a round of work each; few stay together.
  package func chunks(of least: Int = 64) -> [ArraySlice<Element>] {
    // More rounds than processors, so that none waits long for the slowest.
    let size = Swift.max(least, (count + 11) / 12)
    return stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
