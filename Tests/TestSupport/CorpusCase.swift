// The cases under Corpus/, for every test that runs over them.

package import Foundation
import Testing

/// One case: a pair of schemas.
package struct CorpusCase: Sendable, CustomTestStringConvertible {
  /// The directory's name: `column--add-not-null`.
  package let name: String
  package let directory: URL

  package var testDescription: String { name }

  /// The repository.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every case, by name; of another folder than the corpus where `SQLDIFF_CASES` names one.
  package static let all: [CorpusCase] = {
    let other = ProcessInfo.processInfo.environment["SQLDIFF_CASES"]
    let corpus = other.map { URL(filePath: $0) } ?? root.appending(path: "Corpus")
    let entries =
      (try? FileManager.default.contentsOfDirectory(at: corpus, includingPropertiesForKeys: nil)) ?? []
    return entries.filter { $0.lastPathComponent.contains("--") }
      .map { CorpusCase(name: $0.lastPathComponent, directory: $0) }
      .sorted { $0.name < $1.name }
  }()

  /// `old` or `new`: the path of the file or folder that holds it.
  package func input(_ side: String) -> URL {
    let file = directory.appending(path: "\(side).sql")
    return FileManager.default.fileExists(atPath: file.path) ? file : directory.appending(path: side)
  }

  /// The files of a side in the order in which a server can load them.
  package func loadOrder(_ side: String) throws -> [URL] {
    let loadable = directory.appending(path: "loads/\(side).sql")
    if FileManager.default.fileExists(atPath: loadable.path) { return [loadable] }
    let input = input(side)
    guard input.pathExtension != "sql" else { return [input] }
    if let order = lines(of: "order.txt") ?? lines(of: "\(side)/order.txt") {
      let named = order.map { $0.hasPrefix("\(side)/") ? String($0.dropFirst(side.count + 1)) : $0 }
      return named.map { input.appending(path: $0) }.filter {
        FileManager.default.fileExists(atPath: $0.path)
      }
    }
    let paths = try FileManager.default.subpathsOfDirectory(atPath: input.path).filter {
      $0.hasSuffix(".sql")
    }
    return paths.sorted().map { input.appending(path: $0) }
  }

  /// What is not right about the case yet, in a sentence; nil when all is.
  package var knownGap: String? { lines(of: "known-gap.txt")?.joined(separator: " ") }

  /// Runs a test's body; issues in it are known ones where the case has a known gap.
  package func unlessKnown(_ body: () async throws -> Void) async throws {
    guard let knownGap else { return try await body() }
    await withKnownIssue(Comment(rawValue: knownGap), isIntermittent: true) { try await body() }
  }

  /// Roles that must exist before the case is loaded.
  package var roles: [String] { lines(of: "roles.txt") ?? [] }

  /// Options that its migrations are made with, beside what the test gives.
  package var options: [String] {
    (lines(of: "options.txt") ?? []).flatMap { $0.split(separator: " ").map(String.init) }
  }

  /// What its migrations may do; nil where nothing is said.
  package var budget: Budget? { lines(of: "budget.txt").map(Budget.init) }

  private func lines(of file: String) -> [String]? {
    guard let text = try? String(contentsOf: directory.appending(path: file), encoding: .utf8) else {
      return nil
    }
    return text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
  }
}

/// The two ways in which each case is run.
package enum Direction: String, Sendable, CaseIterable {
  case forward, reverse

  package var sides: (old: String, new: String) { self == .forward ? ("old", "new") : ("new", "old") }
}
