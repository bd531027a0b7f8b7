// What depends on what, as a graph to be drawn.

import CatalogModel
import DeepThreads
import Elaboration
import PostgresSyntax

/// A graph of a schema's objects.
public struct SchemaGraph: Sendable {
  /// A language that graphs are drawn from.
  public enum Language: String, Sendable, CaseIterable { case dot, mermaid }

  /// An object: what stands by itself in a schema.
  struct Node: Sendable {
    let name: String
    let kind: String
  }

  /// What was said on the way.
  public internal(set) var report = Report()
  var nodes: [Node] = []
  /// From what depends to what it depends on, by their places among the nodes.
  var edges: [(from: Int, to: Int)] = []

  /// The graph in that language.
  public func text(in language: Language) -> String {
    switch language {
    case .dot:
      let quoted = { (name: String) in
        "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
      }
      return "digraph schema {\n  rankdir=LR;\n  node [shape=box];\n"
        + nodes.map {
          "  \(quoted($0.name)) [label=\(quoted("\($0.kind)\n\($0.name)").replacing("\n", with: "\\n"))];\n"
        }
        .joined()
        + edges.map { "  \(quoted(nodes[$0.from].name)) -> \(quoted(nodes[$0.to].name));\n" }.joined() + "}\n"
    case .mermaid:
      let quoted = { (name: String) in name.replacing("\"", with: "#quot;") }
      return "graph LR\n"
        + nodes.enumerated().map { "  n\($0.offset)[\"\($0.element.kind) \(quoted($0.element.name))\"]\n" }
        .joined()
        + edges.map { "  n\($0.from) --> n\($0.to)\n" }.joined()
    }
  }
}

/// The objects of a schema, and what they need.
public func graph(_ inputs: [String], options: ComparisonOptions = ComparisonOptions()) -> SchemaGraph {
  onDeepStack {
    var result = SchemaGraph()
    guard let (base, catalogs, _) = result.report.catalogs(of: [inputs], options) else { return result }
    let sides = result.report.match(base, catalogs[0], isEmpty: (true, false), options)
    let catalog = sides.to.inOrderOfNames()
    let names = Names(catalog)
    let own = catalog.all.filter { !sides.from.contains($0) }.sorted {
      (catalog[$0]?.serial ?? 0) < (catalog[$1]?.serial ?? 0)
    }
    var places: [ObjectID: Int] = [:]
    for id in own where catalog.topmost(id) == id {
      guard let entry = catalog[id], !entry.factType.isContainer else { continue }
      places[id] = result.nodes.count
      result.nodes.append(.init(name: entry.fact.address(id, names), kind: entry.fact.kind.name))
    }
    var seen: Set<[Int]> = []
    for id in own {
      guard let from = places[catalog.topmost(id)] else { continue }
      for reference in catalog[id]?.references ?? [] where reference.strength != .weak {
        guard let to = places[catalog.topmost(reference.target)], to != from,
          seen.insert([from, to]).inserted
        else { continue }
        result.edges.append((from, to))
      }
    }
    return result
  }
}

extension Catalog {
  /// The object below the schema that this one is a part of, or goes with unasked: the table of an index.
  func topmost(_ id: ObjectID) -> ObjectID {
    var top = id
    var seen: Set<ObjectID> = [id]
    while let entry = self[top] {
      let next = entry.fact.host(in: self) ?? carrier(of: entry) ?? entry.parent
      guard next != .none, let above = self[next], !above.factType.isContainer,
        seen.insert(next).inserted
      else { break }
      top = next
    }
    return top
  }

  /// The one object that everything goes with that this refers to automatically, such as the table of an index.
  private func carrier(of entry: Entry) -> ObjectID? {
    let carriers = Set(
      entry.references.filter { $0.strength == .automatic }.map { reference in
        let parent = self.parent(of: reference.target)
        guard let above = self[parent], !above.factType.isContainer else { return reference.target }
        return parent
      }
    )
    return carriers.count == 1 ? carriers.first : nil
  }
}
