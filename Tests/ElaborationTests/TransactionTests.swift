// What is rolled back was never done.

import CatalogModel
import Elaboration
import Testing

@Suite struct TransactionTests {
  @Test func rolledBackStatementsAreNotRead() {
    let folded = Folded(
      """
      BEGIN;
      CREATE TABLE gone (id integer);
      SELECT nonsense;
      ROLLBACK AND CHAIN;
      CREATE TABLE also_gone (id integer);
      ROLLBACK;
      BEGIN;
      CREATE TABLE kept (id integer);
      SAVEPOINT a;
      ALTER TABLE kept ADD COLUMN worse integer;
      ROLLBACK TO a;
      ALTER TABLE kept ADD COLUMN wrong integer;
      ROLLBACK TO a;
      COMMIT;
      ROLLBACK;
      """
    )
    folded.expectSame(as: "CREATE TABLE kept (id integer)")
    #expect(folded.diagnostics.map(\.id) == Array(repeating: "rolled-back", count: 4))
  }
}
