// What a user can decide about a comparison.

import Planning
import CatalogModel
import Elaboration
import PostgresSyntax

/// How two sides are compared.
public struct ComparisonOptions: Sendable {
  /// The search_path that every file starts with; PostgreSQL's default when empty.
  public var searchPath: [String] = []
  /// Both sides are complete: owners and privileges that a side does not state are the defaults.
  public var isExact = false
  /// Leave owners out.
  public var ignoresOwners = false
  /// Leave privileges out.
  public var ignoresPrivileges = false
  /// Leave comments out.
  public var ignoresComments = false
  /// Give the migration also when it could not be proven.
  public var givesUnproven = false
  /// Which dangers make the exit status 3: names of rules (`drop-column`) and of classes (`destroys-data`).
  public var failOn = ["destroys-data"]
  /// Which dangers are known and wanted, by the same names: nothing is said of them.
  public var allow: [String] = []
  /// What has another name in the new schema: `table app.item article`, `column app.item.name title`.
  public var renames: [String] = []
  /// The sides were swapped to find the way back: ``renames`` and comments say how the old side's objects are to be called.
  public var isReversed = false
  /// The migration is to keep nobody waiting who reads and writes meanwhile, where PostgreSQL has a way.
  public var isOnline = false
  /// Whether the order of a table's columns counts.
  public var columnOrder = ColumnOrder.ignore
  /// Where a migration has BEGIN and COMMIT.
  public enum Transactions: Sendable {
    /// Around all that can be in one; what can't stands between.
    case asNeeded
    /// Around everything, or there is no migration.
    case single
    /// Nowhere.
    case none
  }

  /// Where a migration has BEGIN and COMMIT.
  public var transactions = Transactions.asNeeded
  /// How long a statement of a migration may wait for a lock, as `SET lock_timeout` takes it; as the server has it when nil.
  public var lockTimeout: String?
  /// How long a statement may run; what runs outside of transactions, as index builds do, may take longer.
  public var statementTimeout: String?
  /// Treat as an error what changes no schema or was not understood.
  public var isStrict = false
  /// How migration folders are laid out, by the name of a tool (``layoutNames``); recognised when nil, `none` when every
  /// folder is read as any other.
  public var layout: String?

  /// Inputs that both sides stand on, folded before either; they are not compared.
  public var base: [String] = []
  /// What lives elsewhere: patterns of ``ObjectPattern``.
  ///
  /// If nothing makes it, it is taken to be there all the same; it is not compared.
  public var assumed: [String] = []
  /// What is compared, if not everything: patterns of ``ObjectPattern``.
  public var only: [String] = []
  /// What is not compared: patterns of ``ObjectPattern``.
  public var excluded: [String] = []
  /// Rules that ``check(_:options:)`` does not ask.
  public var disabledRules: [String] = []

  /// The usual way: owners and privileges count where both sides state any.
  public init() {}
}

extension ComparisonOptions {
  /// How a migration is laid out.
  var style: ScriptStyle {
    var result = ScriptStyle()
    result.hasTransactions = transactions != .none
    (result.lockTimeout, result.statementTimeout) = (lockTimeout, statementTimeout)
    return result
  }

  /// How inputs are folded.
  var folding: FoldOptions {
    var result = FoldOptions()
    if !searchPath.isEmpty { result.searchPath = searchPath }
    if !assumed.isEmpty {
      let patterns = assumed.map { ObjectPattern($0) }
      result.assumption = Assumption { what, schema, name in
        patterns.contains { $0.matches(kind: what, schema, name) }
      } schema: { name in
        patterns.contains { $0.isAbout(schema: name) }
      }
    }
    return result
  }

  /// How a migration is folded: it runs as it is written.
  var running: FoldOptions {
    var result = folding
    result.mayWait = false
    return result
  }

  /// Runs statements of this tool's own making on a catalog.
  func run(_ text: String, on catalog: Catalog) -> FoldResult {
    fold([parseScript(SourceFile(name: "<statements>", text: text), index: 0)], into: catalog, running)
  }
}

/// Whether a text is a time as PostgreSQL's settings take it: `500ms`, `5s`, `10min`, or a number of milliseconds.
public func isDuration(_ text: String) -> Bool {
  let number = text.prefix { $0.isASCII && $0.isNumber }
  return !number.isEmpty
    && ["", "us", "ms", "s", "min", "h", "d"].contains(String(text.dropFirst(number.count)))
}
