// Dates with the names of months and days, and the abbreviations of zones (datetime.c, tznames/Default).

private let months = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
  "november", "december",
]

private let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

/// The place in the list of a name, or of a beginning of it that has three letters or is one of those given.
private func place(of word: Substring, in names: [String], also short: [String] = []) -> Int? {
  names.firstIndex { name in
    name == word || name.prefix(3) == word || (short.contains(String(word)) && name.hasPrefix(word))
  }
}

/// Whether a month or a day of the week stands there by itself, as it never does before a time alone (DecodeTimeOnly).
func hasDateWord(_ body: String) -> Bool {
  body.split(whereSeparator: { $0 == " " || $0 == "," }).contains { token in
    place(of: token, in: months, also: ["sept"]) != nil
      || place(of: token, in: weekdays, also: ["tues", "weds", "thur", "thurs"]) != nil
  }
}

/// The literal, in lower case, with its date in ISO form and first; nil where it names no month, or is no such date.
func withoutMonthNames(_ body: String) -> String? {
  var month: Int?
  var numbers: [Substring] = []
  var rest: [Substring] = []
  for token in body.split(whereSeparator: { $0 == " " || $0 == "," }) {
    if token.contains(":") {
      rest.append(token)
      continue
    }
    for part in token.split(separator: "-") {
      if let found = place(of: part, in: months, also: ["sept"]) {
        guard month == nil else { return nil }
        month = found + 1
      } else if part.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
        numbers.append(part)
      } else if place(of: part, in: weekdays, also: ["tues", "weds", "thur", "thurs"]) == nil {
        rest.append(part)
      }
    }
  }
  guard let month, numbers.count == 2 else { return nil }
  // The day comes first, unless the other one can only be a year.
  if numbers[0].utf8.count > 2 { numbers.swapAt(0, 1) }
  guard let day = Int(numbers[0]), let year = Int(numbers[1]), numbers[0].utf8.count <= 2 else { return nil }
  let full = numbers[1].utf8.count <= 2 ? fullYear(year) : year
  return (["\(padded(full, 4))-\(month)-\(day)"] + rest).joined(separator: " ")
}

/// A year of two digits (ValidateDate).
func fullYear(_ year: Int) -> Int { year < 70 ? year + 2000 : year + 1900 }

/// Minutes east of Greenwich of the zones whose abbreviations a server knows; those in wide use.
let zoneMinutes: [String: Int] = [
  "z": 0, "zulu": 0, "ut": 0, "utc": 0, "uct": 0, "gmt": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60,
  "cest": 120, "met": 60, "mest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180, "msk": 180,
  "sast": 120, "ist": 120, "jst": 540, "kst": 540, "hkt": 480, "awst": 480, "acst": 570, "acdt": 630,
  "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "brt": -180, "art": -180, "nst": -210, "ndt": -150,
  "ast": -240, "adt": -180, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
  "pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600,
]
