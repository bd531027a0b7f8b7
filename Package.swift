// swift-tools-version: 6.2
// The targets stand in the order of the pipeline: text, syntax tree, catalog, plan, command.
import PackageDescription

/// The same for every target: a warning fixed in one module is not a surprise in the next.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "sqldiff",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "SchemaDiff", targets: ["SchemaDiff"]),
    .executable(name: "sqldiff", targets: ["sqldiff"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    // Runs git; and the test servers' programs for developer tools.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // libpg_query: PostgreSQL's own scanner and parser.
    .systemLibrary(
      name: "CPgQuery",
      providers: [.apt(["libpg-query-dev"]), .brew(["libpg_query"])]
    ),
    // libyaml: reads the configuration. Without Foundation, which takes longer to load than a small diff.
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    // simdjson behind a C header: a parse tree's JSON becomes a tape of 64-bit words.
    .target(name: "CJSONTape", linkerSettings: [.linkedLibrary("simdjson")]),
    // The C library's allocator, where Swift has no word for it.
    .target(name: "CHeap"),
    // Threads with room for any nesting, and work that is spread over them.
    .target(name: "DeepThreads", dependencies: ["CHeap"], swiftSettings: settings),
    // Text, positions, diagnostics, statements, and typed lazy views of the syntax tree.
    .target(
      name: "PostgresSyntax",
      dependencies: ["DeepThreads", "CPgQuery", "CJSONTape"],
      swiftSettings: settings
    ),
    // From what a user names to texts: files, folders, revisions of git, migration folders.
    .target(
      name: "Inputs",
      dependencies: [
        "DeepThreads", "PostgresSyntax", .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: settings
    ),
    // What pg_catalog and the extensions that ship with PostgreSQL provide.
    .target(name: "PostgresBuiltins", swiftSettings: settings),
    // Facts, identities, catalogs and their differences; no kind of object is named here.
    .target(
      name: "CatalogModel",
      dependencies: ["DeepThreads", "PostgresSyntax"],
      swiftSettings: settings
    ),
    // Expressions and queries with their names resolved, and their spelling.
    .target(
      name: "Expressions",
      dependencies: ["PostgresSyntax", "PostgresBuiltins", "CatalogModel"],
      swiftSettings: settings
    ),
    // Folds DDL into a catalog: the engine, and one file for each kind of object.
    .target(
      name: "Elaboration",
      dependencies: ["PostgresSyntax", "PostgresBuiltins", "CatalogModel", "Expressions"],
      swiftSettings: settings
    ),
    // From two catalogs to an ordered list of statements, and the proof of it.
    .target(
      name: "Planning",
      dependencies: [
        "DeepThreads", "CatalogModel", .product(name: "HeapModule", package: "swift-collections"),
      ],
      swiftSettings: settings
    ),
    // The public library: joins the stages.
    .target(
      name: "SchemaDiff",
      dependencies: [
        "DeepThreads", "PostgresSyntax", "Inputs", "CatalogModel", "Elaboration", "Planning",
        "CYAML", .product(name: "HeapModule", package: "swift-collections"),
      ],
      swiftSettings: settings
    ),
    // The command: options, streams and exit status.
    .executableTarget(
      name: "sqldiff",
      dependencies: ["SchemaDiff", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PostgresSyntaxTests",
      dependencies: ["DeepThreads", "PostgresSyntax"],
      swiftSettings: settings
    ),
    .testTarget(name: "InputsTests", dependencies: ["Inputs", "PostgresSyntax"], swiftSettings: settings),
    .testTarget(
      name: "ExpressionsTests",
      dependencies: ["Expressions", "PostgresBuiltins", "PostgresSyntax", "CatalogModel"],
      exclude: ["Stored"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ElaborationTests",
      dependencies: ["DeepThreads", "Elaboration", "PostgresSyntax", "CatalogModel"],
      swiftSettings: settings
    ),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    // Accounts for the grammar: whatever PostgreSQL's parser can say is read, or listed as left out.
    .testTarget(
      name: "GrammarTests",
      dependencies: [
        "DeepThreads", "Elaboration", "Inputs", "PostgresSyntax", "CatalogModel", "TestSupport",
      ],
      exclude: ["Accounts"],
      swiftSettings: settings
    ),
    // These three run the command that was built along with them; the last one folds random DDL by itself too.
    .testTarget(name: "CommandTests", dependencies: ["sqldiff", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "CorpusTests",
      dependencies: ["sqldiff", "PostgresSyntax", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ServerTests",
      dependencies: [
        "sqldiff", "DeepThreads", "CatalogModel", "Elaboration", "Expressions", "PostgresSyntax",
        "TestSupport",
      ],
      exclude: [
        "ServerSchema.sql", "Rows/Values.sql", "Rows/Filling.sql", "Rows/Contents.sql", "Rows/Return.sql",
        "Verdicts",
      ],
      swiftSettings: settings
    ),
    // For developers: reads a running server and writes PostgresBuiltins/Generated.
    .executableTarget(
      name: "generate-builtins",
      dependencies: [.product(name: "Subprocess", package: "swift-subprocess")],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PostgresBuiltinsTests",
      dependencies: ["PostgresBuiltins", "generate-builtins"],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)
