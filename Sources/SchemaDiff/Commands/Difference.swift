// A difference between two schemas, object by object.

import CatalogModel
import Planning
import PostgresSyntax

/// One object that differs.
public struct Difference: Sendable, Codable, Equatable {
  /// How it differs, seen from the schema that was reached.
  public enum State: String, Sendable, Codable {
    case missing
    case tooMuch = "too much"
    case differs
  }

  /// How it differs.
  public let state: State
  /// The kind of object: `table`.
  public let kind: String
  /// The object in a sentence: `table app.item`.
  public let object: String
  /// What differs about it, if it is there.
  public let attributes: [String]
  /// Whether the two may be the same after all: not all of either could be decided without a server.
  public let isUndecided: Bool
  /// Where it was declared: `schema.sql:3:5`.
  public let place: String?
  /// The statements that mend it; none for what comes with another object's.
  public internal(set) var statements: [String]

  /// In a line.
  public var sentence: String {
    var result =
      switch state {
      case .missing: "\(object) is missing"
      case .tooMuch: "\(object) is too much"
      case .differs: "\(object) differs in \(attributes.joined(separator: ", "))"
      }
    if isUndecided { result += ", which could not be decided for certain" }
    if let place { result += " (\(place))" }
    return result
  }
}

extension Report {
  /// The differences between two sides in words, those of the plan in its order.
  func differences(_ delta: Delta, _ sides: MatchedSides) -> [Difference] {
    differencesByObject(delta, sides).map(\.difference)
  }

  /// The same with the objects' numbers: two may be described alike, as privileges of one role from two others are.
  func differencesByObject(_ delta: Delta, _ sides: MatchedSides) -> [(id: ObjectID, difference: Difference)]
  {
    let (old, new) = (Names(sides.from), Names(sides.to))
    var statements: [ObjectID: [String]] = [:]
    for statement in plan?.statements ?? [] {
      statements[statement.object, default: []].append(MigrationText.sql(statement) + ";")
    }

    var renderer = DiagnosticRenderer(files: files, isColored: false)

    func difference(_ state: Difference.State, _ id: ObjectID, _ names: Names, _ attributes: [String] = [])
      -> (id: ObjectID, difference: Difference)
    {
      let difference = Difference(
        state: state,
        kind: names.catalog.kind(of: id).name,
        object: names.described(id),
        attributes: attributes,
        isUndecided: state == .differs && sides.isUndecided(id),
        place: names.catalog[id].flatMap { renderer.place(of: $0.origin) },
        statements: statements[id] ?? []
      )
      return (id, difference)
    }

    return delta.added.map { difference(.missing, $0, new) }
      + delta.removed.map { difference(.tooMuch, $0, old) }
      + delta.changed.map { difference(.differs, $0.id, new, $0.attributes) }
  }
}

extension MatchedSides {
  /// Whether it could not be decided for certain that an object is another one on the other side.
  func isUndecided(_ id: ObjectID) -> Bool {
    from[id]?.isUndecided == true || to[id]?.isUndecided == true
  }

  /// What differs and may be the same after all, described.
  func undecided(_ delta: Delta) -> [String] {
    let names = Names(to)
    return delta.changed.map(\.id).filter(isUndecided).map(names.described)
  }
}
