// Finds objects by what is told of them elsewhere: the keys stay where they are, only their hashes are kept.

/// A flat table from hashes to objects, several of which may share one; who asks compares the keys.
///
/// Every name in a catalog passes through two or three of these. A dictionary would keep each key once more, count
/// references to it, and hash it again whenever the table grows.
struct HashIndex: Sendable {
  private struct Slot {
    var hash: UInt64
    /// -1 in an empty slot.
    var id: Int32
  }

  private var slots: [Slot] = []
  private var count = 0

  private static let empty = Slot(hash: 0, id: -1)

  /// The first object under that hash which passes a test.
  @inline(__always)
  func first(_ hash: UInt64, where isWanted: (ObjectID) -> Bool) -> ObjectID? {
    guard !slots.isEmpty else { return nil }
    return slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var index = Int(truncatingIfNeeded: hash) & mask
      while slots[index].id >= 0 {
        if slots[index].hash == hash, isWanted(ObjectID(raw: slots[index].id)) {
          return ObjectID(raw: slots[index].id)
        }
        index = (index + 1) & mask
      }
      return nil
    }
  }

  /// All of them, in no particular order.
  func all(_ hash: UInt64, where isWanted: (ObjectID) -> Bool) -> [ObjectID] {
    var result: [ObjectID] = []
    _ = first(hash) { id in
      if isWanted(id) { result.append(id) }
      return false
    }
    return result
  }

  mutating func insert(_ hash: UInt64, _ id: ObjectID) {
    if 4 * (count + 1) > 3 * slots.count { grow(to: max(64, 2 * slots.count)) }
    place(Slot(hash: hash, id: id.raw))
    count += 1
  }

  /// Takes an object from under a hash; nothing when it is not there.
  mutating func remove(_ hash: UInt64, _ id: ObjectID) {
    guard !slots.isEmpty else { return }
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index].hash != hash || slots[index].id != id.raw {
      guard slots[index].id >= 0 else { return }
      index = (index + 1) & mask
    }
    count -= 1
    // What stands behind it moves up where it may, so that no search ends too early.
    var next = (index + 1) & mask
    while slots[next].id >= 0 {
      let home = Int(truncatingIfNeeded: slots[next].hash) & mask
      if (next - home) & mask >= (next - index) & mask {
        slots[index] = slots[next]
        index = next
      }
      next = (next + 1) & mask
    }
    slots[index] = Self.empty
  }

  /// Makes room for so many more.
  mutating func reserveCapacity(_ more: Int) {
    var room = max(64, slots.count)
    while 4 * (count + more) > 3 * room { room *= 2 }
    if room > slots.count { grow(to: room) }
  }

  private mutating func grow(to room: Int) {
    let old = slots
    slots = [Slot](repeating: Self.empty, count: room)
    for slot in old where slot.id >= 0 { place(slot) }
  }

  private mutating func place(_ slot: Slot) {
    slots.withUnsafeMutableBufferPointer { slots in
      let mask = slots.count - 1
      var index = Int(truncatingIfNeeded: slot.hash) & mask
      while slots[index].id >= 0 { index = (index + 1) & mask }
      slots[index] = slot
    }
  }
}

/// Mixes two numbers into one that has nothing to do with either.
@inlinable
@inline(__always)
func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
  // The two halves of a product, as in wyhash.
  let product = (left ^ 0x2d35_8dcc_aa6c_78a5).multipliedFullWidth(by: right ^ 0x8bb8_4b93_962e_acc9)
  return product.high ^ product.low
}

extension String {
  /// A hash of the text, eight bytes at a time; the same in every run.
  var quickHash: UInt64 {
    utf8.withContiguousStorageIfAvailable(\.quickHash) ?? Array(utf8).withUnsafeBufferPointer(\.quickHash)
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate var quickHash: UInt64 {
    let start = UnsafeRawPointer(baseAddress)
    var hash = UInt64(count)
    var position = 0
    while position + 8 <= count {
      hash = mixed(hash, start?.loadUnaligned(fromByteOffset: position, as: UInt64.self) ?? 0)
      position += 8
    }
    var rest: UInt64 = 0
    while position < count {
      rest = rest << 8 | UInt64(self[position])
      position += 1
    }
    return mixed(hash, rest)
  }
}
