// Comments, on any kind of object.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let comment = FactKind("comment") }

/// The comment on an object: the parent.
package struct CommentFact: ObjectKind {
  package static let kind = FactKind.comment
  package static let nameSpaces: [NameSpace] = []
  package static let rank = 910
  package static let staysWithParent = true
  package static let attributes: [Attribute<Self>] = [
    Attribute(
      "text",
      \.text,
      .alter { change in change.new.create(change.id, inlined: Inlined(), change.names) }
    )
  ]

  package var text: String

  package init(text: String) { self.text = text }

  package static let readers = [
    Reader(.commentStmt) { node, elaboration throws(Refusal) in
      let objectType = node.text("objtype") ?? ""
      if elaboration.passesOver(objectType, "a comment on") { return }
      let id = try elaboration.address(objectType, object: node["object"])
      if elaboration.isForeign(id, "its comment is") { return }
      if let fact = elaboration.catalog[id]?.fact as? any CommentBringer,
        fact.ownComment(id, in: elaboration.catalog) == .unknown
      {
        elaboration.note(
          "comment-not-compared",
          "its own comment is not known: this one is not compared",
          .note
        )
        return
      }
      elaboration.setComment(on: id, to: node.text("comment"))
    }
  ]

  /// Nothing needs to be written for the comment that comes with an object.
  package func inlineDefinition(_ id: ObjectID, inlined: Inlined, _ names: Names) -> String? {
    let parent = names.catalog.parent(of: id)
    guard let fact = names.catalog[parent]?.fact as? any CommentBringer else { return nil }
    return fact.ownComment(parent, in: names.catalog) == .text(text) ? "" : nil
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [Step("COMMENT ON \(names.addressed(names.catalog.parent(of: id))) IS \(quoteLiteral(text))")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("COMMENT ON \(names.addressed(names.catalog.parent(of: id))) IS NULL")]
  }
}

extension Catalog {
  /// The comment on an object.
  package func comment(on id: ObjectID) -> String? {
    child(of: id, .comment).flatMap { fact($0, as: CommentFact.self) }?.text
  }
}

extension Elaboration {
  /// Sets a comment; nil or an empty one removes it (CreateComments).
  package mutating func setComment(on id: ObjectID, to text: String?) {
    let old = catalog.child(of: id, .comment)
    guard let text, !text.isEmpty else {
      if let old { catalog.remove(old) }
      return
    }
    if let old {
      catalog.update(old, as: CommentFact.self) { $0.text = text }
    } else {
      _ = try? catalog.add(CommentFact(text: text), in: id, at: statement.range)
    }
  }
}

/// A fact whose object comes with a comment, as an extension does.
package protocol CommentBringer: Fact {
  func ownComment(_ id: ObjectID, in catalog: Catalog) -> OwnComment
}

/// The comment that an object comes with.
package enum OwnComment: Equatable {
  case none
  case text(String)
  case unknown
}

extension CommentFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    // Of what belongs to a relation, only a column is found by locking that (get_object_address).
    let parent = reader.catalog.parent(of: change.id)
    guard let relation = reader.relation(parent) else { return }
    let isColumn = reader.entry(parent).map { $0.nameSpaces.contains(.column) } ?? false
    if parent == relation || isColumn { reader.lock(relation, .shareUpdateExclusive) }
  }
}
