// What goes along when an extension is dropped, though it is none of its members: `ALTER … DEPENDS ON EXTENSION`.

package import CatalogModel
import PostgresSyntax

extension FactKind {
  package static let extensionDependency = FactKind("dependency on extension")
}

/// That an object, the parent, goes along with an extension: `DEPENDENCY_AUTO_EXTENSION`.
package struct ExtensionDependencyFact: ObjectKind {
  package static let kind = FactKind.extensionDependency
  package static let nameSpaces: [NameSpace] = []
  package static let rank = 905
  package static let staysWithParent = true
  package static let dropsParent = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("extension", \.extension, strength: .automatic, .replace)
  ]

  package var `extension`: ObjectID

  package static let readers = [
    Reader(.alterObjectDependsStmt) { node, elaboration throws(Refusal) in
      let id = try elaboration.dependent(node)
      let name = node["extname"]?.text("sval") ?? node["extname"]?.string ?? ""
      let target = try elaboration.extension(named: name, at: node)
      let known = elaboration.catalog.children(of: id, .extensionDependency).first {
        elaboration.catalog.fact($0, as: ExtensionDependencyFact.self)?.extension == target
      }
      switch (node.flag("remove"), known) {
      case (true, let known?): elaboration.catalog.remove(known)
      case (false, nil):
        try elaboration.add(ExtensionDependencyFact(extension: target), in: id, arguments: [target], at: node)
      default: return
      }
    }
  ]

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "\(names.bare(`extension`)) of \(names.described(names.catalog.parent(of: id)))"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [Step("ALTER \(names.addressed(names.catalog.parent(of: id))) \(clause(names))")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("ALTER \(names.addressed(names.catalog.parent(of: id))) NO \(clause(names))")]
  }

  private func clause(_ names: Names) -> String { "DEPENDS ON EXTENSION \(names.bare(`extension`))" }
}

extension Elaboration {
  /// The object that is to depend on an extension; a trigger stands below its table.
  fileprivate mutating func dependent(_ node: Node) throws(Refusal) -> ObjectID {
    let type = node.text("objectType") ?? ""
    guard type == "OBJECT_TRIGGER", let rangeVar = node["relation"] else {
      return try address(type, object: node["object"], relation: node["relation"])
    }
    let name = node["object"]?.as(.list)?.strings("items").last ?? ""
    return try trigger(name, of: try relation(named: rangeVar))
  }
}

extension ExtensionDependencyFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    // ALTER … DEPENDS ON EXTENSION locks no relation for long.
  }
}
