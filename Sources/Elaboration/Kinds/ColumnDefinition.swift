// A column as CREATE TABLE and ADD COLUMN define it, before it is in a table.

import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

/// What transformColumnDefinition makes of a ColumnDef.
struct ColumnDefinition {
  let node: Node
  let name: String
  /// Nil in PARTITION OF and OF, where the column is there already.
  var type: TypeReference?
  var collation: ObjectID?
  var isNotNull = false
  var compression: String?
  var foreignOptions = ForeignOptions()
  var defaultNode: Node?
  var generatedNode: Node?
  /// The sequence of a serial or identity column, made before the table.
  var sequence: ObjectID?
  var identity: IdentityDefinition?
  var isSerial = false
  /// The clauses that make constraints, each with what qualifies it.
  var clauses: [(constraint: Node, attributes: [Node])] = []

  /// GENERATED … AS IDENTITY.
  struct IdentityDefinition {
    var isAlways: Bool
  }

  func constraints(at column: ObjectID) -> [NewConstraint] {
    clauses.map { NewConstraint(node: $0.constraint, attributes: $0.attributes, column: column) }
  }
}

extension Elaboration {
  /// Reads column definitions and makes the sequences that they imply, which come before the table.
  mutating func prepare(
    _ nodes: [Node],
    of table: String,
    in schema: ObjectID,
    isTyped: Bool = false,
    isPartition: Bool = false,
    isForeign: Bool = false,
    existing: ObjectID? = nil
  ) throws(Refusal) -> [ColumnDefinition] {
    var result: [ColumnDefinition] = []
    for node in nodes {
      if !node.list("fdwoptions").isEmpty, !isForeign {
        throw refused("wrong-kind", "\"\(table)\" is not a foreign table", at: node)
      }
      result.append(
        try definition(
          node,
          of: table,
          in: schema,
          isTyped: isTyped,
          isPartition: isPartition,
          existing: existing
        )
      )
    }
    return result
  }

  private mutating func definition(
    _ node: Node,
    of table: String,
    in schema: ObjectID,
    isTyped: Bool,
    isPartition: Bool,
    existing: ObjectID?
  ) throws(Refusal) -> ColumnDefinition {
    var result = ColumnDefinition(node: node, name: node.text("colname") ?? "")
    if isSystemColumn(result.name) {
      throw refused(
        "system-column",
        "column name \"\(result.name)\" conflicts with a system column name",
        at: node
      )
    }
    if let typeName = node["typeName"] {
      if let serial = try serialType(typeName) {
        result.isSerial = true
        result.isNotNull = true
        result.type = TypeReference(builtinType(serial))
      } else {
        result.type = try columnType(typeName, named: result.name)
      }
    }
    if let clause = node["collClause"]?.as(.collateClause) ?? node["collClause"] {
      result.collation = try collation(clause, for: result.type)
    }
    if let compression = node.text("compression") {
      result.compression = try self.compression(compression, for: result.type, at: node)
    }
    try apply(node.list("fdwoptions"), to: &result.foreignOptions)
    try readClauses(node, of: table, isTyped: isTyped, isPartition: isPartition, &result)
    try makeSequence(&result, of: table, in: schema, existing: existing)
    return result
  }

  /// The clauses after a column's type (transformColumnDefinition).
  private mutating func readClauses(
    _ node: Node,
    of table: String,
    isTyped: Bool,
    isPartition: Bool,
    _ result: inout ColumnDefinition
  ) throws(Refusal) {
    var isNullable: Bool? = result.isSerial ? false : nil
    var hasDefault = result.isSerial
    func conflict(_ elaboration: Elaboration, _ what: String, _ clause: Node) -> Refusal {
      elaboration.refused(
        "conflicting-clauses",
        "\(what) specified for column \"\(result.name)\" of table \"\(table)\"",
        at: clause
      )
    }
    for clause in node.list("constraints").compactMap({ $0.as(.constraint) }) {
      switch clause.text("contype") {
      case "CONSTR_NULL", "CONSTR_NOTNULL":
        let nullable = clause.is("contype", "CONSTR_NULL")
        if let isNullable, isNullable != nullable {
          throw refused(
            "conflicting-clauses",
            "conflicting NULL/NOT NULL declarations for column \"\(result.name)\" of table \"\(table)\"",
            at: clause
          )
        }
        isNullable = nullable
        result.isNotNull = !nullable
      case "CONSTR_DEFAULT":
        if hasDefault { throw conflict(self, "multiple default values", clause) }
        hasDefault = true
        result.defaultNode = clause["raw_expr"]
      case "CONSTR_IDENTITY":
        if isTyped {
          throw refused("identity", "identity columns are not supported on typed tables", at: clause)
        }
        if isPartition {
          throw refused("identity", "identity columns are not supported on partitions", at: clause)
        }
        if result.identity != nil { throw conflict(self, "multiple identity specifications", clause) }
        result.identity = ColumnDefinition.IdentityDefinition(isAlways: clause.is("generated_when", "a"))
        if isNullable == true {
          throw refused(
            "conflicting-clauses",
            "conflicting NULL/NOT NULL declarations for column \"\(result.name)\" of table \"\(table)\"",
            at: clause
          )
        }
        isNullable = false
        result.isNotNull = true
      case "CONSTR_GENERATED":
        if isTyped {
          throw refused("generated", "generated columns are not supported on typed tables", at: clause)
        }
        if isPartition {
          throw refused("generated", "generated columns are not supported on partitions", at: clause)
        }
        if result.generatedNode != nil { throw conflict(self, "multiple generation clauses", clause) }
        result.generatedNode = clause["raw_expr"]
      case "CONSTR_CHECK", "CONSTR_PRIMARY", "CONSTR_UNIQUE", "CONSTR_EXCLUSION", "CONSTR_FOREIGN":
        result.clauses.append((clause, []))
      case "CONSTR_ATTR_DEFERRABLE", "CONSTR_ATTR_NOT_DEFERRABLE", "CONSTR_ATTR_DEFERRED",
        "CONSTR_ATTR_IMMEDIATE":
        guard !result.clauses.isEmpty else {
          throw refused("misplaced-clause", "misplaced DEFERRABLE clause", at: clause)
        }
        result.clauses[result.clauses.count - 1].attributes.append(clause)
      default: continue
      }
      if result.identity != nil, hasDefault {
        throw conflict(self, "both default and identity", clause)
      }
      if result.generatedNode != nil, hasDefault {
        throw conflict(self, "both default and generation expression", clause)
      }
      if result.generatedNode != nil, result.identity != nil {
        throw conflict(self, "both identity and generation expression", clause)
      }
      // The key makes it NOT NULL.
      if clause.is("contype", "CONSTR_PRIMARY") {
        if isNullable == true {
          throw refused(
            "conflicting-clauses",
            "conflicting NULL/NOT NULL declarations for column \"\(result.name)\" of table \"\(table)\"",
            at: clause
          )
        }
        result.isNotNull = true
      }
    }
  }

  // MARK: Types

  /// The integer type of a serial one; nil for any other type.
  private func serialType(_ typeName: Node) throws(Refusal) -> String? {
    let names = typeName.list("names")
    guard let name = names.first?.as(.string)?["sval"], !typeName.flag("pct_type"), !typeName.flag("setof")
    else { return nil }
    let type: String
    if name.equals("smallserial") || name.equals("serial2") {
      type = "int2"
    } else if name.equals("serial") || name.equals("serial4") {
      type = "int4"
    } else if name.equals("bigserial") || name.equals("serial8") {
      type = "int8"
    } else {
      return nil
    }
    guard names.count == 1 else { return nil }
    guard typeName.list("arrayBounds").isEmpty else {
      throw refused("serial-array", "array of serial is not implemented", at: typeName)
    }
    return type
  }

  /// The type of a column, which no pseudo-type can be (CheckAttributeType).
  mutating func columnType(_ typeName: Node, named name: String) throws(Refusal) -> TypeReference {
    if typeName.flag("setof") {
      throw refused("invalid-type", "column \"\(name)\" cannot be declared SETOF", at: typeName)
    }
    let type = try self.type(typeName)
    guard !type.isArray, !columnTypes.contains(type.type), let builtin = builtinType(of: type) else {
      return type
    }
    guard builtin.kind != .pseudo else {
      throw refused("pseudo-type", "column \"\(name)\" has pseudo-type \(builtin.name.name)", at: typeName)
    }
    if !catalog.contains(type.type) { columnTypes.insert(type.type) }
    return type
  }

  /// The collation in a COLLATE clause; nil where it is what the type has anyway.
  mutating func collation(_ clause: Node, for type: TypeReference?) throws(Refusal) -> ObjectID? {
    let id = try collation(named: clause.strings("collname"), at: clause.location)
    guard let type else { return id }
    // What a type of the user's is made from may not be known here.
    guard isCollatable(type) || builtinType(of: type) == nil else {
      throw refused(
        "not-collatable",
        "collations are not supported by type \(type.sql(Names(catalog)))",
        at: clause
      )
    }
    return id == defaultCollation(of: type) ? nil : id
  }

  /// A compression method; nil for the default one.
  mutating func compression(_ name: String, for type: TypeReference?, at node: Node?) throws(Refusal)
    -> String?
  {
    if name == "default" { return nil }
    guard name == "pglz" || name == "lz4" else {
      throw refused("invalid-compression", "invalid compression method \"\(name)\"", at: node)
    }
    if let type, catalog.defaultStorage(of: type) == .plain {
      throw refused(
        "invalid-compression",
        "column data type \(type.sql(Names(catalog))) does not support compression",
        at: node
      )
    }
    return name
  }
}
