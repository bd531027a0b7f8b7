// Literals of intervals (DecodeInterval, DecodeISO8601Interval and EncodeInterval in datetime.c).

/// An interval's three parts.
private struct IntervalParts {
  var months = 0
  var days = 0
  var microseconds = 0
}

/// interval_in; the modifiers say what a number without a unit counts, and what is cut off.
func canonicalInterval(_ text: String, modifiers: [String]) -> CanonicalLiteral {
  let range =
    modifiers.first { !$0.isEmpty && !($0.utf8.first.map { (0x30...0x39).contains($0) } ?? false) } ?? ""
  do throws(MomentError) {
    let amount: IntervalAmount
    do throws(MomentError) {
      var reader = IntervalReader(
        last: lastField(range),
        isMinuteToSecond: range.hasPrefix("minute to second")
      )
      amount = try reader.read(try MomentField.fields(of: text, capacity: 256))
    } catch .badFormat {
      var reader = ISOIntervalReader(Array(text.utf8))
      amount = try reader.read()
    }
    guard let months = Int32(exactly: amount.years * 12 + amount.months) else {
      return .refused("interval out of range")
    }
    let parts = IntervalParts(months: Int(months), days: amount.days, microseconds: amount.microseconds)
    return .value(intervalText(fit(parts, range, precision: precision(modifiers))))
  } catch {
    if case .fieldOverflow = error { return .invalid("interval field value out of range") }
    return .invalid("invalid input syntax for type interval")
  }
}

/// The last field that a modifier names: `minute` of `hour to minute`.
private func lastField(_ fields: String) -> String {
  fields.split(separator: " ").last.map { String($0.prefix { $0 != "(" }) } ?? ""
}

private func precision(_ modifiers: [String]) -> Int? {
  for modifier in modifiers {
    if let digits = Int(modifier) { return digits }
    guard let open = modifier.firstIndex(of: "(") else { continue }
    return Int(modifier[modifier.index(after: open)...].dropLast())
  }
  return nil
}

/// Cuts off what the modifiers leave out (AdjustIntervalForTypmod).
private func fit(_ parts: IntervalParts, _ fields: String, precision: Int?) -> IntervalParts {
  var result = parts
  func cut(_ unit: Int) { result.microseconds -= result.microseconds % unit }
  switch lastField(fields) {
  case "year":
    result = IntervalParts(months: result.months / 12 * 12)
  case "month": result = IntervalParts(months: result.months)
  case "day": result.microseconds = 0
  case "hour": cut(3_600_000_000)
  case "minute": cut(60_000_000)
  default: break
  }
  if let precision, precision < 6 {
    var unit = 1
    for _ in precision..<6 { unit *= 10 }
    let rounded = (abs(result.microseconds) + unit / 2) / unit * unit
    result.microseconds = result.microseconds < 0 ? -rounded : rounded
  }
  return result
}

// MARK: Reading

/// An interval as it is read, unit by unit (struct pg_itm_in).
private struct IntervalAmount {
  var years = 0
  var months = 0
  var days = 0
  var microseconds = 0

  /// Adds a number of units; what is left of a month goes to the days, of a day to the time, and of a year to the months.
  mutating func add(_ whole: Int, _ fraction: Double, _ unit: MomentUnit) throws(MomentError) {
    switch unit {
    case .microsecond: try addTime(whole, fraction, 1)
    case .millisecond: try addTime(whole, fraction, 1000)
    case .second: try addTime(whole, fraction, 1_000_000)
    case .minute: try addTime(whole, fraction, 60_000_000)
    case .hour: try addTime(whole, fraction, 3_600_000_000)
    case .day: try addDays(whole, fraction, 1)
    case .week: try addDays(whole, fraction, 7)
    case .month:
      months = try sum(months, whole, 1)
      try addDays(0, fraction * 30, 1)
    case .year: try addYears(whole, fraction, 1)
    case .decade: try addYears(whole, fraction, 10)
    case .century: try addYears(whole, fraction, 100)
    case .millennium: try addYears(whole, fraction, 1000)
    default: throw .badFormat
    }
  }

  /// AdjustMicroseconds and AdjustFractMicroseconds.
  mutating func addTime(_ whole: Int, _ fraction: Double, _ size: Int) throws(MomentError) {
    let (product, overflows) = whole.multipliedReportingOverflow(by: size)
    let (sum, overflowsToo) = microseconds.addingReportingOverflow(product)
    guard !overflows, !overflowsToo else { throw .fieldOverflow }
    let scaled = fraction * Double(size)
    let rest = scaled - scaled.rounded(.towardZero)
    let rounded = Int(scaled) + (rest > 0.5 ? 1 : rest < -0.5 ? -1 : 0)
    let (all, overflowsLast) = sum.addingReportingOverflow(rounded)
    guard !overflowsLast else { throw .fieldOverflow }
    microseconds = all
  }

  /// AdjustDays and AdjustFractDays.
  private mutating func addDays(_ whole: Int, _ fraction: Double, _ size: Int) throws(MomentError) {
    days = try sum(days, whole, size)
    let scaled = fraction * Double(size)
    days = try sum(days, Int(scaled), 1)
    try addTime(0, scaled - scaled.rounded(.towardZero), 86_400_000_000)
  }

  /// AdjustYears and AdjustFractYears.
  private mutating func addYears(_ whole: Int, _ fraction: Double, _ size: Int) throws(MomentError) {
    years = try sum(years, whole, size)
    months = try sum(months, Int((fraction * Double(size) * 12).rounded(.toNearestOrEven)), 1)
  }

  /// Within 32 bits.
  private func sum(_ total: Int, _ number: Int, _ size: Int) throws(MomentError) -> Int {
    guard Int32(exactly: number) != nil, Int32(exactly: number * size) != nil,
      Int32(exactly: total + number * size) != nil
    else { throw .fieldOverflow }
    return total + number * size
  }

  mutating func negate() throws(MomentError) {
    guard microseconds > Int.min, [years, months, days].allSatisfy({ $0 > Int(Int32.min) }) else {
      throw .fieldOverflow
    }
    self = IntervalAmount(years: -years, months: -months, days: -days, microseconds: -microseconds)
  }
}

/// `1 year 2 mons -3 days 04:05:06`, `1-2`, `90 minutes ago` (DecodeInterval).
private struct IntervalReader {
  /// The last field of the modifiers, which a number without a unit counts.
  let last: String
  let isMinuteToSecond: Bool
  private var known: MomentParts = []
  private var unit: MomentUnit?
  private var result = IntervalAmount()

  init(last: String, isMinuteToSecond: Bool) {
    self.last = last
    self.isMinuteToSecond = isMinuteToSecond
  }

  mutating func read(_ fields: [MomentField]) throws(MomentError) -> IntervalAmount {
    var isAgo = false
    // From the end, where a unit stands after its number.
    for field in fields.reversed() {
      let parts: MomentParts
      switch field.kind {
      case .time:
        result.microseconds = try clock(field.text)
        parts = .time
      case .zone:
        if field.text.contains(.colon), let size = try? clock(Array(field.text.dropFirst())) {
          result.microseconds = field.text[0] == .minus ? -size : size
          parts = .time
        } else {
          parts = try number(field.text)
        }
      case .date, .number: parts = try number(field.text)
      case .word, .special:
        switch IntervalWord(field.text) {
        case .unit(let named): unit = named
        case .ago:
          isAgo = true
          // Its value is none of a unit's.
          unit = .time
        case .ignored: break
        case nil: throw .badFormat
        }
        continue
      }
      guard known.isDisjoint(with: parts) else { throw .badFormat }
      known.formUnion(parts)
    }
    guard !known.isEmpty else { throw .badFormat }
    if isAgo { try result.negate() }
    return result
  }

  /// DecodeTimeForInterval; a number before it counts days.
  private mutating func clock(_ text: [UInt8]) throws(MomentError) -> Int {
    let time = try ClockTime(text, isMinuteToSecond: isMinuteToSecond)
    var sum = IntervalAmount(microseconds: time.microsecond)
    try sum.addTime(time.hour, 0, 3_600_000_000)
    try sum.addTime(time.minute, 0, 60_000_000)
    try sum.addTime(time.second, 0, 1_000_000)
    unit = .day
    return sum.microseconds
  }

  private mutating func number(_ text: [UInt8]) throws(MomentError) -> MomentParts {
    let number = try LeadingNumber(text, bits: 64)
    let isNegative = text.first == .minus
    var whole = number.value
    var part = 0.0
    var unit = unit ?? lastUnit
    if number.end < text.count {
      switch text[number.end] {
      case .minus:
        // SQL's own years and months: 1-2.
        let months = try LeadingNumber(text, at: number.end + 1)
        guard (0..<12).contains(months.value) else { throw .fieldOverflow }
        guard months.end == text.count else { throw .badFormat }
        let (product, overflows) = whole.multipliedReportingOverflow(by: 12)
        let (sum, overflowsToo) = product.addingReportingOverflow(isNegative ? -months.value : months.value)
        guard !overflows, !overflowsToo else { throw .fieldOverflow }
        whole = sum
        unit = .month
      case .point:
        part = try fraction(text, at: number.end)
        if isNegative { part = -part }
      default: throw .badFormat
      }
    }
    try result.add(whole, part, unit)
    self.unit = unit == .hour ? .day : unit
    return try parts(of: unit, isWhole: part == 0)
  }

  private var lastUnit: MomentUnit {
    switch last {
    case "year": .year
    case "month": .month
    case "day": .day
    case "hour": .hour
    case "minute": .minute
    default: .second
    }
  }

  private func parts(of unit: MomentUnit, isWhole: Bool) throws(MomentError) -> MomentParts {
    switch unit {
    case .microsecond: .microsecond
    case .millisecond: .millisecond
    case .second: isWhole ? .second : .seconds
    case .minute: .minute
    case .hour: .hour
    case .day: .day
    case .week: .week
    case .month: .month
    case .year: .year
    case .decade: .decade
    case .century: .century
    case .millennium: .millennium
    default: throw .badFormat
    }
  }
}

/// `P1Y2M3DT4H5M6S` and `P0001-02-03T04:05:06` (DecodeISO8601Interval).
private struct ISOIntervalReader {
  private let bytes: [UInt8]
  private var position = 1
  private var isTime = false
  private var hasField = false
  private var result = IntervalAmount()

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func read() throws(MomentError) -> IntervalAmount {
    guard bytes.count > 1, bytes[0] == UInt8(ascii: "P") else { throw .badFormat }
    while let next = byte {
      guard next != UInt8(ascii: "T") else {
        beginTime()
        continue
      }
      let number = try number()
      let unit = byte
      if unit != nil { position += 1 }
      let wasTime = isTime
      let isAll = try isTime ? addTime(number, unit) : addDate(number, unit)
      if isAll { return result }
      // The time begins without one.
      hasField = isTime == wasTime
    }
    return result
  }

  /// At the letter, or after it.
  private mutating func beginTime() {
    if byte == UInt8(ascii: "T") { position += 1 }
    isTime = true
    hasField = false
  }

  private typealias Number = (whole: Int, fraction: Double, width: Int)

  /// ParseISO8601Number, which takes exponents too.
  private mutating func number() throws(MomentError) -> Number {
    let start = position
    let isNegative = byte == .minus
    if isNegative { position += 1 }
    let first = position
    while let byte, byte.isDigit { position += 1 }
    let width = position - first
    if byte == .point {
      position += 1
      while let byte, byte.isDigit { position += 1 }
    }
    if let next = byte, next.lowered == UInt8(ascii: "e") {
      var end = position + 1
      if end < bytes.count, bytes[end] == .minus || bytes[end] == .plus { end += 1 }
      if end < bytes.count, bytes[end].isDigit {
        position = end
        while let byte, byte.isDigit { position += 1 }
      }
    }
    guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)) ?? loose(start) else {
      throw .badFormat
    }
    guard abs(value) <= 1e15 else { throw .fieldOverflow }
    return (Int(value), value - value.rounded(.towardZero), width)
  }

  /// `5.` and `.5`, which are numbers as well.
  private func loose(_ start: Int) -> Double? {
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard text.contains(where: \.isNumber) else { return nil }
    return Double(text + "0") ?? Double(text.replacing("-.", with: "-0."))
  }

  /// - Returns: whether that was all.
  private mutating func addDate(_ number: Number, _ unit: UInt8?) throws(MomentError) -> Bool {
    switch unit {
    case UInt8(ascii: "Y"): try result.add(number.whole, number.fraction, .year)
    case UInt8(ascii: "M"): try result.add(number.whole, number.fraction, .month)
    case UInt8(ascii: "W"): try result.add(number.whole, number.fraction, .week)
    case UInt8(ascii: "D"): try result.add(number.whole, number.fraction, .day)
    case nil, UInt8(ascii: "T"), .minus:
      if unit != .minus, number.width == 8, !hasField {
        try result.add(number.whole / 10000, 0, .year)
        try result.add(number.whole / 100 % 100, 0, .month)
        try result.add(number.whole % 100, number.fraction, .day)
        if unit != nil { beginTime() }
        return unit == nil
      }
      return try addAlternativeDate(number, unit)
    default: throw .badFormat
    }
    return false
  }

  /// `0001-02-03`.
  private mutating func addAlternativeDate(_ number: Number, _ unit: UInt8?) throws(MomentError) -> Bool {
    guard !hasField else { throw .badFormat }
    try result.add(number.whole, number.fraction, .year)
    if unit == nil { return true }
    if unit == .minus {
      for (part, isLast) in [(MomentUnit.month, false), (.day, true)] {
        let next = try self.number()
        try result.add(next.whole, next.fraction, part)
        if byte == nil { return true }
        if byte == UInt8(ascii: "T") { break }
        guard byte == .minus, !isLast else { throw .badFormat }
        position += 1
      }
    }
    beginTime()
    return false
  }

  /// - Returns: whether that was all.
  private mutating func addTime(_ number: Number, _ unit: UInt8?) throws(MomentError) -> Bool {
    switch unit {
    case UInt8(ascii: "H"): try result.add(number.whole, number.fraction, .hour)
    case UInt8(ascii: "M"): try result.add(number.whole, number.fraction, .minute)
    case UInt8(ascii: "S"): try result.add(number.whole, number.fraction, .second)
    case nil, .colon:
      if unit == nil, number.width == 6, !hasField {
        try result.add(number.whole / 10000, 0, .hour)
        try result.add(number.whole / 100 % 100, 0, .minute)
        try result.add(number.whole % 100, 0, .second)
        try result.addTime(0, number.fraction, 1)
        return true
      }
      guard !hasField else { throw .badFormat }
      try result.add(number.whole, number.fraction, .hour)
      if unit == nil { return true }
      for (part, isLast) in [(MomentUnit.minute, false), (.second, true)] {
        let next = try self.number()
        try result.add(next.whole, next.fraction, part)
        if byte == nil { return true }
        guard byte == .colon, !isLast else { throw .badFormat }
        position += 1
      }
    default: throw .badFormat
    }
    return false
  }
}

// MARK: Writing

/// EncodeInterval in the style `postgres`.
private func intervalText(_ parts: IntervalParts) -> String {
  var words: [String] = []
  var wasNegative = false
  func add(_ value: Int, _ unit: String) {
    guard value != 0 else { return }
    let sign = wasNegative && value > 0 ? "+" : ""
    words.append("\(sign)\(value) \(unit)\(value == 1 ? "" : "s")")
    wasNegative = value < 0
  }
  add(parts.months / 12, "year")
  add(parts.months % 12, "mon")
  add(parts.days, "day")
  if words.isEmpty || parts.microseconds != 0 {
    let sign = parts.microseconds < 0 ? "-" : wasNegative ? "+" : ""
    words.append(sign + timeText(abs(parts.microseconds)))
  }
  return words.joined(separator: " ")
}
