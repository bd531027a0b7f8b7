// Entries: a fact that is read where it is, is the fact.

import CatalogModel
import Elaboration
import Testing

struct EntryTests {
  @Test func `facts of every size are read in their place`() {
    let folded = Folded(
      """
      CREATE TYPE mood AS ENUM ('sad', 'happy'); CREATE DOMAIN positive AS int DEFAULT 1 CHECK (VALUE > 0);
      CREATE TABLE item (id serial PRIMARY KEY, name text NOT NULL UNIQUE, price positive, mood mood DEFAULT 'sad');
      CREATE TABLE part (item int REFERENCES item ON DELETE CASCADE, CHECK (item > 0)) PARTITION BY HASH (item);
      CREATE TABLE part_0 PARTITION OF part FOR VALUES WITH (MODULUS 1, REMAINDER 0);
      CREATE INDEX ON item (lower(name)) WHERE price > 2; CREATE VIEW items AS SELECT * FROM item;
      CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
      CREATE TRIGGER t BEFORE UPDATE ON item FOR EACH ROW EXECUTE FUNCTION f();
      COMMENT ON TABLE item IS 'what is sold'; GRANT SELECT ON item TO PUBLIC;
      CREATE POLICY mine ON item USING (name = CURRENT_USER);
      """
    )
    #expect(folded.errors.isEmpty)
    let catalog = folded.catalog
    var kinds: Set<FactKind> = []
    func check<F: Fact>(_ entry: Catalog.Entry, _ fact: F) {
      kinds.insert(F.kind)
      #expect(entry.cast(to: F.self) == fact)
    }
    for id in catalog.all {
      if let entry = catalog[id] { check(entry, entry.fact) }
    }
    #expect(kinds.count > 15, "\(kinds.map(\.name).sorted())")
  }

  @Test func `what kinds say of themselves is what they conform to`() {
    for kind in allKinds {
      #expect(kind.isType == (kind is any TypeFact.Type), "\(kind)")
      #expect(kind.isColumnLike == (kind is any ColumnLike.Type), "\(kind)")
    }
  }

  @Test func `dependents come once each, in the order in which they came to refer`() throws {
    let columns = (1...40).map { "c\($0) text" }
    let folded = Folded(
      """
      CREATE TYPE mood AS ENUM ('sad'); CREATE TABLE item (\(columns.joined(separator: ", ")));
      \((1...40).reversed().map { "ALTER TABLE item ALTER c\($0) TYPE mood USING 'sad';" }.joined(separator: "\n"))
      ALTER TABLE item ALTER c7 TYPE text; ALTER TABLE item ALTER c3 TYPE mood USING 'sad';
      ALTER TABLE item ALTER c7 TYPE mood USING 'sad';
      """
    )
    #expect(folded.errors.isEmpty)
    let catalog = folded.catalog
    let mood = try folded.object(.type, "mood")
    let wanted = Set((1...40).map { "c\($0)" })
    for found in [catalog.dependents(of: mood, .column), catalog.dependents(of: mood).map(\.id)] {
      #expect(found.count == 40)
      #expect(Set(found.map(catalog.name(of:))) == wanted)
    }
  }
}
