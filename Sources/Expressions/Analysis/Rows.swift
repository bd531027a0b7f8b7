// Composite values: their columns and fields; subscripts.

import CatalogModel
import PostgresBuiltins
import PostgresSyntax

extension Analyzer {
  /// The columns of a composite value; nil where there are none or they are not known (expandRecordVariable).
  mutating func rowColumns(of value: Expr) -> [ResolvedColumn]? {
    switch value {
    case .column(let use) where use.column == .wholeRow:
      let depth = levels.count - 1 - use.levels
      guard levels.indices.contains(depth) else { return nil }
      let entries = depth == 0 ? scope.entries : levels[depth].query.rangeTable
      guard entries.indices.contains(use.entry) else { return nil }
      return entries[use.entry].columns
    case .column(let use) where code(use.type) == .record:
      return resolvedColumn(use).flatMap { $0.fields.isEmpty ? nil : $0.fields }
    case .call(let call) where call.outputs.count > 1: return call.outputs
    // The fields of a row that is written out have names as well (get_expr_result_type).
    case .row(let row) where code(of: value) == .record:
      return row.elements.enumerated().map { index, element in
        ResolvedColumn(
          name: "f\(index + 1)",
          id: nil,
          type: type(of: element) ?? reference(code(of: element)),
          collation: collation(asRead: element)
        )
      }
    default: break
    }
    let below = base(code(of: value))
    guard let object = below.object, !below.isArray else { return builtinColumns(of: below) }
    return resolver.columns(ofType: object)
  }

  /// The collation of an element of ROW() whose field is taken: as exprCollation tells it before those of calls and the
  /// like are worked out.
  private func collation(asRead value: Expr) -> ColumnCollation {
    switch value {
    case .column(let use): resolvedColumn(use)?.collation ?? .usual
    case .field(let selection): selection.collation
    case .collate(_, let collation): .named(collation)
    case .constant, .parameter: .usual
    default: .undetermined
    }
  }

  /// The columns of a row type of pg_catalog.
  private func builtinColumns(of code: TypeCode) -> [ResolvedColumn]? {
    guard let entry = BuiltinTypes.shared[code], entry.kind == .composite else { return nil }
    return resolver.columns(ofType: resolver.builtinType(entry.name))
  }

  /// The columns of the row of something in FROM; nil for anything else.
  func rowElements(of value: Expr) -> [Expr]? {
    guard case .column(let use) = value, use.column == .wholeRow else { return nil }
    let depth = levels.count - 1 - use.levels
    guard levels.indices.contains(depth),
      let item = levels[depth].items.first(where: { $0.entry == use.entry && $0.hasVisibleColumns })
        ?? levels[depth].items.first(where: { $0.entry == use.entry })
    else { return nil }
    return item.columns.indices.map { .column(item.use($0, levels: use.levels)) }
  }

  /// `name` of a composite value; nil when it has none.
  mutating func fieldSelection(_ name: String, of row: Expr, at node: Node?) throws(Refusal) -> Expr? {
    guard let columns = rowColumns(of: row) else {
      // What is not known may have any field.
      guard !code(of: row).isDecided else { return nil }
      return .field(FieldSelection(row, .name(name), type: nil))
    }
    guard let position = columns.firstIndex(where: { $0.name == name }) else { return nil }
    let column = columns[position]
    // A column of a whole row is the column itself (ParseComplexProjection).
    if case .column(var use) = row, use.column == .wholeRow {
      guard !columns[(position + 1)...].contains(where: { $0.name == name }) else {
        throw refused("ambiguous-column", "column reference \"\(name)\" is ambiguous", at: node)
      }
      // That of a join is a column of what it joins.
      if let elements = rowElements(of: row), elements.count == columns.count { return elements[position] }
      use.column = column.id.map { .object($0) } ?? .position(position)
      use.type = column.type
      return .column(use)
    }
    return .field(FieldSelection(row, column))
  }

  /// `value[…]` (transformContainerSubscripts and the types' subscripting functions).
  mutating func subscripted(
    _ value: Expr,
    _ bounds: [Subscripting.Bound],
    at node: Node
  ) throws(Refusal) -> Expr {
    guard !bounds.isEmpty else { return value }
    let container = base(code(of: value))
    guard container.isDecided else { return .element(Subscripting(value, bounds, type: nil)) }
    let isSlice = bounds.contains(where: \.isSlice)
    let result: TypeCode
    var isJSON = false
    if let element = container.plainElement {
      result = isSlice ? container : element
    } else if let entry = BuiltinTypes.shared[container], let subscripting = entry.subscripting {
      isJSON = subscripting == .jsonb
      guard !(isJSON && isSlice) else {
        throw refused("subscript-slice", "jsonb subscript does not support slices", at: node)
      }
      result = isJSON || isSlice ? container : entry.element ?? .undecided
    } else if case .base(_, _, let subscripts) = nature(container), subscripts != .none {
      switch subscripts {
      case .elements(let element): result = isSlice ? container : code(element)
      case .text: return try textSubscript(of: value, bounds, at: node)
      case .none, .unknown: return .element(Subscripting(value, bounds, type: nil))
      }
    } else {
      throw refused(
        "not-subscriptable",
        "cannot subscript type \(describe(container)) because it does not support subscripting",
        at: node
      )
    }
    var converted: [Subscripting.Bound] = []
    for bound in bounds {
      var lower = bound.lower
      if isSlice, !bound.isSlice, lower == nil {
        // One subscript among slices ends one that begins with 1.
        lower = .constant(Constant(.text("1"), type: reference(.int4), form: .selfTyped))
      }
      converted.append(
        Subscripting.Bound(
          lower: try lower.map { (index) throws(Refusal) in
            try subscriptValue(index, isJSON: isJSON, at: node)
          },
          upper: try bound.upper.map { (index) throws(Refusal) in
            try subscriptValue(index, isJSON: isJSON, at: node)
          },
          isSlice: isSlice
        )
      )
    }
    let modifiers = container.isArray ? base(value.type ?? TypeReference(.none)).modifiers : []
    let source = code(of: value) == container ? value : cast(value, to: container)
    return .element(Subscripting(source, converted, type: reference(result, modifiers: modifiers)))
  }

  private mutating func cast(_ value: Expr, to type: TypeCode) -> Expr {
    reference(type).map { .cast(Cast(value, to: $0, isImplicit: true)) } ?? value
  }

  /// `value['key']` (hstore_subscript_transform).
  private mutating func textSubscript(
    of value: Expr,
    _ bounds: [Subscripting.Bound],
    at node: Node
  ) throws(Refusal) -> Expr {
    guard bounds.count == 1, !bounds[0].isSlice, let key = bounds[0].upper else {
      throw refused("subscript-slice", "hstore allows only one subscript", at: node)
    }
    guard canCoerce(code(of: key), to: .text, .assignment) else {
      throw refused("type-mismatch", "hstore subscript must have type text", at: node)
    }
    let bound = Subscripting.Bound(
      lower: nil,
      upper: try coerce(key, to: .text, .assignment, isImplicit: true, at: node),
      isSlice: false
    )
    return .element(Subscripting(value, [bound], type: reference(.text)))
  }

  /// An array's subscript is an integer; jsonb takes text too.
  private mutating func subscriptValue(_ value: Expr, isJSON: Bool, at node: Node) throws(Refusal) -> Expr {
    let type = code(of: value)
    if isJSON {
      if type == .unknown { return decided(value) }
      if canCoerce(type, to: .int4, .implicit) {
        return try coerce(value, to: .int4, .implicit, isImplicit: true, at: node)
      }
      if canCoerce(type, to: .text, .implicit) {
        return try coerce(value, to: .text, .implicit, isImplicit: true, at: node)
      }
      throw refused("type-mismatch", "subscript type \(describe(type)) is not supported", at: node)
    }
    guard canCoerce(type, to: .int4, .assignment) else {
      throw refused("type-mismatch", "array subscript must have type integer", at: node)
    }
    return try coerce(value, to: .int4, .assignment, isImplicit: true, at: node)
  }

  /// The columns that a function in FROM gives (addRangeTableEntryForFunction).
  mutating func resultColumns(
    of value: Expr,
    _ state: CollationState,
    definition: [RangeFunction.Column],
    scalarName: String
  ) -> [ResolvedColumn] {
    if !definition.isEmpty {
      return definition.map { column in
        let collation = column.collation.map { ColumnCollation.named($0) } ?? .usual
        return ResolvedColumn(name: column.name, id: nil, type: column.type, collation: collation)
      }
    }
    if let columns = rowColumns(of: value) { return columns }
    // A single OUT argument gives its name to the column (chooseScalarFunctionAlias).
    var name = scalarName
    if case .call(let call) = value, let output = call.outputs.first, !output.name.isEmpty {
      name = output.name
    }
    let type = type(of: value)
    return [ResolvedColumn(name: name, id: nil, type: type, collation: columnCollation(state, type))]
  }

  /// The offset of a RANGE frame: what the type's in_range functions take (transformFrameOffset).
  mutating func rangeOffset(_ value: Expr, sortedBy type: TypeReference?, at node: Node) throws(Refusal)
    -> Expr
  {
    let sorted = base(code(type))
    let source = code(of: value)
    guard sorted.isDecided, source.isDecided else { return value }
    let choices: [TypeCode]
    switch BuiltinTypes.shared[sorted]?.name ?? "" {
    case "date", "time", "timetz", "timestamp", "timestamptz", "interval": choices = [.interval]
    case "int2", "int4": choices = [.int4, .int8, .int2]
    case "int8": choices = [.int8]
    case "float4", "float8": choices = [.float8]
    case "numeric": choices = [.numeric]
    default:
      throw refused(
        "range-frame",
        "RANGE with offset PRECEDING/FOLLOWING is not supported for column type \(describe(sorted))",
        at: node
      )
    }
    if choices.contains(source) { return value }
    let wanted = source == .unknown && choices.contains(sorted) ? sorted : choices[0]
    guard canCoerce(source, to: wanted, .implicit) else {
      throw refused(
        "range-frame",
        "RANGE with offset PRECEDING/FOLLOWING is not supported for column type \(describe(sorted)) "
          + "and offset type \(describe(source))",
        at: node,
        help: "cast the offset value to an appropriate type"
      )
    }
    return try coerce(value, to: wanted, .implicit, isImplicit: true, at: node)
  }
}
