// The stages, joined: read, parse, fold, compare, plan, prove.

import DeepThreads
import CatalogModel
import Elaboration
import Planning
import Inputs
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
  /// Treat as an error what changes no schema or was not understood.
  public var isStrict = false
  /// How migration folders are laid out, by the name of a tool (``layoutNames``); recognised when nil, `none` when every
  /// folder is read as any other.
  public var layout: String?

  /// The usual way: owners and privileges count where both sides state any.
  public init() {}
}

/// Compares two sides and plans the migration from the first to the second.
///
/// What goes in:
///   - old: the inputs of the first side, folded in order: paths of files or directories, `-`, or `empty`.
///   - new: those of the second side.
/// Gives the migration, or what is wrong with the input. Never an unproven migration, unless asked for.
public func compare(old: [String], new: [String], options: ComparisonOptions = ComparisonOptions()) -> Report
{
  // Parsing, and every walk of a tree, recurses as deep as the input nests.
  onDeepStack { Comparison(options).run(old: old, new: new) }
}

/// One run over two sides.
private struct Comparison {
  let options: ComparisonOptions

  init(_ options: ComparisonOptions) { self.options = options }

  func run(old: [String], new: [String]) -> Report {
    var report = Report(files: [])
    let files = report.read([old, new], options)
    guard !report.hasErrors else { return report }

    var foldOptions = FoldOptions()
    if !options.searchPath.isEmpty { foldOptions.searchPath = options.searchPath }
    var (oldFold, newFold) = bothSides(files, &report, foldOptions)
    report.diagnostics += oldFold.diagnostics + newFold.diagnostics
    if options.isStrict {
      for index in report.diagnostics.indices
      where report.diagnostics[index].severity == .warning
        || report.diagnostics[index].id == "no-schema-change"
      {
        report.diagnostics[index].severity = .error
      }
    }
    guard !report.hasErrors else { return report }

    // Each side was folded by itself; the smaller one takes over the other's numbers.
    let isOldSmaller = oldFold.catalog.count < newFold.catalog.count
    report.keep(isOldSmaller ? oldFold.catalog : newFold.catalog)
    report.timed("match") {
      if isOldSmaller {
        oldFold.catalog.adoptNumbers(of: &newFold.catalog)
      } else {
        newFold.catalog.adoptNumbers(of: &oldFold.catalog)
      }
    }
    let left = leftOut(oldFold.catalog, newFold.catalog, &report)
    var from = oldFold.catalog.without(left)
    var to = newFold.catalog.without(left)
    Catalog.settleRoles(&from, &to, isEmpty: (files[0].isEmpty, files[1].isEmpty))
    let delta = report.timed("compare") { Delta(from: from, to: to) }
    report.reordered = reordered(from, to)
    report.keep(from, to)
    guard !delta.isEmpty else { return report }
    report.isDifferent = true
    migrate(&report, from: from, to: to, delta, leftOut: left, foldOptions)
    return report
  }

  /// Both sides, folded side by side.
  private func bothSides(_ files: [[SourceFile]], _ report: inout Report, _ options: FoldOptions)
    -> (old: FoldResult, new: FoldResult)
  {
    if let streams = statementStreams(of: files),
      let folds = report.timed("parse and fold", { foldedWhileParsing(streams, options) })
    {
      return folds
    }
    let given = report.files
    let parsed = report.timed("parse") { parseAll(given, firstIndex: 0, including: .inputs) }
    report.files = parsed.files
    // A file that another one of its side includes is not read twice.
    let scripts = [
      withoutIncluded(Array(parsed.scripts.prefix(files[0].count))),
      withoutIncluded(Array(parsed.scripts.dropFirst(files[0].count))),
    ]
    report.keep(scripts)
    return report.timed("fold") {
      let other = DeepThread { fold(scripts[1], into: .emptyDatabase(), options) }
      return (fold(scripts[0], into: .emptyDatabase(), options), other.join())
    }
  }

  /// The same of large texts: while one thread folds the larger side, another parses ahead of it before it turns to
  /// the smaller one.
  private func foldedWhileParsing(_ sides: [[StatementStream]], _ options: FoldOptions)
    -> (old: FoldResult, new: FoldResult)?
  {
    let sizes = sides.map { $0.reduce(0) { $0 + $1.size } }
    let isOldLarger = sizes[0] > sizes[1]
    let (larger, smaller) = isOldLarger ? (sides[0], sides[1]) : (sides[1], sides[0])
    let other = DeepThread {
      for text in larger { text.parseAhead() }
      return fold(smaller, into: .emptyDatabase(), options)
    }
    let own = fold(larger, into: .emptyDatabase(), options)
    for text in smaller { text.parseAhead() }
    guard let others = other.join(), let own else { return nil }
    return isOldLarger ? (own, others) : (others, own)
  }

  /// The tables whose columns, as far as both sides have them, stand in another order.
  private func reordered(_ from: Catalog, _ to: Catalog) -> [String] {
    let names = Names(to)
    return to.all.filter { id in
      guard to.kind(of: id) == .table, from.contains(id) else { return false }
      let (before, after) = (from.children(of: id, .column), to.children(of: id, .column))
      return before != after && before.filter(to.contains) != after.filter(from.contains)
    }.map(names.qualified)
  }

  /// Plans and proves.
  ///
  /// What the statements bring about unasked, such as the privileges that ALTER DEFAULT PRIVILEGES gives
  /// a new table, shows when they are folded: a second round sets that right, in the same script, which is proven as a whole.
  private func migrate(
    _ report: inout Report,
    from: Catalog,
    to: Catalog,
    _ delta: Delta,
    leftOut: Set<FactKind>,
    _ foldOptions: FoldOptions
  ) {
    var to = to
    var statements: [PlannedStatement] = []
    var reached = (catalog: from, delta: delta)
    for round in 1...3 {
      let (start, goal) = (reached, to)
      let planned = report.timed("plan") { () -> Result<Plan, PlanningFailure> in
        do throws(PlanningFailure) {
          return .success(try Planning.plan(from: start.catalog, to: goal, start.delta))
        } catch {
          return .failure(error)
        }
      }
      switch planned {
      case .success(let plan): statements += plan.statements
      case .failure(let failure):
        report.add(
          Diagnostic(
            id: "internal-cycle",
            message: "internal error: no order was found for " + failure.objects.joined(separator: ", "),
            range: .nowhere
          )
        )
        return
      }
      let plan = Plan(statements: statements)
      let text = MigrationText.render(plan)
      report.migration = text
      report.destroyed = plan.destroyed
      report.rounds = round
      let file = SourceFile(name: "<migration>", text: text)
      let fileIndex = report.files.count
      let result = report.timed("prove") { () -> FoldResult in
        var options = foldOptions
        options.mayWait = false
        return outcome(of: file, index: fileIndex, into: from, options)
      }
      report.keep(result.catalog)
      let errors = result.diagnostics.filter { $0.severity == .error }
      guard errors.isEmpty else {
        report.files.append(file)
        unproven(&report, "internal error: the planned migration would be refused")
        report.diagnostics += errors
        return
      }
      let folded = result.catalog.without(leftOut)
      to.identities = folded.identities
      let rest = Delta(from: folded, to: to)
      guard !rest.isEmpty else { return }
      reached = (folded, rest)
    }
    let facts = reached.delta.described(from: reached.catalog, to: to)
    unproven(
      &report,
      "internal error: the planned migration leads elsewhere:\n  " + facts.joined(separator: "\n  ")
    )
  }

  /// A migration's own text, parsed and folded.
  private func outcome(of file: SourceFile, index: Int, into catalog: Catalog, _ options: FoldOptions)
    -> FoldResult
  {
    if let text = StatementStream(file, index: index) {
      let parser = DeepThread { text.parseAhead() }
      let result = fold([text], into: catalog, options)
      parser.join()
      if let result { return result }
    }
    return fold([parseScript(file, index: index)], into: catalog, options)
  }

  private func unproven(_ report: inout Report, _ message: String) {
    report.add(
      Diagnostic(
        id: "unproven",
        message: message,
        range: .nowhere,
        help: "please report this; --unproven prints the migration all the same"
      )
    )
    report.isUnproven = options.givesUnproven
    if !options.givesUnproven { report.migration = nil }
  }

  /// The kinds of facts that are not compared, with a note for the user where that may surprise.
  ///
  private func leftOut(_ old: Catalog, _ new: Catalog, _ report: inout Report) -> Set<FactKind> {
    var result: Set<FactKind> = []
    if options.ignoresComments { result.insert(.comment) }
    if options.ignoresOwners || (!options.isExact && !bothState(.owner, old, new, "owners", &report)) {
      result.insert(.owner)
    }
    if options.ignoresPrivileges
      || (!options.isExact && !bothState(.privilege, old, new, "privileges", &report))
    {
      result.formUnion([.privilege, .defaultPrivileges])
    }
    return result
  }

  private func bothState(
    _ kind: FactKind,
    _ old: Catalog,
    _ new: Catalog,
    _ word: String,
    _ report: inout Report
  ) -> Bool {
    let (inOld, inNew) = (old.states(kind), new.states(kind))
    if inOld != inNew {
      report.add(
        Diagnostic(
          id: "not-stated",
          severity: .note,
          message: "only the \(inOld ? "old" : "new") side states \(word), so they are not compared",
          range: .nowhere,
          help: "use --exact if both sides are complete"
        )
      )
    }
    return inOld && inNew
  }
}
