// What has another name in the new schema: no two catalogs can tell that from a drop and a creation, so somebody says it.

import CatalogModel
import Elaboration
import Planning
import PostgresSyntax

extension Report {
  /// The statements that rename what is said to be renamed, with the old catalog as they leave it.
  ///
  /// What was renamed already is passed over, and so is every comment where the old side is empty; what is nowhere is an
  /// error. In another tool's comments it is a warning: there it creates what is declared.
  /// What has a name that follows from a renamed one is renamed as well: `a_pkey` of a table that was `a`, and is `b`.
  mutating func rename(
    _ hints: [RenameHint],
    _ sides: inout MatchedSides,
    _ options: ComparisonOptions
  ) -> (catalog: Catalog, statements: [PlannedStatement]) {
    let from = sides.from
    let isEmpty = from.all.allSatisfy { from[$0]?.origin == .nowhere }
    let open = hints.filter { hint in
      // An empty database has nothing to be renamed.
      !hint.isFollowed(in: from) && !(isEmpty && hint.range != .nowhere)
    }
    // What holds others goes first: its own name is part of theirs.
    let ordered = open.filter { !$0.isPart(in: sides.to) } + open.filter { $0.isPart(in: sides.to) }
    let said = renaming(ordered, from, &sides.to, options)
    for (hint, sql, refusal) in said.refused where !hint.isFollowed(in: said.catalog) {
      add(
        Diagnostic(
          id: "no-such-rename",
          severity: hint.isForeign ? .warning : .error,
          message: "nothing can be renamed by \(sql): \(refusal)",
          range: hint.range,
          help: "the old schema has no such object; leave the hint out"
        )
      )
    }
    let following = Likeness(said.catalog, sides.to).followers(of: said.followed)
    guard !following.isEmpty else { return (said.catalog, said.statements) }
    let rest = renaming(following, said.catalog, &sides.to, options)
    // A constraint and its index have one name.
    return rest.refused.allSatisfy { $0.hint.isFollowed(in: rest.catalog) }
      ? (rest.catalog, said.statements + rest.statements) : (said.catalog, said.statements)
  }

  /// What comes of following hints, in their order.
  private struct Renaming {
    var catalog: Catalog
    var statements: [PlannedStatement]
    var followed: [RenameHint]
    var refused: [(hint: RenameHint, sql: String, refusal: String)]
  }

  private func renaming(
    _ hints: [RenameHint],
    _ from: Catalog,
    _ to: inout Catalog,
    _ options: ComparisonOptions
  ) -> Renaming {
    let names = Names(to)
    let steps = hints.enumerated().flatMap { index, hint in
      hint.statements(names).map { (hint: index, sql: $0) }
    }
    var text = ""
    var ends: [Int] = []
    for (_, sql) in steps {
      text += sql + ";\n"
      ends.append(text.utf8.count)
    }
    let result = options.run(text, on: from)
    to.identities = result.catalog.identities
    var refused: [Int: (step: Int, refusal: String)] = [:]
    for error in result.diagnostics where error.severity == .error {
      guard let step = ends.firstIndex(where: { $0 > Int(error.range.lower) }),
        refused[steps[step].hint] == nil
      else { continue }
      refused[steps[step].hint] = (step, error.message)
    }
    let done = steps.filter { refused[$0.hint] == nil }
    return Renaming(
      catalog: result.catalog,
      statements: done.map { step in
        let id = hints[step.hint].new
        return PlannedStatement(step: Step(step.sql), object: id, root: to.topmost(id))
      },
      followed: hints.indices.filter { refused[$0] == nil }.map { hints[$0] },
      refused: refused.sorted { $0.key < $1.key }.map {
        (hints[$0.key], steps[$0.value.step].sql, $0.value.refusal)
      }
    )
  }

  /// The hints that options and comments give; they speak of what the names in the new schema were before, or in the old
  /// one when the way back is wanted.
  mutating func renameHints(_ sides: MatchedSides, _ options: ComparisonOptions) -> [RenameHint] {
    let named = options.isReversed ? sides.from : sides.to
    var result = commentHints(named)
    for text in options.renames {
      guard let hint = RenameHint(text, named) else {
        add(
          Diagnostic(
            id: "no-such-rename",
            message: "--rename '\(text)' names nothing in the new schema",
            range: .nowhere,
            help: "write KIND OLD NEW: table app.item article, column app.item.name title"
          )
        )
        continue
      }
      result.append(hint)
    }
    return options.isReversed ? reversed(result, sides) : result
  }

  /// Those of `-- sqldiff: renamed from OLD` and `-- @renamed from=OLD`, which stand beside or above what they are about.
  private mutating func commentHints(_ catalog: Catalog) -> [RenameHint] {
    let marks = annotations.compactMap { place -> (place: Annotation, name: String, isForeign: Bool)? in
      guard case .renamed(let name, let isForeign) = place.mark.word else { return nil }
      return (place, name, isForeign)
    }
    guard !marks.isEmpty else { return [] }
    let declarations = Declarations(in: Set(marks.map(\.place.file)), catalog, of: files)
    return marks.compactMap { place, name, isForeign -> RenameHint? in
      // The other schema's hints are history.
      guard declarations.places[place.file] != nil else { return nil }
      guard let found = declarations.object(beside: place, catalog, in: files) else {
        add(
          Diagnostic(
            id: "no-such-rename",
            severity: isForeign ? .warning : .error,
            message: "nothing is declared beside or below this hint",
            range: place.range
          )
        )
        return nil
      }
      var hint = RenameHint(old: [], new: found.id, range: place.range, isForeign: isForeign)
      if let label = found.label {
        hint.label = (name.trimming { "'\"".contains($0) }, label)
      } else {
        hint.old = splitName(name)
      }
      return hint
    }
  }

  /// The same renames the other way round; those that were never needed are left out.
  private func reversed(_ hints: [RenameHint], _ sides: MatchedSides) -> [RenameHint] {
    // By the object as it is called where the hint stands.
    var targets: [ObjectID: ObjectID] = [:]
    let ordered =
      hints.filter { !$0.isPart(in: sides.from) && $0.label == nil }
      + hints.filter { $0.isPart(in: sides.from) || $0.label != nil }
    return ordered.compactMap { hint in
      var hint = hint
      if let label = hint.label {
        hint.label = (label.new, label.old)
        hint.new = targets[hint.new] ?? hint.new
        return sides.to.contains(hint.new) ? hint : nil
      }
      guard var identity = sides.from[hint.new]?.identity, let name = hint.old.last else { return nil }
      hint.old = sides.from.names(of: hint.new)
      identity.name = name
      identity.parent = targets[identity.parent] ?? identity.parent
      guard let target = sides.to.identities.existing(identity), sides.to.contains(target) else { return nil }
      targets[hint.new] = target
      hint.new = target
      return hint
    }
  }
}
