// Reads the ALTER TABLE commands that are about one column.

package import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

/// The passes of ATController in tablecmds.c.
enum AlterPass {
  /// What sees the table as it is before the statement (ATPrepCmd).
  static let preparation = -1
  static let drop = 0
  static let alterType = 1
  static let addColumn = 4
  static let addConstraint = 5
  static let columnAttributes = 6
  static let addIndexConstraint = 7
  static let addIndex = 8
  static let addOther = 9
  static let miscellaneous = 10
}

/// The readers of ADD COLUMN, DROP COLUMN, ALTER COLUMN.
let columnReaders = [
  AlterTableReader("AT_AddColumn", pass: AlterPass.addColumn) {
    command,
    relation,
    elaboration throws(Refusal) in
    try elaboration.addColumn(command, to: relation)
  }.followed(by: AlterPass.addOther) { command, relation, elaboration throws(Refusal) in
    try elaboration.addConstraints(ofColumn: command, to: relation)
  },
  AlterTableReader("AT_DropColumn", pass: AlterPass.drop) { command, relation, elaboration throws(Refusal) in
    try elaboration.dropColumn(command, of: relation)
  },
  AlterTableReader("AT_AlterColumnType", pass: AlterPass.preparation) {
    command,
    relation,
    elaboration throws(Refusal) in
    try elaboration.prepareColumnType(command, of: relation)
  }.followed(by: AlterPass.alterType) { command, relation, elaboration throws(Refusal) in
    try elaboration.alterColumnType(command, of: relation)
  },
  // DROP DEFAULT goes with the drops, SET DEFAULT after columns and constraints were added.
  AlterTableReader("AT_ColumnDefault", pass: AlterPass.drop) {
    command,
    relation,
    elaboration throws(Refusal) in
    if command["def"] == nil { try elaboration.alterDefault(command, of: relation) }
  }.followed(by: AlterPass.addOther) { command, relation, elaboration throws(Refusal) in
    if command["def"] != nil { try elaboration.alterDefault(command, of: relation) }
  },
  AlterTableReader("AT_DropNotNull", pass: AlterPass.drop) { command, relation, elaboration throws(Refusal) in
    try elaboration.dropNotNull(command, of: relation)
  },
  AlterTableReader("AT_SetNotNull", pass: AlterPass.columnAttributes) {
    command,
    relation,
    elaboration throws(Refusal) in
    try elaboration.setNotNull(command, of: relation)
  },
  AlterTableReader("AT_DropExpression", pass: AlterPass.drop) {
    command,
    relation,
    elaboration throws(Refusal) in
    try elaboration.dropExpression(command, of: relation)
  },
  AlterTableReader("AT_AddIdentity", pass: AlterPass.addOther) {
    command,
    relation,
    elaboration throws(Refusal) in
    try elaboration.addIdentity(command, to: relation)
  },
  AlterTableReader("AT_SetIdentity") { command, relation, elaboration throws(Refusal) in
    try elaboration.setIdentity(command, of: relation)
  },
  AlterTableReader("AT_DropIdentity", pass: AlterPass.drop) {
    command,
    relation,
    elaboration throws(Refusal) in
    try elaboration.dropIdentity(command, of: relation)
  },
  AlterTableReader("AT_SetStatistics") { command, relation, elaboration throws(Refusal) in
    if try elaboration.alterMaterializedColumn(command, of: relation) { return }
    try elaboration.setStatistics(command, of: relation)
  }.locking(.shareUpdateExclusive),
  AlterTableReader("AT_SetStorage") { command, relation, elaboration throws(Refusal) in
    if try elaboration.alterMaterializedColumn(command, of: relation) { return }
    try elaboration.setStorage(command, of: relation)
  },
  AlterTableReader("AT_SetCompression") { command, relation, elaboration throws(Refusal) in
    if try elaboration.alterMaterializedColumn(command, of: relation) { return }
    try elaboration.setCompression(command, of: relation)
  },
  AlterTableReader("AT_SetOptions") { command, relation, elaboration throws(Refusal) in
    if try elaboration.alterMaterializedColumn(command, of: relation) { return }
    try elaboration.setColumnOptions(command, of: relation, isReset: false)
  }.locking(.shareUpdateExclusive),
  AlterTableReader("AT_ResetOptions") { command, relation, elaboration throws(Refusal) in
    if try elaboration.alterMaterializedColumn(command, of: relation) { return }
    try elaboration.setColumnOptions(command, of: relation, isReset: true)
  }.locking(.shareUpdateExclusive),
]

extension Elaboration {
  /// The fact about a table, or a refusal that the action is for tables.
  func tableFact(
    _ relation: ObjectID,
    action: String,
    mayBeForeign: Bool = true
  ) throws(Refusal) -> TableFact {
    guard let fact = catalog.fact(relation, as: TableFact.self), mayBeForeign || fact.server == nil else {
      throw wrongAction(action, on: relation)
    }
    return fact
  }

  /// The column that a command names.
  private mutating func column(_ command: Node, of table: ObjectID) throws(Refusal) -> ObjectID {
    let name = command.text("name") ?? ""
    if catalog.lookUp(.column, in: table, name) == nil, isSystemColumn(name) {
      throw refused("system-column", "cannot alter system column \"\(name)\"")
    }
    return try column(name, of: table, at: nil)
  }

  /// The column and those that inherit from it, all the way down; with ONLY, itself (ATSimpleRecursion).
  func withHeirs(_ column: ObjectID) -> [ObjectID] {
    guard !alterTableOnly else { return [column] }
    let name = catalog.name(of: column)
    return catalog.withHeirs(catalog.parent(of: column)).compactMap { catalog.lookUp(.column, in: $0, name) }
  }

  // MARK: Defaults

  /// SET DEFAULT and DROP DEFAULT (ATExecColumnDefault); views have defaults too.
  fileprivate mutating func alterDefault(_ command: Node, of relation: ObjectID) throws(Refusal) {
    let id = try column(command, of: relation)
    for column in withHeirs(id) {
      let (name, table) = (catalog.name(of: column), catalog.name(of: catalog.parent(of: column)))
      if catalog.identitySequence(of: column) != nil {
        throw refused(
          "identity-column",
          "column \"\(name)\" of relation \"\(table)\" is an identity column",
          help: command["def"] == nil ? "use ALTER TABLE … ALTER COLUMN … DROP IDENTITY instead" : nil
        )
      }
      if catalog.fact(column, as: ColumnFact.self)?.generated != nil {
        throw refused(
          "generated-column",
          "column \"\(name)\" of relation \"\(table)\" is a generated column",
          help: command["def"] == nil ? "use ALTER TABLE … ALTER COLUMN … DROP EXPRESSION instead" : nil
        )
      }
      if let node = command["def"] {
        try setDefault(of: column, to: node)
      } else if let old = catalog.defaultID(of: column) {
        // The server drops it like any object: what refers to it, which nothing can, would be in the way.
        catalog.remove(old)
      }
    }
  }

  // MARK: NOT NULL

  fileprivate mutating func setNotNull(_ command: Node, of table: ObjectID) throws(Refusal) {
    let fact = try tableFact(table, action: "ALTER COLUMN ... SET NOT NULL")
    let id = try column(command, of: table)
    if alterTableOnly, fact.partitionKey != nil { try checkHeirsAreNotNull(id) }
    for column in withHeirs(id) { catalog.update(column, as: ColumnFact.self) { $0.isNotNull = true } }
  }

  /// Refuses to make a column NOT NULL in the partitioned table alone (ATPrepSetNotNull): all are, or none.
  package func checkHeirsAreNotNull(_ column: ObjectID) throws(Refusal) {
    let lacks = catalog.heirs(ofColumn: column).contains {
      catalog.fact($0, as: ColumnFact.self)?.isNotNull == false
    }
    if lacks {
      throw refused("not-null", "constraint must be added to child tables too", help: "do not specify ONLY")
    }
  }

  /// Makes a column NOT NULL, and those that inherit from it, as a primary key that is added does.
  package mutating func setNotNull(_ column: ObjectID) {
    for column in withHeirs(column) { catalog.update(column, as: ColumnFact.self) { $0.isNotNull = true } }
  }

  fileprivate mutating func dropNotNull(_ command: Node, of table: ObjectID) throws(Refusal) {
    let fact = try tableFact(table, action: "ALTER COLUMN ... DROP NOT NULL")
    let id = try column(command, of: table)
    if alterTableOnly, fact.partitionKey != nil, !catalog.heirs(of: table).isEmpty {
      throw refused(
        "not-null",
        "cannot remove constraint from only the partitioned table when partitions exist",
        help: "do not specify ONLY"
      )
    }
    for (index, column) in withHeirs(id).enumerated() {
      guard let fact = catalog.fact(column, as: ColumnFact.self), fact.isNotNull else { continue }
      let (name, table) = (catalog.name(of: column), catalog.name(of: catalog.parent(of: column)))
      if catalog.identitySequence(of: column) != nil {
        throw refused("identity-column", "column \"\(name)\" of relation \"\(table)\" is an identity column")
      }
      try checkNotInPrimaryKey(column)
      let parents = fact.inherited.filter {
        catalog.fact(catalog.parent(of: $0), as: TableFact.self)?.partitionKey != nil
      }
      if index == 0, parents.contains(where: { catalog.fact($0, as: ColumnFact.self)?.isNotNull == true }) {
        throw refused("not-null", "column \"\(name)\" is marked NOT NULL in parent table")
      }
      catalog.update(column, as: ColumnFact.self) { $0.isNotNull = false }
    }
  }

  // MARK: Generated and identity columns

  fileprivate mutating func dropExpression(_ command: Node, of table: ObjectID) throws(Refusal) {
    _ = try tableFact(table, action: "ALTER COLUMN ... DROP EXPRESSION")
    let id = try column(command, of: table)
    guard let fact = catalog.fact(id, as: ColumnFact.self) else { return }
    if alterTableOnly, !catalog.heirs(of: table).isEmpty {
      throw refused(
        "generated-column",
        "ALTER TABLE / DROP EXPRESSION must be applied to child tables too",
        help: "do not specify ONLY"
      )
    }
    if !fact.inheritedFrom.isEmpty {
      throw refused("generated-column", "cannot drop generation expression from inherited column")
    }
    guard fact.generated != nil else {
      if command.flag("missing_ok") { return }
      throw refused(
        "generated-column",
        "column \"\(catalog.name(of: id))\" of relation \"\(catalog.name(of: table))\" is not a stored generated column"
      )
    }
    for column in withHeirs(id) { catalog.update(column, as: ColumnFact.self) { $0.generated = nil } }
  }

  fileprivate mutating func addIdentity(_ command: Node, to table: ObjectID) throws(Refusal) {
    let tableFact = try tableFact(table, action: "ALTER COLUMN ... ADD IDENTITY")
    let id = try column(command, of: table)
    guard let fact = catalog.fact(id, as: ColumnFact.self), let clause = command["def"]?.as(.constraint)
    else { return }
    let (name, relation) = (catalog.name(of: id), catalog.name(of: table))
    if catalog.isTyped(table) {
      throw refused("identity", "identity columns are not supported on typed tables")
    }
    guard fact.isNotNull else {
      throw refused(
        "identity-column",
        "column \"\(name)\" of relation \"\(relation)\" must be declared NOT NULL before identity can be added"
      )
    }
    if catalog.identitySequence(of: id) != nil {
      throw refused(
        "identity-column",
        "column \"\(name)\" of relation \"\(relation)\" is already an identity column"
      )
    }
    if catalog.defaultID(of: id) != nil {
      throw refused(
        "identity-column",
        "column \"\(name)\" of relation \"\(relation)\" already has a default value"
      )
    }
    let sequence = try makeSequence(
      for: name,
      type: fact.type,
      of: relation,
      in: catalog.parent(of: table),
      clause["options"],
      isUnlogged: tableFact.isUnlogged
    )
    let identity = ColumnIdentity(column: id, isAlways: clause.is("generated_when", "a"))
    catalog.update(sequence, as: SequenceFact.self) { $0.identity = identity }
    finishCreation(sequence)
  }

  private mutating func identity(_ command: Node, of table: ObjectID) throws(Refusal) -> ObjectID? {
    let id = try column(command, of: table)
    if let sequence = catalog.identitySequence(of: id) { return sequence }
    if command.flag("missing_ok") { return nil }
    throw refused(
      "identity-column",
      "column \"\(catalog.name(of: id))\" of relation \"\(catalog.name(of: table))\" is not an identity column"
    )
  }

  fileprivate mutating func setIdentity(_ command: Node, of table: ObjectID) throws(Refusal) {
    _ = try tableFact(table, action: "ALTER COLUMN ... SET")
    guard let sequence = try identity(command, of: table) else { return }
    let options = command["def"]?.as(.list)?.list("items") ?? command.list("def")
    for option in options.compactMap({ $0.as(.defElem) }) where option.text("defname") == "generated" {
      let isAlways = option["arg"]?.as(.integer)?.int("ival") == Int(UInt8(ascii: "a"))
      catalog.update(sequence, as: SequenceFact.self) { $0.identity?.isAlways = isAlways }
    }
    try alterSequence(sequence, options)
  }

  fileprivate mutating func dropIdentity(_ command: Node, of table: ObjectID) throws(Refusal) {
    _ = try tableFact(table, action: "ALTER COLUMN ... DROP IDENTITY")
    guard let sequence = try identity(command, of: table) else { return }
    try drop([sequence], cascade: false)
  }

  // MARK: Storage

  fileprivate mutating func setStatistics(_ command: Node, of relation: ObjectID) throws(Refusal) {
    guard command.text("name") != nil else { return try setIndexStatistics(command, of: relation) }
    var target = command["def"]?.as(.integer)?.int("ival") ?? 0
    if target < -1 {
      throw refused("invalid-statistics", "statistics target \(target) is too low")
    }
    if target > 10000 {
      note("statistics-lowered", "lowering statistics target to 10000")
      target = 10000
    }
    for column in withHeirs(try column(command, of: relation)) {
      catalog.update(column, as: ColumnFact.self) { $0.statistics = target == -1 ? nil : target }
    }
  }

  fileprivate mutating func setStorage(_ command: Node, of relation: ObjectID) throws(Refusal) {
    let word = (command["def"]?.string ?? "").uppercased()
    guard ["PLAIN", "EXTERNAL", "EXTENDED", "MAIN"].contains(word) else {
      throw refused("invalid-storage", "invalid storage type \"\(command["def"]?.string ?? "")\"")
    }
    for column in withHeirs(try column(command, of: relation)) {
      guard let fact = catalog.fact(column, as: ColumnFact.self) else { continue }
      let usual = catalog.defaultStorage(of: fact.type)
      guard word == "PLAIN" || usual != .plain else {
        throw refused(
          "invalid-storage",
          "column data type \(fact.type.sql(Names(catalog))) can only have storage PLAIN"
        )
      }
      catalog.update(column, as: ColumnFact.self) { $0.storage = word == usual.word ? nil : word }
    }
  }

  fileprivate mutating func setCompression(_ command: Node, of relation: ObjectID) throws(Refusal) {
    let id = try column(command, of: relation)
    let type = catalog.fact(id, as: ColumnFact.self)?.type
    let method = try compression(command["def"]?.string ?? "", for: type, at: nil)
    catalog.update(id, as: ColumnFact.self) { $0.compression = method }
  }

  fileprivate mutating func setColumnOptions(
    _ command: Node,
    of relation: ObjectID,
    isReset: Bool
  ) throws(Refusal) {
    let id = try column(command, of: relation)
    guard var parameters = catalog.fact(id, as: ColumnFact.self)?.parameters else { return }
    let options = command["def"]?.as(.list)?.list("items") ?? command.list("def")
    if isReset {
      try reset(options, in: &parameters)
    } else {
      try apply(options, to: &parameters, known: columnParameters)
    }
    catalog.update(id, as: ColumnFact.self) { $0.parameters = parameters }
  }
}
