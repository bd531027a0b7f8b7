// Literals of dates and times in their ISO forms (datetime.c, date.c, timestamp.c).
//
// What has no zone is taken to be in UTC, as on most servers, and days follow months, as they do by default; other
// spellings stay as they are written.

/// What a date or time literal says.
private struct DateTime {
  var day: CalendarDay?
  /// Since midnight.
  var microseconds: Int?
  /// East of Greenwich.
  var zoneSeconds: Int?
}

/// Why a literal was not read.
private enum Unread: Error {
  /// It may be a form that is not known here.
  case unknown
  case invalid
  case outOfRange
}

private let durations: Set<String> = [
  "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month",
  "months", "year",
  "years",
]

/// A literal of a date, time or interval as its fields: other punctuation only parts them, as in `now()`
/// (ParseDateTime).
func momentText(_ text: String) -> String {
  func isPassedOver(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2f, 0x3a...0x40, 0x5b...0x60, 0x7b...0x7e: !".:+-/_@".utf8.contains(byte)
    default: false
    }
  }
  let body = trimmedLiteral(text).lowercased()
  guard body.utf8.contains(where: isPassedOver) else { return body }
  let parted = body.utf8.map { isPassedOver($0) ? 0x20 : $0 }
  return String(trimmedLiteral(String(decoding: parted, as: UTF8.self)))
}

/// date_in, time_in, timetz_in, timestamp_in and timestamptz_in.
func canonicalDateTime(_ text: String, type: String) -> CanonicalLiteral {
  let name = dateTimeName(type)
  let body = momentText(text)
  let hasDate = type != "time" && type != "timetz"
  switch body {
  case "infinity", "+infinity": if hasDate { return .value("infinity") }
  case "-infinity": if hasDate { return .value("-infinity") }
  case "epoch": if hasDate { return output(DateTime(day: CalendarDay(number: 0), microseconds: 0), type) }
  // These depend on the moment at which the server reads them.
  case "now", "today", "tomorrow", "yesterday": return .asWritten
  case "allballs" where !hasDate: return output(DateTime(microseconds: 0, zoneSeconds: 0), type)
  default: break
  }
  guard body.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
    return .invalid("invalid input syntax for type \(name)")
  }
  // A length of time is no point in it.
  for word in body.split(whereSeparator: { !$0.isLetter }) where durations.contains(String(word)) {
    return .invalid("invalid input syntax for type \(name)")
  }
  let isPlausible = body.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || " .:+-/_".contains($0)) }
  let isShortNumber = body.utf8.allSatisfy { (0x30...0x39).contains($0) } && body.utf8.count < 4
  let isMixed = body.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).contains { isMixedUp($0) }
  if body.utf8.count > 15, body.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
    return .invalid("date/time field value out of range")
  }
  let numbers = onlyNumbers(body)?.count ?? 0
  let isFragment =
    isFragment(body) || (numbers > 1 && (numbers != 3 || !hasDate)) || (!hasDate && hasDateWord(body))
  let dots = body.split(separator: " ").contains { $0.count(where: { $0 == "." }) > 2 }
  guard isPlausible, !isShortNumber, !isMixed, !isFragment, !dots else {
    return .invalid("invalid input syntax for type \(name)")
  }
  do throws(Unread) {
    var reader = DateTimeReader(Array((withoutMonthNames(body) ?? body).utf8))
    return output(try reader.read(hasDate: hasDate), type)
  } catch {
    switch error {
    // What else is in brackets is meant for another type.
    case .unknown where text.contains(where: { "[](){}<>\"".contains($0) }) && onlyNumbers(body) == nil:
      return .invalid("invalid input syntax for type \(name)")
    case .unknown: return .asWritten
    case .invalid: return .invalid("invalid input syntax for type \(name)")
    case .outOfRange: return .invalid("date/time field value out of range")
    }
  }
}

/// What besides its text a date or time hangs on.
enum MomentDependency { case clock, timeZone }

/// What the value of a valid literal hangs on; nil for most.
func dependency(ofDateTime text: String, type: String) -> MomentDependency? {
  guard type == "timestamptz" || text.utf8.count < 16 else { return nil }
  let body = momentText(text)
  switch body {
  case "now", "today", "tomorrow", "yesterday": return type == "interval" ? nil : .clock
  case "infinity", "+infinity", "-infinity", "epoch": return nil
  default: break
  }
  guard type == "timestamptz" else { return nil }
  var reader = DateTimeReader(Array((withoutMonthNames(body) ?? body).utf8))
  guard let value = try? reader.read(hasDate: true) else { return nil }
  return value.zoneSeconds == nil ? .timeZone : nil
}

/// Whether it is one number with a sign, or two numbers that are no year with a day in it: too little for any date.
private func isFragment(_ body: String) -> Bool {
  if let first = body.first, first == "-" || first == "+" {
    return body.dropFirst().allSatisfy { $0.isNumber || $0 == "." }
  }
  for separator in ["-", "."] {
    let parts = body.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) else { continue }
    return parts[0].count < 3 || parts[1].count != 3
  }
  return false
}

/// The numbers of a text that has nothing else, apart from blanks: of `{1,2}`, which is fewer than any date has and more
/// than an interval; nil for any other.
func onlyNumbers(_ body: String) -> [Substring]? {
  let parts = body.split(separator: " ")
  return parts.allSatisfy { $0.utf8.count <= 4 && $0.allSatisfy { $0.isNumber || $0 == "." } } ? parts : nil
}

/// Whether letters and digits are mixed in a way that no date or time has.
private func isMixedUp(_ token: Substring) -> Bool {
  let letters = token.filter(\.isLetter)
  // Only an ISO form without separators goes on after letters: 20200105t1011z.
  if token.first?.isLetter == true, token.drop(while: \.isLetter).drop(while: \.isNumber).first != nil {
    return true
  }
  guard !letters.isEmpty, token.contains(where: \.isNumber) else { return false }
  // Months and zones have three letters or begin with them.
  if letters.count == 3 || token.prefix(3).allSatisfy(\.isLetter) { return false }
  return !["t", "z", "tz", "am", "pm", "bc", "ad", "st", "nd", "rd", "th", "j", "y", "d", "m"].contains(
    letters
  )
}

private func dateTimeName(_ type: String) -> String {
  switch type {
  case "timestamp": "timestamp"
  case "timestamptz": "timestamp with time zone"
  case "timetz": "time with time zone"
  default: type
  }
}

private func output(_ value: DateTime, _ type: String) -> CanonicalLiteral {
  switch type {
  case "date":
    guard let day = value.day else { return .asWritten }
    return .value(day.text + (day.isBeforeChrist ? " BC" : ""))
  case "time": return value.microseconds.map { .value(timeText($0)) } ?? .asWritten
  case "timetz":
    return value.microseconds.map { .value(timeText($0) + zoneText(value.zoneSeconds ?? 0)) } ?? .asWritten
  default:
    guard var day = value.day else { return .asWritten }
    var time = value.microseconds ?? 0
    if type == "timestamptz" { time -= (value.zoneSeconds ?? 0) * 1_000_000 }
    let perDay = 86_400_000_000
    let carried = time >= 0 ? time / perDay : -((perDay - 1 - time) / perDay)
    day = CalendarDay(number: day.number + carried)
    time -= carried * perDay
    let zone = type == "timestamptz" ? "+00" : ""
    return .value("\(day.text) \(timeText(time))\(zone)\(day.isBeforeChrist ? " BC" : "")")
  }
}

/// A time of day with as many decimals as it needs.
func timeText(_ microseconds: Int) -> String {
  let seconds = microseconds / 1_000_000
  let clock = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
  return clock + fractionText(microseconds % 1_000_000)
}

/// `.5` of a second.
func fractionText(_ microseconds: Int) -> String {
  guard microseconds != 0 else { return "" }
  var digits = padded(microseconds, 6)
  while digits.hasSuffix("0") { digits.removeLast() }
  return "." + digits
}

private func zoneText(_ seconds: Int) -> String {
  let size = abs(seconds)
  var text = (seconds < 0 ? "-" : "+") + padded(size / 3600, 2)
  if size % 3600 != 0 { text += ":" + padded(size / 60 % 60, 2) }
  if size % 60 != 0 { text += ":" + padded(size % 60, 2) }
  return text
}

/// Reads a date, a time, or both.
private struct DateTimeReader {
  let bytes: [UInt8]
  var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    position += 1
    return true
  }

  private mutating func digits() -> (value: Int, count: Int)? {
    let start = position
    var value = 0
    while let next = byte, (0x30...0x39).contains(next), position - start < 15 {
      value = value * 10 + Int(next - 0x30)
      position += 1
    }
    return position == start ? nil : (value, position - start)
  }

  mutating func read(hasDate: Bool) throws(Unread) -> DateTime {
    var result = DateTime()
    if hasDate {
      // A time alone is no date.
      if let mark = bytes.firstIndex(where: { !(0x30...0x39).contains($0) }), bytes[mark] == UInt8(ascii: ":")
      {
        throw .invalid
      }
      result.day = try date()
    } else if bytes.count(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }) >= 2 {
      // A date before the time does not count; one alone is none.
      guard bytes.contains(UInt8(ascii: ":")) else { throw .invalid }
      guard try date().isValid else { throw .outOfRange }
      // Before a time that T begins, a date is taken for a zone (DecodeTimeOnly).
      let isSeparate = blank()
      if byte == UInt8(ascii: "t") { throw .invalid }
      guard isSeparate else { throw .unknown }
    }
    let hasMark = take(UInt8(ascii: "t"))
    if !hasDate || hasMark || blank() {
      if byte != nil, !(hasDate && isEra) { result.microseconds = try time() }
      _ = blank()
      if !isEra { result.zoneSeconds = try zone() }
    }
    _ = blank()
    if isEra {
      position += 2
      if let year = result.day?.year { result.day?.year = 1 - year }
    }
    guard position == bytes.count else { throw .unknown }
    if let day = result.day, !day.isValid { throw .outOfRange }
    return result
  }

  private var isEra: Bool { bytes[position...].elementsEqual("bc".utf8) }

  private mutating func blank() -> Bool {
    let start = position
    while take(0x20) {}
    return position > start
  }

  /// `2020-1-5`, `2020/1/5`, `1/5/2020`, `1/5/20`, `20200105`, `200105`, `j2458854`.
  private mutating func date() throws(Unread) -> CalendarDay {
    if take(UInt8(ascii: "j")) {
      guard let days = digits() else { throw .unknown }
      return CalendarDay(number: days.value - CalendarDay.julianOffset)
    }
    guard let first = digits() else { throw .unknown }
    if first.count >= 6 {
      let year = first.value / 10_000
      return CalendarDay(
        year: first.count == 6 ? fullYear(year) : year,
        month: first.value / 100 % 100,
        day: first.value % 100
      )
    }
    if first.count == 5, position == bytes.count { throw .invalid }
    guard let separator = byte, separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") else {
      throw .unknown
    }
    position += 1
    guard let second = digits(), take(separator), let third = digits() else { throw .unknown }
    if first.count >= 3 { return CalendarDay(year: first.value, month: second.value, day: third.value) }
    let year = third.count <= 2 ? fullYear(third.value) : third.value
    return CalendarDay(year: year, month: first.value, day: second.value)
  }

  /// `10:00`, `10:00:00.5`, `101112`, `1011`, with AM or PM.
  private mutating func time() throws(Unread) -> Int {
    guard let first = digits() else { throw .unknown }
    var hour = first.value
    var minute = 0
    var second = 0
    var fraction = 0
    if first.count == 6, byte != UInt8(ascii: ":") {
      (hour, minute, second) = (first.value / 10_000, first.value / 100 % 100, first.value % 100)
    } else if first.count == 4, byte != UInt8(ascii: ":") {
      (hour, minute) = (first.value / 100, first.value % 100)
    } else {
      // No time has as many digits as these (DecodeNumberField).
      if first.count > 4, byte != UInt8(ascii: ":") { throw .invalid }
      guard take(UInt8(ascii: ":")), let minutes = digits() else { throw .unknown }
      minute = minutes.value
      if take(UInt8(ascii: ":")) {
        guard let seconds = digits() else { throw .unknown }
        second = seconds.value
      }
    }
    if take(UInt8(ascii: ".")) {
      guard let decimals = digits() else { throw .unknown }
      fraction = microseconds(decimals.value, decimals.count)
    }
    _ = blank()
    if let next = byte, next == UInt8(ascii: "a") || next == UInt8(ascii: "p"), position + 1 < bytes.count,
      bytes[position + 1] == UInt8(ascii: "m")
    {
      guard hour <= 12 else { throw .outOfRange }
      hour = hour % 12 + (next == UInt8(ascii: "p") ? 12 : 0)
      position += 2
    }
    let isMidnight = hour == 24 && minute == 0 && second == 0 && fraction == 0
    guard hour < 24 || isMidnight, minute < 60, second <= 60 else { throw .outOfRange }
    return ((hour * 60 + minute) * 60 + second) * 1_000_000 + fraction
  }

  /// Decimals of a second, rounded to six.
  private func microseconds(_ value: Int, _ count: Int) -> Int {
    var value = value
    for _ in 0..<max(0, 6 - count) { value *= 10 }
    guard count > 6 else { return value }
    var divisor = 1
    for _ in 6..<count { divisor *= 10 }
    return (value + divisor / 2) / divisor
  }

  /// `+02`, `-03:30`, `z`, `pst`.
  private mutating func zone() throws(Unread) -> Int? {
    guard let sign = byte else { return nil }
    let word = bytes[position...].prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    if let minutes = zoneMinutes[String(decoding: word, as: UTF8.self)] {
      position = word.endIndex
      return minutes * 60
    }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { throw .unknown }
    position += 1
    guard let first = digits() else { throw .unknown }
    var seconds = first.count <= 2 ? first.value * 3600 : (first.value / 100 * 60 + first.value % 100) * 60
    if take(UInt8(ascii: ":")) {
      guard let minutes = digits() else { throw .unknown }
      seconds += minutes.value * 60
    }
    return sign == UInt8(ascii: "-") ? -seconds : seconds
  }
}
