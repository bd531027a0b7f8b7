// The words of dates, times and intervals, and the names of time zones (datetktbl and deltatktbl in datetime.c, pgtz.c).

import PostgresBuiltins

/// A unit that a word or a letter names.
enum MomentUnit: Equatable {
  case microsecond, millisecond, second, minute, hour, day, week, month, quarter, year, decade, century,
    millennium
  case julian, dayOfWeek, isoDayOfWeek, dayOfYear, isoYear, time
  case timeZone, timeZoneHour, timeZoneMinute
}

/// What a word means in a date or time; only ten letters of it count (TOKMAXLEN).
enum MomentWord {
  enum Reserved { case early, late, epoch, now, today, tomorrow, yesterday, allBalls }

  case reserved(Reserved)
  case month(Int)
  case dayOfWeek
  case unit(MomentUnit)
  case isoTime
  case meridiem(isPM: Bool)
  case era(isBC: Bool)
  /// `DST` after a zone.
  case daylightSaving
  case ignored

  init?(_ text: [UInt8]) {
    guard let found = Self.all[String(decoding: text.prefix(10), as: UTF8.self)] else { return nil }
    self = found
  }

  private static let all: [String: MomentWord] = {
    var result: [String: MomentWord] = [
      "-infinity": .reserved(.early), "infinity": .reserved(.late), "epoch": .reserved(.epoch),
      "now": .reserved(.now), "today": .reserved(.today), "tomorrow": .reserved(.tomorrow),
      "yesterday": .reserved(.yesterday), "allballs": .reserved(.allBalls),
      "ad": .era(isBC: false), "bc": .era(isBC: true), "am": .meridiem(isPM: false),
      "pm": .meridiem(isPM: true),
      "at": .ignored, "on": .ignored, "dst": .daylightSaving, "t": .isoTime, "sept": .month(9),
      "d": .unit(.day), "dow": .unit(.dayOfWeek), "doy": .unit(.dayOfYear), "h": .unit(.hour),
      "isodow": .unit(.isoDayOfWeek), "isoyear": .unit(.isoYear), "j": .unit(.julian), "jd": .unit(.julian),
      "julian": .unit(.julian), "m": .unit(.month), "mm": .unit(.minute), "s": .unit(.second),
      "y": .unit(.year),
    ]
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november",
      "december",
    ]
    for (index, name) in months.enumerated() {
      result[name] = .month(index + 1)
      result[String(name.prefix(3))] = .month(index + 1)
    }
    let days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
    for name in days + ["tues", "weds", "thur", "thurs"] {
      result[name] = .dayOfWeek
      result[String(name.prefix(3))] = .dayOfWeek
    }
    return result
  }()
}

/// What a word means in an interval.
enum IntervalWord {
  case unit(MomentUnit)
  case ago
  case ignored

  init?(_ text: [UInt8]) {
    let word = String(decoding: text.prefix(10), as: UTF8.self)
    switch word {
    case "@": self = .ignored
    case "ago": self = .ago
    default:
      guard let unit = Self.units[word] else { return nil }
      self = .unit(unit)
    }
  }

  private static let units: [String: MomentUnit] = {
    let words: [(MomentUnit, [String])] = [
      (.microsecond, ["microsecon", "us", "usec", "usecond", "useconds", "usecs"]),
      (.millisecond, ["millisecon", "ms", "msec", "msecond", "mseconds", "msecs"]),
      (.second, ["s", "sec", "second", "seconds", "secs"]),
      (.minute, ["m", "min", "mins", "minute", "minutes"]),
      (.hour, ["h", "hour", "hours", "hr", "hrs"]),
      (.day, ["d", "day", "days"]),
      (.week, ["w", "week", "weeks"]),
      (.month, ["mon", "mons", "month", "months"]),
      (.quarter, ["qtr", "quarter"]),
      (.year, ["y", "year", "years", "yr", "yrs"]),
      (.decade, ["dec", "decade", "decades", "decs"]),
      (.century, ["c", "cent", "century", "centuries"]),
      (.millennium, ["mil", "millennia", "millennium", "mils"]),
      (.timeZone, ["timezone"]), (.timeZoneHour, ["timezone_h"]), (.timeZoneMinute, ["timezone_m"]),
    ]
    return Dictionary(uniqueKeysWithValues: words.flatMap { unit, words in words.map { ($0, unit) } })
  }()
}

/// A time zone that a literal names.
enum NamedZone {
  /// Seconds east of Greenwich, at all times.
  case fixed(Int, isDaylightSaving: Bool)
  /// One whose rules are not known here.
  case ruled

  /// The abbreviation of a zone, of those that servers know unless they are told otherwise (timezone_abbreviations).
  init?(abbreviation text: [UInt8]) {
    let name = String(decoding: text.prefix(10), as: UTF8.self)
    guard let found = Builtins.shared.object(.timeZoneAbbreviation, named: name) else { return nil }
    guard let minutes = found.zoneMinutes else {
      self = .ruled
      return
    }
    self = .fixed(minutes * 60, isDaylightSaving: found.isDaylightSaving)
  }

  /// A zone's full name, or POSIX's way to describe one (pg_tzset).
  init?(name text: [UInt8]) {
    let name = String(decoding: text, as: UTF8.self)
    let plain = name.hasPrefix("etc/") ? String(name.dropFirst(4)) : name
    if ["gmt", "utc", "uct", "zulu", "universal", "greenwich"].contains(plain) {
      self = .fixed(0, isDaylightSaving: false)
      return
    }
    let isKnown = Builtins.shared.object(.timeZone, named: name) != nil
    guard let posix = Self.posixZone(text), !isKnown || plain.hasPrefix("gmt") else {
      guard isKnown else { return nil }
      self = .ruled
      return
    }
    self = posix
  }

  /// `abc-05:30`, or `abc5def` with summer time (tzparse in localtime.c).
  private static func posixZone(_ text: [UInt8]) -> NamedZone? {
    func isLetter(_ byte: UInt8) -> Bool { !byte.isDigit && byte != .plus && byte != .minus }
    var end = text.prefix(while: isLetter).endIndex
    guard let seconds = posixOffset(text, &end) else { return nil }
    if end == text.count { return .fixed(seconds, isDaylightSaving: false) }
    let summer = text[end...].prefix(while: isLetter)
    end = summer.endIndex
    guard !summer.isEmpty, end == text.count || posixOffset(text, &end) != nil else { return nil }
    return end == text.count ? .ruled : nil
  }

  /// Seconds east of Greenwich; POSIX counts to the west, and so do Etc/GMT+5 and its like (getoffset in localtime.c).
  private static func posixOffset(_ text: [UInt8], _ end: inout Int) -> Int? {
    let isEast = end < text.count && text[end] == .minus
    guard let hours = try? LeadingNumber(text, at: end), !hours.isEmpty, abs(hours.value) < 24 * 7 else {
      return nil
    }
    var size = abs(hours.value) * 3600
    end = hours.end
    for unit in [60, 1] where end < text.count && text[end] == .colon {
      guard let part = try? LeadingNumber(text, at: end + 1), !part.isEmpty, (0...60).contains(part.value)
      else {
        return nil
      }
      size += part.value * unit
      end = part.end
    }
    return isEast ? size : -size
  }
}
