// The bounds of a table's partitions in order, so that a new one is held against its neighbours alone.

import CatalogModel

/// Partitions' bounds as they were last seen: what is found is to be checked against the catalog.
package struct PartitionBounds: Sendable {
  /// Whose bound it is.
  struct Range: Sendable {
    let from: [PartitionBound.Value]
    let to: [PartitionBound.Value]
    let table: ObjectID
  }

  /// By their lower ends; they do not overlap.
  private(set) var ranges: [Range] = []
  private(set) var lists: [PartitionBound.Value: ObjectID] = [:]

  /// The bounds of partitions; nil where two of them can't be told apart here.
  init?(_ bounds: [(table: ObjectID, bound: PartitionBound)]) {
    for (table, bound) in bounds where !insert(bound, of: table) { return nil }
  }

  /// Adds a bound that overlaps none; false where it can't be compared with the others.
  mutating func insert(_ bound: PartitionBound, of table: ObjectID) -> Bool {
    switch bound {
    case .range(let from, let to):
      guard let place = place(of: from) else { return false }
      ranges.insert(Range(from: from, to: to, table: table), at: place)
    case .list(let values):
      for value in values { lists[value] = table }
    case .isDefault, .hash: break
    }
    return true
  }

  /// Those that a bound might overlap: the ranges before and after it, or who has one of its values; nil where that is not known.
  func neighbours(of bound: PartitionBound) -> [ObjectID]? {
    switch bound {
    case .range(let from, _):
      guard let place = place(of: from) else { return nil }
      return ranges[max(0, place - 1)..<min(ranges.count, place + 1)].map(\.table)
    case .list(let values): return values.compactMap { lists[$0] }
    case .isDefault, .hash: return nil
    }
  }

  /// Where a range that begins there stands among the others.
  private func place(of from: [PartitionBound.Value]) -> Int? {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      guard let order = compareBounds(ranges[middle].from, from) else { return nil }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Compares two bounds: negative, zero, positive; nil where a value's order is not known here.
func compareBounds(_ left: [PartitionBound.Value], _ right: [PartitionBound.Value]) -> Int? {
  for (first, second) in zip(left, right) {
    switch (first, second) {
    case (.minimum, .minimum), (.maximum, .maximum): return 0
    case (.minimum, _), (_, .maximum): return -1
    case (.maximum, _), (_, .minimum): return 1
    case (.expression(let first), .expression(let second)):
      if first == second { continue }
      guard let order = first.order(against: second) else { return nil }
      if order != 0 { return order }
    }
  }
  return 0
}
