// CREATE DOMAIN and ALTER DOMAIN: DefineDomain and the AlterDomain… functions of typecmds.c.

import CatalogModel
import Expressions
import PostgresSyntax

extension Elaboration {
  mutating func createDomain(_ node: Node) throws(Refusal) {
    let (schema, name) = try newType(node.strings("domainname"), at: node)
    guard let typeName = node["typeName"] else { return }
    var fact = DomainFact(base: try type(typeName))
    try checkDomainBase(fact.base, at: typeName)
    if let clause = node["collClause"] { fact.collation = try collation(in: clause, for: fact.base) }
    let constraints = node.list("constraints").compactMap { $0.as(.constraint) }
    var defaultClause: Node?
    var nullability: Bool?
    for constraint in constraints {
      switch constraint.text("contype") {
      case "CONSTR_DEFAULT":
        if defaultClause != nil { throw refused("syntax", "multiple default expressions", at: constraint) }
        defaultClause = constraint["raw_expr"]
      case "CONSTR_NOTNULL", "CONSTR_NULL":
        let isNotNull = constraint.is("contype", "CONSTR_NOTNULL")
        if let nullability, nullability != isNotNull {
          throw refused("syntax", "conflicting NULL/NOT NULL constraints", at: constraint)
        }
        nullability = isNotNull
        fact.isNotNull = isNotNull
      case "CONSTR_CHECK":
        if constraint.flag("is_no_inherit") {
          throw refused("syntax", "check constraints for domains cannot be marked NO INHERIT", at: constraint)
        }
      default: throw impossibleForDomains(constraint)
      }
    }
    let id = try add(fact, named: name, in: schema, at: node)
    finishCreation(id)
    if let defaultClause {
      try setDomainDefault(of: id, to: defaultClause)
    } else if !fact.base.isArray, let inherited = catalog.child(of: fact.base.type, .domainDefault),
      let expression = catalog.fact(inherited, as: DomainDefaultFact.self)?.expression
    {
      // What is made from a domain starts with that domain's default, and keeps it.
      try add(DomainDefaultFact(expression: expression), in: id, at: node)
    }
    for constraint in constraints where constraint.is("contype", "CONSTR_CHECK") {
      try addDomainConstraint(constraint, to: id)
    }
  }

  mutating func alterDomain(_ node: Node) throws(Refusal) {
    let id = try domain(named: node.strings("typeName"), at: node)
    let name = node.text("name") ?? ""
    switch node.text("subtype") {
    case "T": try setDomainDefault(of: id, to: node["def"])
    case "N": catalog.update(id, as: DomainFact.self) { $0.isNotNull = false }
    case "O":
      guard catalog.fact(id, as: DomainFact.self)?.isNotNull == false else { return }
      try refuseUnseenValues(of: id)
      catalog.update(id, as: DomainFact.self) { $0.isNotNull = true }
    case "C":
      guard let constraint = node["def"]?.as(.constraint) else { return }
      guard constraint.is("contype", "CONSTR_CHECK") else { throw impossibleForDomains(constraint) }
      try addDomainConstraint(constraint, to: id)
      if !constraint.flag("skip_validation") { try refuseUnseenValues(of: id) }
    case "X":
      guard let constraint = catalog.lookUp(.constraint, in: id, name) else {
        if node.flag("missing_ok") { return }
        throw unknownConstraint(name, "of domain \"\(catalog.name(of: id))\"")
      }
      try drop([constraint], cascade: node.is("behavior", "DROP_CASCADE"))
    case "V":
      guard let constraint = catalog.lookUp(.constraint, in: id, name) else {
        throw unknownConstraint(name, "of domain \"\(catalog.name(of: id))\"")
      }
      try refuseUnseenValues(of: id)
      catalog.update(constraint, as: DomainConstraintFact.self) { $0.isValidated = true }
    default: throw notModelled("ALTER DOMAIN")
    }
  }

  /// Refuses to ask more of a domain's values while the server can't look at all there are.
  private func refuseUnseenValues(of domain: ObjectID) throws(Refusal) {
    guard let column = catalog.columnStoring(within: domain) else { return }
    let place = "\(catalog.name(of: catalog.parent(of: column))).\(catalog.name(of: column))"
    throw refused(
      "type-in-use",
      "cannot alter type \"\(catalog.name(of: domain))\" because column \"\(place)\" uses it"
    )
  }

  /// The domain of that name.
  mutating func domain(named names: [String], at node: Node?) throws(Refusal) -> ObjectID {
    let id = try object(.type, what: "type", named: names, at: node)
    guard catalog[id]?.fact is DomainFact else {
      throw refused("wrong-kind", "\(catalog.name(of: id)) is not a domain", at: node)
    }
    return id
  }

  /// The constraint of that name; ALTER DOMAIN has another message than get_domain_constraint_oid for what is missing.
  func domainConstraint(_ name: String, of domain: ObjectID) throws(Refusal) -> ObjectID {
    if let id = catalog.lookUp(.constraint, in: domain, name) { return id }
    throw unknownConstraint(name, "for domain \(catalog.name(of: domain))")
  }

  private func unknownConstraint(_ name: String, _ place: String) -> Refusal {
    var refusal = refused("unknown-constraint", "constraint \"\(name)\" \(place) does not exist")
    refusal.missing = Refusal.Missing(what: "constraint", name: name)
    return refusal
  }

  private func impossibleForDomains(_ constraint: Node) -> Refusal {
    let what =
      switch constraint.text("contype") {
      case "CONSTR_UNIQUE": "unique constraints"
      case "CONSTR_PRIMARY": "primary key constraints"
      case "CONSTR_EXCLUSION": "exclusion constraints"
      case "CONSTR_FOREIGN": "foreign key constraints"
      default: nil as String?
      }
    guard let what else {
      return refused(
        "syntax",
        "specifying constraint deferrability not supported for domains",
        at: constraint
      )
    }
    return refused("syntax", "\(what) not possible for domains", at: constraint)
  }

  /// Only a pseudo-type can't be what a domain is made from.
  private mutating func checkDomainBase(_ base: TypeReference, at node: Node) throws(Refusal) {
    guard !base.isArray, isPseudoType(base.type) else { return }
    throw refused(
      "wrong-kind",
      "\"\(catalog.name(of: base.type))\" is not a valid base type for a domain",
      at: node
    )
  }

  /// Sets a domain's default; none, or NULL alone, takes it away (AlterDomainDefault).
  private mutating func setDomainDefault(of domain: ObjectID, to node: Node?) throws(Refusal) {
    let old = catalog.child(of: domain, .domainDefault)
    guard let base = catalog.fact(domain, as: DomainFact.self)?.base else { return }
    var expression: Expression?
    if let node {
      expression = try analyzeExpression(node, for: .columnDefault, in: .none, target: base, with: &self)
    }
    guard let expression, !isNoDefault(expression, as: base) else {
      if let old { catalog.remove(old) }
      return
    }
    if let old {
      catalog.update(old, as: DomainDefaultFact.self) { $0.expression = expression }
    } else {
      try add(DomainDefaultFact(expression: expression), in: domain, at: node)
    }
  }

  /// Adds a CHECK (domainAddConstraint), under the server's name for it where the statement gives none.
  private mutating func addDomainConstraint(_ node: Node, to domain: ObjectID) throws(Refusal) {
    guard let expression = node["raw_expr"], let base = catalog.fact(domain, as: DomainFact.self)?.base else {
      return
    }
    let schema = catalog.parent(of: domain)
    let name: String
    if let given = node.text("conname") {
      guard catalog.lookUp(.constraint, in: domain, given) == nil else {
        throw refused(
          "duplicate-name",
          "constraint \"\(given)\" for domain \"\(catalog.name(of: domain))\" already exists",
          at: node
        )
      }
      name = given
    } else {
      name = chooseConstraintName(catalog.name(of: domain), nil, label: "check", in: schema)
    }
    var fact = DomainConstraintFact(
      expression: try analyzeCondition(expression, for: .domainCheck, in: .domain(over: base), with: &self)
    )
    fact.isValidated = !node.flag("skip_validation")
    noteConstraint(try add(fact, named: name, in: domain, at: node))
  }
}
