// Prints trees as SQL that means the same under any search_path (ruleutils.c is the reference).

package import CatalogModel

extension Expression {
  /// The expression as SQL.
  ///
  /// Its relation's columns stand bare, since there is nothing else that they could be of. Where it takes several lines,
  /// each but the first has `indent` spaces before it.
  package func sql(_ names: Names, indent: Int = 0) -> String {
    var printer = Printer(names)
    printer.indent = indent
    printer.push(rangeTable, commonTables: [])
    return printer.text(written ?? root)
  }
}

extension Expression {
  /// The expression as the server writes it down when it is to be read again (deparse_expression): with the casts that
  /// were added to it, and constants with their types.
  package func storedSQL(_ names: Names) -> String {
    var printer = Printer(names)
    printer.isStored = true
    printer.push(rangeTable, commonTables: [])
    return printer.text(written ?? root)
  }
}

extension Expression {
  /// The expression as DEFAULT takes it among other clauses of a column or domain, where only the grammar's `b_expr` may
  /// stand without parentheses.
  package func defaultSQL(_ names: Names) -> String {
    var printer = Printer(names)
    printer.push(rangeTable, commonTables: [])
    return printer.text(written ?? root, .negation)
  }
}

extension Query {
  /// The query as SQL over several lines, each but the first with `indent` spaces before it.
  package func sql(_ names: Names, indent: Int = 0) -> String {
    var printer = Printer(names)
    printer.indent = indent
    return printer.text(written.first ?? self)
  }

  /// The query of a view, and the list of the columns' names after the view's own, ` (a, b)`, by which VALUES can stay what
  /// it is; nothing where they follow from the query.
  package func sqlOfView(_ names: Names) -> (columns: String, sql: String) {
    let query = written.first ?? self
    var first = query
    while let operation = first.setOperation { first = operation.first }
    guard first.wrappedValues(isNamed: true) == nil, first.wrappedValues(isNamed: false) != nil else {
      return ("", sql(names))
    }
    var printer = Printer(names)
    printer.unnamedLevel = 0
    let columns = query.targets.map { quoteIdentifier($0.label ?? $0.name) }
    return (" (\(columns.joined(separator: ", ")))", printer.text(query))
  }

  /// The query of a rule or trigger, which may refer to rows from outside.
  package func sql(_ names: Names, within entries: [RangeEntry], indent: Int = 0) -> String {
    var printer = Printer(names)
    printer.indent = indent
    printer.push(entries, commonTables: [])
    return printer.text(written.first ?? self)
  }
}

/// What is known while a tree is printed.
struct Printer {
  let names: Names
  /// Of the queries around, from the outermost in.
  var levels: [PrintedLevel] = []
  var indent = 0
  /// Whether the query that is printed next is a side of a UNION other than the first.
  var isLaterSide = false
  /// Whether implicit casts are written out, and constants have their types.
  var isStored = false
  /// Whether everything goes onto one line.
  var isFlat = false
  /// The level of a query whose columns' names mean nothing: a side of a set operation but the first.
  var unnamedLevel: Int?

  init(_ names: Names) { self.names = names }

  /// Lines up to this length stand on one line.
  static let width = 90

  var level: PrintedLevel { levels[levels.count - 1] }

  /// `query`: the one that these are of, if it is one.
  mutating func push(_ entries: [RangeEntry], commonTables: [CommonTable], of query: Query? = nil) {
    let needed = query.map { outerNames(neededBy: $0, hiddenBy: entries) } ?? []
    levels.append(PrintedLevel(entries: entries, commonTables: commonTables))
    let depth = levels.count - 1
    var taken = needed
    for entry in entries {
      var name = ownName(of: entry)
      // Names that were different when the query was made may be the same since a relation was renamed.
      if !name.isEmpty, !taken.insert(name).inserted {
        var number = 1
        while !taken.insert("\(name)_\(number)").inserted { number += 1 }
        name = "\(name)_\(number)"
      }
      levels[depth].names.append(name)
    }
  }

  /// The names of queries around, with which a query speaks of their columns, though something in it has the same name
  /// since a relation was renamed (set_rtable_names).
  private func outerNames(neededBy query: Query, hiddenBy entries: [RangeEntry]) -> Set<String> {
    guard levels.contains(where: { !$0.names.isEmpty }) else { return [] }
    let own = Set(entries.map(ownName))
    guard levels.contains(where: { $0.names.contains { !$0.isEmpty && own.contains($0) } }) else { return [] }
    var result: Set<String> = []
    query.forEachColumnUse(depth: 0) { use, depth in
      let outer = levels.count - (use.levels - depth)
      guard use.levels > depth, levels.indices.contains(outer),
        levels[outer].names.indices.contains(use.entry)
      else { return }
      result.insert(levels[outer].names[use.entry])
    }
    return result
  }

  /// The name that qualifies an entry's columns; empty for a join without an alias.
  private func ownName(of entry: RangeEntry) -> String {
    if let alias = entry.alias { return alias }
    return switch entry.kind {
    case .relation(let id, _, _), .row(let id): names.catalog.name(of: id)
    case .transition(let name): name
    case .commonTable(let index, let levels): commonTable(index, levels)?.name ?? ""
    default: ""
    }
  }

  /// The query of WITH that an entry of the innermost query means.
  func commonTable(_ index: Int, _ levels: Int) -> CommonTable? {
    let depth = self.levels.count - 1 - levels
    guard self.levels.indices.contains(depth), self.levels[depth].commonTables.indices.contains(index) else {
      return nil
    }
    return self.levels[depth].commonTables[index]
  }

  /// The text that `body` makes when it must stay on one line.
  mutating func flat(_ body: (inout Printer) -> String) -> String {
    let saved = isFlat
    isFlat = true
    defer { isFlat = saved }
    return body(&self)
  }

  /// The same further to the right.
  mutating func indented(_ body: (inout Printer) -> String) -> String {
    indent += 2
    defer { indent -= 2 }
    return body(&self)
  }

  /// A line break with the present indentation; a blank where all is one line.
  var newline: String { isFlat ? " " : "\n" + String(repeating: " ", count: indent) }

  /// Whether text on the present line would still fit, or must.
  func fits(_ text: String) -> Bool {
    isFlat || indent + text.utf8.count <= Self.width && !text.contains("\n")
  }

  /// A list on one line, or one item a line.
  func list(_ items: [String]) -> String {
    let line = items.joined(separator: ", ")
    return fits(line) ? line : items.joined(separator: ",\(newline)")
  }
}

/// A query's names while it is printed.
struct PrintedLevel {
  /// Whether this is a side of a UNION or its kin other than the first.
  var isLaterSide = false
  var entries: [RangeEntry]
  let commonTables: [CommonTable]
  var names: [String] = []
  var windows: [Window] = []
  /// The present names of the columns that a join merges, by the join's entry; none where its sides have come to call
  /// them differently.
  var merged: [Int: [String]] = [:]

  init(entries: [RangeEntry], commonTables: [CommonTable]) {
    self.entries = entries
    self.commonTables = commonTables
  }

  /// How many names can qualify a column.
  var nameCount: Int { names.reduce(0) { $0 + ($1.isEmpty ? 0 : 1) } }
}
