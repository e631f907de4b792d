// swift-tools-version: 6.3

import PackageDescription

/// What every Swift target is compiled with: language mode 6, the coming features, warnings as errors.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .treatAllWarnings(as: .error),
  .treatWarning("DeprecatedDeclaration", as: .warning),
]

/// One room of the house: its name and the rooms it may look into.
func room(_ name: String, _ rooms: Target.Dependency...) -> Target {
  .target(name: name, dependencies: rooms, swiftSettings: settings)
}

/// The tests of a room; they may look into that room and the given others.
func tests(_ name: String, _ rooms: Target.Dependency..., resources: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + rooms,
    exclude: resources, swiftSettings: settings)
}

/// Whether the benchmarks are built with the peer that `make bench` measures beside the recogniser.
///
/// Nothing else needs it, so that it is left out unless the environment asks for it.
let measuresPeers = Context.environment["RAPPORTEUR_PEERS"] != nil
let peers: [Target] =
  measuresPeers
  ? [
    .systemLibrary(
      name: "CPCRE2", path: "Benchmarks/CPCRE2", pkgConfig: "libpcre2-8",
      providers: [.apt(["libpcre2-dev"])])
  ] : []

let package = Package(
  name: "Rapporteur",
  products: [
    .executable(name: "rapporteur", targets: ["rapporteur"]),
    .library(name: "Citations", targets: ["Citations"]),
    .library(
      name: "Rapporteur",
      targets: ["Records", "Archive", "Answers", "Pictures", "Documents", "Drafting", "Publishing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CSolver", pkgConfig: "cbc", providers: [.apt(["coinor-libcbc-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),

    room("Diagnostics"),
    room("Files", "Diagnostics"),
    room("YAML", "Diagnostics", "CYAML"),
    room("Markdown", "Diagnostics", "CMarkdown"),
    room("Zip", "Diagnostics", "CZip"),
    room("XML", "Diagnostics", "CLibXML2"),
    room("Records", "Diagnostics"),
    room("Citations", "Diagnostics", "Records"),
    room("Archive", "Diagnostics", "Files", "YAML", "Records", "Citations"),
    room("Answers", "Diagnostics", "Records", "Citations", "Archive"),
    room("Planning", "Diagnostics", "Records", "Citations", "Archive", "Answers", "CSolver"),
    room("Pictures"),
    room("Documents", "Records", "Pictures"),
    room(
      "Drafting", "Diagnostics", "Files", "YAML", "Records", "Citations", "Archive", "Answers",
      "Pictures", "Documents", "Markdown"),
    room(
      "Publishing", "Diagnostics", "Records", "Pictures", "Documents", "Files", "YAML", "Zip"),
    room(
      "Searching", "Diagnostics", "Files", "Records", "Citations", "Archive", "Answers",
      "CStemmer",
      .product(name: "GRDB", package: "GRDB.swift")),
    room("Proofing", "Diagnostics", "Files", "XML"),
    room(
      "Reconciling", "Diagnostics", "Records", "Citations", "Archive", "Documents", "XML", "Zip"),
    room(
      "Translating", "Diagnostics", "Records", "Archive", "Answers", "Pictures", "Documents",
      "Drafting", "Publishing", "XML"),
    room(
      "Commands", "Diagnostics", "Files", "YAML", "Records", "Citations", "Archive", "Answers",
      "Pictures", "Documents", "Drafting", "Publishing", "XML", "Proofing", "Reconciling",
      "Translating", "Planning", "Searching",
      .product(name: "ArgumentParser", package: "swift-argument-parser")),
    .executableTarget(name: "rapporteur", dependencies: ["Commands"], swiftSettings: settings),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Records", "Citations", "Archive", "Answers", "Documents", "Publishing", "Files",
        "Searching",
        "Mutations", "Planning", "SeededWorkplans",
      ] + (measuresPeers ? ["CPCRE2"] : []),
      path: "Benchmarks", exclude: ["README.md", "CPCRE2"],
      swiftSettings: settings + (measuresPeers ? [.define("PCRE2")] : [])),
    .target(
      name: "Mutations", dependencies: ["Records", "Citations"], path: "Tests/Mutations",
      swiftSettings: settings),

    .target(
      name: "SeededWorkplans", dependencies: ["Planning"], path: "Tests/SeededWorkplans",
      swiftSettings: settings),

    tests("Diagnostics"),
    tests("Files", "Diagnostics"),
    tests("YAML", "Diagnostics"),
    tests("Markdown", "Diagnostics"),
    tests("Zip", "Diagnostics"),
    tests("XML", "Diagnostics"),
    tests("Records"),
    tests("Citations", "Records", "Mutations", resources: ["Rows", "Judged"]),
    tests("Archive", "Diagnostics", "Files", "Records", "Citations", "Answers"),
    tests("Answers", "Diagnostics", "Files", "Records", "Archive"),
    tests("Planning", "Diagnostics", "Files", "Records", "Archive", "Answers", "SeededWorkplans"),
    tests(
      "Commands", "rapporteur", "Diagnostics", "Files", "YAML", "Records", "Archive", "Answers",
      "Documents", "Drafting", "Publishing", "Zip", "Markdown", "XML", "Proofing",
      resources: ["Fixtures", "Snapshots"]),
    tests(
      "Reconciling", "Diagnostics", "Files", "Records", "Archive", "Documents", "Publishing", "Zip"),
    tests("Pictures", "Files", resources: ["Snapshots"]),
    tests("Documents", "Records", "Pictures"),
    tests(
      "Drafting", "Diagnostics", "Files", "Records", "Archive", "Answers", "Pictures", "Documents",
      "Markdown", "Publishing", resources: ["Snapshots"]),
    tests(
      "Publishing", "Diagnostics", "Files", "Records", "Pictures", "Documents", "Markdown", "Zip",
      "XML", resources: ["Snapshots"]),
    tests("Searching", "Files", "Diagnostics", "Records", "Archive", "Answers"),
    tests("Proofing", "Diagnostics", "Files", "XML"),
    tests("Translating", "Diagnostics", "Records", "Documents", "XML"),
  ] + peers
)
