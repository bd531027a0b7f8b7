// The names of types, as `format_type` in format_type.c writes them.

package import CatalogModel

extension TypeReference {
  /// The type as a definition spells it: `character varying(50)`, `app.mood[]`.
  package func sql(_ names: Names) -> String {
    let suffix = isArray ? "[]" : ""
    guard names.isBuiltin(type) else {
      return names.qualified(type) + (modifiers.isEmpty ? "" : "(\(modifiers.joined(separator: ",")))")
        + suffix
    }
    return builtinTypeName(names.catalog.name(of: type), modifiers) + suffix
  }
}

extension Names {
  /// Whether the object is one of pg_catalog.
  func isBuiltin(_ id: ObjectID) -> Bool {
    guard !catalog.contains(id) else { return false }
    let parent = catalog.parent(of: id)
    return parent == .none || catalog.name(of: parent) == "pg_catalog"
  }
}

/// A type of pg_catalog under its SQL name, with its modifiers where that name has them.
func builtinTypeName(_ name: String, _ modifiers: [String]) -> String {
  let list = modifiers.isEmpty ? "" : "(\(modifiers.joined(separator: ",")))"
  switch name {
  case "bool": return "boolean"
  case "int2": return "smallint"
  case "int4": return "integer"
  case "int8": return "bigint"
  case "numeric": return "numeric" + list
  case "float4": return "real"
  case "float8": return "double precision"
  case "varchar": return "character varying" + list
  case "varbit": return "bit varying" + list
  // Without a modifier these two are other types than their names say.
  case "bpchar": return modifiers.isEmpty ? "bpchar" : "character" + list
  case "bit": return modifiers.isEmpty ? "\"bit\"" : "bit" + list
  case "time": return "time\(list) without time zone"
  case "timetz": return "time\(list) with time zone"
  case "timestamp": return "timestamp\(list) without time zone"
  case "timestamptz": return "timestamp\(list) with time zone"
  case "interval": return intervalName(modifiers)
  default: return quoteIdentifier(name) + list
  }
}

/// Fields stand after the name, the precision after them.
private func intervalName(_ modifiers: [String]) -> String {
  var result = "interval"
  for modifier in modifiers where !modifier.isEmpty {
    result += modifier.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? "(\(modifier))" : " \(modifier)"
  }
  return result
}
