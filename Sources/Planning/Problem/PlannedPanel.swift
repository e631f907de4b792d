/// The panel of a discussion, whose seats are offered to regional groups in rotation.
package struct PlannedPanel: Sendable, Hashable {
  /// How many seats it has.
  package var seats: Int
  /// The groups that have nominated a panellist, each with its seat for sure.
  package var nominated: [String]
  /// The groups that will not nominate, to which no seat is offered.
  package var declined: [String]

  /// Makes a panel.
  package init(seats: Int, nominated: [String] = [], declined: [String] = []) {
    self.seats = seats
    self.nominated = nominated
    self.declined = declined
  }
}

/// A regional group, which nominates panellists for the seats offered to it.
package struct RegionalGroup: Sendable, Hashable {
  /// Its key.
  package var key: String
  /// The seats that were offered to it before the plan.
  package var offeredBefore: Int

  /// Makes a group.
  package init(_ key: String, offeredBefore: Int = 0) {
    self.key = key
    self.offeredBefore = offeredBefore
  }
}
