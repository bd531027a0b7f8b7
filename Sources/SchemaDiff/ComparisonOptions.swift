// What a user can decide about a comparison.

import Elaboration

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
  /// Treat as an error what changes no schema or was not understood.
  public var isStrict = false
  /// How migration folders are laid out, by the name of a tool (``layoutNames``); recognised when nil, `none` when every
  /// folder is read as any other.
  public var layout: String?

  /// Inputs that both sides stand on, folded before either; they are not compared.
  public var base: [String] = []
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
  /// How inputs are folded.
  var folding: FoldOptions {
    var result = FoldOptions()
    if !searchPath.isEmpty { result.searchPath = searchPath }
    return result
  }
}
