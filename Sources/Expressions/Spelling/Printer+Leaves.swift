// Columns and constants as SQL.

import CatalogModel

extension Printer {
  // MARK: Columns

  /// A column, with the name of its range table entry before it where there is more than one in scope.
  mutating func column(_ use: ColumnUse) -> String {
    let depth = levels.count - 1 - use.levels
    guard levels.indices.contains(depth) else { return "?" }
    let level = levels[depth]
    // A column that was named through a join is hidden behind the join's alias.
    if let named = use.named, level.entries.indices.contains(named.entry) {
      let join = level.entries[named.entry]
      if let alias = join.alias {
        return "\(quoteIdentifier(alias)).\(columnName(.position(named.position), of: join))"
      }
      if case .position(let position) = use.column {
        let merged = level.merged[named.entry] ?? []
        return merged.indices.contains(position) ? merged[position] : columnName(use.column, of: join)
      }
    }
    guard level.entries.indices.contains(use.entry) else { return "?" }
    let entry = level.entries[use.entry]
    let name = level.names[use.entry]
    if use.column == .wholeRow { return name.isEmpty ? "*" : "\(qualifier(name, entry)).*" }
    let column = columnName(use.column, of: entry)
    return needsQualifiers && !name.isEmpty ? "\(qualifier(name, entry)).\(column)" : column
  }

  private func qualifier(_ name: String, _ entry: RangeEntry) -> String {
    if case .row = entry.kind, ["old", "new", "excluded"].contains(name) { return name.uppercased() }
    return quoteIdentifier(name)
  }

  /// Whether a bare column could be one of several entries.
  var needsQualifiers: Bool { levels.reduce(0) { $0 + $1.nameCount } > 1 }

  func columnName(_ key: ColumnKey, of entry: RangeEntry) -> String {
    switch key {
    case .object(let id):
      let position = entry.columnAliases.isEmpty ? nil : entry.columns.firstIndex { $0.id == id }
      if let position, position < entry.columnAliases.count {
        return quoteIdentifier(entry.columnAliases[position])
      }
      return names.bare(id)
    case .position(let position):
      return entry.columns.indices.contains(position) ? quoteIdentifier(entry.columns[position].name) : "?"
    case .system(let column): return column.rawValue
    case .wholeRow: return "*"
    }
  }

  /// Whether a bare name means a column or a relation of some query around, and so no parameter.
  func isHidden(_ name: String) -> Bool {
    levels.contains { level in
      level.names.contains(name)
        || level.entries.contains { entry in
          entry.columns.contains { ($0.id.map { names.catalog.name(of: $0) } ?? $0.name) == name }
        }
    }
  }

  // MARK: Constants

  /// A constant, so that it has its type again when it is read.
  func constant(_ constant: Constant) -> (String, Precedence) {
    let type = constant.type
    switch constant.value {
    case .null:
      guard constant.form == .cast, let type else { return ("NULL", .primary) }
      return ("NULL::\(type.sql(names))", .cast)
    case .object(let id):
      let literal = quoteLiteral(text(of: id, type))
      guard constant.form == .cast, let type else { return (literal, .primary) }
      return ("\(literal)::\(type.sql(names))", .cast)
    case .text(let value):
      guard let type else { return (quoteLiteral(value), .primary) }
      if let text = selfTyped(value, type) { return (text, text.hasPrefix("-") ? .negation : .primary) }
      guard constant.form != .literal || isStored else { return (quoteLiteral(value), .primary) }
      return ("\(quoteLiteral(value))::\(type.sql(names))", .cast)
    }
  }

  /// What stands between the quotes of a constant that names an object.
  private func text(of id: ObjectID, _ type: TypeReference?) -> String {
    if names.catalog.kind(of: id) == .enumLabel { return names.catalog.name(of: id) }
    let isWithSignature = type.map {
      ["regprocedure", "regoperator"].contains(names.catalog.name(of: $0.type))
    }
    if isWithSignature == true, let fact = names.catalog[id]?.fact { return fact.address(id, names) }
    return names.qualified(id)
  }

  /// What stands between the quotes of a constant; nil for one that names an object, or NULL.
  func text(ofLiteral constant: Constant) -> String? {
    switch constant.value {
    case .null: return nil
    case .text(let text): return text
    case .object(let id): return names.catalog.kind(of: id) == .enumLabel ? names.catalog.name(of: id) : nil
    }
  }

  /// The constant as a number, boolean or bit string where that has the type by itself.
  private func selfTyped(_ value: String, _ type: TypeReference) -> String? {
    guard !type.isArray, names.isBuiltin(type.type) else { return nil }
    switch names.catalog.name(of: type.type) {
    case "bool": return value
    case "int4": return value
    case "int8":
      guard let number = Int64(value), Int32(exactly: number) == nil else { return nil }
      // The smallest one is read as a numeric, negated.
      return number == .min ? nil : value
    case "numeric":
      guard let first = value.utf8.first, first == 0x2d || (0x30...0x39).contains(first) else { return nil }
      return value.contains(".") ? value : nil
    case "bit": return type.modifiers.isEmpty ? "B'\(value)'" : nil
    default: return nil
    }
  }
}
