// What literals of the `reg…` types name, found when the literal is read (regproc.c).

package import CatalogModel
package import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  package mutating func namedObject(
    _ text: String,
    type: String,
    at location: Int?
  ) throws(Refusal) -> Constant.Value {
    // An object by its number, or none.
    if text == "-", type != "regoper" { return .text(text) }
    if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      let isNone = text.utf8.allSatisfy { $0 == 0x30 }
      return .text(!isNone ? text : type.hasPrefix("regoper") ? "0" : "-")
    }
    let literal = NamedLiteral(text: text, range: statement.range(at: location))
    switch type {
    case "regproc": return try routineNamed(literal)
    case "regprocedure": return try routineWithSignature(literal)
    case "regoper": return try operatorNamed(literal)
    case "regoperator": return try operatorWithSignature(literal)
    case "regclass": return try relationNamed(literal)
    case "regtype": return try typeNamed(literal)
    case "regconfig": return try textSearchObjectNamed(literal, .configuration)
    case "regdictionary": return try textSearchObjectNamed(literal, .dictionary)
    case "regcollation": return try collationNamed(literal, at: location)
    case "regnamespace": return try schemaNamed(literal)
    default: return .text(text)
    }
  }

  package mutating func object(namedBy literal: String, type: String) -> ObjectID? {
    guard let names = qualifiedNames(in: literal[...]) else { return nil }
    let (schema, name) = split(names)
    return type == "regtype" ? typeIfAny(schema, name)?.type : ownRelation(schema, name)
  }

  private mutating func ownRelation(_ schema: String?, _ name: String) -> ObjectID? {
    for provider in providers(schema) {
      if case .ours(let parent) = provider, let id = catalog.lookUp(.relation, in: parent, name) { return id }
    }
    return nil
  }

  // MARK: Relations, types, schemas and the like

  private mutating func relationNamed(_ literal: NamedLiteral) throws(Refusal) -> Constant.Value {
    let names = try literal.names()
    let (schema, name) = split(names)
    if let id = ownRelation(schema, name) { return .object(id) }
    for provider in providers(schema) {
      switch provider {
      case .ours: continue
      case .builtin(let source, let parent):
        if source.relation(named: name) == nil { continue }
        return .text(spelled(name, in: parent))
      case .member(let source, let owner):
        if let relation = source.relation(named: name) { return .object(member(relation, of: owner)) }
      }
    }
    throw literal.missing("relation", names)
  }

  private mutating func typeNamed(_ literal: NamedLiteral) throws(Refusal) -> Constant.Value {
    let found: TypeReference
    if let names = qualifiedNames(in: literal.text[...]), let type = typeIfAny(names) {
      found = type
    } else {
      found = try type(spelled: literal.text, in: literal)
    }
    let isOwn = !found.isArray && catalog.contains(found.type)
    return isOwn
      ? .object(found.type) : .text(TypeReference(found.type, isArray: found.isArray).sql(Names(catalog)))
  }

  private mutating func typeIfAny(_ names: [String]) -> TypeReference? {
    let (schema, name) = split(names)
    return typeIfAny(schema, name)
  }

  /// A type as SQL has it: `character varying(10)[]` (parseTypeString).
  private mutating func type(spelled text: String, in literal: NamedLiteral) throws(Refusal) -> TypeReference
  {
    let cast = "CAST(NULL AS \(text))"
    let found = try withExpression(cast) { node, elaboration throws(Refusal) -> TypeReference? in
      guard let type = node.as(.typeCast)?["typeName"], !type.flag("setof") else { return nil }
      do throws(Refusal) { return try elaboration.type(type) } catch {
        // The place is one of the literal's own text.
        throw Refusal(
          error.diagnostic.id,
          error.diagnostic.message,
          at: literal.range,
          missing: error.missing
        )
      }
    }
    guard let found, let found else { throw literal.invalid("invalid type name \"\(text)\"") }
    return found
  }

  private mutating func textSearchObjectNamed(
    _ literal: NamedLiteral,
    _ kind: TextSearchKind
  ) throws(Refusal) -> Constant.Value {
    let names = try literal.names()
    guard let id = try? textSearchObject(kind, names, at: nil) else {
      throw literal.missing(kind.word, names)
    }
    return catalog.contains(id) ? .object(id) : .text(spelled(catalog.name(of: id), in: pgCatalog))
  }

  private mutating func collationNamed(
    _ literal: NamedLiteral,
    at location: Int?
  ) throws(Refusal) -> Constant.Value {
    let id = try collation(named: try literal.names(), at: location)
    return catalog.contains(id) ? .object(id) : .text(spelled(catalog.name(of: id), in: pgCatalog))
  }

  private func schemaNamed(_ literal: NamedLiteral) throws(Refusal) -> Constant.Value {
    let names = try literal.names()
    guard names.count == 1 else { throw literal.invalid("invalid name syntax") }
    if let id = catalog.lookUp(.schema, names[0]) { return .object(id) }
    let isBuiltin = Builtins.shared.object(.schema, named: names[0]) != nil
    guard isBuiltin else { throw literal.missing("schema", names) }
    return .text(quoteIdentifier(names[0]))
  }

  /// What the server provides, by the name that is seen from everywhere.
  private func spelled(_ name: String, in schema: ObjectID) -> String {
    schema == pgCatalog
      ? quoteIdentifier(name) : "\(quoteIdentifier(catalog.name(of: schema))).\(quoteIdentifier(name))"
  }

  // MARK: Routines

  private mutating func routineNamed(_ literal: NamedLiteral) throws(Refusal) -> Constant.Value {
    let names = try literal.names()
    let found = routines(named: names)
    let builtins = isOfServer(names) ? Builtins.shared.functions(named: names.last ?? "") : []
    switch found.count + builtins.count {
    case 0:
      if let id = opaqueRoutine(named: names) { return .object(id) }
      throw literal.missing("function", names)
    case 1: return found.first.map { .object($0.id) } ?? .text(quoteIdentifier(names.last ?? ""))
    default: throw literal.invalid("more than one function named \"\(literal.text)\"")
    }
  }

  private mutating func routineWithSignature(_ literal: NamedLiteral) throws(Refusal) -> Constant.Value {
    let (names, arguments) = try literal.signature()
    var types: [TypeReference] = []
    for argument in arguments { types.append(try plainType(argument, in: literal)) }
    for candidate in routines(named: names) where candidate.arguments == types {
      return .object(candidate.id)
    }
    if isOfServer(names) {
      for function in Builtins.shared.functions(named: names.last ?? "")
      where function.inputTypes.map({ builtinReference($0.name) }) == types {
        let list = types.map { $0.sql(Names(catalog)) }.joined(separator: ",")
        return .text("\(quoteIdentifier(function.name.name))(\(list))")
      }
    }
    if let id = opaqueRoutine(named: names) { return .object(id) }
    throw literal.missing("function", names)
  }

  private mutating func plainType(_ text: String, in literal: NamedLiteral) throws(Refusal) -> TypeReference {
    let found = try type(spelled: text, in: literal)
    return TypeReference(found.type, isArray: found.isArray)
  }

  private func isOfServer(_ names: [String]) -> Bool {
    names.count == 1 || names[names.count - 2] == "pg_catalog"
  }

  // MARK: Operators

  private mutating func operatorNamed(_ literal: NamedLiteral) throws(Refusal) -> Constant.Value {
    let names = try literal.names()
    let found = userOperators(named: names)
    let builtins = isOfServer(names) ? Builtins.shared.operators(named: names.last ?? "") : []
    switch found.count + builtins.count {
    case 0:
      if let id = opaqueOperator(named: names) { return .object(id) }
      throw literal.missing("operator", names)
    case 1: return found.first.map { .object($0.id) } ?? .text(names.last ?? "")
    default: throw literal.invalid("more than one operator named \(literal.text)")
    }
  }

  private mutating func operatorWithSignature(_ literal: NamedLiteral) throws(Refusal) -> Constant.Value {
    let (names, arguments) = try literal.signature()
    if arguments.count == 1 {
      throw literal.invalid("missing argument", help: "use NONE for the missing one")
    }
    guard arguments.count == 2 else {
      throw literal.invalid("too many arguments", help: "give two argument types for operator")
    }
    var types: [TypeReference?] = []
    for argument in arguments {
      types.append(argument.lowercased() == "none" ? nil : try plainType(argument, in: literal))
    }
    for candidate in userOperators(named: names)
    where candidate.arguments == types.compactMap(\.self).map(Optional.init) {
      return .object(candidate.id)
    }
    if isOfServer(names) {
      for found in Builtins.shared.operators(named: names.last ?? "")
      where found.left.flatMap({ builtinReference($0.name) }) == types[0]
        && builtinReference(found.right.name) == types[1]
      {
        let list = types.map { $0?.sql(Names(catalog)) ?? "NONE" }.joined(separator: ",")
        return .text("\(names.last ?? "")(\(list))")
      }
    }
    if let id = opaqueOperator(named: names) { return .object(id) }
    throw literal.missing("operator", names)
  }
}

/// A literal that names an object.
private struct NamedLiteral {
  let text: String
  let range: SourceRange

  /// The parts of a name that is the whole literal.
  func names() throws(Refusal) -> [String] {
    guard let names = qualifiedNames(in: text[...]) else { throw invalid("invalid name syntax") }
    guard names.count <= 3 else {
      throw invalid("improper qualified name (too many dotted names): \(names.joined(separator: "."))")
    }
    return names
  }

  /// A name with the types of arguments: `app.f(integer, text)` (parseNameAndArgTypes).
  func signature() throws(Refusal) -> (names: [String], arguments: [String]) {
    var isQuoted = false
    let opening = text.firstIndex { character in
      if character == "\"" { isQuoted.toggle() }
      return character == "(" && !isQuoted
    }
    guard let opening else { throw invalid("expected a left parenthesis") }
    guard let names = qualifiedNames(in: text[..<opening]) else { throw invalid("invalid name syntax") }
    let end = text.lastIndex { !$0.isWhitespace }
    guard let end, end > opening, text[end] == ")" else { throw invalid("expected a right parenthesis") }
    return (names, try arguments(text[text.index(after: opening)..<end]))
  }

  /// The parts of a list between commas that stand in no quotes and brackets.
  private func arguments(_ list: Substring) throws(Refusal) -> [String] {
    guard list.contains(where: { !$0.isWhitespace }) else { return [] }
    var (isQuoted, depth) = (false, 0)
    let parts = list.split(omittingEmptySubsequences: false) { character in
      switch character {
      case "\"": isQuoted.toggle()
      case "(", "[": if !isQuoted { depth += 1 }
      case ")", "]": if !isQuoted { depth -= 1 }
      default: return character == "," && !isQuoted && depth == 0
      }
      return false
    }
    let types = parts.map { String($0.drop(while: \.isWhitespace)) }
    guard !isQuoted, depth == 0, types.allSatisfy({ !$0.isEmpty }) else {
      throw invalid(types.contains("") ? "expected a type name" : "improper type name")
    }
    return types
  }

  func invalid(_ message: String, help: String? = nil) -> Refusal {
    Refusal("invalid-literal", message, at: range, help: help)
  }

  /// What a later statement may create.
  func missing(_ what: String, _ names: [String]) -> Refusal {
    let name = names.joined(separator: ".")
    return Refusal(
      "unknown-\(what.replacing(" ", with: "-"))",
      what == "operator" ? "operator does not exist: \(text)" : "\(what) \"\(text)\" does not exist",
      at: range,
      missing: Refusal.Missing(what: what, name: name, path: names)
    )
  }
}

/// The parts of a name as a literal has it: `app."Item"`; nil for what is none (SplitIdentifierString).
private func qualifiedNames(in text: Substring) -> [String]? {
  let (quote, point) = (UInt8(ascii: "\""), UInt8(ascii: "."))
  var names: [String] = []
  var rest = text.utf8.drop(while: isSpace)
  while true {
    var name: [UInt8] = []
    if rest.first == quote {
      rest.removeFirst()
      while true {
        guard let byte = rest.popFirst() else { return nil }
        if byte == quote {
          guard rest.first == quote else { break }
          rest.removeFirst()
        }
        name.append(byte)
      }
    } else {
      let part = rest.prefix { $0 != point && !isSpace($0) }
      // Letters beyond ASCII stay (downcase_identifier).
      name = part.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
      rest = rest[part.endIndex...]
    }
    guard !name.isEmpty else { return nil }
    names.append(clipName(String(decoding: name, as: UTF8.self), to: 63))
    rest = rest.drop(while: isSpace)
    guard let separator = rest.popFirst() else { return names }
    guard separator == point else { return nil }
    rest = rest.drop(while: isSpace)
  }
}

/// As scanner_isspace has it.
private func isSpace(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0c: true
  default: false
  }
}
