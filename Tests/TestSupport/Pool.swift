// Things of which there are a few, lent to the many tests that run side by side.

/// A pool of things, each lent to one test at a time.
package actor Pool<Item: Sendable> {
  private var idle: [Item]
  private var waiting: [CheckedContinuation<Item, Never>] = []

  package init(_ items: [Item]) { idle = items }

  /// Runs a test's work with one of the things, as soon as one is idle.
  package nonisolated func withItem<Result: Sendable>(
    _ work: (Item) async throws -> Result
  ) async rethrows -> Result {
    let item = await take()
    do {
      let result = try await work(item)
      await give(item)
      return result
    } catch {
      await give(item)
      throw error
    }
  }

  private func take() async -> Item {
    if let item = idle.popLast() { return item }
    return await withCheckedContinuation { waiting.append($0) }
  }

  private func give(_ item: Item) {
    if waiting.isEmpty { idle.append(item) } else { waiting.removeFirst().resume(returning: item) }
  }
}
