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
  /// One owner for each object.
  package static let owner = NameSpace(13)
  /// One composite type for each typed table.
  package static let typing = NameSpace(14)
  package static let language = NameSpace(15)
  package static let foreignDataWrapper = NameSpace(16)
  package static let foreignServer = NameSpace(17)
  package static let publication = NameSpace(19)
  package static let subscription = NameSpace(20)
  package static let textSearchParser = NameSpace(21)
  package static let textSearchTemplate = NameSpace(22)
  package static let textSearchDictionary = NameSpace(23)
  package static let textSearchConfiguration = NameSpace(24)
  /// Settings of one column of a materialized view.
  package static let columnSettings = NameSpace(41)
  /// Security labels of one object, by provider.
  package static let securityLabel = NameSpace(40)
  package static let accessMethod = NameSpace(25)
  package static let conversion = NameSpace(26)
  package static let operatorFamily = NameSpace(143, isOverloaded: true)
  package static let operatorClass = NameSpace(144, isOverloaded: true)
  /// pg_amop and pg_amproc, within a family, by slot and types.
  package static let operatorFamilyMember = NameSpace(145, isOverloaded: true)
  /// Entries of access lists, by grantee and grantor.
  package static let privilege = NameSpace(130, isOverloaded: true)
  /// pg_default_acl: one entry for each role, schema and class of objects.
  package static let defaultPrivileges = NameSpace(131, isOverloaded: true)
  /// pg_user_mapping, by role and server.
  package static let userMapping = NameSpace(140, isOverloaded: true)
  /// pg_publication_rel and pg_publication_namespace, within a publication.
  package static let publicationMember = NameSpace(141, isOverloaded: true)
  /// pg_transform, by type and language.
  package static let transform = NameSpace(142, isOverloaded: true)
  /// pg_auth_members.
  package static let membership = NameSpace(132, isOverloaded: true)
  package static let eventTrigger = NameSpace(29)
  /// pg_proc: functions, procedures, aggregates.
  package static let routine = NameSpace(128, isOverloaded: true)
  package static let `operator` = NameSpace(129, isOverloaded: true)
  package static let cast = NameSpace(133, isOverloaded: true)
}
