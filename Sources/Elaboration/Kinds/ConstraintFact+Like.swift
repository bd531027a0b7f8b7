// What LIKE … INCLUDING takes over of constraints, indexes and statistics (expandTableLikeClause).

package import CatalogModel

extension Elaboration {
  /// Copies the CHECK constraints of a table into a new one, by their names, for LIKE … INCLUDING CONSTRAINTS, with
  /// comments where the options ask for them.
  package mutating func copyChecks(
    like source: ObjectID,
    to table: ObjectID,
    options: LikeOptions
  ) throws(Refusal) {
    guard options.contains(.constraints) else { return }
    let map = catalog.columnMap(from: source, to: table)
    for id in catalog.children(of: source, .constraint) {
      guard let fact = catalog.fact(id, as: CheckConstraintFact.self) else { continue }
      var own = CheckConstraintFact(fact.expression.mapped(map))
      own.isNoInherit = fact.isNoInherit
      // Where the table inherits the same, the two are one.
      let copy = try place(
        own,
        named: catalog.name(of: id),
        on: table,
        mayMerge: false,
        isNew: false,
        at: nil
      )
      copyComment(from: id, to: copy, options)
    }
  }

  /// Copies indexes with their constraints, and extended statistics, as far as the options of LIKE ask for them.
  package mutating func copyIndexes(
    like source: ObjectID,
    to table: ObjectID,
    options: LikeOptions
  ) throws(Refusal) {
    let map = catalog.columnMap(from: source, to: table)
    if options.contains(.indexes) {
      for index in catalog.indexes(of: source) {
        guard let new = clone(of: index, for: table, map) else { continue }
        let copy = try makeIndex(new, at: nil)
        copyComment(from: index, to: copy, options)
      }
    }
    guard options.contains(.statistics) else { return }
    for id in catalog.statistics(of: source) {
      let copy = try copyStatistics(id, to: table, map)
      copyComment(from: id, to: copy, options)
    }
  }

  /// The same index for another table, under a name that is made up (generateClonedIndexStmt).
  private func clone(of index: ObjectID, for table: ObjectID, _ map: [ObjectID: ObjectID]) -> NewIndex? {
    guard let fact = catalog.fact(index, as: IndexFact.self),
      let definition = catalog.indexDefinition(of: index)
    else {
      return nil
    }
    var new = NewIndex(table: table, name: nil, definition: definition.mapped(map))
    new.parameters = fact.parameters
    new.tablespace = fact.tablespace
    guard let constraint = fact.constraint else { return new }
    if let key = catalog.fact(constraint, as: KeyFact.self) {
      new.constraint = key.isPrimary ? .primaryKey(key.deferrability) : .unique(key.deferrability)
    } else if let exclusion = catalog.fact(constraint, as: ExclusionConstraintFact.self) {
      new.constraint = .exclusion(exclusion.operators, exclusion.deferrability)
    }
    return new
  }

  private mutating func copyComment(from source: ObjectID, to copy: ObjectID, _ options: LikeOptions) {
    guard options.contains(.comments), let comment = catalog.child(of: source, .comment),
      let text = catalog.fact(comment, as: CommentFact.self)?.text
    else { return }
    setComment(on: copy, to: text)
  }
}
