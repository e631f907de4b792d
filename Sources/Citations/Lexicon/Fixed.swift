/// Elements that are written once and then read without being counted or copied: a table of a scan.
///
/// A class, for it owns memory; nothing changes after it is made, so that any thread may read it.
final class Fixed<Element: Sendable>: @unchecked Sendable {
  let start: UnsafePointer<Element>
  let count: Int
  private let memory: UnsafeMutableBufferPointer<Element>

  init(_ elements: [Element]) {
    count = elements.count
    memory = .allocate(capacity: max(elements.count, 1))
    _ = memory.initialize(from: elements)
    start = UnsafePointer(memory.baseAddress.unsafelyUnwrapped)
  }

  deinit {
    UnsafeMutableBufferPointer(rebasing: memory[..<count]).deinitialize()
    memory.deallocate()
  }
}
