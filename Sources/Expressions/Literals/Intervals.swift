// Literals of intervals (DecodeInterval and EncodeInterval in datetime.c).

/// An interval's three parts.
private struct IntervalParts {
  var months = 0
  var days = 0
  var microseconds = 0
}

/// A word for a unit.
private enum IntervalUnit {
  case months(Int)
  case days(Int)
  case microseconds(Int)

  init?(_ word: String) {
    switch word {
    case "millennium", "millennia", "mil", "mils": self = .months(12_000)
    case "century", "centuries", "cent", "c": self = .months(1200)
    case "decade", "decades", "dec", "decs": self = .months(120)
    case "year", "years", "yr", "yrs", "y": self = .months(12)
    case "month", "months", "mon", "mons": self = .months(1)
    case "week", "weeks", "w": self = .days(7)
    case "day", "days", "d": self = .days(1)
    case "hour", "hours", "hr", "hrs", "h": self = .microseconds(3_600_000_000)
    case "minute", "minutes", "min", "mins", "m": self = .microseconds(60_000_000)
    case "second", "seconds", "sec", "secs", "s": self = .microseconds(1_000_000)
    case "millisecond", "milliseconds", "msec", "msecs", "msecond", "mseconds", "ms":
      self = .microseconds(1000)
    case "microsecond", "microseconds", "usec", "usecs", "usecond", "useconds", "us": self = .microseconds(1)
    default: return nil
    }
  }
}

/// interval_in; the modifiers say what a number without a unit counts, and what is cut off.
func canonicalInterval(_ text: String, modifiers: [String]) -> CanonicalLiteral {
  let body = momentText(text)
  guard !body.isEmpty, body.utf8.contains(where: { (0x30...0x39).contains($0) }), isPlausible(body),
    onlyNumbers(body).map({ $0.count > 1 }) != true
  else {
    return .invalid("invalid input syntax for type interval")
  }
  if body.split(whereSeparator: { !$0.isNumber }).contains(where: { Int64($0) == nil }) {
    return .invalid("interval field value out of range")
  }
  let fields =
    modifiers.first { !$0.isEmpty && !($0.utf8.first.map { (0x30...0x39).contains($0) } ?? false) } ?? ""
  let parts = body.hasPrefix("p") ? isoParts(body) : wordParts(body, last: lastField(fields))
  guard let parts, let fitted = fit(parts, fields, precision: precision(modifiers)) else { return .asWritten }
  return .value(intervalText(fitted))
}

/// Whether there is nothing in it that no interval has.
private func isPlausible(_ body: String) -> Bool {
  let known = body.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || " .:,+-@".contains($0)) }
  guard known, !body.hasPrefix("p") else { return known }
  // Words are units (DecodeInterval).
  for word in body.split(whereSeparator: { !$0.isLetter })
  where word != "ago" && word != "t" && IntervalUnit(String(word)) == nil {
    return false
  }
  // After a time of day a sign begins a zone, which no interval has.
  if let colon = body.lastIndex(of: ":"), body[colon...].contains(where: { $0 == "+" || $0 == "-" }),
    !body[colon...].contains(where: { $0 == " " })
  {
    return false
  }
  for token in body.split(separator: " ")
  where token.count(where: { $0 == "." }) > 1 || token.dropFirst().count(where: { $0 == "-" }) > 1 {
    return false
  }
  return true
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
private func fit(_ parts: IntervalParts, _ fields: String, precision: Int?) -> IntervalParts? {
  var result = parts
  func cut(_ unit: Int) { result.microseconds -= result.microseconds % unit }
  switch lastField(fields) {
  case "year":
    result = IntervalParts(months: result.months / 12 * 12)
  case "month": result = IntervalParts(months: result.months)
  case "day": result.microseconds = 0
  case "hour": cut(3_600_000_000)
  case "minute": cut(60_000_000)
  case "second", "": break
  default: return nil
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

/// `1 year 2 mons -3 days 04:05:06`, `1-2`, `90 minutes ago`.
private func wordParts(_ body: String, last: String) -> IntervalParts? {
  var result = IntervalParts()
  var tokens = tokens(body)
  var isAgo = false
  if tokens.last == "ago" {
    isAgo = true
    tokens.removeLast()
  }
  if tokens.first == "@" { tokens.removeFirst() }
  var index = 0
  while index < tokens.count {
    let token = tokens[index]
    index += 1
    if token.contains(":") {
      guard let time = clock(token, last: last) else { return nil }
      result.microseconds += time
      continue
    }
    // SQL's own years and months: 1-2.
    if let dash = token.dropFirst().firstIndex(of: "-") {
      let isNegative = token.hasPrefix("-")
      guard let years = Int(token[..<dash]), let months = Int(token[token.index(after: dash)...]), months < 12
      else {
        return nil
      }
      result.months += years * 12 + (isNegative ? -months : months)
      continue
    }
    guard let number = DecimalNumber(token) else { return nil }
    var unit: IntervalUnit?
    if index < tokens.count, let named = IntervalUnit(tokens[index]) {
      unit = named
      index += 1
    } else if index < tokens.count, tokens[index].contains(":") {
      // A number before a time of day counts days.
      unit = .days(1)
    } else if index == tokens.count || last != "" {
      unit = IntervalUnit(last.isEmpty ? "second" : last)
    }
    guard let unit, result.add(number, unit) else { return nil }
  }
  if isAgo {
    result = IntervalParts(months: -result.months, days: -result.days, microseconds: -result.microseconds)
  }
  return result
}

/// Words, numbers with their signs, and times of day.
private func tokens(_ body: String) -> [String] {
  var result: [String] = []
  var current = ""
  func isWord(_ character: Character) -> Bool { character.isLetter || character == "@" }
  for character in body {
    if character == " " || character == "," {
      if !current.isEmpty { result.append(current) }
      current = ""
    } else if let last = current.last, isWord(last) != isWord(character), last != "+", last != "-" {
      result.append(current)
      current = String(character)
    } else {
      current.append(character)
    }
  }
  if !current.isEmpty { result.append(current) }
  return result
}

/// `04:05:06.5`; `1:30` is minutes and seconds only where the modifiers say so.
private func clock(_ token: String, last: String) -> Int? {
  var body = token[...]
  let isNegative = body.hasPrefix("-")
  if isNegative || body.hasPrefix("+") { body = body.dropFirst() }
  let parts = body.split(separator: ":", omittingEmptySubsequences: false)
  guard parts.count == 2 || parts.count == 3, let hours = Int(parts[0]) else { return nil }
  guard let seconds = DecimalNumber(String(parts[parts.count - 1])), !seconds.isNegative else { return nil }
  let result: Int
  if parts.count == 3 {
    guard let minutes = Int(parts[1]), minutes < 60 else { return nil }
    result = (hours * 60 + minutes) * 60_000_000 + seconds.scaled(1_000_000)
  } else if last == "second" || parts[1].contains(".") {
    result = hours * 60_000_000 + seconds.scaled(1_000_000)
  } else {
    result = (hours * 60 + seconds.whole) * 60_000_000
  }
  return isNegative ? -result : result
}

/// `P1Y2M3DT4H5M6S` and `P0001-02-03T04:05:06`.
private func isoParts(_ body: String) -> IntervalParts? {
  var result = IntervalParts()
  var isTime = false
  var number = ""
  let rest = body.dropFirst()
  if rest.dropFirst().contains("-"), !rest.contains("d") {
    let halves = rest.split(separator: "t", omittingEmptySubsequences: false)
    let date = halves[0].split(separator: "-").map { Int($0) }
    guard date.count == 3, let years = date[0], let months = date[1], let days = date[2] else { return nil }
    result = IntervalParts(months: years * 12 + months, days: days)
    if halves.count > 1 {
      guard let time = clock(String(halves[1]), last: "") else { return nil }
      result.microseconds = time
    }
    return result
  }
  for character in rest {
    if character == "t" {
      isTime = true
      continue
    }
    guard character.isLetter else {
      number.append(character)
      continue
    }
    guard let value = DecimalNumber(number) else { return nil }
    let word = character == "m" ? (isTime ? "minute" : "month") : String(character)
    guard let unit = IntervalUnit(word), result.add(value, unit) else { return nil }
    number = ""
  }
  return number.isEmpty ? result : nil
}

extension IntervalParts {
  /// Adds a number of units; what is left of a month goes to the days, of a day to the time.
  fileprivate mutating func add(_ number: DecimalNumber, _ unit: IntervalUnit) -> Bool {
    if case .microseconds = unit {
      guard number.whole < 1_000_000_000_000 else { return false }
    } else {
      guard number.whole < 1_000_000_000 else { return false }
    }
    let sign = number.isNegative ? -1 : 1
    switch unit {
    case .months(let size):
      months += sign * number.whole * size
      guard number.fraction > 0 else { return true }
      if size > 1 {
        // Fractions of years make whole months (AdjustFractYears).
        months += sign * Int((number.fraction * Double(size)).rounded(.toNearestOrEven))
      } else {
        addDays(number.fraction * 30, sign)
      }
    case .days(let size):
      days += sign * number.whole * size
      if number.fraction > 0 { addDays(number.fraction * Double(size), sign) }
    case .microseconds(let size): microseconds += sign * number.scaled(size)
    }
    return true
  }

  private mutating func addDays(_ amount: Double, _ sign: Int) {
    let whole = amount.rounded(.down)
    days += sign * Int(whole)
    microseconds += sign * Int(((amount - whole) * 86_400_000_000).rounded(.toNearestOrEven))
  }
}

/// A decimal number as an interval has it.
private struct DecimalNumber {
  var isNegative: Bool
  var whole: Int
  var fraction: Double

  init?(_ text: String) {
    var body = text[...]
    isNegative = body.hasPrefix("-")
    if isNegative || body.hasPrefix("+") { body = body.dropFirst() }
    let parts = body.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, !body.isEmpty, body.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") })
    else {
      return nil
    }
    guard let whole = parts[0].isEmpty ? 0 : Int(parts[0]), whole < 1 << 40 else { return nil }
    self.whole = whole
    fraction = parts.count == 2 && !parts[1].isEmpty ? Double("0.\(parts[1])") ?? 0 : 0
  }

  /// So many units of that size.
  func scaled(_ size: Int) -> Int { whole * size + Int((fraction * Double(size)).rounded(.toNearestOrEven)) }
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
