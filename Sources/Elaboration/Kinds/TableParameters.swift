// The storage parameters of tables and columns: the entries of reloptions.c for heap, TOAST and attributes.

import CatalogModel

/// What a table that holds rows takes; those of its TOAST table by names with `toast.`.
let tableParameters: [String: ParameterKind] = {
  let shared: [String: ParameterKind] = [
    "autovacuum_enabled": .flag,
    "autovacuum_vacuum_threshold": .whole(0...Int(Int32.max)),
    "autovacuum_vacuum_insert_threshold": .whole(-1...Int(Int32.max)),
    "autovacuum_vacuum_cost_limit": .whole(1...10000),
    "autovacuum_freeze_min_age": .whole(0...1_000_000_000),
    "autovacuum_freeze_max_age": .whole(100_000...2_000_000_000),
    "autovacuum_freeze_table_age": .whole(0...2_000_000_000),
    "autovacuum_multixact_freeze_min_age": .whole(0...1_000_000_000),
    "autovacuum_multixact_freeze_max_age": .whole(10_000...2_000_000_000),
    "autovacuum_multixact_freeze_table_age": .whole(0...2_000_000_000),
    "log_autovacuum_min_duration": .whole(-1...Int(Int32.max)),
    "autovacuum_vacuum_cost_delay": .number(0...100),
    "autovacuum_vacuum_scale_factor": .number(0...100),
    "autovacuum_vacuum_insert_scale_factor": .number(0...100),
    "vacuum_index_cleanup": .word(["auto", "on", "off", "true", "false", "yes", "no", "1", "0"]),
    "vacuum_truncate": .flag,
  ]
  var result = shared
  for (name, kind) in shared { result["toast.\(name)"] = kind }
  result["fillfactor"] = .whole(10...100)
  result["toast_tuple_target"] = .whole(128...8160)
  result["parallel_workers"] = .whole(0...1024)
  result["user_catalog_table"] = .flag
  result["autovacuum_analyze_threshold"] = .whole(0...Int(Int32.max))
  result["autovacuum_analyze_scale_factor"] = .number(0...100)
  return result
}()

/// What ALTER COLUMN … SET (…) takes.
let columnParameters: [String: ParameterKind] = [
  "n_distinct": .number(-1...Double.greatestFiniteMagnitude),
  "n_distinct_inherited": .number(-1...Double.greatestFiniteMagnitude),
]
