// Which objects are the same but for their names.

import CatalogModel
import Elaboration
import PostgresSyntax

/// Two catalogs that share their numbers, of which what is only in the one is held against what is only in the other.
struct Likeness {
  private let from: Catalog
  private let to: Catalog
  /// Those that are only in the first.
  private let removed: [ObjectID]
  /// Those that are only in the second.
  private let added: [ObjectID]
  private let gone: Set<ObjectID>

  /// `delta`: what differs between them, where that is known.
  init(_ from: Catalog, _ to: Catalog, _ delta: Delta? = nil) {
    (self.from, self.to) = (from, to)
    removed = delta?.removed ?? from.all.filter { !to.contains($0) }
    added = delta?.added ?? to.all.filter { !from.contains($0) }
    gone = Set(removed)
  }

  /// Names that stand for others: of what was renamed.
  private struct Names {
    var pairs: [(old: String, new: String)] = []
    /// Objects that are taken for one another.
    var known: [ObjectID: ObjectID] = [:]

    /// What a name may be on the other side: of `a_b_key`, the table and the column may have other names.
    func candidates(_ name: String) -> [String] {
      func renamed(_ name: String) -> [String] {
        pairs.compactMap { name.replacing($0.old, betweenUnderscoresBy: $0.new) }
      }
      let once = renamed(name)
      return [name] + once + once.flatMap(renamed)
    }
  }

  /// What has a name that follows from a renamed one, and is the same otherwise: the hints to rename it too.
  func followers(of hints: [RenameHint]) -> [RenameHint] {
    let renamed = hints.filter { $0.label == nil && $0.old.last != to.name(of: $0.new) }
    guard !renamed.isEmpty, !removed.isEmpty, !added.isEmpty else { return [] }
    var names = Names(pairs: renamed.map { ($0.old.last ?? "", to.name(of: $0.new)) })
    let roots = Set(renamed.flatMap { [$0.new, to.topmost($0.new)] })
    return removed.compactMap { id in
      guard let entry = from[id], !entry.name.isEmpty, !entry.factType.isPositional,
        !entry.isDerived, roots.contains(from.topmost(id))
      else { return nil }
      let target = translated(id, &names)
      guard target != id, !from.contains(target), isAlike(id, target, &names) else { return nil }
      return RenameHint(old: [entry.name], new: target, range: .nowhere)
    }
  }

  /// The same object on the other side, as far as the names tell; itself when there is none.
  private func translated(_ id: ObjectID, _ names: inout Names) -> ObjectID {
    guard gone.contains(id), var identity = from[id]?.identity else { return id }
    if let known = names.known[id] { return known }
    // Against circles.
    names.known[id] = id
    if identity.parent != .none { identity.parent = translated(identity.parent, &names) }
    identity.arguments = identity.arguments.map { translated($0, &names) }
    for name in names.candidates(identity.name) {
      identity.name = name
      if let found = to.identities.existing(identity), to.contains(found) {
        names.known[id] = found
        return found
      }
    }
    return id
  }

  /// Whether two facts are the same but for names.
  private func isAlike(_ old: ObjectID, _ new: ObjectID, _ names: inout Names) -> Bool {
    guard let before = from[old]?.fact, let after = to[new]?.fact, type(of: before) == type(of: after) else {
      return false
    }
    return before.mapReferences { translated($0, &names) }.equals(after)
  }
}

// MARK: Suggestions

extension Likeness {
  /// What was most likely renamed: of the same shape in the same place, and nothing else is.
  ///
  /// A column has the same type and the same number in its table; a table and its like have most of their parts in common,
  /// by name and type; anything else is the same but for its name.
  func suggestions() -> [(old: ObjectID, new: ObjectID)] {
    guard !removed.isEmpty, !added.isEmpty else { return [] }
    let (oldParts, newParts) = (parts(removed, of: from), parts(added, of: to))
    let (oldPlaces, newPlaces) = (places(removed, of: from), places(added, of: to))
    var result: [(old: ObjectID, new: ObjectID)] = []
    for (place, olds) in oldPlaces {
      guard let news = newPlaces[place] else { continue }
      let byPart = olds.count * news.count > 1024 ? ownersByPart(news, newParts) : nil
      var best: [(old: ObjectID, new: ObjectID, score: Double)] = []
      for old in olds {
        let candidates = byPart.map { index in
          Set((oldParts[old] ?? []).flatMap { index[from.name(of: $0)] ?? [] }).sorted()
        }
        for new in candidates ?? news {
          let score = self.score(old, new, oldParts, newParts)
          if score > 0 { best.append((old, new, score)) }
        }
      }
      var (bestOfOld, bestOfNew): ([ObjectID: Double], [ObjectID: Double]) = ([:], [:])
      for (old, new, score) in best {
        bestOfOld[old] = max(bestOfOld[old] ?? 0, score)
        bestOfNew[new] = max(bestOfNew[new] ?? 0, score)
      }
      let mutual = best.filter { bestOfOld[$0.old] == $0.score && bestOfNew[$0.new] == $0.score }
      let (oldCounts, newCounts) = (counts(mutual.map(\.old)), counts(mutual.map(\.new)))
      result += mutual.filter { oldCounts[$0.old] == 1 && newCounts[$0.new] == 1 }.map { ($0.old, $0.new) }
    }
    return result.sorted { $0.new < $1.new }.filter { isRenamable($0.old, $0.new) }
  }

  private func counts(_ ids: [ObjectID]) -> [ObjectID: Int] {
    ids.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// A kind of object in a place.
  private struct Place: Hashable {
    let kind: FactKind
    let parent: ObjectID
  }

  /// Those whose parents are on both sides, by place.
  private func places(_ ids: [ObjectID], of catalog: Catalog) -> [Place: [ObjectID]] {
    var result: [Place: [ObjectID]] = [:]
    for id in ids {
      guard let entry = catalog[id], !entry.name.isEmpty, !entry.isDerived,
        from.contains(entry.parent), to.contains(entry.parent)
      else { continue }
      result[Place(kind: entry.fact.kind, parent: entry.parent), default: []].append(id)
    }
    return result
  }

  /// By what they are in: all that is below it, without what follows from other facts.
  private func parts(_ ids: [ObjectID], of catalog: Catalog) -> [ObjectID: [ObjectID]] {
    var result: [ObjectID: [ObjectID]] = [:]
    for id in ids {
      guard let entry = catalog[id], !entry.isDerived else { continue }
      var parent = entry.parent
      while let next = catalog[parent], !next.factType.isContainer {
        result[parent, default: []].append(id)
        parent = next.parent
      }
    }
    return result
  }

  /// By the names of their parts; without those that many have, which say little.
  private func ownersByPart(_ ids: [ObjectID], _ parts: [ObjectID: [ObjectID]]) -> [String: [ObjectID]] {
    var result: [String: [ObjectID]] = [:]
    for id in ids {
      for part in parts[id] ?? [] where !to.name(of: part).isEmpty {
        result[to.name(of: part), default: []].append(id)
      }
    }
    return result.filter { $0.value.count <= 16 }
  }

  /// How much two objects have in common, from 0 for nothing of interest to 1 for all.
  private func score(
    _ old: ObjectID,
    _ new: ObjectID,
    _ oldParts: [ObjectID: [ObjectID]],
    _ newParts: [ObjectID: [ObjectID]]
  ) -> Double {
    let (below, wanted) = (oldParts[old]?.count ?? 0, newParts[new]?.count ?? 0)
    // Too little can be the same.
    guard Double(2 * min(below, wanted) + 2) >= 0.6 * Double(below + wanted + 2) else { return 0 }
    var names = Names(pairs: [(from.name(of: old), to.name(of: new))])
    names.known[old] = new
    guard isAlike(old, new, &names) else { return 0 }
    if let fact = from[old]?.fact, type(of: fact).isPositional, number(old, in: from) != number(new, in: to) {
      return 0
    }
    let same = (oldParts[old] ?? []).count { part in
      let target = translated(part, &names)
      return target != part && isAlike(part, target, &names)
    }
    // A bare table is like any other.
    if wanted == 0, let fact = to[new]?.fact, type(of: fact).isRelation, fact.storesRows { return 0 }
    let score = Double(2 * same + 2) / Double(below + wanted + 2)
    return score < 0.6 ? 0 : score
  }

  /// The number of a column among those of its table.
  private func number(_ id: ObjectID, in catalog: Catalog) -> Int? {
    catalog.children(of: catalog.parent(of: id), catalog.kind(of: id)).firstIndex(of: id)
  }

  /// Whether PostgreSQL has a statement for it.
  private func isRenamable(_ old: ObjectID, _ new: ObjectID) -> Bool {
    // Of two routines of one name the arguments differ.
    guard from.name(of: old) != to.name(of: new) else { return false }
    let statements = RenameHint(old: [from.name(of: old)], new: new, range: .nowhere).statements(
      CatalogModel.Names(to)
    )
    return statements.allSatisfy { sql in
      parseScript(SourceFile(name: "<rename>", text: sql), index: 0).diagnostics.isEmpty
    }
  }
}

extension String {
  /// With the first part that equals `old`, up to underscores or the ends, replaced; nil when there is none.
  fileprivate func replacing(_ old: String, betweenUnderscoresBy new: String) -> String? {
    let (text, part, line) = (Array(utf8), Array(old.utf8), UInt8(ascii: "_"))
    guard !part.isEmpty, part.count <= text.count else { return nil }
    let start = (0...(text.count - part.count)).first { start in
      let end = start + part.count
      return (start == 0 || text[start - 1] == line) && (end == text.count || text[end] == line)
        && text[start..<end].elementsEqual(part)
    }
    return start.map { start in
      String(decoding: text[..<start] + Array(new.utf8) + text[(start + part.count)...], as: UTF8.self)
    }
  }
}
