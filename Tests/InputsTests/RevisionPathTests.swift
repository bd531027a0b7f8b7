// Paths in revisions of git, as they are named.

@testable import Inputs
import Testing

@Suite struct RevisionPathTests {
  @Test(arguments: [
    ("main:db/schema", RevisionPath.Revision.tree("main"), "db/schema", "main:"),
    ("HEAD~3:structure.sql", .tree("HEAD~3"), "structure.sql", "HEAD~3:"),
    ("HEAD@{12:30}:a.sql", .tree("HEAD@{12:30}"), "a.sql", "HEAD@{12:30}:"),
    (":db/a.sql", .index(stage: 0), "db/a.sql", ":"),
    (":2:db/a.sql", .index(stage: 2), "db/a.sql", ":2:"),
    ("main...topic:db", .mergeBase("main", "topic"), "db", "main...topic:"),
    ("main...:db", .mergeBase("main", "HEAD"), "db", "main...:"),
    ("v1:", .tree("v1"), "", "v1:"),
  ])
  func read(_ name: String, _ revision: RevisionPath.Revision, _ path: String, _ root: String) throws {
    let read = try #require(RevisionPath(name))
    #expect(read.revision == revision)
    #expect(read.path == path)
    #expect(read.root == root)
  }

  @Test(arguments: ["schema.sql", "db/schema", "-", "--option:x"])
  func noRevision(_ name: String) { #expect(RevisionPath(name) == nil) }
}
