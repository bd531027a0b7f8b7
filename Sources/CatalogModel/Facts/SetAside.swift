// How an object makes way for its replacement without taking along what others hold of it.

/// The statements that move an object aside, and those that drop it once nothing uses it any more.
@usableFromInline
package struct SetAside: Sendable {
  package var rename: [Step]
  package var drop: [Step]
  /// Those that give the replacement what it is to take over, once that is there.
  package var handOver: [Step]

  package init(rename: [Step], drop: [Step], handOver: [Step] = []) {
    self.rename = rename
    self.handOver = handOver
    self.drop = drop
  }
}
