// Literals of dates and times (date.c, timestamp.c).
//
// What has no zone is taken to be in UTC, as on most servers.

/// date_in, time_in, timetz_in, timestamp_in and timestamptz_in.
func canonicalDateTime(_ text: String, type: String) -> CanonicalLiteral {
  let moment: Moment
  do throws(MomentError) {
    moment = try MomentDecoder.moment(text, ofType: type)
  } catch {
    if case .unknownZone(let name) = error { return .refused("time zone \"\(name)\" not recognized") }
    return .invalid(message(error, dateTimeName(type)))
  }
  return moment.usesClock ? .asWritten : output(moment, type)
}

/// What besides its text a date or time hangs on.
enum MomentDependency { case clock, timeZone, zoneRules }

/// What the value of a valid literal hangs on; nil for most.
func dependency(ofDateTime text: String, type: String) -> MomentDependency? {
  guard type != "interval", let moment = try? MomentDecoder.moment(text, ofType: type) else { return nil }
  if moment.usesClock { return .clock }
  guard moment.special == nil, type == "timestamptz" || type == "timetz" else { return nil }
  switch moment.zone {
  case nil: return .timeZone
  case .ruled: return .zoneRules
  case .offset: return nil
  }
}

extension MomentDecoder {
  fileprivate static func moment(_ text: String, ofType type: String) throws(MomentError) -> Moment {
    try moment(
      text,
      isTimeOnly: type == "time" || type == "timetz",
      capacity: type.hasPrefix("timestamp") ? 153 : 129
    )
  }
}

/// The server's words for an error (DateTimeParseError), without the literal.
private func message(_ error: MomentError, _ type: String) -> String {
  switch error {
  case .badFormat: "invalid input syntax for type \(type)"
  case .fieldOverflow: "date/time field value out of range"
  case .zoneOverflow: "time zone displacement out of range"
  case .unknownZone(let name): "time zone \"\(name)\" not recognized"
  }
}

private func dateTimeName(_ type: String) -> String {
  switch type {
  case "timestamp": "timestamp"
  case "timestamptz": "timestamp with time zone"
  case "timetz": "time with time zone"
  default: type
  }
}

/// The last days that a date and a timestamp can be, and one more (DATE_END_JULIAN, TIMESTAMP_END_JULIAN), since 1970.
private let endOfDates = 2_147_483_494 - CalendarDay.julianOffset
private let endOfTimestamps = 109_203_528 - CalendarDay.julianOffset

private func output(_ moment: Moment, _ type: String) -> CanonicalLiteral {
  switch type {
  case "time": return .value(timeText(moment.microseconds))
  case "timetz":
    guard case .offset(let seconds) = moment.zone ?? .offset(0) else { return .asWritten }
    return .value(timeText(moment.microseconds) + zoneText(seconds))
  default: break
  }
  var day = moment.day
  var time = moment.microseconds
  switch moment.special {
  case .early: return .value("-infinity")
  case .late: return .value("infinity")
  case .epoch: (day, time) = (CalendarDay(number: 0), 0)
  case nil: break
  }
  let era = day.isBeforeChrist ? " BC" : ""
  if type == "date" {
    guard (-CalendarDay.julianOffset..<endOfDates).contains(day.number) else {
      return .invalid("date out of range")
    }
    return .value(day.text + era)
  }
  if type == "timestamptz", moment.special == nil {
    guard case .offset(let seconds) = moment.zone ?? .offset(0) else { return .asWritten }
    time -= seconds * 1_000_000
  }
  let perDay = 86_400_000_000
  let carried = time >= 0 ? time / perDay : -((perDay - 1 - time) / perDay)
  day = CalendarDay(number: day.number + carried)
  time -= carried * perDay
  guard (-CalendarDay.julianOffset..<endOfTimestamps).contains(day.number) else {
    return .invalid("timestamp out of range")
  }
  let zone = type == "timestamptz" ? "+00" : ""
  return .value("\(day.text) \(timeText(time))\(zone)\(day.isBeforeChrist ? " BC" : "")")
}

/// A time of day with as many decimals as it needs.
func timeText(_ microseconds: Int) -> String {
  let seconds = microseconds / 1_000_000
  let clock = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
  return clock + fractionText(microseconds % 1_000_000)
}

/// `.5` of a second.
private func fractionText(_ microseconds: Int) -> String {
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
