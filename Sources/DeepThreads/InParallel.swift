// Work that is done on several threads at once.

private import Synchronization

#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// Does so many pieces of work on as many deep threads as there are processors; the values come in the pieces' order.
package func inParallel<Value: Sendable>(count: Int, _ work: @Sendable (Int) -> Value) -> [Value] {
  let taken = Atomic(0)
  let done = inParallel(threads: count) {
    var done: [(number: Int, value: Value)] = []
    while true {
      let number = taken.add(1, ordering: .relaxed).oldValue
      guard number < count else { return done }
      done.append((number, work(number)))
    }
  }
  return done.joined().sorted { $0.number < $1.number }.map(\.value)
}

/// Runs `work` on as many deep threads as there are processors, at most `threads`.
private func inParallel<Value: Sendable>(threads: Int, _ work: @Sendable () -> Value) -> [Value] {
  let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  return withoutActuallyEscaping(work) { work in
    func run(others: Int) -> [Value] {
      guard others > 0 else { return [onDeepStack(work)] }
      let thread = DeepThread(work)
      let rest = run(others: others - 1)
      return [thread.join()] + rest
    }
    return run(others: min(threads, processors) - 1)
  }
}

/// Works on the numbers below `count` in ranges side by side, when there are many; the values come in their order.
package func inParallel<Value: Sendable>(rangesBelow count: Int, _ work: @Sendable (Range<Int>) -> Value)
  -> [Value]
{
  // A range is worth more than the start of a thread, and no thread waits long for another's last one.
  let size = 512
  guard count > size else { return [work(0..<count)] }
  return inParallel(count: (count + size - 1) / size) { work($0 * size..<min(count, ($0 + 1) * size)) }
}
