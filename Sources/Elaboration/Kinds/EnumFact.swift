// Enums: their labels, in order.

package import CatalogModel
package import Expressions
import PostgresSyntax

/// An enum: `CREATE TYPE … AS ENUM`.
package struct EnumFact: TypeFact {
  package static let rank = 30
  package static let attributes: [Attribute<Self>] = [
    Attribute("labels", \.labels, .alterIfPossible { $0.addedValues })
  ]

  /// In their sort order.
  package var labels: [String]

  package init(labels: [String]) { self.labels = labels }

  package static let readers = [
    Reader(.createEnumStmt) { node, elaboration throws(Refusal) in try elaboration.createEnum(node) },
    Reader(.alterEnumStmt) { node, elaboration throws(Refusal) in try elaboration.alterEnum(node) },
  ]

  package static let addressing = typeAddressing

  package var nature: TypeNature { .enumeration }

  // MARK: SQL

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let list = labels.map(quoteLiteral)
    let isShort = list.reduce(0) { $0 + $1.count + 2 } <= 60
    let body = isShort ? list.joined(separator: ", ") : "\n    \(list.joined(separator: ",\n    "))\n"
    return [Step("CREATE TYPE \(names.qualified(id)) AS ENUM (\(body))")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [Step("DROP TYPE \(names.qualified(id))")] }

  package func conversionRemark(from old: any Fact) -> String? {
    guard let old = old as? EnumFact else { return nil }
    let gone = old.labels.filter { !labels.contains($0) }
    return gone.isEmpty
      ? nil : "Fails where a row still holds \(gone.map(quoteLiteral).joined(separator: " or "))."
  }
}

extension Alteration<EnumFact> {
  /// ADD VALUE for each new label, when the others stay as they were; nothing takes a label away or moves it.
  fileprivate var addedValues: [Step]? {
    let known = Set(old.labels)
    let kept = new.labels.filter { known.contains($0) }
    guard kept == old.labels else { return nil }
    var last = old.labels.last
    var before: String?
    var steps: [Step] = []
    for (index, label) in new.labels.enumerated() {
      defer { before = label }
      guard !known.contains(label) else { continue }
      // Every label before this one is there by now.
      var place = ""
      if let neighbour = before {
        if neighbour != last { place = " AFTER \(quoteLiteral(neighbour))" }
      } else if index == 0, let first = old.labels.first {
        place = " BEFORE \(quoteLiteral(first))"
      }
      if place.isEmpty { last = label }
      // A transaction can't use a label that it added itself (check_safe_enum_use), so it is committed first.
      steps.append(
        Step(
          "ALTER TYPE \(names.qualified(id)) ADD VALUE IF NOT EXISTS \(quoteLiteral(label))\(place)",
          isTransactional: false
        )
      )
    }
    return steps
  }
}

extension Elaboration {
  /// CREATE TYPE … AS ENUM (DefineEnum).
  fileprivate mutating func createEnum(_ node: Node) throws(Refusal) {
    let (schema, name) = try newType(node.strings("typeName"), at: node)
    var labels: [String] = []
    for label in node.strings("vals") {
      try check(label: label)
      if labels.contains(label) {
        throw refused("duplicate-enum-label", "enum label \"\(label)\" is used more than once")
      }
      labels.append(label)
    }
    finishCreation(try add(EnumFact(labels: labels), named: name, in: schema, at: node))
  }

  /// ALTER TYPE … ADD VALUE and RENAME VALUE (AddEnumLabel, RenameEnumLabel).
  fileprivate mutating func alterEnum(_ node: Node) throws(Refusal) {
    let id = try object(.type, what: "type", named: node.strings("typeName"), at: node)
    guard var labels = catalog.fact(id, as: EnumFact.self)?.labels else {
      throw refused("wrong-kind", "\(catalog.name(of: id)) is not an enum")
    }
    let label = node.text("newVal") ?? ""
    try check(label: label)
    if let old = node.text("oldVal") {
      guard let index = labels.firstIndex(of: old) else { throw unknownLabel(old, of: id) }
      if labels.contains(label) { throw refused("duplicate-name", "enum label \"\(label)\" already exists") }
      labels[index] = label
      renameLabel(of: id, from: old, to: label)
    } else {
      if labels.contains(label) {
        if node.flag("skipIfNewValExists") { return }
        throw refused("duplicate-name", "enum label \"\(label)\" already exists")
      }
      if let neighbour = node.text("newValNeighbor") {
        guard let index = labels.firstIndex(of: neighbour) else { throw unknownLabel(neighbour, of: id) }
        labels.insert(label, at: node.flag("newValIsAfter") ? index + 1 : index)
      } else {
        labels.append(label)
      }
    }
    catalog.update(id, as: EnumFact.self) { $0.labels = labels }
  }

  /// Expressions hold the value itself, not its label: those with a constant of it follow.
  private mutating func renameLabel(of type: ObjectID, from old: String, to new: String) {
    guard let before = label(old, of: type) else { return }
    let after = catalog.identities.number(of: labelIdentity(new, of: type))
    for (dependent, _) in catalog.dependents(of: before) {
      guard let fact = catalog[dependent]?.fact else { continue }
      replace(before, by: after, in: dependent, fact)
    }
  }

  private mutating func replace<F: Fact>(_ old: ObjectID, by new: ObjectID, in id: ObjectID, _ fact: F) {
    catalog.update(id, as: F.self) { $0 = fact.mapReferences { $0 == old ? new : $0 } }
  }

  private func labelIdentity(_ name: String, of type: ObjectID) -> Identity {
    Identity(kind: .enumLabel, parent: type, name: name)
  }

  package mutating func label(_ name: String, of type: ObjectID) -> ObjectID? {
    guard labels(of: type)?.contains(name) ?? false else { return nil }
    return catalog.identities.number(of: labelIdentity(name, of: type))
  }

  private func unknownLabel(_ label: String, of type: ObjectID) -> Refusal {
    var refusal = refused("unknown-enum-label", "\"\(label)\" is not an existing enum label")
    refusal.missing = Refusal.Missing(what: "enum label", name: catalog.name(of: type))
    return refusal
  }

  private func check(label: String) throws(Refusal) {
    guard label.utf8.count <= 63 else {
      throw refused(
        "invalid-enum-label",
        "invalid enum label \"\(label)\"",
        help: "labels must be 63 bytes or less"
      )
    }
  }
}

/// A kind with labels that have names of their own.
package protocol HasLabels: Fact {
  var labels: [String] { get }

  /// The statement that calls a label something else.
  func renaming(_ label: String, to new: String, _ id: ObjectID, _ names: Names) -> String
}

extension EnumFact: HasLabels {
  package func renaming(_ label: String, to new: String, _ id: ObjectID, _ names: Names) -> String {
    "ALTER TYPE \(names.qualified(id)) RENAME VALUE \(quoteLiteral(label)) TO \(quoteLiteral(new))"
  }
}

extension EnumFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    // RENAME VALUE; ADD VALUE is in nobody's way.
    guard let old = change.old, let new = change.new, old.labels.count == new.labels.count, old != new else {
      return
    }
    reader.report(.renameEnumValue, change.id)
  }
}
