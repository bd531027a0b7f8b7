// Work that is done once, by whoever comes to it first.

private import Synchronization

/// A value that is worked out when it is first asked for, on whatever thread that is; others wait for it.
package final class Once<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let work: @Sendable () -> Value

  package init(_ work: @escaping @Sendable () -> Value) { self.work = work }

  package func callAsFunction() -> Value {
    value.withLock { value in
      if let value { return value }
      let made = work()
      value = made
      return made
    }
  }
}
