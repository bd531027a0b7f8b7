// An order of objects that says nothing of the files that they came from.

extension Catalog {
  /// The same catalog as if its objects had come into being in an order that depends on nothing but what they are.
  ///
  /// By name, those of one parent together; only where the order is part of the schema, as that of columns, it stays.
  /// What is tied to another object comes after that, so that it can be created with the tie. The catalog must be
  /// canonical (``canonicalise()``).
  package func inOrderOfNames() -> Catalog {
    var paths: [ObjectID: String] = [:]

    func path(_ id: ObjectID) -> String {
      guard id.raw >= 0 else { return "" }
      if let known = paths[id] { return known }
      paths[id] = ""  // an object among its own arguments would otherwise recurse for ever
      let identity = self[id]?.identity ?? identities[id]
      var name = identity.name
      if let entry = self[id], entry.factType.isPositional {
        let serial = String(entry.serial)
        name = String(repeating: "0", count: max(0, 10 - serial.count)) + serial
      }
      // No name holds these characters.
      var result = "\(path(identity.parent))\u{1}\(identity.kind.name)\u{2}\(name)"
      for argument in identity.arguments { result += "\u{3}\(path(argument))" }
      paths[id] = result
      return result
    }

    let sorted = all.map { (path: path($0), id: $0) }.sorted { ($0.path, $0.id) < ($1.path, $1.id) }
    var order: [ObjectID] = []
    var isPlaced = Set<ObjectID>()

    func place(_ id: ObjectID) {
      guard isPlaced.insert(id).inserted else { return }
      forEachChild(of: id) { _, link in
        guard link.factType.dropsParent else { return true }
        for reference in link.references where reference.strength == .automatic { place(reference.target) }
        return true
      }
      order.append(id)
    }

    for (_, id) in sorted { place(id) }
    return inOrder(order)
  }
}
