// What a real server says to generated statements.

import Foundation
import TestSupport

/// The server's answer to one statement.
struct ServerVerdict: Sendable {
  /// `ok`, or the code of an error.
  var code: String
  /// The types of a view's columns; or the message of the error.
  var detail: String
  /// The stored form.
  var stored: String

  var isAccepted: Bool { code == "ok" }

  /// Whether the error tells nothing of parse analysis: the planner computed something.
  var isOfEvaluation: Bool { code == "evaluated" }

  init(line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map { Self.unescaped($0) }
    code = fields.first ?? ""
    detail = fields.count > 1 ? fields[1] : ""
    stored = fields.count > 2 ? fields[2] : ""
  }

  private static func unescaped(_ field: Substring) -> String {
    var result = ""
    var isEscaped = false
    for character in field {
      if isEscaped {
        result.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}

/// A database with the objects of ``DifferentialSchema``.
struct DifferentialServer {
  let server: Server
  private static let database = "differential"

  /// Makes the database.
  init(_ server: Server) async throws {
    self.server = server
    let script = try server.file(named: "schema.sql", DifferentialSchema.ddl + Self.preparation)
    for steps in [
      ["-c", "DROP DATABASE IF EXISTS \(Self.database)"], ["-c", "CREATE DATABASE \(Self.database)"],
    ] {
      _ = try await server.psql("postgres", steps)
    }
    _ = try await output(["-f", script])
  }

  func drop() async throws {
    _ = try await server.psql("postgres", ["-c", "DROP DATABASE \(Self.database)"])
  }

  /// What can be called there.
  func routines() async throws -> Routines {
    let script = try server.file(named: "routines.sql", Routines.question)
    return Routines(lines: try await output(["-f", script]))
  }

  /// The answers to some statements, each without the others.
  func verdicts(on cases: [DifferentialCase]) async throws -> [ServerVerdict] {
    try await answers(
      cases.map { (form: $0.form.question, statement: $0.statement("asked"), probe: $0.probe) }
    )
  }

  /// Whether the server takes its own stored forms for what they were printed from.
  ///
  /// It does not always: what ruleutils.c prints can be read as something else, or not at all.
  func isStable(_ cases: [(DifferentialCase, stored: String)]) async throws -> [Bool] {
    let questions = cases.map {
      (form: $0.form.question, statement: $0.statement("asked", stored: $1), probe: String?.none)
    }
    return zip(cases, try await answers(questions)).map { $1.isAccepted && $1.stored == $0.stored }
  }

  private func answers(
    _ questions: [(form: String, statement: String, probe: String?)]
  ) async throws -> [ServerVerdict] {
    guard !questions.isEmpty else { return [] }
    let lines = questions.map { question in
      let probe = question.probe.map { "$question$\($0)$question$" } ?? "NULL"
      return "SELECT public.ask('\(question.form)', $question$\(question.statement)$question$, \(probe));\n"
    }
    let script = try server.file(named: "ask.sql", Self.settings + lines.joined())
    let answers = try await output(["-f", script]).split(separator: "\n").map { ServerVerdict(line: $0) }
    guard answers.count == questions.count else {
      throw DifferentialFailure(description: "\(questions.count) questions, \(answers.count) answers")
    }
    return answers
  }

  private func output(_ steps: [String]) async throws -> String {
    let result = try await server.psql(Self.database, steps)
    guard result.end == .exited(0) else { throw DifferentialFailure(description: result.errorText) }
    return result.text
  }

  private static let settings = """
    SET search_path = app, public;
    SET timezone = 'UTC';
    SET client_min_messages = error;
    SET statement_timeout = '10s';

    """

  /// A function that says `ok`, the types of a view's columns and the stored form, or the code and message of an error.
  ///
  /// What was made is rolled back, by an error that carries the answer. An error that comes of evaluating constants, which
  /// a probe that evaluates none does not show, is called `evaluated`.
  private static let preparation = #"""

    CREATE FUNCTION public.escaped(value text) RETURNS text LANGUAGE sql
    AS $$ SELECT replace(replace(replace(coalesce(value, ''), '\', '\\'), E'\n', '\n'), E'\t', '\t') $$;
    CREATE FUNCTION public.ask(form text, statement text, probe text) RETURNS text LANGUAGE plpgsql AS $$
    DECLARE types text; stored text;
    BEGIN
      EXECUTE statement;
      CASE form
        WHEN 'view' THEN
          stored := pg_get_viewdef(to_regclass('app.asked'));
          SELECT string_agg(attname || ' ' || format_type(atttypid, atttypmod), ', ' ORDER BY attnum) INTO types
          FROM pg_attribute WHERE attrelid = to_regclass('app.asked') AND attnum > 0;
        WHEN 'check' THEN
          SELECT pg_get_constraintdef(oid) INTO stored FROM pg_constraint WHERE conname = 'asked';
        WHEN 'index' THEN stored := pg_get_indexdef(to_regclass('app.asked'));
        WHEN 'policy' THEN
          SELECT pg_get_expr(polqual, polrelid) INTO stored FROM pg_policy WHERE polname = 'asked';
        WHEN 'trigger' THEN
          SELECT pg_get_triggerdef(oid) INTO stored FROM pg_trigger WHERE tgname = 'asked';
        WHEN 'domain' THEN
          SELECT pg_get_constraintdef(oid) INTO stored FROM pg_constraint WHERE conname = 'held';
        WHEN 'argument' THEN
          SELECT pg_get_expr(proargdefaults, 0) INTO stored FROM pg_proc WHERE proname = 'asked';
          -- A list of one.
          stored := coalesce(stored, 'NULL');
        WHEN 'column' THEN
          SELECT pg_get_expr(adbin, adrelid) INTO stored FROM pg_attrdef WHERE adrelid = to_regclass('app.asked');
      END CASE;
      RAISE EXCEPTION USING ERRCODE = 'ZZ999',
        MESSAGE = concat_ws(E'\t', 'ok', public.escaped(types), public.escaped(stored));
    EXCEPTION
      WHEN SQLSTATE 'ZZ999' THEN RETURN sqlerrm;
      WHEN others THEN
        types := sqlstate;
        stored := sqlerrm;
        IF probe IS NULL OR types LIKE '42P17' THEN RETURN concat_ws(E'\t', types, public.escaped(stored), ''); END IF;
        BEGIN
          EXECUTE probe;
          RAISE EXCEPTION USING ERRCODE = 'ZZ999';
        EXCEPTION
          WHEN SQLSTATE 'ZZ999' THEN
            IF types LIKE '22%' OR stored !~ 'index|operator class|IMMUTABLE|immutable|not allowed|cannot use|is of type' THEN
              RETURN concat_ws(E'\t', 'evaluated', public.escaped(stored), '');
            END IF;
          WHEN others THEN NULL;
        END;
        RETURN concat_ws(E'\t', types, public.escaped(stored), '');
    END $$;

    """#
}

struct DifferentialFailure: Error, CustomStringConvertible {
  var description: String
}
