// Developer tool: asks a real server what it provides and writes Sources/PostgresBuiltins/Generated anew.
//
// Run it from the package's directory as `swift run generate-builtins`. The server, its contrib modules, its
// procedural languages and PostGIS have to be installed: what is not would be missing from the tables. Extensions that
// the tables do not have yet are named: `swift run generate-builtins vector`.

import Foundation

@main
struct GenerateBuiltins {
  /// The major version that is read.
  static let major = 15

  static func main() async {
    do {
      try await generate()
    } catch {
      FileHandle.standardError.write(Data("generate-builtins: \(error)\n".utf8))
      exit(1)
    }
  }

  /// The extensions that the tables have now.
  private static func known(_ directory: String) throws -> Set<String> {
    let path = "\(directory)/\(GeneratedFile.name(of: "extensions", major: major))"
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return Set(text.split(separator: "\n").filter { $0.contains("\t") }.map { name(row: String($0)) })
  }

  private static func name(row: String) -> String {
    String(row.prefix { $0 != "\t" })
  }

  private static func generate() async throws {
    guard let programs = ScratchServer.programs(major: major) else {
      throw ScratchServer.Failure(description: "PostgreSQL \(major) is not installed")
    }
    let directory = "Sources/PostgresBuiltins/Generated"
    guard FileManager.default.fileExists(atPath: directory) else {
      throw ScratchServer.Failure(
        description: "\(directory) is not here: run this in the package's directory"
      )
    }
    let known = try known(directory)
    let wanted = known.union(CommandLine.arguments.dropFirst())
    let collection = try await ScratchServer.with(programs: programs) { server in
      try await Collector(server: server, isWanted: { wanted.contains($0) }).collect()
    }
    // A package that is not installed here must not make what it provides disappear from the tables.
    let missing = known.subtracting(collection.extensions.map(Self.name(row:)))
    guard missing.isEmpty else {
      throw ScratchServer.Failure(description: "not installed: " + missing.sorted().joined(separator: ", "))
    }
    for file in GeneratedFile.all(for: collection, major: major) {
      try Data(file.text.utf8).write(to: URL(fileURLWithPath: "\(directory)/\(file.name)"))
      print("\(file.name): \(file.text.utf8.count) bytes")
    }
  }
}
