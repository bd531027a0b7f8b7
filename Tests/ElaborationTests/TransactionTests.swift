// What is rolled back was never done.

import CatalogModel
import Elaboration
import PostgresSyntax
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

  @Test func localSettingsEndWithTheTransaction() {
    let folded = Folded(
      """
      CREATE SCHEMA other;
      CREATE SCHEMA later;
      BEGIN;
      SET LOCAL search_path = other;
      CREATE TABLE a (id integer);
      COMMIT;
      CREATE TABLE b (id integer);
      BEGIN;
      SELECT set_config('search_path', 'other', true);
      SET search_path = later;
      CREATE TABLE c (id integer);
      COMMIT;
      CREATE TABLE d (id integer);
      DISCARD ALL;
      CREATE TABLE e (id integer);
      """
    )
    folded.expectSame(
      as: """
        CREATE SCHEMA other;
        CREATE SCHEMA later;
        CREATE TABLE other.a (id integer);
        CREATE TABLE b (id integer);
        CREATE TABLE later.c (id integer);
        CREATE TABLE later.d (id integer);
        CREATE TABLE e (id integer);
        """
    )
  }
}
