// CREATE TYPE for base types and shells, and ALTER TYPE … SET: DefineType and AlterType in typecmds.c.

import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  /// Whether a type is but a name so far.
  func isShell(_ type: ObjectID) -> Bool {
    guard let fact = catalog.fact(type, as: BaseTypeFact.self) else { return false }
    return fact.definition == nil
  }

  /// The refusal of a type that is but a name so far, which may yet become one.
  func onlyAShell(_ type: ObjectID, at node: Node?) -> Refusal {
    let name = catalog.name(of: type)
    return Refusal(
      "shell-type",
      "type \"\(name)\" is only a shell",
      at: range(of: node),
      missing: Refusal.Missing(what: "type", name: name)
    )
  }

  /// The type after RETURNS, which a function in C or one of the server's own may be the first to name
  /// (compute_return_type).
  mutating func resultType(_ typeName: Node, language: RoutineLanguage) throws(Refusal) -> TypeReference {
    do throws(Refusal) {
      return try type(typeName)
    } catch {
      guard error.missing?.what == "type", language.isCompiled,
        !typeName.flag("pct_type"), typeName.list("typmods").isEmpty,
        typeName.list("arrayBounds").isEmpty
      else { throw error }
      let (schemaName, name) = split(typeName.strings("names"))
      let schema = try creationSchema(schemaName, at: typeName)
      guard catalog.lookUp(.type, in: schema, name) == nil else { throw error }
      let shell = try add(BaseTypeFact(), named: name, in: schema, at: typeName)
      finishCreation(shell)
      impliedShells.insert(shell)
      return TypeReference(shell)
    }
  }

  fileprivate func options(_ nodes: Node.Elements) throws(Refusal) -> [String: Node] {
    var result: [String: Node] = [:]
    for option in nodes.compactMap({ $0.as(.defElem) }) {
      let key = option.text("defname") ?? ""
      guard result.updateValue(option, forKey: key) == nil else {
        throw refused("syntax", "conflicting or redundant options", at: option)
      }
    }
    return result
  }

  mutating func createBaseType(_ node: Node) throws(Refusal) {
    let names = node.strings("defnames")
    let (schema, name) = try newType(names, at: node)
    let known = catalog.lookUp(.type, in: schema, name)
    let nodes = node.list("definition")
    guard !nodes.isEmpty else {
      // In whatever order the two were written, it is one shell.
      if let known, impliedShells.remove(known) != nil, catalog[known]?.fact is BaseTypeFact { return }
      finishCreation(try add(BaseTypeFact(), named: name, in: schema, at: node))
      return
    }
    guard let type = known else { throw missing("type", names.joined(separator: "."), at: node) }
    guard isShell(type) else { throw alreadyExists(type, asked: .type, name: name, at: node) }
    let options = try options(nodes)
    var definition = BaseTypeDefinition()
    if let like = options["like"]?["arg"]?.as(.typeName) { try copy(like, into: &definition) }
    try readRepresentation(options, into: &definition)
    try readMeaning(options, into: &definition)
    for role in BaseTypeDefinition.Role.allCases {
      guard let option = options[role.rawValue.lowercased()], option["arg"] != nil else { continue }
      definition.functions[role] = try typeFunction(option, role, of: type)
    }
    for role in [BaseTypeDefinition.Role.input, .output] where definition.functions[role] == nil {
      throw refused(
        "syntax",
        "type \(role.rawValue.lowercased()) function must be specified",
        at: node
      )
    }
    if let element = definition.element, definition.functions[.subscript] == nil {
      let isFixed = builtinType(of: element).map { $0.length > 0 } ?? true
      guard definition.length > 0, !definition.isPassedByValue, isFixed else {
        throw refused(
          "syntax",
          "element type cannot be specified without a subscripting function",
          at: options["element"] ?? node
        )
      }
    }
    catalog.update(type, as: BaseTypeFact.self) { $0.definition = definition }
  }

  mutating func alterBaseType(_ node: Node) throws(Refusal) {
    let names = node.strings("typeName")
    let id = try object(.type, what: "type", named: names, at: node)
    guard var definition = catalog.fact(id, as: BaseTypeFact.self)?.definition else {
      throw refused("wrong-kind", "\(catalog.name(of: id)) is not a base type", at: node)
    }
    let formerStorage = definition.storage
    for (key, option) in try options(node.list("options")) {
      if key == "storage" {
        let storage = try self.storage(option)
        if storage == .plain, definition.storage != .plain {
          throw refused("invalid-storage", "cannot change type's storage to PLAIN", at: option)
        }
        definition.storage = storage
        try checkStorage(of: definition, at: option)
        continue
      }
      guard let role = BaseTypeDefinition.Role(rawValue: key.uppercased()), role.isAlterable else {
        throw refused("syntax", "type attribute \"\(key)\" cannot be changed", at: option)
      }
      definition.functions[role] = option["arg"] == nil ? nil : try typeFunction(option, role, of: id)
    }
    catalog.update(id, as: BaseTypeFact.self) { $0.definition = definition }
    guard definition.storage != formerStorage else { return }
    // The columns that are there keep theirs.
    for column in catalog.columns(holding: id) {
      catalog.update(column, as: ColumnFact.self) {
        let kept = $0.storage ?? formerStorage.word
        $0.storage = kept == definition.storage.word ? nil : kept
      }
    }
  }

  // MARK: Options

  /// How values are held.
  private func readRepresentation(
    _ options: [String: Node],
    into definition: inout BaseTypeDefinition
  ) throws(Refusal) {
    if let option = options["internallength"] {
      let value = parameterValue(option["arg"])
      if value.lowercased() == "variable" {
        definition.length = -1
      } else if let length = Int(value), length > 0 || length == -1 {
        definition.length = length
      } else {
        throw refused("syntax", "invalid type internal size \(value)", at: option)
      }
    }
    if let option = options["passedbyvalue"] { definition.isPassedByValue = flag(option) }
    if let option = options["alignment"] {
      let word = parameterValue(option["arg"]).lowercased()
      switch word.replacing("pg_catalog.", with: "") {
      case "double", "float8": definition.alignment = "double"
      case "int4": definition.alignment = "int4"
      case "int2": definition.alignment = "int2"
      case "char", "bpchar": definition.alignment = "char"
      default: throw refused("syntax", "alignment \"\(word)\" not recognized", at: option)
      }
    }
    if let option = options["storage"] {
      definition.storage = try storage(option)
      try checkStorage(of: definition, at: option)
    }
  }

  private func storage(_ option: Node) throws(Refusal) -> BuiltinType.Storage {
    let word = parameterValue(option["arg"]).uppercased()
    let all: [BuiltinType.Storage] = [.plain, .external, .extended, .main]
    guard let storage = all.first(where: { $0.word == word }) else {
      throw refused("syntax", "storage \"\(word.lowercased())\" not recognized", at: option)
    }
    return storage
  }

  private func checkStorage(of definition: BaseTypeDefinition, at option: Node) throws(Refusal) {
    guard definition.storage != .plain, definition.length != -1 else { return }
    throw refused("invalid-storage", "fixed-size types must have storage PLAIN", at: option)
  }

  /// What values mean to the rest of SQL.
  private mutating func readMeaning(
    _ options: [String: Node],
    into definition: inout BaseTypeDefinition
  ) throws(Refusal) {
    if let option = options["category"] {
      let text = parameterValue(option["arg"])
      guard let letter = text.utf8.first, (32...126).contains(letter) else {
        throw refused("syntax", "invalid type category \"\(text)\": must be simple ASCII", at: option)
      }
      definition.category = letter
    }
    if let option = options["preferred"] { definition.isPreferred = flag(option) }
    if let option = options["collatable"] { definition.isCollatable = flag(option) }
    if let option = options["default"] { definition.usualValue = parameterValue(option["arg"]) }
    if let option = options["delimiter"] {
      definition.delimiter = String(parameterValue(option["arg"]).prefix(1))
    }
    if let option = options["element"], let typeName = option["arg"]?.as(.typeName) {
      let element = try type(typeName)
      definition.element = TypeReference(element.type, isArray: element.isArray)
    }
  }

  private func flag(_ option: Node) -> Bool {
    ["true", "on", "yes", "t", "1"].contains(parameterValue(option["arg"]).lowercased())
  }

  /// LIKE: length, alignment and storage of another type.
  private mutating func copy(_ like: Node, into definition: inout BaseTypeDefinition) throws(Refusal) {
    let source = try type(like)
    if let other = catalog.fact(source.type, as: BaseTypeFact.self)?.definition, !source.isArray {
      definition.length = other.length
      definition.isPassedByValue = other.isPassedByValue
      definition.alignment = other.alignment
      definition.storage = other.storage
      return
    }
    guard let builtin = builtinType(of: source) else {
      // An array, aligned as its elements are, or what CREATE TYPE made: of varying length, but for enums.
      let isEnum = !source.isArray && catalog[source.type]?.fact is EnumFact
      if source.isArray, builtinType(of: TypeReference(source.type))?.passing.alignment == "double" {
        definition.alignment = "double"
      }
      definition.length = isEnum ? 4 : -1
      definition.isPassedByValue = isEnum
      definition.storage = isEnum ? .plain : .extended
      return
    }
    definition.length = builtin.length
    definition.storage = builtin.storage
    (definition.isPassedByValue, definition.alignment) = builtin.passing
  }

  // MARK: Functions

  /// The function that an option names, by the types that it is called with (findTypeInputFunction and its like).
  private mutating func typeFunction(
    _ option: Node,
    _ role: BaseTypeDefinition.Role,
    of type: ObjectID
  ) throws(Refusal) -> ObjectID {
    let names = qualifiedName(option["arg"])
    let own = TypeReference(type)
    func builtin(_ name: String, isArray: Bool = false) -> TypeReference {
      TypeReference(builtinType(name), isArray: isArray)
    }
    let text = builtin("cstring")
    let internalType = builtin("internal")
    var signatures: [[TypeReference]]
    let expected: TypeReference
    switch role {
    case .input:
      signatures = [[text], [text, builtin("oid"), builtin("int4")]]
      expected = own
    case .receive:
      signatures = [[internalType], [internalType, builtin("oid"), builtin("int4")]]
      expected = own
    case .output: (signatures, expected) = ([[own]], text)
    case .send: (signatures, expected) = ([[own]], builtin("bytea"))
    case .modifierInput: (signatures, expected) = ([[builtin("cstring", isArray: true)]], builtin("int4"))
    case .modifierOutput: (signatures, expected) = ([[builtin("int4")]], text)
    case .analyze: (signatures, expected) = ([[internalType]], builtin("bool"))
    case .subscript: (signatures, expected) = ([[internalType]], internalType)
    }
    let last = signatures.removeLast()
    var found: ObjectID?
    for signature in signatures where found == nil {
      found = try? routine(named: names, signature, at: option)
    }
    let function: ObjectID
    if let found { function = found } else { function = try routine(named: names, last, at: option) }
    if let result = resultOfFunction(function), result != expected {
      throw refused(
        "wrong-type",
        "type \(role.rawValue.lowercased()) function \(names.joined(separator: ".")) must return type "
          + expected.sql(Names(catalog)),
        at: option
      )
    }
    return function
  }
}

extension BuiltinType {
  /// `typbyval` and `typalign`, which follow from the length but for a few types.
  fileprivate var passing: (isByValue: Bool, alignment: String) {
    switch (length, name.name) {
    case (_, "macaddr8"), (_, "macaddr"): (false, "int4")
    case (1, _): (true, "char")
    case (2, _): (true, "int2")
    case (4, _): (true, "int4")
    case (8, _): (true, "double")
    case (6, _): (false, "int2")
    case (_, "uuid"), (_, "name"): (false, "char")
    case (-1, "path"), (-1, "polygon"), (-1, "pg_snapshot"), (-1, "txid_snapshot"): (false, "double")
    case (_, "aclitem"): (false, "int4")
    case (-1, _): (false, "int4")
    default: (false, "double")
    }
  }
}
