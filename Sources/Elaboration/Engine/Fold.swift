// Folds scripts into a catalog, statement by statement; what needs something that is not there yet waits for it.

package import CatalogModel
package import PostgresSyntax

/// How scripts are folded.
package struct FoldOptions: Sendable {
  /// The search_path that every file starts with.
  package var searchPath: [String] = ["$user", "public"]
  /// Whether a statement may wait for what a later one creates.
  ///
  /// Off for a migration, which runs as it is written.
  package var mayWait = true
  /// What is taken to be there if nothing makes it.
  package var assumption = Assumption()
  /// Whether to note what each statement locks, rewrites and scans of what was there before.
  package var notesEffects = false

  package init() {}
}

/// What came of a fold.
package struct FoldResult: Sendable {
  package var catalog: Catalog
  package var diagnostics: [Diagnostic]
  /// What each statement does to relations, in the order of the statements; empty unless asked for.
  package var effects: [StatementEffects] = []
  /// Of how many objects not all could be decided, those of extensions that are not known among them.
  package var undecided = 0
}

/// Folds scripts, in order, into a catalog.
///
/// What goes in:
///   - catalog: what holds before the first statement.
/// Gives what holds after the last, and everything that was wrong; the catalog is of use only without errors.
package func fold(_ scripts: [Script], into catalog: Catalog, _ options: FoldOptions = FoldOptions())
  -> FoldResult
{
  guard let first = scripts.lazy.compactMap(\.statements.first).first else {
    return FoldResult(catalog: catalog, diagnostics: scripts.flatMap(\.diagnostics))
  }
  var run = FoldRun(from: first, into: catalog, options)
  for script in scripts {
    run.elaboration.diagnostics += script.diagnostics
    let lasting = LastingStatements(of: script)
    run.elaboration.diagnostics += lasting.notes
    for statement in lasting.statements { run.read(statement) }
    run.endScript()
  }
  return run.result()
}

/// Folds texts that are still being parsed; nil when one of them is not what it looked like, and has to be read as any
/// other file.
package func fold(_ texts: [StatementStream], into catalog: Catalog, _ options: FoldOptions = FoldOptions())
  -> FoldResult?
{
  guard let first = texts.lazy.compactMap(\.first).first else {
    return texts.contains(where: \.isBroken) ? nil : FoldResult(catalog: catalog, diagnostics: [])
  }
  var run = FoldRun(from: first, into: catalog, options, isLong: true)
  for text in texts {
    text.forEach { run.read($0) }
    guard !text.isBroken else { return nil }
    run.endScript()
  }
  return run.result()
}

/// A fold under way.
private struct FoldRun {
  var elaboration: Elaboration
  private let options: FoldOptions
  /// What waits, by the bare name that it waits for.
  private var waiting: [String: [Pending]] = [:]

  /// The names of what statements would have made that were refused for good.
  private var refusedNames: Set<String> = []

  private struct Pending {
    let statement: Statement
    let session: Session
    let refusal: Refusal
    /// Counts up, so that what waits for the same goes in written order.
    let order: Int
  }

  private var nextOrder = 0
  /// What notes the effects, if they are asked for: one of the two.
  private var log: EffectLog?
  private var follower: EffectFollower?

  init(from first: Statement, into catalog: Catalog, _ options: FoldOptions, isLong: Bool = false) {
    let session = Session(searchPath: options.searchPath)
    elaboration = Elaboration(catalog: catalog, session: session, statement: first)
    elaboration.noteConstraints()
    elaboration.assumption = options.assumption
    self.options = options
    guard options.notesEffects else { return }
    follower = isLong ? EffectFollower(elaboration) : nil
    if follower == nil { log = EffectLog(before: catalog) }
  }

  /// Ends a script's session; the next script begins with one of its own.
  mutating func endScript() {
    elaboration.endSession()
    elaboration.session = Session(searchPath: options.searchPath)
  }

  /// What came of it all.
  mutating func result() -> FoldResult {
    finish()
    if let follower { log = follower.end() }
    log?.finish(elaboration.catalog)
    let undecided = elaboration.settleUndecided()
    elaboration.gatherDiagnostics()
    elaboration.diagnostics += elaboration.notesOnPassedOver
    elaboration.catalog.canonicalise()
    return FoldResult(
      catalog: elaboration.catalog,
      diagnostics: elaboration.diagnostics,
      effects: log?.statements ?? [],
      undecided: undecided
    )
  }

  mutating func read(_ statement: Statement) {
    var refusal = attempt(statement)
    // Where nothing waits, nothing else will come.
    while !options.mayWait, let missing = refusal?.missing,
      elaboration.takeFromElsewhere(missing, at: refusal?.diagnostic.range ?? statement.range)
    {
      follower?.goOn(with: elaboration.catalog)
      refusal = attempt(statement)
    }
    if let refusal { settle(statement, elaboration.session, refusal) }
  }

  /// Reads a statement, and, when it created what others wait for, those.
  ///
  /// `hasWaited`: it comes after others that stand behind it.
  private mutating func attempt(_ statement: Statement, hasWaited: Bool = false) -> Refusal? {
    elaboration.statement = statement
    elaboration.alterTableOnly = false
    elaboration.alterTableLocks = []
    elaboration.columnTransforms = [:]
    elaboration.restartedSequences = []
    let diagnosticCount = elaboration.diagnostics.count
    elaboration.catalog.begin()
    do throws(Refusal) {
      let node = statement.node
      guard let reader = Registry.shared.readers[StatementForm(of: node)] else {
        throw elaboration.notModelled(node.tagName)
      }
      try reader.read(node.body, &elaboration)
      if hasWaited, let refusal = refusalToUndoLater(statement) { throw refusal }
    } catch {
      elaboration.catalog.rollBack()
      elaboration.partitionBounds = [:]
      elaboration.diagnostics.removeSubrange(diagnosticCount...)
      return error
    }
    log?.note(elaboration)
    follower?.note(elaboration)
    let added = waiting.isEmpty ? [] : elaboration.catalog.added
    elaboration.catalog.commit()
    if !added.isEmpty { wake(added) }
    return nil
  }

  private mutating func settle(_ statement: Statement, _ session: Session, _ refusal: Refusal) {
    guard options.mayWait, let missing = refusal.missing else {
      elaboration.diagnostics.append(refusal.diagnostic)
      refusedNames.formUnion(statement.createdNames)
      return
    }
    // What takes something away must not do so the moment that comes into being: it goes when all is read.
    let name = statement.isDestructive ? "" : missing.path.last ?? missing.name
    waiting[name, default: []].append(
      Pending(statement: statement, session: session, refusal: refusal, order: nextOrder)
    )
    nextOrder += 1
  }

  /// Tries again what waits for the names of new objects, or of the tables that those belong to.
  private mutating func wake(_ added: [ObjectID]) {
    var names: Set<String> = []
    for id in added {
      let name = elaboration.catalog.name(of: id)
      if !name.isEmpty { names.insert(name) }
      let parent = elaboration.catalog.parent(of: id)
      if parent != .none { names.insert(elaboration.catalog.name(of: parent)) }
    }
    let ready = names.flatMap { waiting.removeValue(forKey: $0) ?? [] }.sorted { $0.order < $1.order }
    for pending in ready { retry(pending) }
  }

  private mutating func retry(_ pending: Pending) {
    let session = elaboration.session
    elaboration.session = pending.session
    if var refusal = attempt(pending.statement, hasWaited: true) {
      // What it missed at first is what is wrong with it.
      if refusal.diagnostic.id == Self.madeLater {
        refusal.diagnostic.id = pending.refusal.diagnostic.id
        refusal.diagnostic.message = pending.refusal.diagnostic.message
        refusal.diagnostic.range = pending.refusal.diagnostic.range
      }
      settle(pending.statement, pending.session, refusal)
    }
    elaboration.session = session
  }

  private static let madeLater = "made-later"

  /// The refusal of a statement that takes away, renames or replaces what its own file makes further down: run in that
  /// order, as a file is, it would find nothing there, and what was made after it would stay.
  private func refusalToUndoLater(_ statement: Statement) -> Refusal? {
    let replaced = statement.node.body.flag("replace") ? statement.createdNames : []
    for change in elaboration.catalog.changes {
      guard let before = change.before, before.origin.file == statement.range.file,
        before.origin.lower > statement.range.lower
      else { continue }
      if let after = elaboration.catalog[change.id], after.identity == before.identity,
        !replaced.contains(before.name)
      {
        continue
      }
      var refusal = Refusal(
        Self.madeLater,
        "\(before.name) is made later",
        at: statement.range,
        help: statement.node.tag == .dropStmt ? "what may be missing is dropped with IF EXISTS" : nil
      )
      refusal.diagnostic.notes = [
        Diagnostic.Note(message: "it is made here, after that", range: before.origin)
      ]
      return refusal
    }
    return nil
  }

  /// Tries everything that still waits until nothing moves.
  private mutating func retryAll() {
    while !waiting.isEmpty {
      let rest = waiting.values.joined().sorted { $0.order < $1.order }
      waiting = [:]
      for pending in rest { retry(pending) }
      let left = waiting.values.reduce(0) { $0 + $1.count }
      guard left < rest.count else { break }
    }
  }

  /// Takes what is still missing to live elsewhere, or to come from extensions that are not known; gives whether there was
  /// any such.
  private mutating func takeFromElsewhere() -> Bool {
    let rest = waiting.values.joined().sorted { $0.order < $1.order }
    let made = refusedNames.union(rest.flatMap(\.statement.createdNames))
    let session = elaboration.session
    defer { elaboration.session = session }
    // A relation's name is that of a type too, but not the other way round.
    let passes = options.assumption.isEmpty ? [nil] : [false, true]
    for areTypes in passes {
      var isTaken = false
      for pending in rest where !pending.statement.isDestructive {
        guard let missing = pending.refusal.missing, areTypes == nil || areTypes == (missing.what == "type"),
          missing.path.last.map(made.contains) == false
        else {
          continue
        }
        elaboration.session = pending.session
        let range = pending.refusal.diagnostic.range
        if elaboration.takeFromElsewhere(missing, at: range) { isTaken = true }
      }
      if isTaken {
        follower?.goOn(with: elaboration.catalog)
        return true
      }
    }
    return false
  }

  /// Does all that is left to do; what still waits then is an error each.
  private mutating func finish() {
    repeat { retryAll() } while takeFromElsewhere()
    let left = waiting.values.joined().sorted { $0.order < $1.order }
    let refusals = elaboration.withSuggestions(left.map(\.refusal), of: left.map(\.statement))
    if let cause = elaboration.unreadCode(behind: refusals) {
      elaboration.diagnostics.insert(cause, at: 0)
    } else {
      elaboration.diagnostics += refusals.map(\.diagnostic)
    }
  }
}

extension Statement {
  /// Whether it takes away what it speaks of, by a name at least.
  fileprivate var isDestructive: Bool { node.tag == .dropStmt || node.tag == .renameStmt }
}
