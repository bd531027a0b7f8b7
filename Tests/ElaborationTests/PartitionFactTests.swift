// Partitions: keys, bounds, ATTACH and DETACH.

import CatalogModel
import Elaboration
import Testing

struct PartitionFactTests {
  @Test(arguments: [
    ("LIST (a)", "FOR VALUES IN (1, NULL, '3', 1)", "FOR VALUES IN (3, 1, NULL)"),
    ("RANGE (a)", "FOR VALUES FROM (MINVALUE) TO ('5')", "FOR VALUES FROM (MINVALUE) TO (5)"),
    (
      "RANGE (d)", "FOR VALUES FROM ('2026-01-01') TO (date '2026-02-01')",
      "FOR VALUES FROM ('2026-1-1') TO ('2026-02-01')"
    ),
    ("HASH (a)", "FOR VALUES WITH (MODULUS 4, REMAINDER 0)", "FOR VALUES WITH (REMAINDER 0, MODULUS 4)"),
    ("LIST (a)", "DEFAULT", "DEFAULT"),
    ("RANGE ((a + 1), b COLLATE \"C\")", "FOR VALUES FROM (1, 'x') TO (2, MAXVALUE)", ""),
  ])
  func `declared or attached`(key: String, bound: String, other: String) {
    let parent = "CREATE TABLE p (a int, b text, d date) PARTITION BY \(key);"
    let folded = Folded("\(parent) CREATE TABLE c PARTITION OF p \(bound)")
    #expect(folded.errors.isEmpty)
    #expect(
      folded.equals(
        """
        CREATE TABLE c (b text, a int, d date);
        \(parent) ALTER TABLE p ATTACH PARTITION c \(other.isEmpty ? bound : other)
        """
      )
    )
  }

  /// Ranges in no order, of which one went and another moved: what is held against each new one is what is there.
  @Test(
    arguments: [
      ("FROM (15) TO (18)", "partition \"c\" would overlap partition \"p1\""),
      ("FROM (5) TO (15)", "partition \"c\" would overlap partition \"p1\""),
      ("FROM (29) TO (31)", "partition \"c\" would overlap partition \"p3\""),
      ("FROM (0) TO (10)", nil),
      ("FROM (20) TO (30)", nil),
      ("FROM (MINVALUE) TO (10)", nil),
      ("FROM (62) TO (65)", "partition \"c\" would overlap partition \"p0\""),
    ] as [(String, String?)]
  )
  func `bounds among many`(bound: String, message: String?) {
    let folded = Folded(
      """
      CREATE TABLE p (a int) PARTITION BY RANGE (a);
      CREATE TABLE p3 PARTITION OF p FOR VALUES FROM (30) TO (40);
      CREATE TABLE p0 PARTITION OF p FOR VALUES FROM (0) TO (10);
      CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (20) TO (30);
      CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (10) TO (20);
      DROP TABLE p2;
      ALTER TABLE p DETACH PARTITION p0;
      ALTER TABLE p ATTACH PARTITION p0 FOR VALUES FROM (60) TO (70);
      CREATE TABLE c PARTITION OF p FOR VALUES \(bound);
      """
    )
    #expect(folded.errors == [message].compactMap(\.self))
  }

  @Test(arguments: [
    ("PARTITION BY LIST (a, b)", "cannot use \"list\" partition strategy with more than one column"),
    ("PARTITION BY RANGE (nothing)", "column \"nothing\" named in partition key does not exist"),
    ("PARTITION BY RANGE (xmin)", "cannot use system column \"xmin\" in partition key"),
    (
      "PARTITION BY RANGE ((random()))",
      "functions in partition key expression must be marked IMMUTABLE"
    ),
    ("PARTITION BY RANGE (a) WITH (fillfactor = 70)", "unrecognized parameter \"fillfactor\""),
  ])
  func `keys that the server refuses`(key: String, message: String) {
    #expect(Folded("CREATE TABLE p (a int, b text) \(key)").errors == [message])
  }

  @Test(arguments: [
    ("l", "FOR VALUES IN (1)", "partition \"c\" would overlap partition \"l1\""),
    ("l", "DEFAULT", "partition \"c\" conflicts with existing default partition \"ld\""),
    ("l", "FOR VALUES FROM (1) TO (2)", "invalid bound specification for a list partition"),
    ("l", "FOR VALUES IN ('x')", "invalid input syntax for type integer: \"x\""),
    ("r", "FOR VALUES FROM (5) TO (15)", "partition \"c\" would overlap partition \"r1\""),
    ("r", "FOR VALUES FROM (20) TO (20)", "empty range bound specified for partition \"c\""),
    ("r", "FOR VALUES FROM (20, 1) TO (21)", "FROM must specify exactly one value per partitioning column"),
    ("h", "DEFAULT", "a hash-partitioned table may not have a default partition"),
    (
      "h", "FOR VALUES WITH (MODULUS 3, REMAINDER 0)",
      "every hash partition modulus must be a factor of the next larger modulus"
    ),
    (
      "h", "FOR VALUES WITH (MODULUS 4, REMAINDER 4)",
      "remainder for hash partition must be less than modulus"
    ),
    ("plain", "DEFAULT", "\"plain\" is not partitioned"),
  ])
  func `bounds that the server refuses`(parent: String, bound: String, message: String) {
    let folded = Folded("\(PartitionFactTests.tables) CREATE TABLE c PARTITION OF \(parent) \(bound)")
    #expect(folded.errors == [message])
  }

  @Test(arguments: [
    ("ALTER TABLE l1 ADD COLUMN x int", "cannot add column to a partition"),
    ("ALTER TABLE l1 DROP COLUMN a", "cannot drop inherited column \"a\""),
    ("ALTER TABLE l1 RENAME a TO x", "cannot rename inherited column \"a\""),
    ("ALTER TABLE l1 ALTER a TYPE bigint", "cannot alter inherited column \"a\""),
    ("ALTER TABLE l1 ALTER a DROP NOT NULL", "column \"a\" is marked NOT NULL in parent table"),
    (
      "ALTER TABLE l DROP COLUMN a",
      "cannot drop column \"a\" because it is part of the partition key of relation \"l\""
    ),
    (
      "ALTER TABLE l ALTER a TYPE bigint",
      "cannot alter column \"a\" because it is part of the partition key of relation \"l\""
    ),
    ("ALTER TABLE ONLY l ADD COLUMN x int", "column must be added to child tables too"),
    ("ALTER TABLE l1 INHERIT plain", "cannot change inheritance of a partition"),
    ("ALTER TABLE plain INHERIT l", "cannot inherit from partitioned table \"l\""),
    ("ALTER TABLE l ATTACH PARTITION l1 DEFAULT", "\"l1\" is already a partition"),
    ("ALTER TABLE l DETACH PARTITION plain", "relation \"plain\" is not a partition of relation \"l\""),
    (
      "ALTER TABLE l ATTACH PARTITION plain FOR VALUES IN (9)",
      "column \"a\" in child table must be marked NOT NULL"
    ),
    (
      "CREATE TABLE c PARTITION OF l (id GENERATED ALWAYS AS IDENTITY) FOR VALUES IN (9)",
      "identity columns are not supported on partitions"
    ),
    ("CREATE TABLE c PARTITION OF l (x DEFAULT 4) FOR VALUES IN (9)", "column \"x\" does not exist"),
    ("CREATE TABLE c (x int) INHERITS (l)", "cannot inherit from partitioned table \"l\""),
  ])
  func `the server's refusals`(statement: String, message: String) {
    #expect(Folded("\(PartitionFactTests.tables) \(statement)").errors == [message])
  }

  @Test func `detached partitions keep what they had`() {
    let folded = Folded(
      """
      CREATE TABLE p (a int NOT NULL, b text DEFAULT 'x') PARTITION BY LIST (a);
      CREATE TABLE c PARTITION OF p (b DEFAULT 'y') FOR VALUES IN (1);
      ALTER TABLE p DETACH PARTITION c;
      """
    )
    #expect(folded.errors.isEmpty)
    #expect(
      folded.equals(
        """
        CREATE TABLE p (a int NOT NULL, b text DEFAULT 'x') PARTITION BY LIST (a);
        CREATE TABLE c (a int NOT NULL, b text DEFAULT 'y')
        """
      )
    )
  }

  @Test func `partitions go with their table`() {
    let folded = Folded(
      "\(PartitionFactTests.tables) DROP TABLE l; DROP TABLE r; DROP TABLE h; DROP TABLE plain"
    )
    #expect(folded.errors.isEmpty)
    #expect(folded.equals(""))
  }

  private static let tables = """
    CREATE TABLE plain (a int);
    CREATE TABLE l (a int NOT NULL) PARTITION BY LIST (a);
    CREATE TABLE l1 PARTITION OF l FOR VALUES IN (1, 2);
    CREATE TABLE ld PARTITION OF l DEFAULT;
    CREATE TABLE r (a int) PARTITION BY RANGE (a);
    CREATE TABLE r1 PARTITION OF r FOR VALUES FROM (1) TO (10);
    CREATE TABLE h (a int) PARTITION BY HASH (a);
    CREATE TABLE h1 PARTITION OF h FOR VALUES WITH (MODULUS 4, REMAINDER 1);
    """

  /// The index of a partitioned table is valid when the last partition's is attached, whichever that is, and is not any
  /// more when a partition comes that has none (validatePartitionedIndex).
  @Test(arguments: [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 4, 0, 3, 1], [1, 3, 2, 0, 4]])
  func `an index is valid once every partition has its own`(order: [Int]) throws {
    let parts = (0..<5).map {
      """
      CREATE TABLE p\($0) PARTITION OF p FOR VALUES FROM (\($0)) TO (\($0 + 1)); CREATE INDEX i\($0) ON p\($0) (a);
      """
    }
    let start =
      "CREATE TABLE p (a int) PARTITION BY RANGE (a); \(parts.joined()) CREATE INDEX i ON ONLY p (a);"
    func isValid(_ script: String) throws -> Bool {
      let folded = Folded(script)
      #expect(folded.errors.isEmpty)
      return try folded.fact(folded.object(.relation, "i"), as: IndexFact.self).isValid
    }
    let attached = order.map { "ALTER INDEX i ATTACH PARTITION i\($0);" }
    for count in 0...5 {
      #expect(try isValid(start + attached.prefix(count).joined()) == (count == 5))
    }
    let moved = start + attached.joined() + "ALTER TABLE p DETACH PARTITION p\(order[2]);"
    #expect(try isValid(moved))
    // To attach it again brings its index along.
    let range = "FOR VALUES FROM (\(order[2])) TO (\(order[2] + 1))"
    #expect(try isValid("\(moved) ALTER TABLE p ATTACH PARTITION p\(order[2]) \(range);"))
    // A partition that went no longer counts as one that lacks an index.
    let without = start + attached.dropLast().joined()
    #expect(try isValid("\(without) ALTER TABLE p DETACH PARTITION p\(order[4]);") == false)
    #expect(
      try isValid("\(start) ALTER TABLE p DETACH PARTITION p\(order[4]); \(attached.dropLast().joined())")
    )
  }
}
