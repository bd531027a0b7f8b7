// Threads with a very large stack: libpg_query and every walk over a tree recurse as deep as the input does.

#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// Runs `work` on a thread with a stack of a gibibyte and waits for it; right here when this already is one.
///
/// The whole run of a program belongs inside. The stack is only reserved: memory is used as far as it is touched.
package func onDeepStack<Value, Failure: Error>(
  _ work: () throws(Failure) -> Value
) throws(Failure) -> Value {
  if DeepStack.isCurrent { return try work() }
  var outcome: Result<Value, Failure>?
  let run = { outcome = Result(catching: work) }
  withoutActuallyEscaping(run) { run in
    // The caller waits, so nothing is used by two threads at once.
    nonisolated(unsafe) let run = run
    DeepThread { run() }.join()
  }
  guard let outcome else { preconditionFailure("a joined thread has run") }
  return try outcome.get()
}

/// A running thread with a deep stack, and the value that it works out.
package struct DeepThread<Value>: ~Copyable {
  private final class Box {
    let work: () -> Value
    var value: Value?

    init(work: @escaping () -> Value) { self.work = work }
  }

  private let box: Box
  private let stack: DeepStack?
  private let thread: pthread_t?

  /// Starts `work`; where the system refuses a thread, `work` runs right here instead.
  package init(_ work: @escaping @Sendable () -> Value) {
    let box = Box(work: work)
    self.box = box
    stack = DeepStack()
    let size = stack?.size ?? 0
    thread = stack?.start(
      DeepStack.Entry {
        DeepStack.markCurrent(size)
        box.value = box.work()
      }
    )
    if thread == nil { box.value = box.work() }
  }

  /// Waits for the thread's end.
  @discardableResult
  package consuming func join() -> Value {
    if let thread { pthread_join(thread, nil) }
    stack?.free()
    guard let value = box.value else { preconditionFailure("a joined thread has run") }
    return value
  }
}

/// The memory of a deep thread's stack.
struct DeepStack {
  /// A closure for pthread_create, which takes a pointer.
  fileprivate final class Entry {
    let run: () -> Void

    init(run: @escaping () -> Void) { self.run = run }
  }

  private let base: UnsafeMutableRawPointer
  fileprivate let size: Int

  /// Reserves a gibibyte, or as much of it as the system grants.
  fileprivate init?() {
    var size = 1 << 30
    // Not accounted for in advance: a process may reserve more than the machine has.
    let flags = MAP_PRIVATE | MAP_ANON | MAP_NORESERVE
    while size >= 16 << 20 {
      if let memory = mmap(nil, size, PROT_READ | PROT_WRITE, flags, -1, 0), memory != MAP_FAILED {
        // pthread makes no guard page in memory that is not its own; stacks grow downwards.
        mprotect(memory, 16 << 10, PROT_NONE)
        base = memory
        self.size = size
        return
      }
      size /= 2
    }
    return nil
  }

  fileprivate func free() { munmap(base, size) }

  /// Starts a thread on this stack; nil when the system refuses.
  fileprivate func start(_ entry: Entry) -> pthread_t? {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    guard pthread_attr_setstack(&attributes, base, size) == 0 else { return nil }
    let argument = Unmanaged.passRetained(entry)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    if pthread_create(&thread, &attributes, runEntry, argument.toOpaque()) == 0 { return thread }
    argument.release()
    return nil
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key, nil)
    return key
  }()

  /// How large the calling thread's stack is; of a thread that is not deep, what any thread has.
  static var currentSize: Int { isCurrent ? Int(bitPattern: pthread_getspecific(key)) : 512 << 10 }

  /// Whether the calling thread is a deep one.
  fileprivate static var isCurrent: Bool { pthread_getspecific(key) != nil }

  fileprivate static func markCurrent(_ size: Int) {
    pthread_setspecific(key, UnsafeRawPointer(bitPattern: size))
  }
}

#if canImport(Darwin)
  private func runEntry(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<DeepStack.Entry>.fromOpaque(argument).takeRetainedValue().run()
    return nil
  }
#else
  private func runEntry(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    Unmanaged<DeepStack.Entry>.fromOpaque(argument).takeRetainedValue().run()
    return nil
  }
#endif
