// Literals of network addresses (inet_net_pton.c, inet_cidr_ntop.c, mac.c, mac8.c), and of positions in the log.

/// inet_in and cidr_in with their output functions.
func canonicalAddress(_ text: String, isNetwork: Bool) -> CanonicalLiteral {
  let invalid = CanonicalLiteral.invalid("invalid input syntax for type \(isNetwork ? "cidr" : "inet")")
  let parts = text.split(separator: "/", omittingEmptySubsequences: false)
  guard parts.count <= 2 else { return invalid }
  let isLong = text.contains(":")
  let written = parts.count == 2 ? Int(parts[1]) : nil
  guard parts.count == 1 || written != nil else { return invalid }
  guard var bytes = isLong ? longAddress(parts[0]) : shortAddress(parts[0], isNetwork: isNetwork) else {
    return invalid
  }
  let size = isLong ? 16 : 4
  guard isNetwork || bytes.count == size || written != nil else { return invalid }
  let length = written ?? (isNetwork && !isLong ? classLength(bytes) : size * 8)
  guard (0...size * 8).contains(length), bytes.count * 8 >= length || isNetwork else { return invalid }
  while bytes.count < size { bytes.append(0) }
  if isNetwork {
    for (index, byte) in bytes.enumerated() {
      let kept = min(8, max(0, length - index * 8))
      guard kept == 8 || byte & (0xff >> UInt8(kept)) == 0 else { return .invalid("invalid cidr value") }
    }
  }
  let address = isLong ? longText(bytes) : bytes.map { "\($0)" }.joined(separator: ".")
  return .value(isNetwork || length < size * 8 ? "\(address)/\(length)" : address)
}

/// Up to four numbers.
private func shortAddress(_ text: Substring, isNetwork: Bool = false) -> [UInt8]? {
  if isNetwork, text.lowercased().hasPrefix("0x") {
    // A network can be written in hexadecimal digits; of an odd number the last one is the upper half (inet_cidr_pton).
    let digits = text.utf8.dropFirst(2).map(hexValue)
    let known = digits.compactMap(\.self)
    guard (1...8).contains(digits.count), known.count == digits.count else { return nil }
    return stride(from: 0, to: known.count, by: 2).map { place in
      known[place] << 4 | (place + 1 < known.count ? known[place + 1] : 0)
    }
  }
  let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
    .map { $0.allSatisfy(\.isNumber) ? UInt8($0) : nil }
  let bytes = numbers.compactMap { $0 }
  return bytes.count == numbers.count && (1...4).contains(bytes.count) ? bytes : nil
}

/// The length of a network whose literal does not say it, by its class (inet_cidr_pton_ipv4).
private func classLength(_ bytes: [UInt8]) -> Int {
  let length =
    switch bytes[0] {
    case 240...: 32
    case 224...: 8
    case 192...: 24
    case 128...: 16
    default: 8
    }
  let widened = max(length, bytes.count * 8)
  return widened == 8 && bytes[0] == 224 ? 4 : widened
}

/// Eight groups, of which a run of zeros may be left out, and the last two may be written as four numbers.
private func longAddress(_ text: Substring) -> [UInt8]? {
  func groups(_ text: Substring) -> [UInt8]? {
    guard !text.isEmpty else { return [] }
    var bytes: [UInt8] = []
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if index == parts.count - 1, part.contains(".") {
        guard let last = shortAddress(part), last.count == 4 else { return nil }
        bytes += last
      } else {
        guard part.utf8.count <= 4, let value = UInt16(part, radix: 16) else { return nil }
        bytes += [UInt8(value >> 8), UInt8(value & 0xff)]
      }
    }
    return bytes
  }
  guard let gap = text.firstRange(of: "::") else {
    guard let bytes = groups(text), bytes.count == 16 else { return nil }
    return bytes
  }
  guard let head = groups(text[..<gap.lowerBound]), let tail = groups(text[gap.upperBound...]),
    head.count + tail.count <= 14
  else { return nil }
  return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
}

/// The first of the longest runs of zeros left out (inet_net_ntop_ipv6).
private func longText(_ bytes: [UInt8]) -> String {
  let words = (0..<8).map { UInt16(bytes[$0 * 2]) << 8 | UInt16(bytes[$0 * 2 + 1]) }
  var best = 0..<0
  var start = 0
  while start < 8 {
    var end = start
    while end < 8, words[end] == 0 { end += 1 }
    if end - start > best.count { best = start..<end }
    start = end + 1
  }
  if best.count < 2 { best = 0..<0 }
  var result = ""
  var index = 0
  while index < 8 {
    if !best.isEmpty, index == best.lowerBound {
      result += index == 0 ? "::" : ":"
      index = best.upperBound
      continue
    }
    // Addresses that stand for short ones are written as such at their end.
    if index == 6, best.lowerBound == 0, best.count == 6 || (best.count == 5 && words[5] == 0xffff) {
      return result + bytes[12...].map { "\($0)" }.joined(separator: ".")
    }
    result += String(words[index], radix: 16)
    index += 1
    if index < 8 { result += ":" }
  }
  return result
}

/// macaddr_in: six bytes apart, or in two or three groups, or all together; the last digit of a group may be missing.
func canonicalHardwareAddress(_ text: String) -> CanonicalLiteral {
  let body = trimmedLiteral(text)
  // sscanf takes a sign before a number, and so reads much that looks otherwise.
  let isSigned =
    body.utf8.allSatisfy { hexValue($0) != nil || "-+".utf8.contains($0) }
    && body.contains { "-+".contains($0) }
  let invalid =
    isSigned ? CanonicalLiteral.asWritten : .invalid("invalid input syntax for type macaddr")
  for separator: Character in [":", "-"] {
    let parts = body.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 6 else { continue }
    let bytes = parts.compactMap { isHexadecimal($0) ? UInt64($0, radix: 16) : nil }
    guard bytes.count == 6 else { return invalid }
    guard bytes.allSatisfy({ $0 < 256 }) else { return .invalid("invalid octet value in \"macaddr\" value") }
    return .value(hardwareAddress(bytes.map { UInt8($0) }))
  }
  for (separator, count) in [(":", 2), ("-", 2), (".", 3), ("-", 3), ("", 1)] {
    let parts =
      separator.isEmpty ? [body] : body.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == count, parts.allSatisfy(isHexadecimal) else { continue }
    let digits = 12 / count
    guard parts.dropLast().allSatisfy({ $0.utf8.count == digits }), let last = parts.last?.utf8.count,
      last == digits || last == digits - 1
    else { return invalid }
    var bytes = parts.flatMap { Array($0.utf8) }.compactMap(hexValue)
    // Of a byte of one digit that is the lower one.
    if last < digits { bytes.insert(0, at: bytes.count - 1) }
    return .value(hardwareAddress((0..<6).map { UInt8(bytes[$0 * 2] << 4 | bytes[$0 * 2 + 1]) }))
  }
  return invalid
}

/// macaddr8_in: bytes of two digits each, all kept apart by the same sign where there is one.
func canonicalLongHardwareAddress(_ text: String) -> CanonicalLiteral {
  let invalid = CanonicalLiteral.invalid("invalid input syntax for type macaddr8")
  var rest = Array(trimmedLiteral(text).utf8)[...]
  var bytes: [UInt8] = []
  var separator: UInt8?
  while rest.count > 1 {
    let pair = rest.prefix(2).compactMap(hexValue)
    guard bytes.count < 8, pair.count == 2 else { return invalid }
    bytes.append(UInt8(pair[0] << 4 | pair[1]))
    rest = rest.dropFirst(2)
    guard let next = rest.first, ":-.".utf8.contains(next) else { continue }
    guard separator == nil || separator == next else { return invalid }
    separator = next
    rest = rest.dropFirst()
  }
  guard rest.isEmpty, bytes.count == 6 || bytes.count == 8 else { return invalid }
  // Six bytes become eight by what lies between the maker's and the device's.
  if bytes.count == 6 { bytes.insert(contentsOf: [0xff, 0xfe], at: 3) }
  return .value(hardwareAddress(bytes))
}

private func isHexadecimal(_ text: Substring) -> Bool {
  !text.isEmpty && text.utf8.allSatisfy { hexValue($0) != nil }
}

private func hardwareAddress(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: ":")
}

/// pg_lsn_in and pg_lsn_out.
func canonicalLogPosition(_ text: String) -> CanonicalLiteral {
  let halves = text.split(separator: "/", omittingEmptySubsequences: false)
  let numbers = halves.compactMap { $0.utf8.count <= 8 && !$0.hasPrefix("+") ? UInt32($0, radix: 16) : nil }
  guard halves.count == 2, numbers.count == 2 else { return .invalid("invalid input syntax for type pg_lsn") }
  return .value(
    numbers.map { String($0, radix: 16, uppercase: true) }.joined(separator: "/")
  )
}
