// Sets and maps over objects, as flat as their numbers are dense.

/// A set of objects: a bit for each number.
@usableFromInline
package struct ObjectSet: Sendable {
  @usableFromInline var words: [UInt64] = []
  package private(set) var count = 0

  package init() {}

  package init(_ ids: some Sequence<ObjectID>) {
    for id in ids { insert(id) }
  }

  package var isEmpty: Bool { count == 0 }

  @inlinable
  package func contains(_ id: ObjectID) -> Bool {
    let index = Int(id.raw) >> 6
    return id.raw >= 0 && index < words.count && words[index] & (1 << UInt64(id.raw & 63)) != 0
  }

  /// Adds an object; whether it was not there before.
  @discardableResult
  package mutating func insert(_ id: ObjectID) -> Bool {
    guard id.raw >= 0, !contains(id) else { return false }
    let index = Int(id.raw) >> 6
    if index >= words.count {
      words.append(contentsOf: repeatElement(0, count: index + 1 - words.count))
    }
    words[index] |= 1 << UInt64(id.raw & 63)
    count += 1
    return true
  }

  package mutating func formUnion(_ ids: some Sequence<ObjectID>) {
    for id in ids { insert(id) }
  }

  package mutating func remove(_ id: ObjectID) {
    guard contains(id) else { return }
    words[Int(id.raw) >> 6] &= ~(1 << UInt64(id.raw & 63))
    count -= 1
  }
}

extension ObjectSet: Sequence {
  /// The objects in the order of their numbers.
  @usableFromInline
  package func makeIterator() -> AnyIterator<ObjectID> {
    var index = 0
    var word = words.first ?? 0
    let words = words
    return AnyIterator {
      while word == 0 {
        index += 1
        guard index < words.count else { return nil }
        word = words[index]
      }
      let bit = word.trailingZeroBitCount
      word &= word - 1
      return ObjectID(raw: Int32(index << 6 + bit))
    }
  }
}

/// A small number for each of many objects.
@usableFromInline
package struct ObjectMap: Sendable {
  @usableFromInline var values: [Int32]

  /// Room for objects with numbers below `count`.
  package init(count: Int) { values = [Int32](repeating: -1, count: count) }

  /// The number that was set, never a negative one; nil for none.
  package subscript(_ id: ObjectID) -> Int32? {
    @inlinable get {
      guard id.raw >= 0, Int(id.raw) < values.count, values[Int(id.raw)] >= 0 else { return nil }
      return values[Int(id.raw)]
    }
    set {
      guard id.raw >= 0 else { return }
      if Int(id.raw) >= values.count {
        values.append(contentsOf: repeatElement(-1, count: Int(id.raw) + 1 - values.count))
      }
      values[Int(id.raw)] = newValue ?? -1
    }
  }
}
