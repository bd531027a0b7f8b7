// What stands behind the equals sign in CREATE AGGREGATE and its like (define.c).

import CatalogModel
import PostgresSyntax

extension Elaboration {
  /// A (possibly qualified) name (defGetQualifiedName).
  func definedName(_ option: Node) throws(Refusal) -> [String] {
    let value = try definedValue(option)
    if let typeName = value.as(.typeName) { return typeName.strings("names") }
    if let list = value.as(.list) { return list.strings("items") }
    if let name = value.string { return [name] }
    throw refused("syntax", "argument of \(definedOption(option)) must be a name", at: option)
  }

  /// A type: the node of its name (a body), or a name that is written as a text (defGetTypeName).
  func definedType(_ option: Node) throws(Refusal) -> DefinedType {
    let value = try definedValue(option)
    if let typeName = value.as(.typeName) { return .written(typeName) }
    if let name = value.string { return .quoted(name) }
    throw refused("syntax", "argument of \(definedOption(option)) must be a type name", at: option)
  }

  /// A text, which anything can be (defGetString).
  func definedText(_ option: Node) throws(Refusal) -> String {
    let value = try definedValue(option)
    if let text = value.string { return text }
    if let number = value.as(.integer) { return String(number.int("ival")) }
    if let number = value.as(.float) { return number.text("fval") ?? "" }
    if let list = value.as(.list) { return list.strings("items").joined(separator: ".") }
    return value.as(.typeName)?.writtenType ?? ""
  }

  /// A truth value, true where there is none (defGetBoolean).
  func definedFlag(_ option: Node) throws(Refusal) -> Bool {
    guard let value = option["arg"] else { return true }
    if let number = value.as(.integer)?.int("ival") {
      if number == 1 || number == 0 { return number == 1 }
    } else {
      let text = try definedText(option).lowercased()
      if ["true", "on"].contains(text) { return true }
      if ["false", "off"].contains(text) { return false }
    }
    throw refused("syntax", "\(definedOption(option)) requires a Boolean value", at: option)
  }

  /// A whole number (defGetInt32).
  func definedInteger(_ option: Node) throws(Refusal) -> Int {
    guard let number = option["arg"]?.as(.integer) else {
      throw refused("syntax", "\(definedOption(option)) requires an integer value", at: option)
    }
    return number.int("ival")
  }

  private func definedValue(_ option: Node) throws(Refusal) -> Node {
    if let value = option["arg"] { return value }
    throw refused("syntax", "\(definedOption(option)) requires a parameter", at: option)
  }

  private func definedOption(_ option: Node) -> String { option.text("defname") ?? "" }

  /// The type that an option's value names (typenameTypeId).
  mutating func type(_ defined: DefinedType, at option: Node?) throws(Refusal) -> TypeReference {
    switch defined {
    case .written(let typeName):
      let found = try type(typeName)
      return TypeReference(found.type, isArray: found.isArray)
    case .quoted(let name):
      guard let found = typeIfAny(nil, name) else { throw missing("type", name, at: option) }
      if isShell(found.type) { throw onlyAShell(found.type, at: option) }
      return TypeReference(found.type, isArray: found.isArray)
    }
  }
}

/// A type as an option names it.
enum DefinedType {
  case written(Node)
  case quoted(String)

  /// The name as it was written (TypeNameToString).
  var name: String {
    switch self {
    case .written(let typeName): typeName.writtenType
    case .quoted(let name): name
    }
  }
}

extension Node {
  /// The name in a TypeName (body) as messages tell it (TypeNameToString).
  var writtenType: String {
    let name = strings("names").joined(separator: ".")
    return name + (flag("pct_type") ? "%TYPE" : "") + (list("arrayBounds").isEmpty ? "" : "[]")
  }
}
