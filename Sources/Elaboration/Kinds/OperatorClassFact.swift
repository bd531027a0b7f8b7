// Operator classes: how an index of some access method handles values of a type.

package import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

extension FactKind { package static let operatorClass = FactKind("operator class") }

/// An operator class: `CREATE OPERATOR CLASS`.
///
/// Its access method is part of its identity; nothing but its name, place and owner can be altered.
package struct OperatorClassFact: ObjectKind {
  package static let kind = FactKind.operatorClass
  package static let nameSpaces: [NameSpace] = [.operatorClass]
  package static let rank = 57
  package static let attributes: [Attribute<Self>] = [
    Attribute("access method", \.method, strength: .automatic, .follows),
    Attribute("family", \.family, strength: .automatic, .replace),
    Attribute("type", \.inputType, .replace),
    Attribute("default", \.isDefault, .replace),
    Attribute("stored type", \.storedType, .replace),
    Attribute(
      "members",
      \.members,
      comparing: { $0.members.hasSameElements(as: $1.members) },
      .alterIfPossible { $0.addMembers }
    ),
  ]

  package var method: ObjectID
  package var family: ObjectID
  package var inputType: TypeReference
  /// Whether an index on a column of the type uses it unasked.
  package var isDefault = false
  /// What the index stores, where that is something else than values of the type.
  package var storedType: TypeReference?
  /// What it can't do without; the rest is the family's own.
  package var members: [OperatorFamilyMember] = []

  package init(method: ObjectID, family: ObjectID, inputType: TypeReference) {
    self.method = method
    self.family = family
    self.inputType = inputType
  }

  package static let readers = [
    Reader(.createOpClassStmt) { node, elaboration throws(Refusal) in
      try elaboration.createOperatorClass(node)
    }
  ]

  package static let addressing = [
    Addressing("OBJECT_OPCLASS") { object, _, elaboration throws(Refusal) in
      let names = object?.as(.list)?.strings("items") ?? []
      return try elaboration.operatorClass(
        named: Array(names.dropFirst()),
        method: names.first ?? "",
        at: object
      ).id
    }
  ]

  // MARK: SQL

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "\(names.qualified(id)) USING \(names.bare(method))"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    var sql = "CREATE OPERATOR CLASS \(names.qualified(id))\(isDefault ? " DEFAULT" : "")"
    sql += " FOR TYPE \(inputType.sql(names)) USING \(names.bare(method)) FAMILY \(names.spelled(family)) AS"
    var items = members.map { $0.sql(names) }
    // There must be something: to store what is stored anyway says nothing.
    if storedType != nil || items.isEmpty { items.append("STORAGE \((storedType ?? inputType).sql(names))") }
    return [Step("\(sql)\n    \(items.joined(separator: ",\n    "))")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP OPERATOR CLASS \(address(id, names))")]
  }
}

extension Alteration<OperatorClassFact> {
  /// What is added to the family is tied to the class where the access method says so; nothing is untied.
  fileprivate var addMembers: [Step]? {
    guard Set(new.members).isSuperset(of: old.members),
      ["btree", "hash"].contains(catalog.name(of: new.method))
    else { return nil }
    let head = "ALTER \(names.operatorFamily(new.family)) ADD"
    return new.members.filter { !old.members.contains($0) }.map { Step(head, clause: $0.sql(names)) }
  }
}

/// An operator class of an extension.
package struct ExtensionOperatorClassFact: ExtensionMember {
  package static let kind = FactKind("extension operator class")
  package static let nameSpaces: [NameSpace] = []
  package static let attributes: [Attribute<Self>] = [
    Attribute("extension", \.owner, strength: .automatic, .follows)
  ]
  package var owner: ObjectID
  package init(owner: ObjectID) { self.owner = owner }
}

extension Elaboration {
  /// CREATE OPERATOR CLASS (DefineOpClass).
  fileprivate mutating func createOperatorClass(_ node: Node) throws(Refusal) {
    let (schemaName, name) = split(node.strings("opclassname"))
    let schema = try creationSchema(schemaName, at: node)
    let method = node.text("amname") ?? ""
    _ = try indexAbilities(of: method, at: node)
    let number = accessMethodNumber(method)
    guard let typeName = node["datatype"] else { return }
    let found = try self.type(typeName)
    let type = TypeReference(found.type, isArray: found.isArray)
    let family = try family(node.strings("opfamilyname"), orNamed: name, in: schema, method: method, at: node)
    let isTaken = catalog.lookUpAll(.operatorClass, in: schema, name).contains {
      catalog.fact($0, as: OperatorClassFact.self)?.method == number
    }
    if isTaken {
      throw refused(
        "duplicate-name",
        "operator class \"\(name)\" for access method \"\(method)\" already exists",
        at: node
      )
    }
    var fact = OperatorClassFact(method: number, family: family, inputType: type)
    fact.isDefault = node.flag("isDefault")
    if fact.isDefault { try checkNoDefault(for: type, name, method: method, at: node) }

    let likeness = likeness(ofAccessMethod: method)
    var members: [(member: OperatorFamilyMember, node: Node)] = []
    for item in node.list("items").compactMap({ $0.as(.createOpClassItem) }) {
      guard let storedName = item["storedtype"] else {
        members.append((try familyMember(item, for: type, method: likeness), item))
        continue
      }
      let found = try self.type(storedName)
      let stored = TypeReference(found.type, isArray: found.isArray)
      guard stored != type else { continue }
      if ["btree", "hash"].contains(likeness) {
        throw refused(
          "invalid-storage",
          "storage type cannot be different from data type for access method \"\(method)\"",
          at: item
        )
      }
      fact.storedType = stored
    }
    let id = try add(fact, named: name, in: schema, arguments: [number], at: node)
    usualClasses = [:]
    for (member, item) in members {
      try addMember(member, to: family, classID: id, method: likeness, at: item)
    }
    finishCreation(id)
  }

  /// The family that is named, or the one that has the class's name, made where there is none.
  private mutating func family(
    _ names: [String],
    orNamed name: String,
    in schema: ObjectID,
    method: String,
    at node: Node
  ) throws(Refusal) -> ObjectID {
    if !names.isEmpty { return try operatorFamily(named: names, method: method, at: node) }
    if let known = ownOperatorFamily(named: name, in: schema, accessMethodNumber(method)) { return known }
    return try addOperatorFamily(named: name, in: schema, method: method, at: node)
  }

  private mutating func checkNoDefault(
    for type: TypeReference,
    _ name: String,
    method: String,
    at node: Node
  ) throws(Refusal) {
    var other = ownDefaultClass(for: type, method: method).map { catalog.name(of: $0) }
    if !type.isArray, let builtin = builtinName(of: type.type) {
      other =
        other
        ?? Builtins.shared.defaultOperatorClass(for: BuiltinName(builtin), accessMethod: method)?.name.name
    }
    guard let other else { return }
    throw refused(
      "duplicate-default",
      "could not make operator class \"\(name)\" be default for type \(type.sql(Names(catalog)))",
      at: node,
      help: "operator class \"\(other)\" already is the default"
    )
  }

  /// The classes of the catalog's that belong to a family.
  func operatorClasses(of family: ObjectID) -> [ObjectID] {
    catalog.dependents(of: family, as: OperatorClassFact.self) { $0.family == family }
  }

  /// The class of the catalog's that is the default for exactly a type.
  private func ownDefaultClass(for type: TypeReference, method: String) -> ObjectID? {
    let number =
      catalog.lookUp(.accessMethod, method)
      ?? catalog.identities.existing(Identity(kind: .accessMethod, parent: .none, name: method))
    guard let number else { return nil }
    return catalog.dependent(of: number, as: OperatorClassFact.self) { $0.isDefault && $0.inputType == type }
  }
}
