extension KnownBodies {
  /// The bodies and treaties that the library carries, for use where there are no records.
  ///
  /// They have what citations need: names, series of symbols and of acts, gatherings, rules by number,
  /// and what stands above them. Read once, when first asked for.
  public static let standard: KnownBodies = {
    let carried = CarriedBodies(CarriedTable.text)
    return KnownBodies(bodies: carried.bodies, treaties: carried.treaties)
  }()
}
