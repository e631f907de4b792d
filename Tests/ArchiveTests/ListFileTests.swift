import Archive
import Diagnostics
import Records
import Testing

/// Several records of one kind in one file, with what they share under `each`.
@Suite struct ListFileTests {
  private func items(_ head: String, _ records: String) -> Workspace {
    Workspace([
      "Sessions/rivers/1/items.md": "---\nkind: item\n\(head)\nrecords:\n\(records)\n---\n"
    ])
  }

  @Test func sharedFieldsReachEveryRecord() {
    let workspace = items(
      "each: {session: rivers/1, form: [general]}",
      "  - {id: gauges, title: gauges}\n  - {id: locks, title: locks}")
    #expect(workspace.codes.isEmpty)
    let read = workspace.archive.all(Item.self)
    #expect(read.map(\.key) == ["rivers/1/item/gauges", "rivers/1/item/locks"])
    #expect(read.map(\.form) == [[.general], [.general]])
  }

  @Test func ownFieldStandsInPlaceOfTheSharedOne() {
    let workspace = items(
      "each: {session: rivers/1, form: [general]}", "  - {id: gauges, title: gauges, form: [panel]}"
    )
    #expect(workspace.archive.all(Item.self).map(\.form) == [[.panel]])
  }

  @Test func sharedSourceStandsForEveryRecord() {
    let workspace = items(
      "reported-in: RIV/1/R\neach: {session: rivers/1, source: para. 4}",
      "  - {id: gauges, title: gauges}\n  - {id: locks, title: locks, source: para. 5}")
    let written = workspace.archive.keys(of: .item).map {
      workspace.archive[$0]?.provenance.sources(for: "title").map(\.cite.written)
    }
    #expect(written == [["para. 4"], ["para. 5"]])
  }

  @Test func fieldBesideEachIsRefused() {
    let workspace = items(
      "sesion: rivers/1\neach: {session: rivers/1}", "  - {id: gauges, title: gauges}")
    #expect(workspace.codes == ["R003"])
    #expect(workspace.archive.keys(of: .item).count == 1)
  }

  @Test func mistakeInOneRecordLeavesTheOthers() {
    let workspace = items(
      "each: {session: rivers/1}",
      "  - {id: gauges, title: gauges}\n  - locks\n  - {id: weirs}\n  - {id: fords, title: fords}")
    #expect(workspace.codes == ["R004", "R005"])
    #expect(workspace.archive.keys(of: .item) == ["rivers/1/item/fords", "rivers/1/item/gauges"])
  }
}
