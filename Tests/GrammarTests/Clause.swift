// Clauses of statements, at the grain at which they are accounted for.

import Foundation
import PostgresSyntax
import TestSupport

/// A field of a node within a form of statement: `CreateSeqStmt DefElem[cycle] arg`.
struct Clause: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The statement's tag; with the kind of object for a statement that is about any kind.
  let statement: String
  /// The node's message; with what tells its forms apart, where it has several.
  let message: String
  let field: String

  var description: String { "\(statement) \(message) \(field)" }

  static func < (left: Clause, right: Clause) -> Bool { left.description < right.description }
}

/// What tells the forms of a statement or a node apart: a field whose value is part of the form's name.
private let distinctions: [String: [String]] = [
  "DefElem": ["defname"], "AlterTableCmd": ["subtype"], "Constraint": ["contype"], "DefineStmt": ["kind"],
  "AlterTableStmt": ["objtype"], "DropStmt": ["removeType"], "RenameStmt": ["renameType"],
  "CommentStmt": ["objtype"], "SecLabelStmt": ["objtype"], "AlterOwnerStmt": ["objectType"],
  "AlterObjectSchemaStmt": ["objectType"], "AlterObjectDependsStmt": ["objectType"],
  "GrantStmt": ["objtype", "targtype"],
  "AlterFunctionStmt": ["objtype"], "AlterTSConfigurationStmt": ["kind"],
  "PublicationObjSpec": ["pubobjtype"],
  "CreateOpClassItem": ["itemtype"], "AlterDomainStmt": ["subtype"], "AlterPublicationStmt": ["action"],
  "AlterSubscriptionStmt": ["kind"], "ReplicaIdentityStmt": ["identity_type"],
]

/// The name of a node's form: `Constraint[CONSTR_CHECK]`.
func form(of body: Node, _ message: String) -> String {
  guard let fields = distinctions[message] else { return message }
  let values = body.fields.filter { fields.contains($0.name) }.map { $0.value.text ?? "" }
  return "\(message)[\(values.joined(separator: "_"))]"
}

/// A clause where it stands in a tree.
struct PlacedClause {
  let clause: Clause
  let node: Node
  private let value: Node

  init(_ clause: Clause, _ node: Node, _ value: Node) {
    (self.clause, self.node, self.value) = (clause, node, value)
  }

  /// The field's value, of a string, a number or a boolean.
  var text: String { value.text ?? (value.isTrue ? "true" : value.int != 0 ? String(value.int) : "") }
}

/// Walks a statement's tree and finds every field that is there.
struct ClauseWalk {
  let grammar: Grammar
  private(set) var found: [PlacedClause] = []
  private var statement = ""

  init(_ grammar: Grammar, over statement: Node) {
    self.grammar = grammar
    self.statement = form(of: statement.body, statement.tagName)
    walk(statement.body, statement.tagName)
  }

  private mutating func walk(_ node: Node, _ message: String) {
    let own = form(of: node, message)
    for (name, value) in node.fields {
      let clause = Clause(statement: statement, message: own, field: name)
      found.append(PlacedClause(clause, node, value))
      guard let type = grammar.type(of: name, in: message), grammar.messages[type] != nil else { continue }
      let elements = Array(value.elements)
      for element in elements.isEmpty ? [value] : elements {
        if type == "Node" {
          walk(element.body, element.tagName)
        } else {
          walk(element, type)
        }
      }
    }
  }
}

/// A list of clauses with a reason for each, kept beside the tests: `statement message field: reason` or, of
/// that value alone, `statement message field=value: reason`; `*` stands for anything.
struct Accounts: Sendable {
  struct Line: Sendable {
    let words: [String]
    let reason: String

    /// Whether these are its words.
    func covers(_ other: [String]) -> Bool {
      words.count == other.count && zip(words, other).allSatisfy(matches)
    }

    private func matches(_ pattern: String, _ word: String) -> Bool {
      guard let star = pattern.firstIndex(of: "*") else { return pattern == word }
      let (head, tail) = (pattern[..<star], pattern[star...].dropFirst())
      return word.count >= head.count + tail.count && word.hasPrefix(head) && word.hasSuffix(tail)
    }
  }

  let lines: [Line]

  static let folder = CorpusCase.root.appending(path: "Tests/GrammarTests/Accounts")

  init(_ file: String) throws {
    let path = Accounts.folder.appending(path: file)
    lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("#"), let colon = line.firstRange(of: ": ") else { return nil }
      let words = line[..<colon.lowerBound].split(separator: " ").map(String.init)
      return Line(words: words, reason: String(line[colon.upperBound...]))
    }
  }

  /// The place of the line that covers a clause with that value.
  func line(for clause: Clause, _ value: String) -> Int? {
    let words = [clause.statement, clause.message]
    return lines.firstIndex {
      $0.covers(words + [clause.field]) || $0.covers(words + ["\(clause.field)=\(value)"])
    }
  }

  /// The lines that are not among those that were of use.
  func unused(_ used: Set<Int>) -> [String] {
    lines.indices.filter { !used.contains($0) }.map { lines[$0].words.joined(separator: " ") }
  }
}
