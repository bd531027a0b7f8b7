// Threads with a very large stack: libpg_query and every walk over a tree recurse as deep as the input does.

private import CHeap
private import Synchronization

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

/// Work on a thread with a deep stack, and the value that it works out.
package struct DeepThread<Value>: ~Copyable {
  private final class Box {
    let work: () -> Value
    var value: Value?

    init(work: @escaping () -> Value) { self.work = work }
  }

  private let box: Box
  private let worker: DeepWorker?

  /// Starts `work`; where the system refuses a thread, `work` runs right here instead.
  package init(_ work: @escaping @Sendable () -> Value) {
    let box = Box(work: work)
    self.box = box
    worker = DeepWorker.idle()
    if let worker {
      worker.start { box.value = box.work() }
    } else {
      box.value = box.work()
    }
  }

  /// Starts `work` for what waits for its caller in turn; nil where the system refuses a thread.
  package static func apart(_ work: @escaping @Sendable () -> Value) -> DeepThread? {
    guard let worker = DeepWorker.idle() else { return nil }
    let box = Box(work: work)
    worker.start { box.value = box.work() }
    return DeepThread(box: box, worker: worker)
  }

  private init(box: Box, worker: DeepWorker) {
    self.box = box
    self.worker = worker
  }

  /// Waits for the work's end.
  @discardableResult
  package consuming func join() -> Value {
    worker?.wait()
    guard let value = box.value else { preconditionFailure("a joined thread has run") }
    return value
  }
}

/// A thread with a deep stack, which takes on one piece of work after the other for as long as the process runs.
///
/// It never ends, since libpg_query's pg_query_init takes one of the process's keys for thread-local values for each
/// thread that it runs on, and gives none back: there are about a thousand.
private final class DeepWorker: Sendable {
  private static let waiting = Mutex<[DeepWorker]>([])

  /// What is to be done, or is being done.
  private let work = Monitor<(() -> Void)?>(nil)

  /// A worker without work; nil where the system refuses another thread.
  static func idle() -> DeepWorker? {
    if let worker = waiting.withLock({ $0.popLast() }) { return worker }
    guard let stack = DeepStack() else { return nil }
    let worker = DeepWorker()
    if stack.start(DeepStack.Entry { worker.run(on: stack) }) { return worker }
    stack.free()
    return nil
  }

  func start(_ work: @escaping () -> Void) { self.work.change { $0 = work } }

  /// Waits until the work is done; the worker is then there for others.
  func wait() {
    work.wait { $0 == nil ? () : nil }
    Self.waiting.withLock { $0.append(self) }
  }

  private func run(on stack: DeepStack) {
    DeepStack.markCurrent(stack.size)
    heap_reserve()
    while true {
      runNext()
      stack.trim()
      work.change { $0 = nil }
    }
  }

  /// A function of its own, so that nothing holds on to the work when its end is told.
  private func runNext() { work.wait { $0 }() }
}

/// The memory of a deep thread's stack.
package struct DeepStack {
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

  /// Gives back the memory that deep work has touched; called on the stack itself, when little of it is in use.
  fileprivate func trim() {
    let kept = 4 << 20
    if size > kept { madvise(base, size - kept, MADV_DONTNEED) }
  }

  /// Starts a thread on this stack; whether the system grants it.
  fileprivate func start(_ entry: Entry) -> Bool {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return false }
    defer { pthread_attr_destroy(&attributes) }
    guard pthread_attr_setstack(&attributes, base, size) == 0 else { return false }
    let argument = Unmanaged.passRetained(entry)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    if pthread_create(&thread, &attributes, runEntry, argument.toOpaque()) == 0 {
      pthread_detach(thread)
      return true
    }
    argument.release()
    return false
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key, nil)
    return key
  }()

  /// How large the calling thread's stack is; of a thread that is not deep, what any thread has.
  package static var currentSize: Int { isCurrent ? Int(bitPattern: pthread_getspecific(key)) : 512 << 10 }

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
