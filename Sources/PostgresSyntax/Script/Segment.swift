// Pieces of a text that hold one statement each, and what psql puts into them.

/// A statement's text before it is parsed: what psql would send at once.
struct Segment {
  /// Its first token.
  var lower: Int
  /// Past its last token, without the `;`.
  var upper: Int
  /// Past its `;`.
  var end: Int
  /// Whether it ends where a statement ends, with its quotes and parentheses closed.
  var isClean: Bool
  /// What stands in it instead of what the file has; in the text's order.
  var substitutions: [Substitution] = []
}

/// A stretch of the file's text, and what stands there when psql sends it.
struct Substitution {
  var range: Range<Int>
  var text: [UInt8]
}

/// Where the bytes of a text with substitutions stand in the file.
struct PlaceMap: Sendable {
  private struct Step {
    /// Where a part begins in the new text.
    var offset: Int
    /// What it is in the file.
    var range: Range<Int>
    var isSubstitution: Bool
  }

  private var steps: [Step] = []

  /// Where a byte of the new text stands in the file: the beginning of what it was put in for, if it was.
  func filePlace(of offset: Int) -> Int {
    guard let step = step(at: offset) else { return offset }
    return step.isSubstitution ? step.range.lowerBound : step.range.lowerBound + offset - step.offset
  }

  /// The stretch of the file that a stretch of the new text stands for.
  func fileRange(of part: Range<Int>) -> Range<Int> {
    let lower = filePlace(of: part.lowerBound)
    guard !part.isEmpty, let step = step(at: part.upperBound - 1) else { return lower..<lower }
    let upper =
      step.isSubstitution ? step.range.upperBound : step.range.lowerBound + part.upperBound - step.offset
    return lower..<max(lower, upper)
  }

  /// What a byte of the new text was put in for; nil when it is the file's own.
  func substituted(at offset: Int) -> Range<Int>? {
    guard let step = step(at: offset), step.isSubstitution else { return nil }
    return step.range
  }

  private func step(at offset: Int) -> Step? {
    var low = 0
    var high = steps.count
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? steps[low - 1] : nil
  }

  /// The text of `segment` with its substitutions made, and where its parts stand.
  static func expand(_ segment: Segment, in bytes: UnsafeBufferPointer<UInt8>) -> ([UInt8], PlaceMap) {
    var map = PlaceMap()
    var text: [UInt8] = []
    var cursor = segment.lower
    func add(_ range: Range<Int>, _ part: some Collection<UInt8>, isSubstitution: Bool) {
      map.steps.append(Step(offset: text.count, range: range, isSubstitution: isSubstitution))
      text += part
    }
    for substitution in segment.substitutions {
      let before = cursor..<substitution.range.lowerBound
      add(before, bytes[before], isSubstitution: false)
      add(substitution.range, substitution.text, isSubstitution: true)
      cursor = substitution.range.upperBound
    }
    add(cursor..<segment.upper, bytes[cursor..<segment.upper], isSubstitution: false)
    return (text, map)
  }
}
