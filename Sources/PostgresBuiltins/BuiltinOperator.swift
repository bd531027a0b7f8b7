// Rows of pg_operator, and of pg_amop: what an operator does, and which operator families it serves.

/// An operator that the server or an extension provides.
package struct BuiltinOperator: Hashable, Sendable {
  package var name: BuiltinName
  /// Nil for a prefix operator.
  package var left: BuiltinName?
  package var right: BuiltinName
  package var result: BuiltinName
  package var function: BuiltinName
  /// Takes the same two types the other way round.
  package var commutator: BuiltinName?
  /// Takes the same types.
  package var negator: BuiltinName?
  package var canMerge: Bool
  package var canHash: Bool
  /// Whether it means the same with its operands exchanged.
  package var isCommutative: Bool { commutator == name && left == right }

  init(row: Row, name: BuiltinName) {
    var row = row
    self.name = name
    left = row.next().name
    right = row.next().name ?? "any"
    result = row.next().name ?? "bool"
    function = row.next().name ?? ""
    commutator = row.next().name
    negator = row.next().name
    let flags = row.next()
    canMerge = flags.contains("m")
    canHash = flags.contains("h")
  }
}

/// What an operator means to an operator family.
package struct BuiltinOperatorFamilyMember: Hashable, Sendable {
  package var `operator`: BuiltinName
  package var left: BuiltinName
  package var right: BuiltinName
  package var accessMethod: String
  package var family: BuiltinName
  /// For btree: 1 `<`, 2 `<=`, 3 `=`, 4 `>=`, 5 `>`.
  package var strategy: Int
  /// The btree family that sorts the results, where the operator is for ORDER BY.
  package var orderingFamily: BuiltinName?

  init?(row: Row) {
    var row = row
    guard let `operator` = row.next().name, let left = row.next().name, let right = row.next().name else {
      return nil
    }
    self.operator = `operator`
    self.left = left
    self.right = right
    accessMethod = row.next().string
    guard let family = row.next().name else { return nil }
    self.family = family
    strategy = row.next().int ?? 0
    orderingFamily = row.next().name
  }
}
