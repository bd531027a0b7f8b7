// The recorded answers of a server that the tests of expressions are held against: asked for again.

import Foundation
import TestSupport
import Testing

extension OnServers {
  /// Recorded anew with `SQLDIFF_RECORD=1`, after queries were added in Tests/ExpressionsTests/Stored.
  @Suite struct StoredFormTests {
    @Test(arguments: ["expressions", "queries", "statements", "wrong", "apart"])
    func answersAreTheRecordedOnes(file: String) async throws {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "ExpressionsTests/Stored")
      let lines = try String(contentsOf: folder.appending(path: "\(file).sql"), encoding: .utf8)
        .split(separator: "\n").filter { !$0.hasPrefix("--") }
      let ask = file == "statements" ? "pg_temp.ask_body" : "pg_temp.ask_view"
      let questions = lines.map { line in
        let isQuery = ["queries", "statements", "apart"].contains(file)
        let query = isQuery ? String(line) : "SELECT \(line) AS c FROM app.item"
        return "SELECT \(ask)($question$\(query)$question$);\n"
      }
      let answers = try await Servers.withServer { server in
        let script = try server.file(named: "ask.sql", Self.preparation + questions.joined())
        let steps = ["-f", folder.appending(path: "schema.sql").path, "-f", script]
        _ = try await server.psql("postgres", ["-c", "DROP DATABASE IF EXISTS stored"])
        _ = try await server.psql("postgres", ["-c", "CREATE DATABASE stored"])
        let result = try await server.psql("stored", steps)
        _ = try await server.psql("postgres", ["-c", "DROP DATABASE stored"])
        try #require(result.end == .exited(0), "\(result.errorText)")
        return result.text
      }
      expectRecorded(answers, in: folder.appending(path: "\(file).stored"))
    }

    /// Functions that say `ok`, the columns' types and the stored form, or the code and message of an error.
    private static let preparation = #"""
      SET search_path = app, public;
      SET timezone = 'UTC';
      SET client_min_messages = error;
      CREATE FUNCTION pg_temp.escaped(value text) RETURNS text LANGUAGE sql
      AS $$ SELECT replace(replace(coalesce(value, ''), '\', '\\'), E'\n', '\n') $$;
      CREATE FUNCTION pg_temp.ask_view(query text) RETURNS text LANGUAGE plpgsql AS $$
      DECLARE answer text;
      BEGIN
        EXECUTE 'CREATE TEMP VIEW asked AS ' || query;
        EXECUTE $view$
          SELECT concat_ws(E'\t', 'ok', pg_temp.escaped(string_agg(
            attname || ' ' || format_type(atttypid, atttypmod), ', ' ORDER BY attnum)),
            pg_temp.escaped(pg_get_viewdef('asked'::regclass)))
          FROM pg_attribute WHERE attrelid = 'asked'::regclass AND attnum > 0 $view$ INTO answer;
        EXECUTE 'DROP VIEW asked';
        RETURN answer;
      EXCEPTION WHEN others THEN
        RETURN concat_ws(E'\t', sqlstate, pg_temp.escaped(sqlerrm), '');
      END $$;
      CREATE FUNCTION pg_temp.ask_body(statement text) RETURNS text LANGUAGE plpgsql AS $$
      DECLARE answer text;
      BEGIN
        EXECUTE 'CREATE FUNCTION f(a int, b numeric, t text) RETURNS void LANGUAGE sql BEGIN ATOMIC '
          || statement || '; END';
        EXECUTE $body$
          SELECT concat_ws(E'\t', 'ok', '', pg_temp.escaped(pg_get_function_sqlbody('f'::regproc)))
        $body$ INTO answer;
        EXECUTE 'DROP FUNCTION f';
        RETURN answer;
      EXCEPTION WHEN others THEN
        RETURN concat_ws(E'\t', sqlstate, pg_temp.escaped(sqlerrm), '');
      END $$;

      """#
  }
}
