// Privileges as GRANT and REVOKE know them: which there are, on what, and what an untouched object has.

package import CatalogModel

/// A set of privileges: the bits of PostgreSQL's AclMode that schema objects have.
package struct PrivilegeSet: OptionSet, Hashable, AttributeValue {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let select = PrivilegeSet(rawValue: 1 << 0)
  package static let insert = PrivilegeSet(rawValue: 1 << 1)
  package static let update = PrivilegeSet(rawValue: 1 << 2)
  package static let delete = PrivilegeSet(rawValue: 1 << 3)
  package static let truncate = PrivilegeSet(rawValue: 1 << 4)
  package static let references = PrivilegeSet(rawValue: 1 << 5)
  package static let trigger = PrivilegeSet(rawValue: 1 << 6)
  package static let execute = PrivilegeSet(rawValue: 1 << 7)
  package static let usage = PrivilegeSet(rawValue: 1 << 8)
  package static let create = PrivilegeSet(rawValue: 1 << 9)

  /// What can be granted on a column.
  package static let column: PrivilegeSet = [.select, .insert, .update, .references]

  /// The words, in the order in which they are written.
  package static let words: [(word: String, privilege: PrivilegeSet)] = [
    ("SELECT", .select), ("INSERT", .insert), ("UPDATE", .update), ("DELETE", .delete),
    ("TRUNCATE", .truncate),
    ("REFERENCES", .references), ("TRIGGER", .trigger), ("EXECUTE", .execute), ("USAGE", .usage),
    ("CREATE", .create),
  ]

  /// The privilege of that name, as the parser gives it: in lower case.
  package init?(word: String) {
    guard let known = PrivilegeSet.words.first(where: { $0.word == word.uppercased() }) else { return nil }
    self = known.privilege
  }
}

extension PrivilegeSet {
  /// The privileges of an aclitem's letters; what else stands there is passed over (ACL_ALL_RIGHTS_STR in acl.h).
  init(letters: some Sequence<Character>) {
    let known: [Character: PrivilegeSet] = [
      "r": .select, "a": .insert, "w": .update, "d": .delete, "D": .truncate, "x": .references, "t": .trigger,
      "X": .execute, "U": .usage, "C": .create,
    ]
    self = letters.reduce(into: []) { $0.formUnion(known[$1] ?? []) }
  }
}

/// What everybody but the owner has on an object before anybody grants or revokes anything, where that is not what its class
/// has: what an extension's script says (pg_init_privs).
package struct InitialPrivileges: AttributeValue {
  /// By the role's name; that of PUBLIC is empty.
  private var entries: [String: PrivilegeSet] = [:]

  /// `list`: as `=r,role=r`.
  init(_ list: String) {
    for item in list.split(separator: ",") {
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      entries[String(parts[0])] = PrivilegeSet(letters: parts.count > 1 ? parts[1] : "")
    }
  }

  /// Nil for the owner.
  func rights(of grantee: Grantee, in catalog: Catalog) -> Rights? {
    switch grantee {
    case .owner: nil
    case .everybody: Rights(entries[""] ?? [])
    case .role(let id): Rights(entries[catalog.name(of: id)] ?? [])
    }
  }
}

/// What somebody may do with something, and pass on.
package struct Rights: Hashable, AttributeValue {
  package var granted: PrivilegeSet = []
  /// Those with the grant option.
  package var grantable: PrivilegeSet = []

  package init(_ granted: PrivilegeSet = [], grantable: PrivilegeSet = []) {
    self.granted = granted
    self.grantable = grantable
  }

  package static let none = Rights()

  package var isEmpty: Bool { granted.isEmpty && grantable.isEmpty }

  func union(_ other: Rights) -> Rights {
    Rights(granted.union(other.granted), grantable: grantable.union(other.grantable))
  }

  func subtracting(_ privileges: PrivilegeSet, options: PrivilegeSet) -> Rights {
    Rights(granted.subtracting(privileges), grantable: grantable.subtracting(options))
  }
}

/// A class of objects with the same privileges.
package enum PrivilegeClass: String, AttributeValue, CaseIterable {
  case table, sequence, routine, schema, type, language
  case foreignServer = "foreign server"
  case foreignDataWrapper = "foreign data wrapper"

  /// The class of the objects that COMMENT ON and ALTER address with those words; nil when they have no privileges.
  package init?(objectType: String) {
    switch objectType {
    case "TABLE", "VIEW", "MATERIALIZED VIEW", "FOREIGN TABLE": self = .table
    case "SEQUENCE": self = .sequence
    case "FUNCTION", "PROCEDURE", "AGGREGATE", "ROUTINE": self = .routine
    case "SCHEMA": self = .schema
    case "TYPE", "DOMAIN": self = .type
    case "LANGUAGE": self = .language
    case "SERVER": self = .foreignServer
    case "FOREIGN DATA WRAPPER": self = .foreignDataWrapper
    default: return nil
    }
  }

  /// What ALL PRIVILEGES stands for, and the owner has (ACL_ALL_RIGHTS_… in acl.h).
  package var all: PrivilegeSet {
    switch self {
    case .table: [.select, .insert, .update, .delete, .truncate, .references, .trigger]
    case .sequence: [.usage, .select, .update]
    case .routine: .execute
    case .schema: [.usage, .create]
    case .type, .language, .foreignServer, .foreignDataWrapper: .usage
    }
  }

  /// What PUBLIC may do with an untouched object (acldefault).
  package var ofPublic: PrivilegeSet {
    switch self {
    case .routine: .execute
    case .type, .language: .usage
    case .table, .sequence, .schema, .foreignServer, .foreignDataWrapper: []
    }
  }

  /// The words of PostgreSQL's messages: `invalid privilege type … for table`.
  package var word: String {
    switch self {
    case .table: "relation"
    case .routine: "function"
    case .foreignServer: "foreign server"
    case .foreignDataWrapper: "foreign-data wrapper"
    case .sequence, .schema, .type, .language: rawValue
    }
  }
}

/// Who has a privilege.
package enum Grantee: Hashable, AttributeValue {
  /// Whoever owns the object; the entry moves along when that changes.
  case owner
  case everybody
  case role(ObjectID)

  package static var holdsReferences: Bool { true }

  package func forEachReference(_ body: (ObjectID) -> Void) {
    if case .role(let id) = self { body(id) }
  }

  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> Grantee {
    if case .role(let id) = self { .role(transform(id)) } else { self }
  }

  /// What tells entries of one object apart (``Identity/arguments``).
  var key: ObjectID {
    switch self {
    case .owner: .none
    case .everybody: ObjectID(raw: -2)
    case .role(let id): id
    }
  }
}

extension PrivilegeClass {
  /// What a grantee has on an untouched object (acldefault).
  package func base(_ grantee: Grantee) -> Rights {
    switch grantee {
    case .owner: Rights(all)
    case .everybody: Rights(ofPublic)
    case .role: .none
    }
  }
}
