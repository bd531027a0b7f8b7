// Which fields of a tree were asked for: how tests find clauses that nobody reads. Debug builds only.

#if DEBUG
  private import Synchronization

  /// The fields that were asked for of the nodes of some trees.
  package struct FieldReads: Sendable {
    private struct Read: Hashable {
      let index: Int
      let name: String
    }

    private var reads: [UInt: Set<Read>] = [:]

    private static let isRecording = Atomic(false)
    private static let current = Mutex(FieldReads())

    /// Records what `work` asks for of these trees, on whatever thread; one recording at a time.
    package static func record(of trees: [SyntaxTree], during work: () -> Void) -> FieldReads {
      var fresh = FieldReads()
      for tree in trees { fresh.reads[UInt(bitPattern: tree.root.tape)] = [] }
      current.withLock { [fresh] in $0 = fresh }
      isRecording.store(true, ordering: .sequentiallyConsistent)
      withExtendedLifetime(trees, work)
      isRecording.store(false, ordering: .sequentiallyConsistent)
      return current.withLock { result in
        defer { result = FieldReads() }
        return result
      }
    }

    /// Notes that a field is asked for, whether or not it is there.
    static func note(_ node: Node, _ name: StaticString) {
      guard isRecording.load(ordering: .relaxed) else { return }
      let name = name.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
      current.withLock {
        _ = $0.reads[UInt(bitPattern: node.tape)]?.insert(Read(index: node.index, name: name))
      }
    }

    /// Whether that field of that node was asked for.
    package func contains(_ node: Node, _ field: String) -> Bool {
      reads[UInt(bitPattern: node.tape)]?.contains(Read(index: node.index, name: field)) ?? false
    }
  }
#endif
