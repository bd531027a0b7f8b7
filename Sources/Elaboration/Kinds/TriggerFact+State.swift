// ALTER TABLE … ENABLE TRIGGER and its kin: EnableDisableTrigger in trigger.c.

import CatalogModel
import PostgresSyntax

/// The subcommands of ALTER TABLE about triggers.
let triggerStateReaders: [AlterTableReader] = [
  ("AT_EnableTrig", .origin, .named), ("AT_DisableTrig", .disabled, .named),
  ("AT_EnableReplicaTrig", .replica, .named), ("AT_EnableAlwaysTrig", .always, .named),
  ("AT_EnableTrigAll", .origin, .all), ("AT_DisableTrigAll", .disabled, .all),
  ("AT_EnableTrigUser", .origin, .user), ("AT_DisableTrigUser", .disabled, .user),
].map { (subtype: String, state: TriggerFact.State, scope: TriggerScope) in
  AlterTableReader(subtype) { command, table, elaboration throws(Refusal) in
    let name = scope == .named ? command.text("name") ?? "" : nil
    try elaboration.setTriggers(named: name, of: table, to: state)
  }.locking(.shareRowExclusive)
}

/// Which triggers a subcommand is about.
private enum TriggerScope { case named, all, user }

extension Elaboration {
  /// Sets the state of one trigger or of all, on a table and, without ONLY, on its partitions.
  fileprivate mutating func setTriggers(
    named name: String?,
    of table: ObjectID,
    to state: TriggerFact.State
  ) throws(Refusal) {
    let triggers: [ObjectID]
    if let name {
      triggers = [try trigger(name, of: table)]
    } else {
      triggers = catalog.children(of: table, .trigger)
    }
    for trigger in triggers { setState(of: trigger, to: state) }
  }

  private mutating func setState(of trigger: ObjectID, to state: TriggerFact.State) {
    catalog.update(trigger, as: TriggerFact.self) { $0.enabled = state }
    guard !alterTableOnly else { return }
    for copy in catalog.dependents(of: trigger).map(\.id)
    where catalog.fact(copy, as: TriggerFact.self)?.original == trigger {
      setState(of: copy, to: state)
    }
  }
}

extension TriggerFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    // Making one and turning one off keeps writers out (CreateTrigger, EnableDisableTrigger), the rest everybody.
    let isWeak = change.isAdded || !(change.isRemoved || change.isMoved)
    reader.lock(reader.relation(change.id), isWeak ? .shareRowExclusive : .accessExclusive)
  }
}
