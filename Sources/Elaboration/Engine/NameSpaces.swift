// PostgreSQL's catalogs in which names are unique.

package import CatalogModel

extension NameSpace {
  /// pg_class: tables, views, indexes, sequences, composite types.
  package static let relation = NameSpace(1)
  /// pg_type.
  package static let type = NameSpace(2)
  package static let schema = NameSpace(3)
  /// pg_attribute, within a relation or composite type.
  package static let column = NameSpace(4)
  /// pg_constraint, within a table or domain.
  package static let constraint = NameSpace(5)
  package static let trigger = NameSpace(6)
  package static let rule = NameSpace(7)
  package static let policy = NameSpace(8)
  package static let `extension` = NameSpace(9)
  package static let role = NameSpace(10)
  package static let collation = NameSpace(11)
  package static let statistics = NameSpace(12)
  /// pg_proc: functions, procedures, aggregates.
  package static let routine = NameSpace(128, isOverloaded: true)
  package static let `operator` = NameSpace(129, isOverloaded: true)
}
