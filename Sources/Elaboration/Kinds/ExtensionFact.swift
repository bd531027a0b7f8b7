// Extensions. What they bring follows from them: see ExtensionMembers.swift.

package import CatalogModel
import PostgresBuiltins
import PostgresSyntax

extension Catalog {
  /// Where the members of an extension are; nil for what is none.
  func schema(ofExtension id: ObjectID) -> ObjectID? { read(id, as: ExtensionFact.self, \.schema) }
}

extension FactKind { package static let `extension` = FactKind("extension") }

/// An extension: `CREATE EXTENSION`.
package struct ExtensionFact: ObjectKind {
  package static let kind = FactKind.extension
  package static let nameSpaces: [NameSpace] = [.extension]
  package static let rank = 20
  package var rank: Int { defaults.hold ? Self.rank + 2 : Self.rank }
  package static let attributes: [Attribute<Self>] = [
    Attribute("schema", \.home, .alterIfPossible { $0.setSchema }),
    Attribute("version", \.version, .alterIfPossible { $0.update }),
    Attribute("required extensions", \.requirements, .follows),
    Attribute("default privileges", \.defaults, .follows),
  ]

  package var home: Home
  /// Where its members are.
  package var schema: ObjectID { home.schema }
  package var version = Version()
  package var requirements: [ObjectID] = []
  package var defaults = DefaultsForMembers()

  /// The version that the files ask for; nil when they do not say, and then it is no difference.
  package struct Version: AttributeValue, ComparedByKey {
    package var stated: String?

    /// The parts of `1.10`; nil for what is no number.
    var number: [Int]? {
      let parts = stated?.split(separator: ".").map { Int($0) } ?? [nil]
      return parts.contains(nil) ? nil : parts.compactMap(\.self)
    }

    package var comparisonKey: Any? { nil }

    package static func == (left: Version, right: Version) -> Bool {
      left.stated == nil || right.stated == nil || left.stated == right.stated
    }
  }

  /// The schema where its members are.
  package struct Home: AttributeValue {
    package var schema: ObjectID
    /// Whether nobody said so: the control file of an extension that is not known may name another one.
    package var isAssumed = false

    package static var holdsReferences: Bool { true }
    package func forEachReference(_ body: (ObjectID) -> Void) { body(schema) }
    package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> Home {
      Home(schema: transform(schema), isAssumed: isAssumed)
    }

    package static func == (left: Home, right: Home) -> Bool {
      left.schema == right.schema || left.isAssumed || right.isAssumed
    }
  }

  package init(home: Home) { self.home = home }

  package static let readers = [
    Reader(.createExtensionStmt) { node, elaboration throws(Refusal) in
      try elaboration.readCreateExtension(node)
    },
    Reader(.alterExtensionStmt) { node, elaboration throws(Refusal) in
      let name = node.text("extname") ?? ""
      let id = try elaboration.extension(named: name, at: node)
      let version = node.list("options").compactMap { $0.as(.defElem)?["arg"]?.string }.last
      elaboration.catalog.update(id, as: ExtensionFact.self) { $0.version.stated = version }
    },
  ]

  package static let addressing = [
    Addressing("OBJECT_EXTENSION") { object, _, elaboration throws(Refusal) in
      try elaboration.extension(named: object?.string ?? object?.text ?? "", at: object)
    }
  ]

  // MARK: SQL

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    var sql = "CREATE EXTENSION \(names.bare(id))"
    // Where the extension itself says which schema, that need not be repeated.
    let isElsewhere = Builtins.shared.extension(named: names.catalog.name(of: id))?.requiredSchema != nil
    // What nobody said is said only where it would be another schema without that.
    if !isElsewhere, !home.isAssumed || names.bare(schema) != "public" {
      sql += " WITH SCHEMA \(names.bare(schema))"
    }
    if let version = version.stated { sql += " VERSION \(quoteLiteral(version))" }
    return [Step(sql)]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [Step("DROP EXTENSION \(names.bare(id))")] }
}

extension ExtensionFact: CommentBringer {
  /// The comment in its control file; nothing is known of an extension that is not among the known ones.
  package func ownComment(_ id: ObjectID, in catalog: Catalog) -> OwnComment {
    guard let known = Builtins.shared.extension(named: catalog.name(of: id)) else { return .unknown }
    return known.comment.map { .text($0) } ?? .none
  }
}

extension ExtensionFact: SchemaMover {
  package static func move(
    _ id: ObjectID,
    to schema: ObjectID,
    _ elaboration: inout Elaboration
  ) throws(Refusal) {
    let name = elaboration.catalog.name(of: id)
    if let known = Builtins.shared.extension(named: name), !known.isRelocatable {
      throw elaboration.refused("not-relocatable", "extension \"\(name)\" does not support SET SCHEMA")
    }
    elaboration.catalog.update(id, as: ExtensionFact.self) { $0.home = Home(schema: schema) }
  }
}

extension Alteration<ExtensionFact> {
  fileprivate var setSchema: [Step]? {
    let known = Builtins.shared.extension(named: catalog.name(of: id))
    guard known?.isRelocatable ?? true else { return nil }
    return [Step("ALTER EXTENSION \(names.bare(id)) SET SCHEMA \(names.bare(new.schema))")]
  }

  /// Update scripts lead to later versions only.
  fileprivate var update: [Step]? {
    if let before = old.version.number, let after = new.version.number,
      after.lexicographicallyPrecedes(before)
    {
      return nil
    }
    let version = new.version.stated.map { " TO \(quoteLiteral($0))" } ?? ""
    return [
      Step(
        "ALTER EXTENSION \(names.bare(id)) UPDATE\(version)",
        remark: "Fails unless the server has an update path."
      )
    ]
  }
}

extension Elaboration {
  func `extension`(named name: String, at node: Node?) throws(Refusal) -> ObjectID {
    guard let id = catalog.lookUp(.extension, name) else { throw missing("extension", name, at: node) }
    return id
  }

  fileprivate mutating func readCreateExtension(_ node: Node) throws(Refusal) {
    let name = node.text("extname") ?? ""
    if node.flag("if_not_exists"), catalog.lookUp(.extension, name) != nil { return }
    var schema: String?
    var version: String?
    var isCascade = false
    for option in node.list("options").compactMap({ $0.as(.defElem) }) {
      switch option.text("defname") {
      case "schema": schema = option["arg"]?.string
      case "new_version": version = option["arg"]?.string
      case "cascade": isCascade = true
      default: continue
      }
    }
    try createExtension(name, schema: schema, version: version, isCascade: isCascade, node)
  }

  /// CreateExtensionInternal.
  private mutating func createExtension(
    _ name: String,
    schema: String?,
    version: String?,
    isCascade: Bool,
    _ node: Node
  ) throws(Refusal) {
    let known = Builtins.shared.extension(named: name)
    if known == nil {
      note(
        "unknown-extension",
        "extension \"\(name)\" is not known: what it brings is taken to be there",
        .note
      )
    }
    var fact = ExtensionFact(
      home: ExtensionFact.Home(
        schema: try extensionSchema(name, schema, known?.requiredSchema, node),
        isAssumed: known == nil && schema == nil
      )
    )
    fact.version.stated = version
    for required in known?.requires ?? [] {
      if catalog.lookUp(.extension, required) == nil {
        guard isCascade else {
          var refusal = missing("extension", required, at: node)
          refusal.diagnostic.message = "required extension \"\(required)\" is not installed"
          refusal.diagnostic.help = "use CREATE EXTENSION … CASCADE to install required extensions too"
          throw refusal
        }
        try createExtension(required, schema: schema, version: nil, isCascade: true, node)
      }
      fact.requirements.append(try self.extension(named: required, at: node))
    }
    fact.defaults.hold = noteDefaultsForMembers(in: fact.schema)
    let id = try add(fact, named: name, at: node)
    noteExtension(id)
    // What goes with it is locked when it is dropped.
    if let known {
      for relation in known.source.relations where relation.isStored { _ = member(relation, of: id) }
    }
    if fact.defaults.hold, let known { applyDefaultPrivileges(toMembersOf: id, known.source) }
    if let comment = known?.comment { setComment(on: id, to: comment) }
  }

  private mutating func extensionSchema(
    _ name: String,
    _ stated: String?,
    _ required: String?,
    _ node: Node
  ) throws(Refusal) -> ObjectID {
    guard let required else { return try creationSchema(stated, at: node) }
    if let stated, stated != required {
      throw refused(
        "wrong-schema",
        "extension \"\(name)\" must be installed in schema \"\(required)\"",
        at: node
      )
    }
    if catalog.lookUp(.schema, required) == nil, required != "pg_catalog" {
      finishCreation(try add(SchemaFact(), named: required, at: node))
    }
    return try schema(named: required, at: node)
  }
}

extension ExtensionFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    reader.report(change.isRemoved ? .dropExtension : .changeExtension, change.id)
  }
}
