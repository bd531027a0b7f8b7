// A schema as statements, in one order whatever it was read from.

import CatalogModel
import DeepThreads
import Elaboration
import Planning
import PostgresSyntax

/// The schema that inputs, folded one after the other, amount to: the report's migration, which leads there from an
/// empty database.
///
/// It depends on the schema alone: the same whatever files and statements that was read from, and so the same again when
/// it is read itself.
public func dump(_ inputs: [String], options: ComparisonOptions = ComparisonOptions()) -> Report {
  onDeepStack {
    var report = Report()
    report.write(inputs, options)
    return report
  }
}

extension Report {
  /// Plans the way from an empty database.
  ///
  /// - Returns: the catalogs; nil when something is wrong.
  @discardableResult
  mutating func write(
    _ inputs: [String],
    _ options: ComparisonOptions,
    notesNeeds: Bool = false
  ) -> MatchedSides? {
    var options = options
    // A schema has no other side that might leave something unsaid.
    options.isExact = true
    guard let (base, catalogs, _) = catalogs(of: [inputs], options) else { return nil }
    var sides = match(base, catalogs[0], isEmpty: (true, false), options)
    sides.to = sides.to.inOrderOfNames()
    let delta = Delta(from: sides.from, to: sides.to)
    guard !delta.isEmpty else {
      migration = ""
      return sides
    }
    isDifferent = true
    migrate(sides, delta, options, notesNeeds: notesNeeds)
    effects = []
    return sides
  }
}
