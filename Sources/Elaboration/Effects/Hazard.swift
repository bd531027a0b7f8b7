// What a statement may do that whoever runs it should know of before.

package import CatalogModel
package import PostgresSyntax

/// A danger of one statement: decided with the catalog before and after it, so that a table which the same script made,
/// or a type change that rewrites nothing, gives none.
package struct Hazard: Hashable, Sendable {
  package let rule: HazardRule
  /// What it is about, described: `table app.item`.
  package let object: String
  package let id: ObjectID

  package static func == (left: Hazard, right: Hazard) -> Bool {
    left.rule == right.rule && left.object == right.object
  }
  package func hash(into hasher: inout Hasher) {
    hasher.combine(rule)
    hasher.combine(object)
  }
}

/// A kind of danger.
package struct HazardRule: Hashable, Sendable {
  /// What a danger comes down to: what one can wish never to run unasked.
  package enum Class: String, CaseIterable, Hashable, Sendable {
    /// Rows, columns or values are lost for good.
    case destroysData = "destroys-data"
    /// It depends on the rows whether it can be run.
    case mayFail = "may-fail"
    /// Every row of a table is written anew.
    case rewrites
    /// Every row of a table is read while others wait.
    case scans
    /// Others can't read for as long as that takes.
    case blocksReads = "blocks-reads"
    /// Others can't write for as long as that takes.
    case blocksWrites = "blocks-writes"
    /// Programs that know the old schema stop working.
    case breaksClients = "breaks-clients"
    /// Somebody may see or do more, or less, than before.
    case changesAccess = "changes-access"
    /// What is replicated, or can be, is something else.
    case changesReplication = "changes-replication"
    /// Something outside of the database has its part in it.
    case dependsOnOutside = "depends-on-outside"
  }

  /// Stable and never reused for something else, in kebab-case: `drop-column`.
  package let id: String
  package let classes: Set<Class>
  /// What happens, as a sentence without its object: `its rows are lost`.
  package let summary: String
  /// The safer way; nil where there is none.
  package let advice: String?
  /// Whether there is none when the script ends with another object of that name: a view that is made anew.
  let endsWithReplacement: Bool
  /// Whether it is worth a word to everybody.
  package let severity: Diagnostic.Severity

  private init(
    _ id: String,
    _ classes: Set<Class>,
    _ summary: String,
    _ advice: String? = nil,
    endsWithReplacement: Bool = false,
    severity: Diagnostic.Severity = .warning
  ) {
    self.severity = severity
    self.endsWithReplacement = endsWithReplacement
    self.id = id
    self.classes = classes
    self.summary = summary
    self.advice = advice
  }

  package static func == (left: HazardRule, right: HazardRule) -> Bool { left.id == right.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension HazardRule {
  // MARK: Loss

  package static let dropTable = HazardRule(
    "drop-table",
    [.destroysData, .breaksClients],
    "its rows are lost",
    "rename it first, and drop it a release later"
  )
  package static let dropColumn = HazardRule(
    "drop-column",
    [.destroysData, .breaksClients],
    "its values are lost",
    "stop reading and writing it first, and drop it a release later"
  )
  package static let dropComputedColumn = HazardRule(
    "drop-computed-column",
    [.breaksClients],
    "queries that name it fail",
    "stop reading it first"
  )
  package static let dropSequence = HazardRule("drop-sequence", [.destroysData], "its value is lost")
  package static let dropAttribute = HazardRule(
    "drop-attribute",
    [.destroysData, .breaksClients],
    "its values are lost in every row that holds one"
  )
  package static let lossyConversion = HazardRule(
    "lossy-conversion",
    [.destroysData],
    "what its new type has no room for is cut off or rounded",
    "keep the old column until nothing is missed in the new one"
  )
  package static let restartSequence = HazardRule(
    "restart-sequence",
    [.destroysData],
    "it starts anew, since its old start is not within its new bounds",
    "set it with setval to what is to come next"
  )

  // MARK: Rows in the way, and rows to be looked at

  package static let removeEnumValue = HazardRule(
    "remove-enum-value",
    [.mayFail, .breaksClients],
    "rows that hold it are in the way, and must get another value first"
  )
  package static let narrowSequence = HazardRule(
    "narrow-sequence",
    [.mayFail],
    "fails when it has come beyond its new bounds already",
    "set it with setval first"
  )
  package static let validateConstraint = HazardRule(
    "validate-constraint",
    [.mayFail],
    "every row is looked at, and one that breaks it is in the way"
  )

  package static let addRequiredColumn = HazardRule(
    "add-required-column",
    [.mayFail],
    "fails when the table has rows, which have no value for it",
    "give it a default, or add it without NOT NULL and fill it first"
  )
  package static let addComputedColumn = HazardRule(
    "add-computed-column",
    [.rewrites, .blocksReads, .blocksWrites],
    "each row gets a value of its own: the table is written anew",
    "add it without its default, set that then, and fill the rows in batches"
  )
  package static let setNotNull = HazardRule(
    "set-not-null",
    [.mayFail, .scans, .blocksReads, .blocksWrites],
    "every row is looked at, and a NULL is in the way",
    "add CHECK (… IS NOT NULL) NOT VALID, VALIDATE it, and SET NOT NULL after that"
  )
  package static let addCheck = HazardRule(
    "add-check",
    [.mayFail, .scans, .blocksReads, .blocksWrites],
    "every row is looked at, and one that breaks it is in the way",
    "add it NOT VALID, and VALIDATE it in a transaction of its own"
  )
  package static let addForeignKey = HazardRule(
    "add-foreign-key",
    [.mayFail, .scans, .blocksWrites],
    "every row is looked up while writers to both tables wait",
    "add it NOT VALID, and VALIDATE it in a transaction of its own"
  )
  package static let addUnique = HazardRule(
    "add-unique",
    [.mayFail, .scans, .blocksReads, .blocksWrites],
    "its index is built while nobody can read or write, and two equal rows are in the way",
    "CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … USING INDEX"
  )
  package static let addExclusion = HazardRule(
    "add-exclusion",
    [.mayFail, .scans, .blocksReads, .blocksWrites],
    "its index is built while nobody can read or write, and there is no other way"
  )
  package static let createIndex = HazardRule(
    "create-index",
    [.scans, .blocksWrites],
    "writers wait until it is built",
    "CREATE INDEX CONCURRENTLY, outside of a transaction"
  )
  package static let createUniqueIndex = HazardRule(
    "create-unique-index",
    [.mayFail, .scans, .blocksWrites],
    "writers wait until it is built, and two equal rows are in the way",
    "CREATE UNIQUE INDEX CONCURRENTLY, outside of a transaction"
  )
  package static let createUniqueIndexOnline = HazardRule(
    "create-unique-index-online",
    [.mayFail],
    "two equal rows are in the way, and what there is of it then is invalid and must be dropped"
  )
  package static let dropIndex = HazardRule(
    "drop-index",
    [],
    "queries that used it get slow",
    "DROP INDEX CONCURRENTLY, once what replaces it is there",
    endsWithReplacement: true,
    severity: .note
  )
  package static let addDomainConstraint = HazardRule(
    "add-domain-constraint",
    [.mayFail, .scans, .blocksWrites],
    "every column of the domain is read while writers wait, and a value that breaks it is in the way",
    "add it NOT VALID, and VALIDATE it later"
  )
  package static let attachPartition = HazardRule(
    "attach-partition",
    [.mayFail, .scans, .blocksReads, .blocksWrites],
    "every row is looked at, and one that does not fit is in the way",
    "give it a CHECK that says the same as the bound first"
  )
  package static let createPartition = HazardRule(
    "create-partition",
    [.blocksReads, .blocksWrites],
    "waits for all that use the partitioned table, and has all others wait meanwhile",
    "create it as a table of its own, give it a CHECK, and ATTACH it"
  )
  package static let detachPartition = HazardRule(
    "detach-partition",
    [.blocksReads, .blocksWrites],
    "waits for all that use the partitioned table, and has all others wait meanwhile",
    "DETACH PARTITION … CONCURRENTLY, where there is no default partition"
  )
  package static let detachReferencedPartition = HazardRule(
    "detach-referenced-partition",
    [.mayFail],
    "every row of tables with a foreign key to it is looked at, and one that refers to it is in the way"
  )
  package static let scanDefaultPartition = HazardRule(
    "scan-default-partition",
    [.mayFail, .scans, .blocksReads, .blocksWrites],
    "every row is looked at, and one that belongs to the new partition is in the way",
    "give it a CHECK that keeps those rows out first"
  )

  // MARK: Types and storage

  package static let changeType = HazardRule(
    "change-type",
    [.mayFail, .rewrites, .blocksReads, .blocksWrites, .breaksClients],
    "the table is written anew, and a value that can't be converted is in the way",
    "add a new column, fill it in batches, and swap the two"
  )
  package static let widenType = HazardRule(
    "widen-type",
    [.rewrites, .blocksReads, .blocksWrites, .breaksClients],
    "the table is written anew, though every value fits",
    "add a new column, fill it in batches, and swap the two"
  )
  package static let changeTypeInPlace = HazardRule(
    "change-type-in-place",
    [.breaksClients],
    "no row is touched, but programs may expect the old type",
    severity: .note
  )
  package static let rewriteTable = HazardRule(
    "rewrite-table",
    [.rewrites, .blocksReads, .blocksWrites],
    "the table is written anew while nobody can read or write"
  )
  package static let rebuildTable = HazardRule(
    "rebuild-table",
    [.rewrites, .blocksReads, .blocksWrites],
    "every row is copied into a new table while nobody can read or write",
    "leave out --column-order strict: what selects columns by name does not need it"
  )
  package static let setUnlogged = HazardRule(
    "set-unlogged",
    [.rewrites, .blocksReads, .blocksWrites, .changesReplication],
    "a crash empties it from now on, and no replica has its rows"
  )
  package static let scanTable = HazardRule(
    "scan-table",
    [.scans, .blocksReads, .blocksWrites],
    "every row is read while others wait"
  )
  package static let createMaterializedView = HazardRule(
    "create-materialized-view",
    [],
    "its query runs within the migration",
    severity: .note
  )

  // MARK: Clients

  package static let rename = HazardRule(
    "rename",
    [.breaksClients],
    "programs that know the old name stop working",
    "keep a view of the old name until they are gone",
    endsWithReplacement: true
  )
  package static let renameEnumValue = HazardRule(
    "rename-enum-value",
    [.breaksClients],
    "programs that know the old value stop working"
  )
  package static let dropView = HazardRule(
    "drop-view",
    [.breaksClients],
    "queries that name it fail",
    endsWithReplacement: true
  )
  package static let dropRoutine = HazardRule(
    "drop-routine",
    [.breaksClients],
    "calls of it fail",
    endsWithReplacement: true
  )

  // MARK: Access

  package static let disableRowSecurity = HazardRule(
    "disable-row-security",
    [.changesAccess],
    "everybody who may read it sees every row"
  )
  package static let enableRowSecurity = HazardRule(
    "enable-row-security",
    [.changesAccess, .breaksClients],
    "nobody but its owner sees any row that no policy gives"
  )
  package static let dropPolicy = HazardRule(
    "drop-policy",
    [.changesAccess],
    "it no longer says who sees which rows",
    endsWithReplacement: true
  )
  package static let changePolicy = HazardRule("change-policy", [.changesAccess], "others see other rows")
  package static let loseSecurityInvoker = HazardRule(
    "lose-security-invoker",
    [.changesAccess],
    "it reads with its owner's rights again, whoever asks"
  )
  package static let definerWithoutSearchPath = HazardRule(
    "definer-without-search-path",
    [.changesAccess],
    "it runs with its owner's rights, and whoever calls it decides where its names are looked up",
    "add SET search_path"
  )
  package static let grantToPublic = HazardRule(
    "grant-to-public",
    [.changesAccess],
    "everybody gets privileges on it"
  )
  package static let changePrivileges = HazardRule(
    "change-privileges",
    [.changesAccess],
    "others may do more, or less, than before",
    severity: .note
  )
  package static let changeOwner = HazardRule(
    "change-owner",
    [.changesAccess],
    "another role may do everything"
  )

  // MARK: Replication and the outside

  package static let changeReplicaIdentity = HazardRule(
    "change-replica-identity",
    [.changesReplication],
    "subscribers find its rows by something else"
  )
  package static let changePublication = HazardRule(
    "change-publication",
    [.changesReplication],
    "subscribers get other rows",
    "let them REFRESH PUBLICATION"
  )
  package static let changeSubscription = HazardRule(
    "change-subscription",
    [.changesReplication, .dependsOnOutside],
    "another server has its part in it"
  )
  package static let changeExtension = HazardRule(
    "change-extension",
    [.dependsOnOutside],
    "the server must have its files",
    severity: .note
  )
  package static let dropExtension = HazardRule(
    "drop-extension",
    [.breaksClients],
    "all that it brought goes too"
  )

  /// Every rule.
  package static let all: [HazardRule] = [
    .dropTable, .dropColumn, .dropComputedColumn, .dropSequence, .dropAttribute, .lossyConversion,
    .restartSequence,
    .removeEnumValue, .narrowSequence, .validateConstraint, .detachReferencedPartition,
    .addRequiredColumn, .addComputedColumn, .setNotNull, .addCheck, .addForeignKey, .addUnique,
    .addExclusion, .createIndex, .createUniqueIndex, .createUniqueIndexOnline, .dropIndex,
    .addDomainConstraint, .attachPartition,
    .createPartition, .detachPartition, .scanDefaultPartition, .changeType, .widenType, .changeTypeInPlace,
    .rewriteTable, .rebuildTable, .setUnlogged, .scanTable, .createMaterializedView, .rename,
    .renameEnumValue, .dropView,
    .dropRoutine,
    .disableRowSecurity, .enableRowSecurity, .dropPolicy, .changePolicy, .loseSecurityInvoker,
    .definerWithoutSearchPath, .grantToPublic, .changePrivileges, .changeOwner, .changeReplicaIdentity,
    .changePublication, .changeSubscription, .changeExtension, .dropExtension,
  ]
}
