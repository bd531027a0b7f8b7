// The corpus, folded once for all tests, with a record of which fields of its trees were asked for.

#if DEBUG
  import CatalogModel
  import DeepThreads
  import Elaboration
  import Foundation
  import Inputs
  import PostgresSyntax
  import Synchronization
  import TestSupport

  /// What the statements of the corpus say, and what of it was read.
  struct FoldedCorpus: Sendable {
    /// The values of every clause that stands in some statement about a schema, each with an example's place.
    private(set) var present: [Clause: [String: String]] = [:]
    /// The clauses that were asked for at least once where they stand.
    private(set) var read: Set<Clause> = []
    /// What could not be read, by the sides that it is in.
    private(set) var errors: [String] = []

    static let shared: FoldedCorpus? = Grammar.installed.map { grammar in
      onDeepStack { FoldedCorpus(grammar) }
    }

    private init(_ grammar: Grammar) {
      for testCase in CorpusCase.all where testCase.knownGap == nil {
        for side in ["old", "new"] {
          add(testCase.input(side).path, "\(testCase.name)/\(side)", grammar)
        }
      }
      add(Accounts.folder.appending(path: "offline.sql").path, "offline.sql", grammar)
    }

    private mutating func add(_ path: String, _ name: String, _ grammar: Grammar) {
      var reader = InputReader()
      let files = reader.read(path).files
      let scripts = withoutIncluded(parseAll(files, firstIndex: 0, including: .inputs).scripts)
      let statements = scripts.flatMap(\.statements)
      let reads = FieldReads.record(of: statements.map(\.tree)) {
        let result = fold(scripts, into: .emptyDatabase())
        errors += result.diagnostics.filter { $0.severity == .error }.map { "\(name): \($0.message)" }
      }
      withExtendedLifetime(statements) {
        for statement in statements where !changesNoSchema.contains(statement.node.tagName) {
          let place = "\(name) at byte \(statement.range.lower)"
          for found in ClauseWalk(grammar, over: statement.node).found {
            let clause = found.clause
            if reads.contains(found.node, clause.field) { read.insert(clause) }
            present[clause, default: [:]][found.text, default: place] += ""
          }
        }
      }
    }
  }

  /// Statements that sqldiff passes over as a whole, since they change no schema.
  let changesNoSchema: Set<String> = [
    "InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt", "CopyStmt", "TruncateStmt", "ExecuteStmt",
    "LoadStmt",
    "ExplainStmt", "VariableShowStmt", "LockStmt", "VacuumStmt",
    "RefreshMatViewStmt", "ReindexStmt", "CheckPointStmt", "NotifyStmt", "ListenStmt", "UnlistenStmt",
    "PrepareStmt", "DeallocateStmt", "DeclareCursorStmt", "FetchStmt", "ClosePortalStmt",
    "ConstraintsSetStmt",
    "SelectStmt",
    "CreatedbStmt", "DropdbStmt", "AlterDatabaseStmt", "AlterDatabaseSetStmt", "AlterDatabaseRefreshCollStmt",
    "AlterSystemStmt", "CreateTableSpaceStmt", "DropTableSpaceStmt", "AlterTableSpaceOptionsStmt",
  ]
#endif
