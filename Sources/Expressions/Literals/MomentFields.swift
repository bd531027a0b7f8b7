// The fields of a date, a time or an interval, by their looks (ParseDateTime in datetime.c).

/// Why a date, time or interval can't be read (DTERR_…).
enum MomentError: Error {
  case badFormat
  case fieldOverflow
  case zoneOverflow
  case unknownZone(String)
}

/// A field: its text in lower case, and what it looks like.
struct MomentField {
  enum Kind {
    /// Digits, perhaps with a point.
    case number
    /// Letters.
    case word
    /// Digits or letters with marks between them; names of time zones look like that too.
    case date
    /// Digits with colons.
    case time
    /// A sign and digits, perhaps with more marks.
    case zone
    /// A sign and letters.
    case special
  }

  var kind: Kind
  var text: [UInt8]

  /// How many there may be (MAXDATEFIELDS).
  private static let limit = 25

  /// Splits a literal; `capacity`: how long all fields may be together with a byte after each.
  static func fields(of text: String, capacity: Int) throws(MomentError) -> [MomentField] {
    var reader = Reader(bytes: Array(text.utf8), capacity: capacity)
    var result: [MomentField] = []
    while let byte = reader.byte {
      if byte.isBlank || (byte.isPunctuation && byte != .plus && byte != .minus && byte != .point) {
        reader.position += 1
        continue
      }
      guard result.count < limit else { throw .badFormat }
      let kind = try reader.field()
      result.append(MomentField(kind: kind, text: reader.taken))
      reader.finish()
    }
    return result
  }

  private struct Reader {
    let bytes: [UInt8]
    var capacity: Int
    var position = 0
    var taken: [UInt8] = []

    var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func take() throws(MomentError) {
      guard capacity > 1 else { throw .badFormat }
      capacity -= 1
      taken.append(bytes[position].lowered)
      position += 1
    }

    mutating func take(while isMeant: (UInt8) -> Bool) throws(MomentError) {
      while let byte, isMeant(byte) { try take() }
    }

    mutating func finish() {
      taken = []
      capacity -= 1
    }

    mutating func field() throws(MomentError) -> Kind {
      guard let first = byte else { throw .badFormat }
      if first.isDigit { return try digits() }
      if first.isLetter { return try letters() }
      try take()
      if first == .point {
        try take(while: \.isDigit)
        return .number
      }
      guard first == .plus || first == .minus else { throw .badFormat }
      while let byte, byte.isBlank { position += 1 }
      guard let byte else { throw .badFormat }
      if byte.isDigit {
        try take(while: { $0.isDigit || $0 == .colon || $0 == .point || $0 == .minus })
        return .zone
      }
      guard byte.isLetter else { throw .badFormat }
      try take(while: \.isLetter)
      return .special
    }

    private mutating func digits() throws(MomentError) -> Kind {
      try take(while: \.isDigit)
      guard let mark = byte else { return .number }
      if mark == .colon {
        try take(while: { $0.isDigit || $0 == .colon || $0 == .point })
        return .time
      }
      guard mark == .minus || mark == .slash || mark == .point else { return .number }
      try take()
      guard let next = byte, next.isDigit else {
        // A month's name within the date.
        try take(while: { $0.isDigit || $0.isLetter || $0 == mark })
        return .date
      }
      try take(while: \.isDigit)
      guard byte == mark else { return mark == .point ? .number : .date }
      try take(while: { $0.isDigit || $0 == mark })
      return .date
    }

    private mutating func letters() throws(MomentError) -> Kind {
      try take(while: \.isLetter)
      guard let next = byte else { return .word }
      let isName =
        next == .minus || next == .slash || next == .point
        || ((next == .plus || next.isDigit) && MomentWord(taken) == nil)
      guard isName else { return .word }
      try take()
      try take(while: { $0.isDigit || $0.isLetter || "+-/_.:".utf8.contains($0) })
      return .date
    }
  }
}

extension UInt8 {
  static let plus = UInt8(ascii: "+")
  static let minus = UInt8(ascii: "-")
  static let point = UInt8(ascii: ".")
  static let colon = UInt8(ascii: ":")
  static let slash = UInt8(ascii: "/")

  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLetter: Bool { (0x61...0x7a).contains(lowered) }
  var lowered: UInt8 { (0x41...0x5a).contains(self) ? self | 0x20 : self }
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0d).contains(self) }
  fileprivate var isPunctuation: Bool { (0x21...0x7e).contains(self) && !isDigit && !isLetter }
}

/// A number at the beginning of some bytes, and where it ends (strtoint and strtoi64 in datetime.c).
struct LeadingNumber {
  var value: Int
  var end: Int
  /// Whether there are no digits; the value is 0 then, as with strtol.
  var isEmpty: Bool

  /// - Throws: where it does not fit in so many bits.
  init(_ bytes: [UInt8], at start: Int = 0, bits: Int = 32) throws(MomentError) {
    var position = start
    let isNegative = position < bytes.count && bytes[position] == .minus
    if isNegative || (position < bytes.count && bytes[position] == .plus) { position += 1 }
    let first = position
    var value = 0
    while position < bytes.count, bytes[position].isDigit {
      let (scaled, overflows) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflowsToo) = scaled.subtractingReportingOverflow(Int(bytes[position] - 0x30))
      guard !overflows, !overflowsToo else { throw .fieldOverflow }
      value = sum
      position += 1
    }
    if !isNegative {
      guard value > Int.min else { throw .fieldOverflow }
      value = -value
    }
    guard bits == 64 || Int32(exactly: value) != nil else { throw .fieldOverflow }
    self.value = value
    isEmpty = position == first
    end = isEmpty ? start : position
  }
}

/// `.25`, or a point alone, as a number below 1 (ParseFraction).
func fraction(_ bytes: [UInt8], at point: Int) throws(MomentError) -> Double {
  guard bytes[(point + 1)...].allSatisfy(\.isDigit) else { throw .badFormat }
  return looseFraction(bytes, at: point)
}

/// The same, up to whatever stands after its digits, as strtod reads it.
func looseFraction(_ bytes: [UInt8], at point: Int) -> Double {
  let digits = bytes[(point + 1)...].prefix(while: \.isDigit)
  return digits.isEmpty ? 0 : Double("0." + String(decoding: digits, as: UTF8.self)) ?? 0
}

/// A part of a second in microseconds (rint).
func roundedMicroseconds(_ fraction: Double) -> Int { Int((fraction * 1_000_000).rounded(.toNearestOrEven)) }
