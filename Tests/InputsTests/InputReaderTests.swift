// Inputs as they are named on the command line.

import Foundation
import Inputs
import PostgresSyntax
import Testing

struct InputReaderTests {
  /// A directory of its own for each test, gone afterwards.
  private final class Directory {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path

    init(_ files: [String: String]) throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for (name, text) in files { try add(name, Data(text.utf8)) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func add(_ name: String, _ data: Data) throws {
      let url = URL(fileURLWithPath: path).appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try data.write(to: url)
    }
  }

  private func names(_ input: InputReader.Input, in directory: Directory) -> [String] {
    input.files.map { $0.name.replacing(directory.path + "/", with: "") }
  }

  private func messages(_ input: InputReader.Input, in directory: Directory) -> [String] {
    input.diagnostics.map { $0.message.replacing(directory.path, with: "DIR") }
  }

  @Test func `a file is read without its byte order mark`() throws {
    let directory = try Directory(["a.txt": "\u{feff}select 1"])
    var reader = InputReader()
    let input = reader.read(directory.path + "/a.txt")
    #expect(names(input, in: directory) == ["a.txt"])
    #expect(input.files.first?.text == Array("select 1".utf8))
    #expect(input.diagnostics.isEmpty)
  }

  @Test func `a directory's files come in natural order`() throws {
    let expected = [
      "1.sql", "2/10.sql", "2.sql", "02.sql", "10/a.sql", "10/b/c.sql", "10.sql", "a.sql", "A.SQL", "b c.sql",
      "tables/x.sql", "tables.sql", "V1__a.sql", "V2__a.sql", "V10__a.sql", "é.sql", "'\"\n.sql",
    ]
    let directory = try Directory(Dictionary(uniqueKeysWithValues: expected.map { ($0, "select 1") }))
    for other in ["x.txt", ".hidden.sql", ".git/x.sql", "sql", "notes.sql.md"] {
      try directory.add(other, Data())
    }
    var reader = InputReader()
    let input = reader.read(directory.path + "/")
    #expect(
      names(input, in: directory) == [
        "1.sql", "2/10.sql", "2.sql", "02.sql", "10/a.sql", "10/b/c.sql", "10.sql", "'\"\n.sql", "A.SQL",
        "a.sql", "b c.sql", "tables.sql", "V1__a.sql", "V2__a.sql", "V10__a.sql", "é.sql", "tables/x.sql",
      ]
    )
    #expect(input.diagnostics.isEmpty)
  }

  @Test func `links are followed, but not round in circles`() throws {
    let directory = try Directory(["a/x.sql": "select 1", "b.txt": "select 2"])
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: directory.path + "/a/up", withDestinationPath: "..")
    try manager.createSymbolicLink(atPath: directory.path + "/c.sql", withDestinationPath: "b.txt")
    try manager.createSymbolicLink(atPath: directory.path + "/d.sql", withDestinationPath: "nowhere")
    try manager.createSymbolicLink(atPath: directory.path + "/e", withDestinationPath: "nowhere")
    var reader = InputReader()
    let input = reader.read(directory.path)
    #expect(names(input, in: directory) == ["c.sql", "a/x.sql"])
    #expect(messages(input, in: directory) == ["DIR/d.sql: No such file or directory"])
  }

  @Test func `names that are no UTF-8 are read`() throws {
    let directory = try Directory([:])
    let name = Array((directory.path + "/").utf8) + [0xff, 0xe9] + Array(".sql".utf8)
    let descriptor = (name + [0]).withUnsafeBytes { bytes in
      bytes.bindMemory(to: CChar.self).baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) }
    }
    try #require(descriptor ?? -1 >= 0)
    #expect(write(descriptor ?? -1, "select 1", 8) == 8)
    close(descriptor ?? -1)
    var reader = InputReader()
    #expect(reader.read(directory.path).files.map(\.text) == [Array("select 1".utf8)])
  }

  @Test func `what cannot be read is said`() throws {
    let directory = try Directory(["schema/tables/a.sql": "", "empty/x.txt": "", "zip.sql": "\u{1f}"])
    try directory.add("dump", Data("PGDMP\u{1}".utf8))
    try directory.add("zip.sql", Data([0x1f, 0x8b, 0x08]))
    try directory.add("x.bin", Data([0x7f, 0x45, 0x00]))
    var reader = InputReader()
    func read(_ name: String) -> [String] {
      let input = reader.read(directory.path + "/" + name)
      return messages(input, in: directory)
        + input.diagnostics.compactMap(\.help).map { $0.replacing(directory.path, with: "DIR") }
    }
    #expect(
      read("shcema/tables/a.sql") == [
        "DIR/shcema/tables/a.sql: No such file or directory", "did you mean \"DIR/schema\"?",
      ]
    )
    #expect(
      read("schema/tables/b.sql") == [
        "DIR/schema/tables/b.sql: No such file or directory", "did you mean \"DIR/schema/tables/a.sql\"?",
      ]
    )
    #expect(read("quite/other") == ["DIR/quite/other: No such file or directory"])
    #expect(read("x.bin/y") == ["DIR/x.bin/y: No such file or directory"])
    #expect(read("empty") == ["DIR/empty: there is no .sql file in this directory or below it"])
    #expect(read("dump").first == "DIR/dump: this is an archive of pg_dump, not SQL")
    #expect(read("zip.sql").first == "DIR/zip.sql: the file is compressed")
    #expect(read("x.bin") == ["DIR/x.bin: this is a binary file, not SQL"])
  }

  @Test func `the empty database has no files`() {
    var reader = InputReader()
    let input = reader.read("empty")
    #expect(input.files.isEmpty && input.diagnostics.isEmpty)
  }

  @Test func `included files are found on disk`() throws {
    let directory = try Directory([
      "main.sql": "\\ir sub/a.sql\n\\ir sub\n\\ir none.sql", "sub/a.sql": "\u{feff}select 1",
    ])
    var reader = InputReader()
    let files = reader.read(directory.path + "/main.sql").files
    let parsed = parseAll(files, firstIndex: 0, including: .inputs)
    #expect(parsed.scripts.flatMap(\.statements).map(\.range.file) == [1])
    #expect(
      parsed.scripts.flatMap(\.diagnostics).map { $0.message.replacing(directory.path, with: "DIR") } == [
        "DIR/sub: Is a directory", "DIR/none.sql: No such file or directory",
      ]
    )
  }
}
