import Answers
import Archive
import Records
import Testing

/// The answers that templates can ask beside the fields of a record.
@Suite struct DerivedNameTests {
  private func answer(_ name: String, of key: Key, _ day: String? = nil) -> Value? {
    let kind = Waters.archive[key]?.kind ?? .topic
    let derived = DerivedName.of(kind).first { $0.description.name == name }
    return derived?.answer(.init(key, in: Waters.view(day), language: .en))
  }

  private func keys(_ name: String, of key: Key, _ day: String? = nil) -> [Key] {
    guard case .list(let values)? = answer(name, of: key, day) else { return [] }
    return values.compactMap { Reference(value: $0)?.target }
  }

  @Test func sessionsThatWereHeldStandInOrder() {
    #expect(keys("sessions", of: "rivers") == ["rivers/1", "rivers/2", "rivers/3", "rivers/4"])
    #expect(keys("coming-sessions", of: "rivers") == ["rivers/5"])
  }

  @Test func actsStandInTheOrderOfTheirNumbers() {
    #expect(
      keys("adopted", of: "rivers") == [
        "rivers/resolution/1/1", "rivers/resolution/2/1", "rivers/resolution/4/1",
      ])
  }

  @Test func listsEndWhereTheViewDoes() {
    #expect(keys("sessions", of: "rivers", "2012-06-30") == ["rivers/1"])
    #expect(
      keys("adopted", of: "rivers", "2012-06-30") == [
        "rivers/resolution/1/1", "rivers/resolution/2/1",
      ])
    #expect(keys("items", of: "rivers/4") == ["rivers/4/item/gauges"])
  }

  @Test func stateIsTheLatestInView() {
    let key: Key = "rivers/1/recommendation/a"
    #expect(answer("state", of: key) == .choice("followed-up"))
    #expect(answer("state", of: key, "2012-03-15") == .choice("submitted"))
  }

  @Test func yearIsGivenWhereItIsKnown() {
    #expect(answer("year", of: "rivers/2") == .integer(2012))
    #expect(answer("year", of: "rivers/3") == nil)
    #expect(answer("year", of: "rivers/resolution/1/1") == .integer(2010))
    #expect(answer("year", of: "rivers/resolution/2/1") == .integer(2012))
  }

  @Test func noNameHidesAFieldOfItsKind() {
    for derived in DerivedName.all {
      #expect(
        derived.kind.table.field(derived.description.name) == nil,
        "\(derived.kind.rawValue).\(derived.description.name)")
    }
    let names = DerivedName.all.map { "\($0.kind.rawValue).\($0.description.name)" }
    #expect(Set(names).count == names.count)
  }
}
