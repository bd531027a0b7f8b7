// Which dangers somebody means.

import Elaboration
import PostgresSyntax

/// Dangers, by the names of their rules or of what those come down to.
public struct HazardSelection: Sendable {
  var rules: Set<HazardRule> = []
  var classes: Set<HazardRule.Class> = []

  init(classes: Set<HazardRule.Class> = []) { self.classes = classes }

  /// From names, of which those that mean nothing are passed over: ``unknownNames(in:)`` finds them.
  init(_ names: [String]) {
    for name in names {
      if let known = HazardRule.Class(rawValue: name) { classes.insert(known) }
      if let rule = HazardRule.all.first(where: { $0.id == name }) { rules.insert(rule) }
    }
  }

  func contains(_ rule: HazardRule) -> Bool {
    rules.contains(rule) || !classes.isDisjoint(with: rule.classes)
  }

  mutating func formUnion(_ other: HazardSelection) {
    rules.formUnion(other.rules)
    classes.formUnion(other.classes)
  }

  /// Those of some names that mean neither a rule nor a class, each with the nearest one that does.
  public static func unknownNames(in names: [String]) -> [(name: String, suggestion: String?)] {
    names.filter { !known.contains($0) }.map { ($0, nearest(to: $0, in: known)) }
  }

  private static var known: [String] {
    HazardRule.Class.allCases.map(\.rawValue) + HazardRule.all.map(\.id)
  }
}

extension Report {
  /// Takes over which dangers count.
  mutating func heed(_ options: ComparisonOptions) {
    (failing, allowed) = (HazardSelection(options.failOn), HazardSelection(options.allow))
  }
}

/// The names of what dangers come down to.
public let hazardClassNames = HazardRule.Class.allCases.map(\.rawValue)
