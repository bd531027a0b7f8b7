// "Did you mean": the name that a misspelt one is nearest to.

/// The candidate that `name` is most likely a slip of; nil when none is near.
///
/// Near is one slip in three characters: one that is wrong, missing, added, or two that changed places. Among equally
/// near candidates the first in the alphabet wins, so that their order does not matter. Walks all candidates:
/// call it for the few names that are reported.
package func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
  let own = Array(name.lowercased().unicodeScalars)
  var bound = max(1, own.count / 3)
  var best: String?
  var rows = DistanceRows(length: own.count)
  for candidate in candidates where candidate != name {
    // Most candidates differ too much in length; bytes tell that for nothing.
    guard candidate.utf8.count >= own.count - bound, candidate.utf8.count <= 4 * (own.count + bound) else {
      continue
    }
    let other = Array(candidate.lowercased().unicodeScalars)
    guard abs(other.count - own.count) <= bound, let distance = rows.distance(own, other, atMost: bound)
    else {
      continue
    }
    // A name of one or two letters is near to everything.
    if distance >= max(own.count, other.count) { continue }
    if distance < bound || best == nil || candidate < best ?? "" {
      best = candidate
      bound = distance
    }
  }
  return best
}

/// The two last rows of the Damerau-Levenshtein table (with neighbours that change places), kept between words.
private struct DistanceRows {
  private var beforeLast: [Int]
  private var last: [Int]
  private var current: [Int]

  init(length: Int) {
    beforeLast = Array(repeating: 0, count: length + 1)
    last = beforeLast
    current = beforeLast
  }

  /// The distance between the words; nil when it is above `bound`.
  mutating func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost bound: Int) -> Int? {
    for column in 0...left.count { last[column] = column }
    for row in 0..<right.count {
      current[0] = row + 1
      var least = row + 1
      for column in 0..<left.count {
        let isEqual = left[column] == right[row]
        var cost = min(last[column] + (isEqual ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[column] == right[row - 1], left[column - 1] == right[row] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = cost
        least = min(least, cost)
      }
      if least > bound { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[left.count] <= bound ? last[left.count] : nil
  }
}
