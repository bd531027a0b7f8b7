// swift-tools-version: 6.2
// Measurements: a package of its own, so that nobody who builds sqldiff builds this.
import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "sqldiff", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // The floor: libpg_query parsing the same text and doing nothing with it.
    .target(name: "CFloor", linkerSettings: [.linkedLibrary("pg_query")]),
    .executableTarget(
      name: "benchmark",
      dependencies: [
        "CFloor",
        .product(name: "SchemaDiff", package: "sqldiff"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)
