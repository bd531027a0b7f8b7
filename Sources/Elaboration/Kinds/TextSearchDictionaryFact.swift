// Text search dictionaries.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let textSearchDictionary = FactKind("text search dictionary") }

/// A text search dictionary: `CREATE TEXT SEARCH DICTIONARY`.
package struct TextSearchDictionaryFact: ObjectKind {
  package static let kind = FactKind.textSearchDictionary
  package static let nameSpaces: [NameSpace] = [.textSearchDictionary]
  package static let rank = 57
  package static let attributes: [Attribute<Self>] = [
    Attribute("template", \.template, .replace),
    Attribute("options", \.options, .alter { $0.options }),
  ]

  package var template: ObjectID
  package var options = Options()

  /// Options with their values as they are written: numbers bare, all else quoted (serialize_deflist).
  ///
  /// The server keeps them in the order in which they were said, which makes no difference.
  package struct Options: AttributeValue {
    package var values: [String: String] = [:]
    private var order: [String] = []
    package init() {}

    package static func == (left: Options, right: Options) -> Bool { left.values == right.values }

    /// Sets an option, which is then the last one, or takes it away (AlterTSDictionary).
    mutating func set(_ name: String, to value: String?) {
      order.removeAll { $0 == name }
      values[name] = value
      if value != nil { order.append(name) }
    }

    /// What is to be set where the others are, by ALTER TEXT SEARCH DICTIONARY.
    func differences(from old: Options) -> Options {
      var result = Options()
      for name in order where values[name] != old.values[name] { result.set(name, to: values[name]) }
      return result
    }

    /// `stopwords = 'english'`, in order.
    var clauses: [String] { order.map { "\(quoteIdentifier($0)) = \(values[$0] ?? "")" } }
  }

  package init(template: ObjectID) { self.template = template }

  package static let readers = [
    Reader(.defineStmt, of: "OBJECT_TSDICTIONARY") { node, elaboration throws(Refusal) in
      var options = Options()
      var template: ObjectID?
      for option in node.list("definition").compactMap({ $0.as(.defElem) }) {
        if option.text("defname") == "template" {
          template = try elaboration.textSearchObject(
            .template,
            elaboration.qualifiedName(option["arg"]),
            at: option
          )
        } else {
          options.set(option.text("defname") ?? "", to: elaboration.serialized(option["arg"]))
        }
      }
      guard let template else {
        throw elaboration.refused("missing-option", "text search template is required", at: node)
      }
      var fact = TextSearchDictionaryFact(template: template)
      fact.options = options
      elaboration.finishCreation(try elaboration.addTextSearchObject(fact, node))
    },
    Reader(.alterTSDictionaryStmt) { node, elaboration throws(Refusal) in
      let id = try elaboration.textSearchObject(.dictionary, node.strings("dictname"), at: node)
      let changes = node.list("options").compactMap { $0.as(.defElem) }.map {
        (name: $0.text("defname") ?? "", value: $0["arg"].map { elaboration.serialized($0) })
      }
      elaboration.catalog.update(id, as: TextSearchDictionaryFact.self) { fact in
        for (name, value) in changes { fact.options.set(name, to: value) }
      }
    },
  ]

  package static let addressing = [Elaboration.textSearchAddressing("OBJECT_TSDICTIONARY", .dictionary)]

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let clauses = ["TEMPLATE = \(names.qualified(template))"] + options.clauses
    let list = clauses.count == 1 ? clauses[0] : "\n    \(clauses.joined(separator: ",\n    "))\n"
    return [Step("CREATE TEXT SEARCH DICTIONARY \(names.qualified(id)) (\(list))")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP TEXT SEARCH DICTIONARY \(names.qualified(id))")]
  }
}

extension Alteration<TextSearchDictionaryFact> {
  fileprivate var options: [Step] {
    let gone = old.options.values.keys.filter { new.options.values[$0] == nil }.sorted().map {
      quoteIdentifier($0)
    }
    let clauses = gone + new.options.differences(from: old.options).clauses
    return [Step("ALTER TEXT SEARCH DICTIONARY \(names.qualified(id)) (\(clauses.joined(separator: ", ")))")]
  }
}

extension Elaboration {
  fileprivate func serialized(_ value: Node?) -> String {
    let text = parameterValue(value)
    return value?.tag == .integer || value?.tag == .float ? text : quoteLiteral(text)
  }
}
