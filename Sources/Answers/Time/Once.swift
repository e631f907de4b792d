import Synchronization

/// A value that is made when it is first asked for, by whichever thread asks first.
final class Once<Value: Sendable>: Sendable {
  private let held = Mutex<Value?>(nil)

  /// The value, made now where it was not made before; what makes it must not ask for it.
  func callAsFunction(_ make: () -> Value) -> Value {
    held.withLock { held in
      if let held { return held }
      let made = make()
      held = made
      return made
    }
  }
}
