// What a routine's text speaks of. The server does not know before it runs; an order of statements can.

package import CatalogModel
import PostgresSyntax

extension RoutineFact {
  package func mentions(_ id: ObjectID, in catalog: Catalog) -> [ObjectID] {
    let used = transforms.isEmpty ? [] : transforms(in: catalog)
    guard case .source(let text) = body, ["sql", "plpgsql"].contains(language.name(in: catalog)) else {
      return used
    }
    return used
      + Mentions(of: mentionedNames(in: text), in: path(id, catalog), catalog).found.filter { $0 != id }
  }

  package func searchPathWhenRun(_ id: ObjectID, in catalog: Catalog) -> [ObjectID] {
    let own = catalog.schema(of: id)
    guard case .source(let text) = body, ["sql", "plpgsql"].contains(language.name(in: catalog)),
      catalog.name(of: own) != "public", !settings.contains(where: { $0.name == "search_path" })
    else { return [] }
    let callsOwn = mentionedNames(in: text).contains { name in
      name.isCalled && name.words.count == 1 && !catalog.lookUpAll(.routine, in: own, name.words[0]).isEmpty
    }
    return callsOwn ? path(id, catalog) : []
  }

  /// What turns its arguments into values of its language; the server looks for it when the routine is created.
  private func transforms(in catalog: Catalog) -> [ObjectID] {
    let language = language.name(in: catalog)
    return catalog.lookUpAll(.transform, in: .none, "").filter { other in
      guard let fact = catalog.fact(other, as: TransformFact.self) else { return false }
      return catalog.name(of: fact.language) == language && transforms.contains { $0.type == fact.type.type }
    }
  }

  /// The schemas in which it will probably run.
  private func path(_ id: ObjectID, _ catalog: Catalog) -> [ObjectID] {
    if let set = settings.first(where: { $0.name == "search_path" }) {
      return set.values.compactMap { catalog.lookUp(.schema, $0) }
    }
    let own = catalog.schema(of: id)
    return [own] + (catalog.lookUp(.schema, "public").map { $0 == own ? [] : [$0] } ?? [])
  }
}

/// What names in a text may mean: everything that they could.
private struct Mentions {
  private let catalog: Catalog
  private var seen: Set<ObjectID> = []
  private(set) var found: [ObjectID] = []
  private var relations: [ObjectID] = []

  init(of names: [MentionedName], in path: [ObjectID], _ catalog: Catalog) {
    self.catalog = catalog
    for name in names {
      guard let first = name.words.first else { continue }
      for schema in path { find(first, isCalled: name.isCalled && name.words.count == 1, in: schema) }
      guard name.words.count > 1, let schema = catalog.lookUp(.schema, first) else { continue }
      find(name.words[1], isCalled: name.isCalled && name.words.count == 2, in: schema)
    }
    let words = Set(names.lazy.flatMap(\.words))
    for relation in relations {
      for word in words {
        if let column = catalog.lookUp(.column, in: relation, word) { found.append(column) }
      }
    }
    // The words came in no order.
    found.sort()
  }

  private mutating func find(_ word: String, isCalled: Bool, in schema: ObjectID) {
    if isCalled { for routine in catalog.lookUpAll(.routine, in: schema, word) { add(routine) } }
    if let relation = catalog.lookUp(.relation, in: schema, word), add(relation) {
      relations.append(relation)
    }
    if let type = catalog.lookUp(.type, in: schema, word) { add(type) }
  }

  @discardableResult
  private mutating func add(_ id: ObjectID) -> Bool {
    guard seen.insert(id).inserted else { return false }
    found.append(id)
    return true
  }
}
