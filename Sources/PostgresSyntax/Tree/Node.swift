// Typed, lazy views of the syntax tree: a node is a place on the JSON tape, and nothing is copied to look at it.

#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// A value of the parse tree's JSON: an object, a list, a string, a number or a boolean.
///
/// Fields are asked for by their names in PostgreSQL's node definitions, so that the trees of later versions,
/// which only add fields, are read by the same code. libpg_query leaves out fields that are zero, false, or NULL.
///
/// A node is valid while its ``SyntaxTree`` lives; whoever walks nodes holds the tree.
package struct Node {
  let tape: UnsafePointer<UInt64>
  let strings: UnsafePointer<UInt8>
  let index: Int

  private var mark: UInt8 { UInt8(truncatingIfNeeded: tape[index] >> 56) }
  private var payload: Int { Int(tape[index] & 0x00ff_ffff_ffff_ffff) }

  private func at(_ index: Int) -> Node { Node(tape: tape, strings: strings, index: index) }

  /// Marks of our own: an object of two words whose only field is `ival`, and that field's value.
  static let negativeObject = UInt8(ascii: "I")
  static let negativeNumber = UInt8(ascii: "i")

  /// The tape index right after this value.
  var next: Int { end(of: index) }

  /// The tape index right after the value at that one.
  @inline(__always)
  private func end(of index: Int) -> Int {
    let word = tape[index]
    switch UInt8(truncatingIfNeeded: word >> 56) {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return Int(word & 0xffff_ffff)
    case UInt8(ascii: "l"), UInt8(ascii: "u"), UInt8(ascii: "d"), Self.negativeObject: return index + 2
    default: return index + 1
    }
  }

  private var bytes: UnsafeBufferPointer<UInt8> {
    let start = strings + payload
    let length = UnsafeRawPointer(start).loadUnaligned(as: UInt32.self)
    return UnsafeBufferPointer(start: start + 4, count: Int(length))
  }

  /// The field of that name; nil when the object lacks it (its value is then zero, false or NULL).
  package subscript(_ name: StaticString) -> Node? {
    #if DEBUG
      FieldReads.note(self, name)
    #endif
    guard mark == UInt8(ascii: "{") else { return negative(name) }
    let (wanted, count) = (name.utf8Start, name.utf8CodeUnitCount)
    let end = next - 1
    var cursor = index + 1
    while cursor < end {
      // A string's length stands before it, and a zero after it.
      let key = UnsafeRawPointer(strings + Int(tape[cursor] & 0x00ff_ffff_ffff_ffff))
      if key.loadUnaligned(as: UInt32.self) == UInt32(truncatingIfNeeded: count),
        key.load(fromByteOffset: 4, as: UInt8.self) == wanted.pointee, memcmp(key + 4, wanted, count) == 0
      {
        return at(cursor + 1)
      }
      cursor = self.end(of: cursor + 1)
    }
    return nil
  }

  /// The field `ival` of an integer that ``NegativeIntegers`` has restored.
  private func negative(_ name: StaticString) -> Node? {
    guard mark == Self.negativeObject, name.utf8CodeUnitCount == 4, name.utf8Start[0] == UInt8(ascii: "i")
    else {
      return nil
    }
    return at(index + 1)
  }

  /// What node this wraps: the name of the only field of `{"ColumnRef": {…}}`.
  package var tag: NodeTag {
    guard mark == UInt8(ascii: "{"), next - 1 > index + 1 else { return .unknown }
    return NodeTag(at(index + 1).bytes)
  }

  /// Whether this wraps a node of that name.
  private func wraps(_ name: StaticString) -> Bool {
    guard mark == UInt8(ascii: "{"), next - 1 > index + 1 else { return false }
    return isEqual(at(index + 1).bytes, name)
  }

  /// The name that ``tag`` stands for, also of a node that ``NodeTag`` does not list.
  package var tagName: String {
    guard mark == UInt8(ascii: "{"), next - 1 > index + 1 else { return "" }
    return String(decoding: at(index + 1).bytes, as: UTF8.self)
  }

  /// The fields of the node that this wraps.
  package var body: Node {
    guard mark == UInt8(ascii: "{"), next - 1 > index + 1 else { return self }
    return at(index + 2)
  }

  /// The body, when this wraps a node of that tag.
  package func `as`(_ tag: NodeTag) -> Node? { self.tag == tag ? body : nil }

  /// A string value; nil for anything else.
  package var text: String? {
    mark == UInt8(ascii: "\"") ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// Whether this is that very string; costs no allocation.
  package func equals(_ other: StaticString) -> Bool {
    guard mark == UInt8(ascii: "\"") else { return false }
    return isEqual(bytes, other)
  }

  /// A whole number; zero for anything else.
  package var int: Int {
    switch mark {
    case UInt8(ascii: "l"), UInt8(ascii: "u"): Int(truncatingIfNeeded: tape[index + 1])
    case Self.negativeNumber: -payload
    default: 0
    }
  }

  /// Whether this is `true`.
  package var isTrue: Bool { mark == UInt8(ascii: "t") }

  /// The elements of a list; none for anything else.
  package var elements: Elements { Elements(list: self) }

  /// The elements of a list, in order.
  package struct Elements: Sequence {
    let list: Node

    package func makeIterator() -> Iterator {
      guard list.mark == UInt8(ascii: "[") else { return Iterator(node: list, cursor: 0, end: 0) }
      return Iterator(node: list, cursor: list.index + 1, end: list.next - 1)
    }

    /// How many there are; walks the list.
    package var count: Int { reduce(0) { count, _ in count + 1 } }
    package var isEmpty: Bool { first == nil }
    package var first: Node? { first { _ in true } }
  }

  package struct Iterator: IteratorProtocol {
    let node: Node
    var cursor: Int
    let end: Int

    package mutating func next() -> Node? {
      guard cursor < end else { return nil }
      let element = node.at(cursor)
      cursor = element.next
      return element
    }
  }

  /// The fields of an object with their names, in the tree's order.
  package var fields: [(name: String, value: Node)] {
    if let negative = negative("ival") { return [("ival", negative)] }
    guard mark == UInt8(ascii: "{") else { return [] }
    var result: [(name: String, value: Node)] = []
    let end = next - 1
    var cursor = index + 1
    while cursor < end {
      let value = at(cursor + 1)
      result.append((String(decoding: at(cursor).bytes, as: UTF8.self), value))
      cursor = value.next
    }
    return result
  }
}

extension Node {
  /// The elements of the list in that field; none when it is absent.
  package func list(_ name: StaticString) -> Elements { (self[name] ?? nowhere).elements }

  /// The string in that field.
  package func text(_ name: StaticString) -> String? { self[name]?.text }

  /// The number in that field; zero when it is absent.
  package func int(_ name: StaticString) -> Int { self[name]?.int ?? 0 }

  /// The boolean in that field; false when it is absent.
  package func flag(_ name: StaticString) -> Bool { self[name]?.isTrue ?? false }

  /// Whether the field holds that string; for PostgreSQL's enums, which the JSON spells by name.
  package func `is`(_ name: StaticString, _ value: StaticString) -> Bool {
    self[name]?.equals(value) ?? false
  }

  /// The text of a `String` node; nil for any other.
  package var string: String? {
    // Names are made of these: to compare one name is less than to find which one it is.
    guard wraps("String") else { return nil }
    return body.text("sval")
  }

  /// The texts of a list of `String` nodes: a qualified name.
  package func strings(_ name: StaticString) -> [String] { list(name).compactMap(\.string) }

  /// Where this node (a body) begins: its byte offset in the file's text; nil when the node carries none.
  package var location: Int? {
    // Zero is left out, so an absent field of a node that has locations is the text's beginning.
    guard let value = self["location"] else { return nil }
    return value.int >= 0 ? value.int : nil
  }

  private var nowhere: Node { at(0) }
}

/// Whether a string on the tape is that one.
private func isEqual(_ bytes: UnsafeBufferPointer<UInt8>, _ other: StaticString) -> Bool {
  guard bytes.count == other.utf8CodeUnitCount, let start = bytes.baseAddress else { return false }
  return memcmp(start, other.utf8Start, bytes.count) == 0
}
