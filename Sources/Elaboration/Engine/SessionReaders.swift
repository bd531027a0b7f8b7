// Statements that change the session, data, or nothing: read for what they mean to later ones, or counted.

package import CatalogModel
package import PostgresSyntax

/// Readers of statements that belong to no object.
let sessionReaders: [Reader] =
  [
    Reader(.variableSetStmt) { node, elaboration throws(Refusal) in elaboration.readSet(node) },
    Reader(.selectStmt) { node, elaboration throws(Refusal) in
      // Of a UNION, INTO stands with the first query.
      var first = node
      while let left = first["larg"] { first = left.as(.selectStmt) ?? left }
      guard first["intoClause"] == nil else { return try elaboration.selectInto(first) }
      elaboration.readSelect(node)
    },
    Reader(.transactionStmt) { node, elaboration throws(Refusal) in elaboration.readTransaction(node) },
    Reader(.discardStmt) { node, elaboration throws(Refusal) in elaboration.readDiscard(node) },
    Reader(.doStmt) { node, elaboration throws(Refusal) in try elaboration.readDo(node) },
    Reader(.callStmt) { node, elaboration throws(Refusal) in
      guard let call = node["funccall"] else { return }
      elaboration.readCall(call, in: node)
    },
  ]
  + dataStatements.map { tag in Reader(tag) { _, elaboration throws(Refusal) in elaboration.passOver(tag) } }
  + quietStatements.map { tag in Reader(tag) { _, _ throws(Refusal) in } }

/// Statements about data: counted, and named once.
private let dataStatements: [NodeTag] = [
  .insertStmt, .updateStmt, .deleteStmt, .mergeStmt, .copyStmt, .truncateStmt, .executeStmt, .loadStmt,
]

/// Statements that nobody would miss in a schema: about the session, the transaction, or how data is stored.
private let quietStatements: [NodeTag] = [
  .explainStmt, .variableShowStmt, .lockStmt, .vacuumStmt,
  .refreshMatViewStmt,
  .reindexStmt, .checkPointStmt, .notifyStmt, .listenStmt, .unlistenStmt, .prepareStmt, .deallocateStmt,
  .declareCursorStmt, .fetchStmt, .closePortalStmt, .constraintsSetStmt,
]

extension Elaboration {
  /// Counts a statement that does not change the schema.
  fileprivate mutating func passOver(_ tag: NodeTag) {
    passedOver[tag, default: (0, statement.range)].count += 1
  }

  /// A note for each kind of statement that was passed over: nothing is left out without a word.
  var notesOnPassedOver: [Diagnostic] {
    passedOver.sorted { $0.value.first.lower < $1.value.first.lower }.map { tag, seen in
      let word = tag.rawValue.replacing("Stmt", with: "").uppercased()
      return Diagnostic(
        id: "no-schema-change",
        severity: .note,
        message: seen.count == 1
          ? "\(word) changes no schema: passed over"
          : "\(seen.count) \(word) statements change no schema: passed over; this is the first",
        range: seen.first
      )
    }
  }

  /// Reads a statement that stands within another, such as an element of CREATE SCHEMA.
  package mutating func readNested(_ node: Node) throws(Refusal) {
    guard let reader = Registry.shared.readers[StatementForm(of: node)] else {
      throw notModelled(node.tagName)
    }
    try reader.read(node.body, &self)
  }

  fileprivate mutating func readSet(_ node: Node) {
    let name = node.text("name") ?? ""
    // SET … FROM CURRENT is a clause of functions alone, and SET TRANSACTION changes no setting that counts.
    guard !node.is("kind", "VAR_SET_MULTI") else { return }
    let isValue = node.is("kind", "VAR_SET_VALUE")
    let isAll = node.is("kind", "VAR_RESET_ALL")
    let values = node.list("args").map { text(ofSetting: $0) }
    session.set(isLocal: node.flag("is_local")) { session in
      // RESET ALL leaves the role alone.
      guard isValue else { return session.reset(isAll ? nil : name) }
      switch name {
      case "search_path": session.searchPath = values.filter { !$0.isEmpty }
      case "role", "session_authorization":
        session.role = values.first == "none" ? nil : values.first
      default: session.settings[name] = values.first
      }
    }
  }

  /// DISCARD ALL resets what SET changed; the other forms drop what is temporary.
  fileprivate mutating func readDiscard(_ node: Node) {
    guard node.is("target", "DISCARD_ALL") else { return }
    session.reset(nil)
    session.reset("session_authorization")
  }

  fileprivate mutating func readTransaction(_ node: Node) {
    switch node.text("kind") {
    case "TRANS_STMT_COMMIT", "TRANS_STMT_ROLLBACK", "TRANS_STMT_PREPARE": session.endTransaction()
    default: break
    }
  }

  /// `SELECT pg_catalog.set_config('search_path', '', false)` is what pg_dump writes; every other query changes no
  /// schema, unless it calls a function that does.
  fileprivate mutating func readSelect(_ node: Node) {
    for (name, part) in node.fields where name != "targetList" { noteCalls(in: part) }
    for target in node.list("targetList") {
      guard let call = target.as(.resTarget)?["val"]?.as(.funcCall) else {
        noteCalls(in: target)
        continue
      }
      let names = call.strings("funcname")
      let arguments = call.list("args").map { $0.as(.aConst)?["sval"]?.text("sval") }
      if names.last == "set_config", names.count == 1 || names.first == "pg_catalog", arguments.count == 3 {
        if arguments[0] == "search_path", let value = arguments[1] {
          let path = value.split(separator: ",").map {
            String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
              .replacing("\"", with: "")
          }
          session.set(isLocal: isLocal(call.list("args"))) { $0.searchPath = path }
        }
        continue
      }
      readCall(call, in: node)
    }
  }
}

/// Whether the last argument of set_config, which may be written in several ways, is true.
private func isLocal(_ arguments: Node.Elements) -> Bool {
  guard let value = arguments.reversed().first else { return false }
  let constant = value.as(.aConst) ?? value.as(.typeCast)?["arg"]?.as(.aConst)
  if let boolean = constant?["boolval"] { return boolean.flag("boolval") }
  return ["true", "t", "on", "yes", "1"].contains(constant?["sval"]?.text("sval") ?? "")
}
