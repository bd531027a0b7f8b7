// What the fields of a date or time come to (DecodeDateTime and DecodeTimeOnly in datetime.c).
//
// Days follow months, as they do unless DateStyle says otherwise.

/// A date, a time, or both.
struct Moment {
  /// One that is no day of the calendar.
  enum Special { case early, late, epoch }

  enum Zone: Equatable {
    /// Seconds east of Greenwich.
    case offset(Int)
    /// One whose rules are not known here.
    case ruled
  }

  var day = CalendarDay(year: 0, month: 0, day: 0)
  var hour = 0
  var minute = 0
  var second = 0
  var microsecond = 0
  /// Nil where the session's own is meant.
  var zone: Zone?
  var special: Special?
  /// Whether the time at which it is read decides.
  var usesClock = false

  /// Since midnight; fields out of their range are carried on, as the server does.
  var microseconds: Int { ((hour * 60 + minute) * 60 + second) * 1_000_000 + microsecond }

  /// Whether that is longer than a day, or a part of it out of its range (time_overflows).
  var overflowsDay: Bool {
    hour < 0 || hour > 24 || minute < 0 || minute >= 60 || second < 0 || second > 60
      || microseconds > 86_400_000_000
  }
}

/// Which parts of a moment were read (DTK_M).
struct MomentParts: OptionSet {
  let rawValue: UInt32

  static let reserved = MomentParts(rawValue: 1 << 0)
  static let month = MomentParts(rawValue: 1 << 1)
  static let year = MomentParts(rawValue: 1 << 2)
  static let day = MomentParts(rawValue: 1 << 3)
  static let zone = MomentParts(rawValue: 1 << 5)
  static let daylightZone = MomentParts(rawValue: 1 << 6)
  static let ruledZone = MomentParts(rawValue: 1 << 7)
  static let meridiem = MomentParts(rawValue: 1 << 9)
  static let hour = MomentParts(rawValue: 1 << 10)
  static let minute = MomentParts(rawValue: 1 << 11)
  static let second = MomentParts(rawValue: 1 << 12)
  static let millisecond = MomentParts(rawValue: 1 << 13)
  static let microsecond = MomentParts(rawValue: 1 << 14)
  static let dayOfYear = MomentParts(rawValue: 1 << 15)
  static let dayOfWeek = MomentParts(rawValue: 1 << 16)
  static let era = MomentParts(rawValue: 1 << 18)
  static let week = MomentParts(rawValue: 1 << 24)
  static let decade = MomentParts(rawValue: 1 << 25)
  static let century = MomentParts(rawValue: 1 << 26)
  static let millennium = MomentParts(rawValue: 1 << 27)
  static let daylightSaving = MomentParts(rawValue: 1 << 28)

  static let seconds: MomentParts = [.second, .millisecond, .microsecond]
  static let date: MomentParts = [.year, .month, .day]
  static let time: MomentParts = [.hour, .minute, .seconds]
}

/// Reads the fields of a date or time one by one.
struct MomentDecoder {
  private let fields: [MomentField]
  /// Whether a time of day is asked for, before which a date does not count.
  private let isTimeOnly: Bool
  private var result = Moment()
  private var known: MomentParts = []
  /// What the field before says that this one is: `y2001m02d04`.
  private var prefix: MomentUnit?
  private var dayOfYear = 0
  private var hasMonthName = false
  private var isJulian = false
  private var hasShortYear = false
  private var isBeforeChrist = false
  private var isPM: Bool?
  private var zoneSeconds = 0
  private var hasRuledZone = false

  /// Reads a literal.
  ///
  /// `capacity`: how long its fields may be together, with a byte after each.
  static func moment(_ text: String, isTimeOnly: Bool, capacity: Int) throws(MomentError) -> Moment {
    var decoder = MomentDecoder(
      fields: try MomentField.fields(of: text, capacity: capacity),
      isTimeOnly: isTimeOnly
    )
    return try decoder.decode()
  }

  private init(fields: [MomentField], isTimeOnly: Bool) {
    self.fields = fields
    self.isTimeOnly = isTimeOnly
  }

  private mutating func decode() throws(MomentError) -> Moment {
    for index in fields.indices {
      guard let parts = try field(index) else { continue }
      guard known.isDisjoint(with: parts) else { throw .badFormat }
      known.formUnion(parts)
    }
    try validateDate()
    if let isPM {
      guard result.hour <= 12 else { throw .fieldOverflow }
      if !isPM, result.hour == 12 { result.hour = 0 }
      if isPM, result.hour != 12 { result.hour += 12 }
    }
    if isTimeOnly {
      guard !result.overflowsDay else { throw .fieldOverflow }
      guard known.isSuperset(of: .time) else { throw .badFormat }
    } else {
      guard result.special == nil else { return result }
      guard known.isSuperset(of: .date) else { throw .badFormat }
    }
    if known.contains(.zone), !hasRuledZone {
      result.zone = .offset(zoneSeconds)
      return result
    }
    guard !known.contains(.daylightSaving) else { throw .badFormat }
    if hasRuledZone { result.zone = .ruled }
    if isTimeOnly, !known.isSuperset(of: .date) {
      // What a zone's rules or the session's zone come to depends on the day; abbreviations make do with today.
      let isNamed = hasRuledZone && !known.contains(.ruledZone)
      guard !isNamed, known.isDisjoint(with: .date) else { throw .badFormat }
    }
    return result
  }

  /// - Returns: what the field says; nil for one that says nothing.
  private mutating func field(_ index: Int) throws(MomentError) -> MomentParts? {
    let text = fields[index].text
    switch fields[index].kind {
    case .date: return isTimeOnly ? try dateBeforeTime(index) : try dateOrZone(text)
    case .time:
      if !isTimeOnly {
        guard prefix == nil || prefix == .time else { throw .badFormat }
        prefix = nil
      }
      let clock = try ClockTime(text)
      guard clock.hour <= Int(Int32.max) else { throw .fieldOverflow }
      (result.hour, result.minute, result.second) = (clock.hour, clock.minute, clock.second)
      result.microsecond = clock.microsecond
      guard isTimeOnly || !result.overflowsDay else { throw .fieldOverflow }
      return .time
    case .zone:
      zoneSeconds = try zoneOffset(text)
      return .zone
    case .number:
      if let prefix { return try number(text, as: prefix) }
      return try plainNumber(index)
    case .word, .special: return try word(index)
    }
  }

  // MARK: Dates with marks

  private mutating func dateOrZone(_ text: [UInt8]) throws(MomentError) -> MomentParts {
    if prefix == .julian {
      let days = try LeadingNumber(text)
      guard days.value >= 0 else { throw .fieldOverflow }
      setJulianDay(days.value)
      zoneSeconds = try zoneOffset(Array(text[days.end...]))
      prefix = nil
      return [.date, .time, .zone]
    }
    guard prefix != nil || known.isSuperset(of: [.month, .day]) else { return try date(text) }
    guard text[0].isDigit || prefix != nil else { return try namedZone(text) }
    guard prefix == nil || prefix == .time else { throw .badFormat }
    prefix = nil
    return try timeWithZone(text, known)
  }

  /// A date counts for nothing before a time, but for the zone's sake.
  private mutating func dateBeforeTime(_ index: Int) throws(MomentError) -> MomentParts {
    let text = fields[index].text
    if index == 0, fields.count >= 2, fields[fields.count - 1].kind == .date || fields[1].kind == .time {
      return try date(text)
    }
    guard text[0].isDigit else { return try namedZone(text) }
    return try timeWithZone(text, known.union(.date))
  }

  private mutating func namedZone(_ text: [UInt8]) throws(MomentError) -> MomentParts {
    guard let zone = NamedZone(name: text) else { throw .unknownZone(String(decoding: text, as: UTF8.self)) }
    note(zone)
    return .zone
  }

  private mutating func note(_ zone: NamedZone) {
    switch zone {
    case .fixed(let seconds, _): zoneSeconds = seconds
    case .ruled: hasRuledZone = true
    }
  }

  /// `040506-07`.
  private mutating func timeWithZone(_ text: [UInt8], _ known: MomentParts) throws(MomentError) -> MomentParts
  {
    guard !self.known.isSuperset(of: .time) else { throw .badFormat }
    guard let mark = text.firstIndex(of: .minus) else { throw .badFormat }
    zoneSeconds = try zoneOffset(Array(text[mark...]))
    return try numberField(Array(text[..<mark]), known).union(.zone)
  }

  /// DecodeDate.
  private mutating func date(_ text: [UInt8]) throws(MomentError) -> MomentParts {
    var parts: [ArraySlice<UInt8>?] = []
    var position = 0
    while position < text.count, parts.count < 25 {
      while position < text.count, !text[position].isDigit, !text[position].isLetter { position += 1 }
      guard position < text.count else { throw .badFormat }
      let isNumber = text[position].isDigit
      let part = text[position...].prefix { isNumber ? $0.isDigit : $0.isLetter }
      parts.append(part)
      position = part.endIndex + 1
    }
    var known = known
    var result: MomentParts = []
    func add(_ found: MomentParts) throws(MomentError) {
      guard known.isDisjoint(with: found) else { throw .badFormat }
      known.formUnion(found)
      result.formUnion(found)
    }
    var hasName = false
    for (index, part) in parts.enumerated() {
      guard let part, part.first?.isLetter == true else { continue }
      switch MomentWord(Array(part)) {
      case .month(let month):
        self.result.day.month = month
        hasName = true
        try add(.month)
        parts[index] = nil
      case .ignored: continue
      default: throw .badFormat
      }
    }
    for part in parts {
      guard let part else { continue }
      try add(try number(Array(part), known, hasMonthName: hasName))
    }
    guard known.subtracting([.dayOfYear, .zone]) == .date else { throw .badFormat }
    return result
  }

  // MARK: Numbers

  /// The number after a letter or word that says what it is.
  private mutating func number(_ text: [UInt8], as unit: MomentUnit) throws(MomentError) -> MomentParts {
    let number = try LeadingNumber(text)
    let point = number.end < text.count ? number.end : nil
    if let point {
      guard text[point] == .point, unit == .julian || unit == .time || unit == .second else {
        throw .badFormat
      }
    }
    prefix = nil
    result.special = nil
    switch unit {
    case .year:
      result.day.year = number.value
      return .year
    case .month where known.isSuperset(of: [.month, .hour]):
      result.minute = number.value
      return .minute
    case .month:
      result.day.month = number.value
      return .month
    case .day:
      result.day.day = number.value
      return .day
    case .hour:
      result.hour = number.value
      return .hour
    case .minute:
      result.minute = number.value
      return .minute
    case .second:
      result.second = number.value
      guard let point else { return .second }
      result.microsecond = roundedMicroseconds(try fraction(text, at: point))
      return .seconds
    case .julian:
      guard number.value >= 0 else { throw .fieldOverflow }
      setJulianDay(number.value)
      guard let point else { return .date }
      let rest = Int(try fraction(text, at: point) * 86_400_000_000)
      (result.hour, result.minute) = (rest / 3_600_000_000, rest / 60_000_000 % 60)
      (result.second, result.microsecond) = (rest / 1_000_000 % 60, rest % 1_000_000)
      return [.date, .time]
    case .time:
      let parts = try numberField(text, known.union(.date))
      guard parts == .time else { throw .badFormat }
      return parts
    default: throw .badFormat
    }
  }

  private mutating func plainNumber(_ index: Int) throws(MomentError) -> MomentParts {
    let text = fields[index].text
    let point = text.firstIndex(of: .point)
    if isTimeOnly {
      if let point {
        if index == 0, fields.count >= 2, fields[fields.count - 1].kind == .date { return try date(text) }
        guard point > 2 else { throw .badFormat }
        return try numberField(text, known.union(.date))
      }
      if text.count > 4 { return try numberField(text, known.union(.date)) }
      return try number(text, known.union(.date), hasMonthName: false)
    }
    let hasDate = !known.isDisjoint(with: .date)
    if let point {
      if !hasDate { return try date(text) }
      if point > 2 { return try numberField(text, known) }
    } else if text.count >= 6, !hasDate || known.isDisjoint(with: .time) {
      return try numberField(text, known)
    }
    return try number(text, known, hasMonthName: hasMonthName)
  }

  /// DecodeNumber.
  private mutating func number(
    _ text: [UInt8],
    _ known: MomentParts,
    hasMonthName: Bool
  ) throws(MomentError) -> MomentParts {
    let number = try LeadingNumber(text)
    guard !number.isEmpty else { throw .badFormat }
    if number.end < text.count {
      guard text[number.end] == .point else { throw .badFormat }
      if number.end > 2 { return try numberField(text, known.union(.date)) }
      result.microsecond = roundedMicroseconds(try fraction(text, at: number.end))
    }
    let value = number.value
    let isLong = text.count >= 3
    let date = known.intersection(.date)
    if text.count == 3, date == .year, (1...366).contains(value) {
      dayOfYear = value
      return [.dayOfYear, .month, .day]
    }
    let part: MomentParts
    switch date {
    case []: part = isLong ? .year : .month
    case .year: part = .month
    case .month: part = hasMonthName && isLong ? .year : .day
    case [.year, .month]:
      part = .day
      if hasMonthName, isLong, hasShortYear {
        // The first number was the day.
        result.day.day = result.day.year
        result.day.year = value
        hasShortYear = false
        return part
      }
    case .day: part = .month
    case [.month, .day]: part = .year
    case .date: return try numberField(text, known)
    default: throw .badFormat
    }
    switch part {
    case .year:
      result.day.year = value
      hasShortYear = text.count <= 2
    case .month: result.day.month = value
    default: result.day.day = value
    }
    return part
  }

  /// A date or time without marks (DecodeNumberField).
  private mutating func numberField(_ text: [UInt8], _ known: MomentParts) throws(MomentError) -> MomentParts
  {
    var digits = text
    if let point = text.firstIndex(of: .point) {
      result.microsecond = roundedMicroseconds(looseFraction(text, at: point))
      digits = Array(text[..<point])
    } else if !known.isSuperset(of: .date), text.count >= 6 {
      let year = digits.dropLast(4)
      result.day = CalendarDay(
        year: value(year),
        month: value(digits.dropLast(2).suffix(2)),
        day: value(digits.suffix(2))
      )
      if year.count == 2 { hasShortYear = true }
      return .date
    }
    guard !known.isSuperset(of: .time), digits.count == 6 || digits.count == 4 else { throw .badFormat }
    result.second = digits.count == 6 ? value(digits.suffix(2)) : 0
    result.minute = value(digits[2..<4])
    result.hour = value(digits[..<2])
    return .time
  }

  /// A number as atoi reads it, which knows no overflow.
  private func value(_ digits: ArraySlice<UInt8>) -> Int {
    guard let whole = Int(String(decoding: digits, as: UTF8.self)) else { return digits.isEmpty ? 0 : -1 }
    return Int(Int32(truncatingIfNeeded: whole))
  }

  // MARK: Words

  private mutating func word(_ index: Int) throws(MomentError) -> MomentParts? {
    let text = fields[index].text
    if let zone = NamedZone(abbreviation: text) {
      note(zone)
      switch zone {
      case .fixed(_, isDaylightSaving: true): return [.daylightZone, .zone]
      case .fixed: return .zone
      case .ruled: return [.ruledZone, .zone]
      }
    }
    guard let word = MomentWord(text) else {
      guard let zone = NamedZone(name: text) else { throw .badFormat }
      note(zone)
      return .zone
    }
    switch word {
    case .ignored: return nil
    case .reserved(let word): return try reserved(word)
    case .daylightSaving:
      zoneSeconds += 3600
      return [.daylightSaving, .daylightZone]
    case .meridiem(let isPM):
      self.isPM = isPM
      return .meridiem
    case .era(let isBC):
      isBeforeChrist = isBC
      return .era
    case .unit(let unit):
      prefix = unit
      return nil
    case .isoTime:
      guard isTimeOnly || known.isSuperset(of: .date), index + 1 < fields.count else { throw .badFormat }
      switch fields[index + 1].kind {
      case .number, .time, .date: prefix = .time
      case .word, .zone, .special: throw .badFormat
      }
      return nil
    case .month(let month):
      guard !isTimeOnly else { throw .badFormat }
      var part = MomentParts.month
      // A number that was taken for the month is the day.
      if known.contains(.month), !hasMonthName, !known.contains(.day), (1...31).contains(result.day.month) {
        result.day.day = result.day.month
        part = .day
      }
      hasMonthName = true
      result.day.month = month
      return part
    case .dayOfWeek:
      guard !isTimeOnly else { throw .badFormat }
      return .dayOfWeek
    }
  }

  private mutating func reserved(_ word: MomentWord.Reserved) throws(MomentError) -> MomentParts {
    if word == .allBalls {
      (result.hour, result.minute, result.second) = (0, 0, 0)
      result.special = nil
      zoneSeconds = 0
      return [.time, .zone]
    }
    guard !isTimeOnly || word == .now else { throw .badFormat }
    switch word {
    case .early: result.special = .early
    case .late: result.special = .late
    case .epoch: result.special = .epoch
    case .now, .today, .tomorrow, .yesterday, .allBalls:
      result.usesClock = true
      result.special = nil
      result.day = CalendarDay(year: 2000, month: 1, day: 1)
      if word == .now { return isTimeOnly ? .time : [.date, .time, .zone] }
      return .date
    }
    return .reserved
  }

  // MARK: Dates as a whole

  private mutating func setJulianDay(_ days: Int) {
    result.day = CalendarDay(number: days - CalendarDay.julianOffset)
    isJulian = true
  }

  /// ValidateDate.
  private mutating func validateDate() throws(MomentError) {
    if known.contains(.year), !isJulian {
      let year = result.day.year
      if !isBeforeChrist, hasShortYear {
        guard year >= 0 else { throw .fieldOverflow }
        if year < 100 { result.day.year += year < 70 ? 2000 : 1900 }
      } else {
        guard year > 0 else { throw .fieldOverflow }
        if isBeforeChrist { result.day.year = 1 - year }
      }
    }
    if known.contains(.dayOfYear) {
      let first = CalendarDay(year: result.day.year, month: 1, day: 1)
      result.day = CalendarDay(number: first.number + dayOfYear - 1)
    }
    if known.contains(.month), !(1...12).contains(result.day.month) { throw .fieldOverflow }
    if known.contains(.day), !(1...31).contains(result.day.day) { throw .fieldOverflow }
    if known.isSuperset(of: .date), !result.day.isValid { throw .fieldOverflow }
  }
}

/// A time of day with colons (DecodeTimeCommon).
struct ClockTime {
  var hour: Int
  var minute: Int
  var second = 0
  var microsecond = 0

  /// `isMinuteToSecond`: whether two numbers are minutes and seconds.
  init(_ text: [UInt8], isMinuteToSecond: Bool = false) throws(MomentError) {
    let first = try LeadingNumber(text, bits: 64)
    guard first.end < text.count, text[first.end] == .colon else { throw .badFormat }
    let second = try LeadingNumber(text, at: first.end + 1)
    (hour, minute) = (first.value, second.value)
    if second.end == text.count {
      if isMinuteToSecond { try shift() }
    } else if text[second.end] == .point {
      microsecond = roundedMicroseconds(try fraction(text, at: second.end))
      try shift()
    } else {
      guard text[second.end] == .colon else { throw .badFormat }
      let third = try LeadingNumber(text, at: second.end + 1)
      self.second = third.value
      if third.end < text.count {
        guard text[third.end] == .point else { throw .badFormat }
        microsecond = roundedMicroseconds(try fraction(text, at: third.end))
      }
    }
    guard hour >= 0, (0..<60).contains(minute), (0...60).contains(self.second) else { throw .fieldOverflow }
  }

  private mutating func shift() throws(MomentError) {
    guard Int32(exactly: hour) != nil else { throw .fieldOverflow }
    (hour, minute, second) = (0, hour, minute)
  }
}

/// `+02`, `-03:30`, `+0530`, as seconds east of Greenwich (DecodeTimezone).
func zoneOffset(_ text: [UInt8]) throws(MomentError) -> Int {
  guard let sign = text.first, sign == .plus || sign == .minus else { throw .badFormat }
  var hours = 0
  var minutes = 0
  var seconds = 0
  var end = 0
  do throws(MomentError) {
    let first = try LeadingNumber(text, at: 1)
    hours = first.value
    end = first.end
    if end < text.count, text[end] == .colon {
      let second = try LeadingNumber(text, at: end + 1)
      minutes = second.value
      end = second.end
      if end < text.count, text[end] == .colon {
        let third = try LeadingNumber(text, at: end + 1)
        seconds = third.value
        end = third.end
      }
    } else if end == text.count, text.count > 3 {
      minutes = hours % 100
      hours /= 100
    }
  } catch {
    throw .zoneOverflow
  }
  guard (0...15).contains(hours), (0..<60).contains(minutes), (0..<60).contains(seconds) else {
    throw .zoneOverflow
  }
  guard end == text.count else { throw .badFormat }
  let size = (hours * 60 + minutes) * 60 + seconds
  return sign == .minus ? -size : size
}
