// The nodes of PostgreSQL's parse trees, their fields and their enums, as libpg_query describes them.

import Foundation

/// The messages and enums of `pg_query.proto`, which libpg_query installs beside its header.
struct Grammar: Sendable {
  struct Field: Sendable {
    let name: String
    /// `string`, `bool`, `Node`, or the name of a message or of an enum.
    let type: String
  }

  private(set) var messages: [String: [Field]] = [:]
  private(set) var enums: [String: [String]] = [:]

  /// That of PostgreSQL 15; nil where it is not installed, or another version is.
  static let installed: Grammar? = {
    for prefix in ["/usr/include", "/opt/homebrew/include", "/usr/local/include"] {
      guard let header = try? String(contentsOfFile: "\(prefix)/pg_query.h", encoding: .utf8),
        header.contains("#define PG_MAJORVERSION \"15\""),
        let text = try? String(contentsOfFile: "\(prefix)/pg_query/pg_query.proto", encoding: .utf8)
      else { continue }
      return Grammar(text)
    }
    return nil
  }()

  /// Reads declarations line by line, as the generated file has them.
  private init(_ text: String) {
    var message: String?
    var enumeration: String?
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split { " \t=;".contains($0) }.map(String.init)
      guard let first = words.first else { continue }
      switch first {
      case "message":
        (message, enumeration) = (words[1], nil)
        messages[words[1]] = []
      case "enum": (message, enumeration) = (nil, words[1])
      case "oneof", "{", "}", "syntax", "package", "//": break
      default:
        if let enumeration {
          enums[enumeration, default: []].append(first)
        } else if let message {
          let declaration = words.drop { $0 == "repeated" }
          guard let type = declaration.first, let name = declaration.dropFirst().first else { continue }
          // The tree's own name, where that of the message is another.
          let json = line.split(separator: "json_name=\"").dropFirst().first?.split(separator: "\"").first
          messages[message, default: []].append(Field(name: json.map(String.init) ?? name, type: type))
        }
      }
    }
  }

  func type(of field: String, in message: String) -> String? {
    messages[message]?.first { $0.name == field }?.type
  }

  /// The messages of statements that may change a schema, and of the nodes that stand only in those.
  var definingMessages: [String] {
    let statements = (messages["Node"] ?? []).map(\.type).filter {
      $0.hasSuffix("Stmt") && !changesNoSchema.contains($0)
    }
    return statements + [
      "ColumnDef", "Constraint", "IndexElem", "PartitionSpec", "PartitionElem", "PartitionBoundSpec",
      "PartitionCmd",
      "AlterTableCmd", "DefElem", "RoleSpec", "ObjectWithArgs", "FunctionParameter", "AccessPriv",
      "TableLikeClause",
      "RangeVar", "TypeName", "CreateOpClassItem", "PublicationObjSpec", "PublicationTable",
      "ReplicaIdentityStmt",
      "StatsElem", "TriggerTransition", "CollateClause", "IntoClause",
    ]
  }
}
