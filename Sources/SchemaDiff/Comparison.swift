// The stages, joined: read, parse, fold, compare, plan, prove.

import DeepThreads
import CatalogModel
import Elaboration
import PostgresSyntax

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
    var report = Report()
    report.heed(options)
    let files = report.read([old, new], options)
    guard !report.hasErrors, let base = report.base(options) else { return report }
    var (oldFold, newFold) = bothSides(files, &report, onto: base, options.folding)
    report.diagnostics += oldFold.diagnostics + newFold.diagnostics
    report.readAnnotations()
    report.undecided = oldFold.undecided + newFold.undecided
    report.settle(options)
    guard !report.hasErrors else {
      report.remarkOnScripts(among: [oldFold, newFold], help: Report.changesComeAfter)
      return report
    }
    var sides = report.matchSchemas(
      oldFold.catalog.take(),
      newFold.catalog.take(),
      isEmpty: (files[0].isEmpty, files[1].isEmpty),
      options
    )
    let hints = report.renameHints(sides, options)
    let renamed = hints.isEmpty ? nil : report.rename(hints, &sides, options)
    guard !report.hasErrors else { return report }
    let delta = report.timed("compare") { Delta(from: renamed?.catalog ?? sides.from, to: sides.to) }
    report.reordered = reordered(sides.from, sides.to)
    report.keep(sides.from, sides.to)
    let isMisordered =
      options.columnOrder == .strict
      && sides.from.misordered(in: sides.to).contains { sides.from.obstacleToRebuilding($0) == nil }
    if options.columnOrder == .strict, delta.isEmpty, !isMisordered {
      _ = report.rebuilding(sides.from, sides.to, options)
    }
    guard !delta.isEmpty || renamed?.statements.isEmpty == false || isMisordered else { return report }
    report.isDifferent = true
    // The plan and its proof do not ask for what looks renamed.
    let (from, to) = (renamed?.catalog ?? sides.from, sides.to)
    let suggestions = Once { Likeness(from, to, delta).suggestions() }
    report.undecidedDifferences = sides.undecided(delta)
    let before = report.diagnostics.count
    report.migrate(sides, delta, options, renamed: renamed, besidesProof: { _ = suggestions() })
    report.suggestRenames(suggestions(), from, to, at: before)
    report.excuse([renamed?.catalog, sides.from, sides.to].compactMap(\.self))
    return report
  }

  /// Both sides, folded side by side.
  private func bothSides(
    _ files: [[SourceFile]],
    _ report: inout Report,
    onto base: Catalog,
    _ options: FoldOptions
  ) -> (old: FoldResult, new: FoldResult) {
    // Places count files from the first one; with a base there are others before them.
    if report.files.count == files[0].count + files[1].count, let streams = statementStreams(of: files),
      let folds = report.timed("parse and fold", { foldedWhileParsing(streams, onto: base, options) })
    {
      return folds
    }
    let scripts = report.parse(files)
    return report.timed("fold") {
      let other = DeepThread { fold(scripts[1], into: base, options) }
      return (fold(scripts[0], into: base, options), other.join())
    }
  }

  /// The same of large texts: while one thread folds the larger side, another parses ahead of it before it turns to
  /// the smaller one.
  private func foldedWhileParsing(
    _ sides: [[StatementStream]],
    onto base: Catalog,
    _ options: FoldOptions
  ) -> (old: FoldResult, new: FoldResult)? {
    let sizes = sides.map { $0.reduce(0) { $0 + $1.size } }
    let isOldLarger = sizes[0] > sizes[1]
    let (larger, smaller) = isOldLarger ? (sides[0], sides[1]) : (sides[1], sides[0])
    let other = DeepThread {
      for text in larger { text.parseAhead() }
      return fold(smaller, into: base, options)
    }
    let own = fold(larger, into: base, options)
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
}
