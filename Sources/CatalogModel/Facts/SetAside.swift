// How an object makes way for its replacement without taking along what others hold of it.

/// The statements that move an object aside, and those that drop it once nothing uses it any more.
package struct SetAside: Sendable {
  package var rename: [Step]
  package var drop: [Step]

  package init(rename: [Step], drop: [Step]) {
    self.rename = rename
    self.drop = drop
  }
}
