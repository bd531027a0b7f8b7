// Security labels, on any kind of object.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let securityLabel = FactKind("security label") }

/// The label that one provider's policy goes by on an object, the parent: `SECURITY LABEL`.
package struct SecurityLabelFact: ObjectKind {
  package static let kind = FactKind.securityLabel
  package static let nameSpaces: [NameSpace] = [.securityLabel]
  package static let rank = 915
  package static let staysWithParent = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("label", \.label, .alter { $0.new.create($0.id, inlined: Inlined(), $0.names) })
  ]

  package var label: String

  package static let readers = [
    Reader(.secLabelStmt) { node, elaboration throws(Refusal) in
      let objectType = node.text("objtype") ?? ""
      if elaboration.passesOver(objectType, "a security label on") { return }
      let id = try elaboration.address(objectType, object: node["object"])
      if !elaboration.catalog.contains(id) {
        _ = elaboration.isForeign(id, "its security label is")
        return
      }
      guard let provider = node.text("provider") else {
        elaboration.note(
          "not-known",
          "which provider a security label without FOR goes to is known to the server alone"
        )
        return
      }
      let old = elaboration.catalog.lookUp(.securityLabel, in: id, provider)
      guard let label = node.text("label") else {
        if let old { elaboration.catalog.remove(old) }
        return
      }
      if let old {
        elaboration.catalog.update(old, as: SecurityLabelFact.self) { $0.label = label }
      } else {
        try elaboration.add(SecurityLabelFact(label: label), named: provider, in: id, at: node)
      }
    }
  ]

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "of \(names.bare(id)) on \(names.described(names.catalog.parent(of: id)))"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [Step("\(head(id, names)) IS \(quoteLiteral(label))")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [Step("\(head(id, names)) IS NULL")] }

  private func head(_ id: ObjectID, _ names: Names) -> String {
    "SECURITY LABEL FOR \(names.bare(id)) ON \(names.addressed(names.catalog.parent(of: id)))"
  }
}

extension SecurityLabelFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    reader.lock(reader.relation(change.id), .shareUpdateExclusive)
  }
}
