// A YAML document as libyaml reads it, with places.

import CYAML

/// A value of a YAML document.
struct YAMLNode {
  indirect enum Content {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  /// What is wrong with a text.
  struct Failure: Error {
    let line: Int
    let column: Int
    let message: String
  }

  let content: Content
  /// Both counted from 1.
  let line: Int
  let column: Int

  /// The text of a scalar.
  var string: String? { if case .scalar(let text) = content { text } else { nil } }

  /// What a plain YAML 1.1 scalar says of truth.
  var bool: Bool? {
    switch string?.lowercased() {
    case "true", "yes", "on": true
    case "false", "no", "off": false
    default: nil
    }
  }

  /// The first document of a text; nil when there is none.
  static func document(in text: String) throws(Failure) -> YAMLNode? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      throw Failure(line: 1, column: 1, message: "out of memory")
    }
    defer { yaml_parser_delete(&parser) }
    var document = yaml_document_t()
    let bytes = Array(text.utf8)
    // The parser looks at the bytes until the document is there.
    let isLoaded = bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      return yaml_parser_load(&parser, &document) == 1
    }
    guard isLoaded else {
      throw Failure(
        line: Int(parser.problem_mark.line) + 1,
        column: Int(parser.problem_mark.column) + 1,
        message: parser.problem.map { String(cString: $0) } ?? "this is no YAML"
      )
    }
    defer { yaml_document_delete(&document) }
    return node(1, in: &document, depth: 0)
  }

  /// A node by its number, from 1; aliases are the nodes that they stand for.
  private static func node(_ number: Int32, in document: inout yaml_document_t, depth: Int) -> YAMLNode? {
    // An alias may stand within what it stands for.
    guard depth < 64, let node = yaml_document_get_node(&document, number)?.pointee else { return nil }
    let content: Content
    switch node.type {
    case YAML_SCALAR_NODE:
      let value = UnsafeBufferPointer(start: node.data.scalar.value, count: node.data.scalar.length)
      content = .scalar(String(decoding: value, as: UTF8.self))
    case YAML_SEQUENCE_NODE:
      let items = node.data.sequence.items
      content = .sequence(
        UnsafeBufferPointer(start: items.start, count: items.top - items.start)
          .compactMap { self.node($0, in: &document, depth: depth + 1) }
      )
    case YAML_MAPPING_NODE:
      let pairs = node.data.mapping.pairs
      content = .mapping(
        UnsafeBufferPointer(start: pairs.start, count: pairs.top - pairs.start).compactMap { pair in
          guard let key = self.node(pair.key, in: &document, depth: depth + 1),
            let value = self.node(pair.value, in: &document, depth: depth + 1)
          else { return nil }
          return (key, value)
        }
      )
    default: return nil
    }
    return YAMLNode(
      content: content,
      line: Int(node.start_mark.line) + 1,
      column: Int(node.start_mark.column) + 1
    )
  }
}
