// What stands in parentheses after a type's name: whether the type takes it (typenameTypeMod and the typmodin functions).

import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  /// Refuses modifiers that the type can't have, and cuts down those that the server cuts down.
  func check(_ modifiers: inout [String], of type: ObjectID, at node: Node) throws(Refusal) {
    guard let name = builtinName(of: type) else {
      // Only a base type may take any.
      switch nature(of: type) {
      case .base, .opaque, .unknown: return
      case .enumeration, .composite, .domain, .range, .multirange:
        throw noModifiers(catalog.name(of: type), at: node)
      }
    }
    guard let builtin = Builtins.shared.type(named: name), builtin.takesModifiers else {
      throw noModifiers(name, at: node)
    }
    let numbers = modifiers.map { Int($0) }
    switch name {
    case "varchar", "bpchar", "bit", "varbit":
      // anychar_typmodin and anybit_typmodin
      let shown = ["bpchar": "char", "varbit": "bit varying"][name] ?? name
      guard numbers.count == 1, let length = numbers[0] else { throw invalidModifier(at: node) }
      let limit = name == "bit" || name == "varbit" ? 83_886_080 : 10_485_760
      guard length >= 1 else {
        throw refused("invalid-modifier", "length for type \(shown) must be at least 1", at: node)
      }
      guard length <= limit else {
        throw refused("invalid-modifier", "length for type \(shown) cannot exceed \(limit)", at: node)
      }
    case "numeric":
      guard numbers.count <= 2, let precision = numbers[0] else { throw invalidModifier(at: node) }
      guard (1...1000).contains(precision) else {
        throw refused(
          "invalid-modifier",
          "NUMERIC precision \(precision) must be between 1 and 1000",
          at: node
        )
      }
      guard numbers.count < 2 || numbers[1] == nil || (-1000...1000).contains(numbers[1] ?? 0) else {
        throw refused(
          "invalid-modifier",
          "NUMERIC scale \(modifiers[1]) must be between -1000 and 1000",
          at: node
        )
      }
    case "time", "timetz", "timestamp", "timestamptz":
      // More than 6 is 6, with a warning (anytime_typmod_check).
      guard numbers.count == 1, let precision = numbers[0] else { throw invalidModifier(at: node) }
      if precision > 6 { modifiers[0] = "6" }
    case "interval":
      if let last = numbers.last, let precision = last, precision > 6 { modifiers[modifiers.count - 1] = "6" }
    default: break
    }
  }

  private func noModifiers(_ name: String, at node: Node) -> Refusal {
    refused("invalid-modifier", "type modifier is not allowed for type \"\(name)\"", at: node)
  }

  private func invalidModifier(at node: Node) -> Refusal {
    refused("invalid-modifier", "invalid type modifier", at: node)
  }
}
