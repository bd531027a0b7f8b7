// How many columns of a terminal a character takes.

extension Character {
  /// Two for wide characters of East Asia and emoji, none for marks that stand on others, otherwise one.
  var displayWidth: Int {
    var width = 0
    for scalar in unicodeScalars {
      // An emoji presentation selector makes the character before it wide.
      width = max(width, scalar == "\u{fe0f}" ? 2 : scalar.displayWidth)
    }
    return width
  }

  /// What can be printed in its place: controls, and what would turn the direction of text, as visible signs.
  var printable: String {
    let scalars = unicodeScalars
    guard scalars.contains(where: \.isUnprintable) else { return String(self) }
    return String(String.UnicodeScalarView(scalars.map(\.printable)))
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    if value < 0x300 || isUnprintable { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return wideRanges.contains { $0.contains(value) } ? 2 : 1
    }
  }

  fileprivate var isUnprintable: Bool {
    switch value {
    case 0..<0x20, 0x7f..<0xa0, 0x202a...0x202e, 0x2066...0x2069: true
    default: false
    }
  }

  fileprivate var printable: Unicode.Scalar {
    guard isUnprintable else { return self }
    // The pictures of the first controls stand in their order.
    return value < 0x20 ? Unicode.Scalar(0x2400 + value) ?? "\u{fffd}" : "\u{fffd}"
  }
}

/// Characters that Unicode's EastAsianWidth.txt calls wide or full-width, neighbours joined.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115f, 0x231a...0x231b, 0x2329...0x232a, 0x23e9...0x23ec, 0x25fd...0x25fe, 0x2614...0x2615,
  0x2648...0x2653, 0x26a1...0x26a1, 0x26bd...0x26be, 0x26c4...0x26c5, 0x26d4...0x26d4, 0x2705...0x2705,
  0x270a...0x270b, 0x2728...0x2728, 0x274c...0x274c, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
  0x2b1b...0x2b1c, 0x2b50...0x2b50, 0x2e80...0x303e, 0x3041...0x4dbf, 0x4e00...0xa4cf, 0xa960...0xa97c,
  0xac00...0xd7a3, 0xf900...0xfaff, 0xfe10...0xfe19, 0xfe30...0xfe6b, 0xff01...0xff60, 0xffe0...0xffe6,
  0x16fe0...0x18cff, 0x1aff0...0x1b2fb, 0x1f004...0x1f004, 0x1f0cf...0x1f0cf, 0x1f18e...0x1f18e,
  0x1f191...0x1f19a, 0x1f1e6...0x1f265, 0x1f300...0x1f64f, 0x1f680...0x1f6ff, 0x1f7e0...0x1f7f0,
  0x1f90c...0x1f9ff, 0x1fa70...0x1faff, 0x20000...0x3fffd,
]
