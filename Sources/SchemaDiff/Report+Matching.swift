// Brings catalogs that were folded apart to where they can be compared.

import CatalogModel
import Elaboration
import PostgresSyntax

/// Two catalogs with the same numbers for the same objects, without what is not compared.
struct MatchedSides {
  var from: Catalog
  var to: Catalog
  /// The kinds of facts that are not compared.
  let leftOut: Set<FactKind>
}

extension Report {
  /// Decides what the diagnostics so far amount to.
  mutating func settle(_ options: ComparisonOptions) {
    guard options.isStrict else { return }
    for index in diagnostics.indices
    where diagnostics[index].severity == .warning || diagnostics[index].id == "no-schema-change" {
      diagnostics[index].severity = .error
    }
  }

  /// The same without the tables in which migration tools keep account: a database has them, the wanted schema does not.
  mutating func matchSchemas(
    _ old: consuming Catalog,
    _ new: consuming Catalog,
    isEmpty: (old: Bool, new: Bool),
    _ options: ComparisonOptions
  ) -> MatchedSides {
    var options = options
    options.excluded += accounts.sorted().map { "table:\($0)" }
    return match(old, new, isEmpty: isEmpty, options)
  }

  /// Matches two sides that were folded each by itself; `isEmpty` says which of them have no text at all.
  ///
  /// What is given up to it changes in place.
  mutating func match(
    _ old: consuming Catalog,
    _ new: consuming Catalog,
    isEmpty: (old: Bool, new: Bool),
    _ options: ComparisonOptions
  ) -> MatchedSides {
    // The smaller one takes over the other's numbers.
    let isOldSmaller = old.count < new.count
    keep(isOldSmaller ? old : new)
    timed("match") {
      if isOldSmaller { old.adoptNumbers(of: &new) } else { new.adoptNumbers(of: &old) }
    }
    let left = leftOut(old, new, options)
    var sides = MatchedSides(
      from: (consume old).without(left),
      to: (consume new).without(left),
      leftOut: left
    )
    Catalog.settleRoles(&sides.from, &sides.to, isEmpty: (isEmpty.old, isEmpty.new))
    if let elsewhere = Selection(elsewhere: options) {
      elsewhere.level(&sides)
      // What one side speaks of is there for the other's statements too.
      let (old, new) = (sides.from.assumedObjects, sides.to.assumedObjects)
      sides.from.takeOver(new.subtracting(old), from: sides.to)
      sides.to.takeOver(old.subtracting(new), from: sides.from)
    }
    if let selection = Selection(options) { selection.level(&sides) }
    sides.levelMembers()
    return sides
  }

  /// The kinds of facts that are not compared, with a note for the user where that may surprise.
  private mutating func leftOut(_ old: Catalog, _ new: Catalog, _ options: ComparisonOptions) -> Set<FactKind>
  {
    var result: Set<FactKind> = []
    if options.ignoresComments { result.insert(.comment) }
    if options.ignoresOwners || (!options.isExact && !bothState(.owner, old, new, "owners")) {
      result.insert(.owner)
    }
    if options.ignoresPrivileges
      || (!options.isExact && !bothState(.privilege, old, new, "privileges"))
    {
      result.formUnion([.privilege, .defaultPrivileges])
    }
    return result
  }

  private mutating func bothState(
    _ kind: FactKind,
    _ old: Catalog,
    _ new: Catalog,
    _ word: String
  ) -> Bool {
    let (inOld, inNew) = (old.states(kind), new.states(kind))
    if inOld != inNew {
      add(
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
