// WINDOW and OVER (transformWindowFuncCall in parse_agg.c, transformWindowDefinitions in parse_clause.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// Reads the WINDOW clause.
  mutating func windowClause(_ nodes: Node.Elements) throws(Refusal) {
    for node in nodes.compactMap({ $0.as(.windowDef) }) {
      guard let name = node.text("name") else { continue }
      if levels[levels.count - 1].windowNames[name] != nil {
        throw refused("duplicate-window", "window \"\(name)\" is already defined", at: node)
      }
      let window = try windowDefinition(node, name: name)
      current.windows.append(window)
      levels[levels.count - 1].windowNames[name] = current.windows.count - 1
    }
  }

  /// The window of an OVER: a named one, an equal one, or a new one.
  mutating func window(_ node: Node) throws(Refusal) -> Int {
    guard purpose.allowsWindowFunctions else {
      let construct =
        switch purpose {
        case .windowPartition, .windowOrder, .windowRows, .windowRange, .windowGroups: "window definitions"
        default: purpose.name
        }
      throw refused("window-function-misplaced", "window functions are not allowed in \(construct)", at: node)
    }
    levels[levels.count - 1].hasWindowFunctions = true
    if let name = node.text("name") { return try window(named: name, at: node) }
    let window = try windowDefinition(node, name: nil)
    if let index = current.windows.firstIndex(of: window) { return index }
    current.windows.append(window)
    return current.windows.count - 1
  }

  private func window(named name: String, at node: Node) throws(Refusal) -> Int {
    guard let index = levels[levels.count - 1].windowNames[name] else {
      throw refused(
        "unknown-window",
        "window \"\(name)\" does not exist",
        at: node,
        help: closestName(to: name, among: levels[levels.count - 1].windowNames.keys.sorted())
          .map { "did you mean \"\($0)\"?" }
      )
    }
    return index
  }

  private mutating func windowDefinition(_ node: Node, name: String?) throws(Refusal) -> Window {
    var base: Int?
    if let refname = node.text("refname") { base = try window(named: refname, at: node) }
    var window = Window(name: name, base: base, partitionBy: [], orderBy: [], frame: Frame())
    for item in node.list("partitionClause") {
      let key = decided(
        try with(.windowPartition) { (analyzer) throws(Refusal) in try analyzer.expression(item) }
      )
      if !window.partitionBy.contains(key) { window.partitionBy.append(key) }
    }
    for item in node.list("orderClause").compactMap({ $0.as(.sortBy) }) {
      guard let keyNode = item["node"] else { continue }
      let key = decided(
        try with(.windowOrder) { (analyzer) throws(Refusal) in try analyzer.expression(keyNode) }
      )
      window.orderBy.add(try sortItem(item, .expression(key), type: type(of: key)))
    }
    for key in window.partitionBy {
      try checkDistinguishable(key, sortedBy: window.orderBy, at: node.list("partitionClause").first?.body)
    }
    if let base {
      // What a window may add to the one that it extends (transformWindowDefinitions).
      let parent = current.windows[base]
      if !window.partitionBy.isEmpty {
        throw refused(
          "window-override",
          "cannot override PARTITION BY clause of window \"\(node.text("refname") ?? "")\"",
          at: node
        )
      }
      if !window.orderBy.isEmpty && !parent.orderBy.isEmpty {
        throw refused(
          "window-override",
          "cannot override ORDER BY clause of window \"\(node.text("refname") ?? "")\"",
          at: node
        )
      }
      if parent.hasOwnFrame {
        throw refused(
          "window-override",
          "cannot copy window \"\(node.text("refname") ?? "")\" because it has a frame clause",
          at: node,
          help: name == nil ? "omit the parentheses in this OVER clause" : nil
        )
      }
    }
    let orderBy = window.orderBy.isEmpty ? base.map { current.windows[$0].orderBy } ?? [] : window.orderBy
    // FRAMEOPTION_NONDEFAULT
    window.hasOwnFrame = node.int("frameOptions") & 0x1 != 0
    window.frame = try frame(node, orderBy: orderBy)
    return window
  }

  /// The frame, from the bits of `frameOptions` (FRAMEOPTION_… in parsenodes.h).
  private mutating func frame(_ node: Node, orderBy: [SortItem]) throws(Refusal) -> Frame {
    let options = node.int("frameOptions")
    func has(_ bit: Int) -> Bool { options & bit != 0 }
    var frame = Frame()
    frame.mode = has(0x8) ? .groups : has(0x4) ? .rows : .range
    if frame.mode == .groups, orderBy.isEmpty {
      throw refused("window-frame", "GROUPS mode requires an ORDER BY clause", at: node)
    }
    if frame.mode == .range, has(0x7800), orderBy.count != 1 {
      throw refused(
        "window-frame",
        "RANGE with offset PRECEDING/FOLLOWING requires exactly one ORDER BY column",
        at: node
      )
    }
    let start = has(0x2800) ? try frameOffset(node["startOffset"], frame.mode, orderBy, at: node) : nil
    let end = has(0x5000) ? try frameOffset(node["endOffset"], frame.mode, orderBy, at: node) : nil
    frame.start = bound(
      start,
      isUnboundedPreceding: has(0x20),
      isUnboundedFollowing: has(0x80),
      isPreceding: has(0x800)
    )
    frame.end = bound(
      end,
      isUnboundedPreceding: has(0x40),
      isUnboundedFollowing: has(0x100),
      isPreceding: has(0x1000)
    )
    frame.isBetween = has(0x10)
    frame.exclusion = has(0x8000) ? .currentRow : has(0x10000) ? .group : has(0x20000) ? .ties : .none
    return frame
  }

  private func bound(
    _ offset: Expr?,
    isUnboundedPreceding: Bool,
    isUnboundedFollowing: Bool,
    isPreceding: Bool
  ) -> Frame.Bound {
    if let offset { return isPreceding ? .preceding(offset) : .following(offset) }
    if isUnboundedPreceding { return .unboundedPreceding }
    return isUnboundedFollowing ? .unboundedFollowing : .currentRow
  }

  /// The offset of a bound: a bigint of ROWS and GROUPS, of RANGE what can be added to the sorted column
  /// (transformFrameOffset).
  private mutating func frameOffset(
    _ node: Node?,
    _ mode: Frame.Mode,
    _ orderBy: [SortItem],
    at window: Node
  ) throws(Refusal) -> Expr? {
    guard let node else { return nil }
    let value = try with(mode.purpose) { (analyzer) throws(Refusal) in try analyzer.expression(node) }
    if usesColumnsHere(value) {
      throw refused("window-frame", "argument of \(mode.rawValue) must not contain variables", at: node)
    }
    guard mode == .range else {
      return try assumed(
        value,
        TypeReference(resolver.builtinType("int8")),
        construct: mode.rawValue,
        at: node
      )
    }
    return try rangeOffset(value, sortedBy: orderBy.first?.expression?.type, at: node)
  }
}

extension Frame.Mode {
  fileprivate var purpose: ExpressionPurpose {
    switch self {
    case .rows: .windowRows
    case .range: .windowRange
    case .groups: .windowGroups
    }
  }
}
