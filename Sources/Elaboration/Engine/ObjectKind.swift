// What a kind of object adds to a fact so that DDL can be read: its statements, and how it is addressed.

package import CatalogModel
package import PostgresSyntax

/// Reads one form of statement into the catalog.
package struct Reader: Sendable {
  package typealias Read = @Sendable (_ node: Node, _ elaboration: inout Elaboration) throws(Refusal) -> Void

  let form: StatementForm
  let read: Read

  /// - Parameters:
  ///   - tag: of the statement; a tag has one reader.
  ///   - objectType: for CREATE statements that share a tag, which of them: a value of ObjectType, `OBJECT_AGGREGATE`.
  ///   - read: gets the statement's body.
  package init(_ tag: NodeTag, of objectType: String? = nil, _ read: @escaping Read) {
    form = StatementForm(tag: tag, objectType: objectType)
    self.read = read
  }
}

/// What tells one form of statement from others.
struct StatementForm: Hashable, Sendable {
  let tag: NodeTag
  /// The kind of a DefineStmt; nil for every other statement.
  let objectType: String?

  init(tag: NodeTag, objectType: String?) {
    self.tag = tag
    self.objectType = objectType
  }

  /// The form of a statement, given with its tag.
  init(of node: Node) {
    tag = node.tag
    objectType = tag == .defineStmt ? node.body.text("kind") : nil
  }
}

/// Reads one subcommand of ALTER TABLE, which is also how ALTER VIEW, ALTER INDEX and ALTER SEQUENCE arrive.
package struct AlterTableReader: Sendable {
  package typealias Read =
    @Sendable (_ command: Node, _ relation: ObjectID, _ elaboration: inout Elaboration) throws(Refusal) ->
    Void

  /// `AT_AddColumn`: a value of AlterTableType; `OBJECT_TYPE AT_AddColumn` for ALTER TYPE.
  let subtype: String
  /// In which pass of ATPrepCmd's it runs; lower first, written order within a pass.
  private(set) var pass: @Sendable (_ command: Node) -> Int
  private(set) var read: Read
  /// What is left to be done in a later pass, as the constraints of ADD COLUMN are.
  private(set) var later: (pass: Int, read: Read)?
  /// The lock that it takes on the relation (AlterTableGetLockLevel).
  private(set) var lock: @Sendable (_ command: Node) -> LockMode = { _ in .accessExclusive }

  /// `isForType`: whether it reads the subcommand of ALTER TYPE, rather than of ALTER TABLE and the rest.
  package init(_ subtype: String, isForType: Bool = false, pass: Int = 10, _ read: @escaping Read) {
    self.init(isForType ? "OBJECT_TYPE \(subtype)" : subtype, pass: { _ in pass }, read)
  }

  /// `pass`: decided by what the subcommand says.
  package init(_ subtype: String, pass: @escaping @Sendable (_ command: Node) -> Int, _ read: @escaping Read)
  {
    self.subtype = subtype
    self.pass = pass
    self.read = read
  }

  /// The same reader with something to do in a later pass.
  package func followed(by pass: Int, _ read: @escaping Read) -> AlterTableReader {
    var result = self
    result.later = (pass, read)
    return result
  }

  /// The same reader, of a subcommand that takes a weaker lock than ACCESS EXCLUSIVE.
  package func locking(_ mode: LockMode) -> AlterTableReader { locking { _ in mode } }

  /// The same, where the lock depends on what the subcommand says.
  package func locking(_ mode: @escaping @Sendable (_ command: Node) -> LockMode) -> AlterTableReader {
    var result = self
    result.lock = mode
    return result
  }
}

/// Finds the object that a COMMENT, DROP, ALTER … OWNER, RENAME or SET SCHEMA statement is about.
package struct Addressing: Sendable {
  /// - Parameters:
  ///   - object: the node in the statement's `object` field: a `List` of `String`s, a `String`, a `TypeName`, an
  ///     `ObjectWithArgs`.
  ///   - relation: the statement's `relation` field, where it has one.
  package typealias Find =
    @Sendable (_ object: Node?, _ relation: Node?, _ elaboration: inout Elaboration) throws(Refusal) ->
    ObjectID

  /// `OBJECT_TABLE`: a value of ObjectType.
  let objectType: String
  let find: Find

  package init(_ objectType: String, _ find: @escaping Find) {
    self.objectType = objectType
    self.find = find
  }
}

/// A kind of object with the statements that make and change it.
package protocol ObjectKind: Fact {
  static var readers: [Reader] { get }
  static var alterTableReaders: [AlterTableReader] { get }
  static var addressing: [Addressing] { get }
  /// Whether it is a ``TypeFact``, or ``ColumnLike``: to ask the runtime what a kind conforms to takes long.
  static var isType: Bool { get }
  static var isColumnLike: Bool { get }
  /// Says which relations are locked, rewritten and scanned for a change of a fact.
  static func note(_ change: FactChange<Self>, _ reader: inout EffectReader)
}

extension ObjectKind {
  package static var readers: [Reader] { [] }
  package static var alterTableReaders: [AlterTableReader] { [] }
  package static var addressing: [Addressing] { [] }
  package static var isType: Bool { false }
  package static var isColumnLike: Bool { false }
}

/// What all kinds can read, by the statements' tags.
struct Registry: Sendable {
  private(set) var readers: [StatementForm: Reader] = [:]
  private(set) var alterTableReaders: [String: AlterTableReader] = [:]
  private(set) var addressing: [String: Addressing] = [:]
  private(set) var kinds: [ObjectIdentifier: any ObjectKind.Type] = [:]

  static let shared = Registry(allKinds)

  init(_ kinds: [any ObjectKind.Type]) {
    for kind in kinds {
      self.kinds[ObjectIdentifier(kind)] = kind
      for reader in kind.readers {
        precondition(readers.updateValue(reader, forKey: reader.form) == nil, "two readers of \(reader.form)")
      }
      for reader in kind.alterTableReaders {
        let old = alterTableReaders.updateValue(reader, forKey: reader.subtype)
        precondition(old == nil, "two readers of \(reader.subtype)")
      }
      for address in kind.addressing {
        let old = addressing.updateValue(address, forKey: address.objectType)
        precondition(old == nil, "two ways to find \(address.objectType)")
      }
    }
    for reader in sharedReaders + sessionReaders + clusterReaders where readers[reader.form] == nil {
      readers[reader.form] = reader
    }
  }
}
