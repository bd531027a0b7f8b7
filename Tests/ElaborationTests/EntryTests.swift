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
}
