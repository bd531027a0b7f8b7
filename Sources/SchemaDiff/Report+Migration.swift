// Plans a migration, and proves it by its own text.

import CatalogModel
import DeepThreads
import Elaboration
import Planning
import PostgresSyntax

extension Report {
  /// Plans and proves.
  ///
  /// What the statements bring about unasked, such as the privileges that ALTER DEFAULT PRIVILEGES gives
  /// a new table, shows when they are folded: a second round sets that right, in the same script, which is proven as a whole.
  ///
  /// `renamed`: the old catalog after the statements that rename what is said to be renamed, from which `delta` leads on.
  /// `remark`: what is said before a statement, besides what it says itself. `notesNeeds`: what must go before it, too.
  /// `besidesProof`: what can be done while the proof, which keeps one thread busy, leaves others idle.
  mutating func migrate(
    _ sides: MatchedSides,
    _ delta: Delta,
    _ options: ComparisonOptions,
    renamed: (catalog: Catalog, statements: [PlannedStatement])? = nil,
    notesNeeds: Bool = false,
    besidesProof: @escaping @Sendable () -> Void = {},
    remark: ((PlannedStatement) -> String?)? = nil
  ) {
    let (from, leftOut) = (sides.from, sides.leftOut)
    defer { deeds = { [plan] in sides.deeds(of: plan, delta) } }
    var to = sides.to
    // What was renamed has its new name for all that follows.
    var statements = renamed?.statements ?? []
    var reached = (catalog: renamed?.catalog ?? from, delta: delta)
    var rebuilding: Rebuilding?
    for round in 1...4 {
      if rebuilding == nil,
        let moved = passingOn(from: reached.catalog, to: &to, reached.delta, options)
      {
        statements += moved.statements
        reached = (moved.catalog, Delta(from: moved.catalog, to: to))
      }
      let start = rebuilding.map { ($0.start, Delta(from: $0.start, to: $0.goal)) } ?? reached
      let (goal, transfers) = (rebuilding?.goal ?? to, rebuilding?.transfers ?? [:])
      let planned = timed("plan") { () -> Result<Plan, PlanningFailure> in
        do throws(PlanningFailure) {
          return .success(
            try Planning.plan(
              from: start.0,
              to: goal,
              start.1,
              isOnline: options.isOnline,
              transfers: transfers,
              notesNeeds: notesNeeds
            )
          )
        } catch {
          return .failure(error)
        }
      }
      switch planned {
      case .success(let plan) where notesNeeds && round > 1: statements.append(later: plan.statements)
      case .success(let plan): statements += plan.statements
      case .failure(let failure):
        add(
          Diagnostic(
            id: "internal-cycle",
            message: "internal error: no order was found for " + failure.objects.joined(separator: ", "),
            range: .nowhere
          )
        )
        return
      }
      let plan = Plan(statements: remark.map { statements.map(with: $0) } ?? statements)
      self.plan = plan
      let text = MigrationText.render(plan, options.style)
      if options.transactions == .single,
        let other = plan.statements.first(where: { !$0.step.isTransactional })
      {
        add(
          Diagnostic(
            id: "not-transactional",
            message: "no transaction can hold all: \(MigrationText.sql(other))",
            range: .nowhere,
            help: "leave out --single-transaction"
          )
        )
        return
      }
      migration = text
      destroyed = plan.destroyed
      rounds = round
      let file = SourceFile(name: "<migration>", text: text)
      let fileIndex = files.count
      let (result, locks) = timed("prove") { [new = sides.to] in
        var running = options.running
        running.notesEffects = true
        return Self.outcome(of: file, index: fileIndex, into: from, running) {
          besidesProof()
          return plan.manyLocks(from: from, to: new)
        }
      }
      keep(result.catalog)
      let errors = result.diagnostics.filter { $0.severity == .error }
      guard errors.isEmpty else {
        files.append(file)
        unproven(options, "internal error: the planned migration would be refused")
        diagnostics += errors
        return
      }
      let folded = result.catalog.without(leftOut)
      to.identities = folded.identities
      let rest = Delta(from: folded, to: to)
      guard !rest.isEmpty else {
        effects = result.effects
        if options.transactions != .none { remarkOnLocks(locks) }
        guard options.columnOrder == .strict, let more = self.rebuilding(result.catalog, to, options) else {
          return
        }
        guard rebuilding == nil else {
          let tables = more.transfers.keys.sorted().map(Names(to).described)
          return unproven(
            options,
            "internal error: the planned migration leaves columns in another order: "
              + tables.joined(separator: ", ")
          )
        }
        statements += more.renames
        rebuilding = more
        continue
      }
      reached = (folded, rest)
      detours.append(folded)
    }
    let facts = reached.delta.described(from: reached.catalog, to: to)
    unproven(
      options,
      "internal error: the planned migration leads elsewhere:\n  " + facts.joined(separator: "\n  ")
    )
  }

  /// A migration's own text, parsed and folded; and what else there is to find out, by the thread that has parsed it.
  private static func outcome<Other>(
    of file: SourceFile,
    index: Int,
    into catalog: Catalog,
    _ options: FoldOptions,
    _ besides: @escaping @Sendable () -> Other
  ) -> (FoldResult, Other) {
    guard let text = StatementStream(file, index: index) else {
      return (fold([parseScript(file, index: index)], into: catalog, options), besides())
    }
    let parser = DeepThread {
      text.parseAhead()
      return besides()
    }
    let result = fold([text], into: catalog, options)
    let other = parser.join()
    return (result ?? fold([parseScript(file, index: index)], into: catalog, options), other)
  }

  private mutating func unproven(_ options: ComparisonOptions, _ message: String) {
    add(
      Diagnostic(
        id: "unproven",
        message: message,
        range: .nowhere,
        help: "please report this; --unproven prints the migration all the same"
      )
    )
    isUnproven = options.givesUnproven
    if !options.givesUnproven { migration = nil }
  }
}

extension MatchedSides {
  /// What a plan does, in a word for each object that it is about.
  fileprivate func deeds(of plan: Plan?, _ delta: Delta) -> [String] {
    let (added, removed) = (Set(delta.added), Set(delta.removed))
    var seen: Set<ObjectID> = []
    return (plan?.statements ?? []).compactMap { statement in
      // What only a second round met is known to neither side.
      guard let catalog = [to, from].first(where: { $0.contains(statement.object) }) else { return nil }
      let id = catalog.topmost(statement.object)
      guard seen.insert(id).inserted else { return nil }
      return
        "\(added.contains(id) ? "add" : removed.contains(id) ? "drop" : "change") \(catalog.name(of: id))"
    }
  }
}

extension [PlannedStatement] {
  /// Adds what is to be done when these are: all that was done about an object goes before.
  fileprivate mutating func append(later statements: [PlannedStatement]) {
    let (count, before) = (count, Dictionary(grouping: indices) { self[$0].root })
    for var statement in statements {
      statement.needs = statement.needs.map { $0 + count } + (before[statement.root] ?? [])
      append(statement)
    }
  }

  /// The same with a remark for each.
  fileprivate func map(with remark: (PlannedStatement) -> String?) -> [PlannedStatement] {
    map { statement in
      var statement = statement
      let remarks = [remark(statement), statement.step.remark].compactMap(\.self)
      statement.step.remark = remarks.isEmpty ? nil : remarks.joined(separator: "; ")
      return statement
    }
  }
}
