// What operator families are made of: operators that an index can search and sort by, and functions that help it to.

package import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

/// A row of pg_amop or pg_amproc: an operator or a function, by what it is good for and for which types.
package struct OperatorFamilyMember: Hashable, Sendable, AttributeValue {
  package enum Role: String, Sendable {
    case `operator` = "OPERATOR"
    case function = "FUNCTION"
  }

  package var role: Role
  /// The strategy that the operator implements, or the function's place among those that help the index.
  package var number: Int
  package var left: TypeReference
  package var right: TypeReference
  /// The operator or function.
  package var object: ObjectID
  /// The B-tree family that says how the operator's results are ordered, where it is there for sorting.
  package var orderFamily: ObjectID?

  package static var holdsReferences: Bool { true }

  package func forEachReference(_ body: (ObjectID) -> Void) {
    left.forEachReference(body)
    right.forEachReference(body)
    body(object)
    orderFamily.forEachReference(body)
  }

  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> OperatorFamilyMember {
    var result = self
    result.left = left.mapReferences(transform)
    result.right = right.mapReferences(transform)
    result.object = transform(object)
    result.orderFamily = orderFamily.map(transform)
    return result
  }

  /// `OPERATOR 1`: what tells it from others of its family for the same types.
  var slot: String { "\(role.rawValue) \(number)" }

  func isSame(slotAs other: OperatorFamilyMember) -> Bool {
    role == other.role && number == other.number && left == other.left && right == other.right
  }

  private func types(_ names: Names) -> String { "(\(left.sql(names)), \(right.sql(names)))" }

  /// `OPERATOR 1 app.<(integer, integer)`, as CREATE OPERATOR CLASS and ADD have it.
  func sql(_ names: Names) -> String {
    switch role {
    case .function: return "\(slot) \(types(names)) \(names.signature(object))"
    case .operator:
      let catalog = names.catalog
      let schema = catalog.contains(object) ? "\(names.bare(catalog.schema(of: object)))." : ""
      let order = orderFamily.map { " FOR ORDER BY \(names.spelled($0))" } ?? ""
      return "\(slot) \(schema)\(catalog.name(of: object)) \(types(names))\(order)"
    }
  }

  /// `OPERATOR 1 (integer, integer)`, as DROP has it.
  func slotSQL(_ names: Names) -> String { "\(slot) \(types(names))" }
}

extension FactKind {
  package static let operatorFamilyMember = FactKind("operator family member")
}

/// A member of an operator family, the parent, that no operator class needs: `ALTER OPERATOR FAMILY … ADD`.
///
/// Its slot and its types identify it. Members that a class can't do without belong to the class
/// (``OperatorClassFact/members``).
package struct OperatorFamilyMemberFact: ObjectKind {
  package static let kind = FactKind.operatorFamilyMember
  package static let nameSpaces: [NameSpace] = [.operatorFamilyMember]
  package static let rank = 58
  package static let staysWithParent = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("member", \.member, strength: .automatic, .replace)
  ]

  package var member: OperatorFamilyMember

  package init(_ member: OperatorFamilyMember) { self.member = member }

  package static let readers = [
    Reader(.alterOpFamilyStmt) { node, elaboration throws(Refusal) in
      try elaboration.alterOperatorFamily(node)
    }
  ]

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [Step("ALTER \(family(of: id, names)) ADD", clause: member.sql(names))]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("ALTER \(family(of: id, names)) DROP", clause: member.slotSQL(names))]
  }

  private func family(of id: ObjectID, _ names: Names) -> String {
    names.operatorFamily(names.catalog.parent(of: id))
  }
}

extension Names {
  /// `OPERATOR FAMILY app.digit_ops USING btree`; also one of the server's own.
  func operatorFamily(_ id: ObjectID) -> String {
    let method = catalog[id]?.identity.arguments.first ?? catalog.identities[id].arguments.first
    return "OPERATOR FAMILY \(spelled(id)) USING \(method.map(bare) ?? "")"
  }
}

extension Elaboration {
  /// ALTER OPERATOR FAMILY … ADD and DROP (AlterOpFamily).
  fileprivate mutating func alterOperatorFamily(_ node: Node) throws(Refusal) {
    let method = node.text("amname") ?? ""
    let family = try operatorFamily(named: node.strings("opfamilyname"), method: method, at: node)
    let likeness = likeness(ofAccessMethod: method)
    for item in node.list("items").compactMap({ $0.as(.createOpClassItem) }) {
      if node.flag("isDrop") {
        try dropMember(item, of: family)
      } else {
        let member = try familyMember(item, for: nil, method: likeness)
        try addMember(member, to: family, classID: nil, method: likeness, at: item)
      }
    }
  }

  private mutating func dropMember(_ item: Node, of family: ObjectID) throws(Refusal) {
    let (left, right) = try associatedTypes(item) ?? (TypeReference(.none), TypeReference(.none))
    let role: OperatorFamilyMember.Role = item.int("itemtype") == 1 ? .operator : .function
    let wanted = OperatorFamilyMember(
      role: role,
      number: item.int("number"),
      left: left,
      right: right,
      object: .none
    )
    let names = Names(catalog)
    if let loose = looseMember(wanted, of: family) { return try drop([loose], cascade: false, at: item) }
    let word = "\(role.rawValue.lowercased()) \(wanted.number)(\(left.sql(names)),\(right.sql(names)))"
    if let owner = operatorClasses(of: family).first(where: { isMember(wanted, of: $0) }) {
      throw refused(
        "dependent-objects",
        "cannot drop \(word) of \(names.operatorFamily(family)) because "
          + "\(names.addressed(owner)) requires it",
        at: item
      )
    }
    throw Refusal(
      "unknown-member",
      "\(word) does not exist in operator family \"\(catalog.name(of: family))\"",
      at: range(of: item),
      missing: Refusal.Missing(what: "operator family member", name: catalog.name(of: family))
    )
  }

  private func looseMember(_ member: OperatorFamilyMember, of family: ObjectID) -> ObjectID? {
    catalog.children(of: family, .operatorFamilyMember).first { id in
      catalog.fact(id, as: OperatorFamilyMemberFact.self)?.member.isSame(slotAs: member) == true
    }
  }

  private func isMember(_ member: OperatorFamilyMember, of classID: ObjectID) -> Bool {
    catalog.fact(classID, as: OperatorClassFact.self)?.members.contains { $0.isSame(slotAs: member) } == true
  }

  /// Adds a member to a family, or to the class that it is tied to (storeOperators, storeProcedures).
  ///
  /// `classID`: the class that is being created.
  mutating func addMember(
    _ member: OperatorFamilyMember,
    to family: ObjectID,
    classID: ObjectID?,
    method: String,
    at node: Node
  ) throws(Refusal) {
    let isTaken =
      looseMember(member, of: family) != nil
      || operatorClasses(of: family).contains { isMember(member, of: $0) }
    if isTaken {
      let names = Names(catalog)
      throw refused(
        "duplicate-name",
        "\(member.role.rawValue.lowercased()) \(member.number)"
          + "(\(member.left.sql(names)),\(member.right.sql(names))) already exists in operator family "
          + "\"\(catalog.name(of: family))\"",
        at: node
      )
    }
    if let owner = classTied(to: member, in: family, creating: classID, method: method) {
      return catalog.update(owner, as: OperatorClassFact.self) { $0.members.append(member) }
    }
    try add(
      OperatorFamilyMemberFact(member),
      named: member.slot,
      in: family,
      arguments: [signatureNumber(of: member.left), signatureNumber(of: member.right)],
      at: node
    )
  }

  /// The class that can't do without a member; nil for what the family has of its own: the access methods'
  /// amadjustmembers.
  private func classTied(
    to member: OperatorFamilyMember,
    in family: ObjectID,
    creating classID: ObjectID?,
    method: String
  ) -> ObjectID? {
    let number = member.number
    switch (method, member.role) {
    case ("btree", _), ("hash", _):
      guard member.role == .operator || number == 1, member.left == member.right else { return nil }
      return operatorClasses(of: family).first {
        catalog.fact($0, as: OperatorClassFact.self)?.inputType == member.left
      }
    case ("gist", .operator), ("gin", .operator), ("spgist", .operator): return nil
    case ("gist", .function): return [1, 2, 5, 6, 7].contains(number) ? classID : nil
    case ("gin", .function): return [2, 3].contains(number) ? classID : nil
    case ("spgist", .function): return (1...5).contains(number) ? classID : nil
    default: return classID
    }
  }

  // MARK: Items

  /// The member that a CreateOpClassItem (body) makes, for a class of that type, or for a family alone.
  mutating func familyMember(
    _ item: Node,
    for type: TypeReference?,
    method: String
  ) throws(Refusal) -> OperatorFamilyMember {
    guard let named = item["name"] else { throw refused("syntax", "a name was expected", at: item) }
    let number = item.int("number")
    let isOperator = item.int("itemtype") == 1
    try checkNumber(number, isOperator: isOperator, method: method, at: item)
    let names = named.strings("objname")
    var types: [TypeReference] = []
    for typeName in named.list("objargs").compactMap({ $0.as(.typeName) }) {
      let found = try self.type(typeName)
      types.append(TypeReference(found.type, isArray: found.isArray))
    }
    if isOperator {
      if types.isEmpty, let type { types = [type, type] }
      guard types.count == 2 else {
        throw refused(
          "syntax",
          "operator argument types must be specified in ALTER OPERATOR FAMILY",
          at: item
        )
      }
      let found = try memberOperator(named: names, types, at: item)
      let family = item.strings("order_family")
      if !family.isEmpty, ["btree", "hash", "gin", "brin"].contains(method) {
        throw refused(
          "invalid-member",
          "access method \"\(method)\" does not support ordering operators",
          at: item
        )
      }
      if family.isEmpty, let result = found.result, result != TypeReference(builtinType("bool")) {
        throw refused("invalid-member", "index search operators must return boolean", at: item)
      }
      return OperatorFamilyMember(
        role: .operator,
        number: number,
        left: types[0],
        right: types[1],
        object: found.id,
        orderFamily: family.isEmpty ? nil : try operatorFamily(named: family, method: "btree", at: item)
      )
    }
    let function = try routine(named: names, types, at: item)
    var pair = try associatedTypes(item)
    if pair == nil {
      pair = try usualTypes(number: number, method: method, arguments: types, for: type, at: item)
    }
    guard let (left, right) = pair else { throw refused("syntax", "types were expected", at: item) }
    return OperatorFamilyMember(role: .function, number: number, left: left, right: right, object: function)
  }

  /// The types that stand before a function's name, or in DROP (processTypesSpec).
  private mutating func associatedTypes(_ item: Node) throws(Refusal) -> (TypeReference, TypeReference)? {
    var types: [TypeReference] = []
    for typeName in item.list("class_args").compactMap({ $0.as(.typeName) }) {
      let found = try type(typeName)
      types.append(TypeReference(found.type, isArray: found.isArray))
    }
    guard types.count < 3 else {
      throw refused("syntax", "one or two argument types must be specified", at: item)
    }
    return types.first.map { ($0, types.last ?? $0) }
  }

  /// The types that a function is for when nothing is said (assignProcTypes).
  private func usualTypes(
    number: Int,
    method: String,
    arguments: [TypeReference],
    for type: TypeReference?,
    at node: Node
  ) throws(Refusal) -> (TypeReference, TypeReference) {
    switch (method, number) {
    case ("btree", 1) where arguments.count == 2: return (arguments[0], arguments[1])
    case ("btree", 3) where arguments.count == 5: return (arguments[0], arguments[2])
    case ("hash", 1), ("hash", 2): if let first = arguments.first { return (first, first) }
    default: break
    }
    guard let type else {
      throw refused(
        "syntax",
        "associated data types must be specified for index support function",
        at: node
      )
    }
    return (type, type)
  }

  /// The operator of that name for exactly those types (LookupOperName).
  mutating func memberOperator(
    named names: [String],
    _ types: [TypeReference],
    at node: Node
  ) throws(Refusal) -> (id: ObjectID, result: TypeReference?) {
    for found in userOperators(named: names) where found.arguments == types {
      return (found.id, found.result)
    }
    let (schema, name) = split(names)
    if schema == nil || schema == "pg_catalog" {
      for found in Builtins.shared.source.operators(named: name) {
        guard let left = found.left, [left, found.right].map({ builtinReference($0.name) }) == types else {
          continue
        }
        let id = try operatorNumber(named: ["pg_catalog", name], left: types[0], right: types[1], at: node)
        return (id, builtinReference(found.result.name))
      }
    }
    let words = types.map { typeDescription(of: $0, with: &self) }
    let text = "\(words[0]) \(names.joined(separator: ".")) \(words[1])"
    throw Refusal(
      "unknown-operator",
      "operator does not exist: \(text)",
      at: range(of: node),
      missing: Refusal.Missing(what: "operator", name: name)
    )
  }

  /// Refuses a number that the access method has no use for (amstrategies, amsupport).
  private func checkNumber(_ number: Int, isOperator: Bool, method: String, at node: Node) throws(Refusal) {
    let limits: [String: (operators: Int, functions: Int)] = [
      "btree": (5, 5), "hash": (1, 3), "gist": (0, 11), "gin": (0, 7), "spgist": (0, 7), "brin": (0, 15),
    ]
    guard let limit = limits[method] else { return }
    // An access method that fixes no strategies takes any number.
    let maximum = isOperator ? (limit.operators == 0 ? Int(Int16.max) : limit.operators) : limit.functions
    guard !(1...maximum).contains(number) else { return }
    let word = isOperator ? "operator" : "function"
    throw refused(
      "invalid-member",
      "invalid \(word) number \(number), must be between 1 and \(maximum)",
      at: node
    )
  }
}
