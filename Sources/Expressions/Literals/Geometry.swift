// Literals of points and of what is made of them (geo_ops.c).

/// The input and output functions of the geometric type of that name.
func canonicalGeometry(_ text: String, type: String) -> CanonicalLiteral {
  var reader = GeometryReader(Array(text.utf8))
  let value: String? =
    switch type {
    case "point": reader.point().map { "\($0)" }
    case "lseg": reader.path(isOpenAllowed: true, count: 2).map { "[\(list($0.points))]" }
    case "box": reader.path(isOpenAllowed: false, count: 2).map { box($0.points) }
    case "path": reader.path()
    case "polygon": reader.polygon()
    case "circle": reader.circle()
    default: reader.line()
    }
  guard let value, reader.isAtEnd else { return .invalid("invalid input syntax for type \(type)") }
  return .value(value)
}

private struct Point: CustomStringConvertible {
  var x: Double
  var y: Double
  var description: String { "(\(floatText(x)),\(floatText(y)))" }
}

private func list(_ points: [Point]) -> String { points.map { "\($0)" }.joined(separator: ",") }

/// box_out: the upper right corner first.
private func box(_ corners: [Point]) -> String {
  let (first, second) = (corners[0], corners[1])
  let high = Point(x: max(first.x, second.x), y: max(first.y, second.y))
  let low = Point(x: min(first.x, second.x), y: min(first.y, second.y))
  return list([high, low])
}

private struct GeometryReader {
  let bytes: [UInt8]
  var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlank() {
    while let next = byte, next == 0x20 || (next >= 0x09 && next <= 0x0d) { position += 1 }
  }

  private mutating func take(_ wanted: Character) -> Bool {
    guard let next = byte, next == wanted.asciiValue else { return false }
    position += 1
    return true
  }

  private func count(_ wanted: Character) -> Int {
    bytes[position...].count { $0 == wanted.asciiValue }
  }

  /// A number with the blanks around it (single_decode).
  private mutating func number() -> Double? {
    skipBlank()
    let start = position
    while let next = byte, isOfNumber(next) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    skipBlank()
    guard case .value(let value) = canonicalFloat(text, isDouble: true) else { return nil }
    return Double(value)
  }

  private func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: false
    }
  }

  /// pair_decode.
  mutating func point() -> Point? {
    skipBlank()
    let isEnclosed = take("(")
    guard let x = number(), take(","), let y = number(), !isEnclosed || take(")") else { return nil }
    skipBlank()
    return Point(x: x, y: y)
  }

  /// Points with or without brackets around all of them (path_decode).
  mutating func path(isOpenAllowed: Bool, count: Int) -> (points: [Point], isOpen: Bool)? {
    var depth = 0
    skipBlank()
    let isOpen = take("[")
    if isOpen {
      guard isOpenAllowed else { return nil }
      depth = 1
    } else if byte == UInt8(ascii: "(") {
      let start = position
      let isOnly = self.count("(") == 1
      position += 1
      skipBlank()
      if byte == UInt8(ascii: "(") || isOnly { depth = 1 } else { position = start }
    }
    var points: [Point] = []
    for _ in 0..<count {
      guard let point = point() else { return nil }
      points.append(point)
      _ = take(",")
    }
    if depth > 0 {
      guard take(isOpen ? "]" : ")") else { return nil }
      skipBlank()
    }
    return (points, isOpen)
  }

  /// How many points there are, by the commas (pair_count).
  private var pointCount: Int? {
    let commas = count(",")
    return commas.isMultiple(of: 2) ? nil : (commas + 1) / 2
  }

  /// path_in and path_out.
  mutating func path() -> String? {
    guard let pointCount else { return nil }
    skipBlank()
    let isEnclosed = count("(") == 1 && take("(")
    guard let path = path(isOpenAllowed: true, count: pointCount) else { return nil }
    if isEnclosed {
      guard take(")") else { return nil }
      skipBlank()
    }
    return path.isOpen ? "[\(list(path.points))]" : "(\(list(path.points)))"
  }

  /// poly_in and poly_out.
  mutating func polygon() -> String? {
    guard let pointCount, let path = path(isOpenAllowed: false, count: pointCount) else { return nil }
    return "(\(list(path.points)))"
  }

  /// circle_in and circle_out.
  mutating func circle() -> String? {
    skipBlank()
    var end: Character?
    if take("<") {
      end = ">"
    } else if byte == UInt8(ascii: "(") {
      let start = position
      position += 1
      skipBlank()
      if byte == UInt8(ascii: "(") { end = ")" } else { position = start }
    }
    guard let center = point() else { return nil }
    _ = take(",")
    guard let radius = number(), radius >= 0 else { return nil }
    if let end {
      guard take(end) else { return nil }
      skipBlank()
    }
    return "<\(center),\(floatText(radius))>"
  }

  /// line_in and line_out: the three numbers, or those of the line through two points (line_construct).
  mutating func line() -> String? {
    skipBlank()
    if take("{") {
      guard let a = number(), take(","), let b = number(), take(","), let c = number(), take("}"),
        a != 0 || b != 0
      else { return nil }
      skipBlank()
      return "{\(floatText(a)),\(floatText(b)),\(floatText(c))}"
    }
    guard let points = path(isOpenAllowed: true, count: 2)?.points else { return nil }
    let (first, second) = (points[0], points[1])
    if first.x == second.x {
      return first.y == second.y ? nil : "{-1,0,\(floatText(first.x))}"
    }
    if first.y == second.y { return "{0,-1,\(floatText(first.y))}" }
    let slope = (first.y - second.y) / (first.x - second.x)
    let offset = first.y - slope * first.x
    return "{\(floatText(slope)),-1,\(floatText(offset == 0 ? 0 : offset))}"
  }
}
