// The modes in which a statement locks relations.

/// A lock mode of lockdefs.h, the weakest first.
package enum LockMode: UInt8, Comparable, Sendable {
  case accessShare = 1
  case rowShare, rowExclusive, shareUpdateExclusive, share, shareRowExclusive, exclusive, accessExclusive

  /// As LOCK TABLE has it: `SHARE ROW EXCLUSIVE`.
  package var sql: String {
    switch self {
    case .accessShare: "ACCESS SHARE"
    case .rowShare: "ROW SHARE"
    case .rowExclusive: "ROW EXCLUSIVE"
    case .shareUpdateExclusive: "SHARE UPDATE EXCLUSIVE"
    case .share: "SHARE"
    case .shareRowExclusive: "SHARE ROW EXCLUSIVE"
    case .exclusive: "EXCLUSIVE"
    case .accessExclusive: "ACCESS EXCLUSIVE"
    }
  }

  /// Whether INSERT, UPDATE and DELETE wait for it (ROW EXCLUSIVE conflicts with it).
  package var blocksWrites: Bool { self >= .share }

  package static func < (left: LockMode, right: LockMode) -> Bool { left.rawValue < right.rawValue }
}
