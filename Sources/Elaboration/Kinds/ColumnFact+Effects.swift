// What changes of columns lock, rewrite and scan (ATController, ATRewriteTables).

import CatalogModel
import Expressions
import PostgresSyntax

extension ColumnFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    let table = reader.relation(change.id)
    guard let old = change.old, let new = change.new else {
      reader.lock(table, .accessExclusive)
      guard let table, reader.isInUse(table) else { return }
      if let new = change.new { noteAdded(new, change.id, table, &reader) }
      // Of a typed table's columns their type's attributes speak, and of a partition's those of the whole.
      if let old = change.old, !reader.isGone(table), !reader.catalog.isForeign(table),
        old.attribute == nil, old.inherited.isEmpty
      {
        reader.report(old.generated == nil ? .dropColumn : .dropComputedColumn, change.id)
      }
      return
    }
    if change.isOnly({
      ($0.inherited, $0.merged, $0.attribute) = ($1.inherited, $1.merged, $1.attribute)
    }) {
      return
    }
    if change.isOnly({ ($0.statistics, $0.parameters) = ($1.statistics, $1.parameters) }) {
      return reader.lock(table, .shareUpdateExclusive)
    }
    reader.lock(table, .accessExclusive)
    if old.type != new.type || old.collation != new.collation {
      let isRewritten = reader.rewrites(change.id, from: old.type, to: new.type)
      if isRewritten { reader.rewrite(table) }
      if reader.isInUse(table) {
        if old.type != new.type || isRewritten {
          let isPlain = reader.columnTransforms[change.id] == nil
          let fits = isPlain && reader.catalog.alwaysFits(old.type, in: new.type)
          reader.report(!isRewritten ? .changeTypeInPlace : fits ? .widenType : .changeType, change.id)
          if isRewritten { reader.explain(table) }
        }
        // A partition's or a child's goes with it.
        if old.inheritedFrom.isEmpty, reader.loses(old, to: new, of: table) {
          reader.report(.lossyConversion, change.id)
        }
        if reader.losesLabels(from: old.type, to: new.type) { reader.report(.removeEnumValue, new.type.type) }
      }
      noteRetyped(change.id, from: old, to: new, isRewritten: isRewritten, &reader)
    }
    if !old.isNotNull, new.isNotNull, !reader.catalog.isProvenNotNull(change.id) {
      reader.scan(table)
      if reader.isInUse(table) { reader.report(.setNotNull, change.id, explaining: table) }
    }
    if change.isMoved, reader.isInUse(table) { reader.report(.rename, change.id) }
  }

  /// ADD COLUMN (ATExecAddColumn).
  private static func noteAdded(
    _ new: ColumnFact,
    _ id: ObjectID,
    _ table: ObjectID?,
    _ reader: inout EffectReader
  ) {
    let catalog = reader.catalog
    let value = catalog.defaultFact(of: id)?.expression
    let isComputed =
      new.generated != nil || catalog.identitySequence(of: id) != nil
      || value.map(catalog.isVolatile) == true || catalog.hasDomainConstraints(new.type)
    if isComputed {
      reader.rewrite(table)
      reader.report(.addComputedColumn, id, explaining: table)
    } else if new.isNotNull, value == nil {
      reader.scan(table)
      reader.report(.addRequiredColumn, id, explaining: table)
    }
  }

  /// The constraints and indexes on a column whose type changed are made anew (ATPostAlterTypeCleanup), but for an
  /// index that would be the same (CheckIndexCompatible).
  private static func noteRetyped(
    _ id: ObjectID,
    from old: ColumnFact,
    to new: ColumnFact,
    isRewritten: Bool,
    _ reader: inout EffectReader
  ) {
    let catalog = reader.catalog
    func staysIndexed(by method: String, _ definition: IndexDefinition?) -> Bool {
      // Where every row is read anyway, so is it for the indexes.
      if isRewritten { return true }
      if let definition {
        let isSimple = definition.predicate == nil && definition.keys.allSatisfy { $0.expression == nil }
        guard isSimple else { return false }
      }
      guard old.collation == new.collation else { return false }
      return definition?.keys.contains { $0.content == .column(id) && $0.operatorClass != nil } == true
        || old.type.type == new.type.type && old.type.isArray == new.type.isArray
        || catalog.operatorClass(for: old.type, method) == catalog.operatorClass(for: new.type, method)
    }
    for dependent in catalog.dependents(of: id).map(\.id) {
      switch catalog[dependent]?.fact {
      case let check as CheckConstraintFact where check.columns.contains(id) && check.isValid:
        reader.scan(reader.relation(dependent))
      case let index as IndexFact where !reader.isNew(dependent):
        if !staysIndexed(by: index.method, index.definition) {
          reader.scan(index.table)
          // What was different may be the same now.
          if index.definition?.isUnique == true {
            reader.report(.createUniqueIndex, dependent, explaining: index.table)
          }
        }
      case let key as KeyFact where !reader.isNew(dependent) && key.columns.contains(id):
        if !staysIndexed(by: "btree", nil) {
          reader.scan(reader.relation(dependent))
          reader.report(.addUnique, dependent, explaining: reader.relation(dependent))
        }
      case let constraint as ExclusionConstraintFact where !reader.isNew(dependent):
        if !staysIndexed(by: constraint.index.method, constraint.index) {
          reader.scan(reader.relation(dependent))
          reader.report(.addExclusion, dependent, explaining: reader.relation(dependent))
        }
      case let key as ForeignKeyFact where !reader.isNew(dependent):
        let other = key.referencedColumns.first.flatMap { reader.relation($0) }
        reader.lock(reader.relation(dependent), .accessExclusive)
        reader.lock(other, .accessExclusive)
      default: break
      }
    }
  }
}

extension EffectReader {
  /// Whether a value of an enum has no counterpart in the one that takes its place, be it within a domain or a composite
  /// type.
  func losesLabels(from old: TypeReference, to new: TypeReference) -> Bool {
    guard old.type != new.type else { return false }
    switch (entry(old.type)?.fact, entry(new.type)?.fact) {
    case (let before as EnumFact, let after as EnumFact):
      return !Set(before.labels).isSubset(of: after.labels)
    case (let before as DomainFact, let after as DomainFact):
      return losesLabels(from: before.base, to: after.base)
    case (is CompositeFact, is CompositeFact):
      return catalog.children(of: old.type, .column).contains { attribute in
        guard let other = catalog.lookUp(.column, in: new.type, catalog.name(of: attribute)),
          let before = catalog.fact(attribute, as: CompositeAttributeFact.self),
          let after = catalog.fact(other, as: CompositeAttributeFact.self)
        else { return false }
        return losesLabels(from: before.type, to: after.type)
      }
    default: return false
    }
  }

  /// Whether another type means other bytes (ATColumnChangeRequiresRewrite).
  func rewrites(_ column: ObjectID, from old: TypeReference, to new: TypeReference) -> Bool {
    if let transform = columnTransforms[column], !transform.isColumn(column) { return true }
    return catalog.rewrites(old, to: new)
  }
}

extension Catalog {
  /// Whether a validated CHECK says that a column is never NULL (NotNullImpliedByRelConstraints).
  func isProvenNotNull(_ column: ObjectID) -> Bool {
    hasDependent(of: column, as: CheckConstraintFact.self) { check in
      check.isValid && check.expression.impliesNotNull(column)
    }
  }
}
