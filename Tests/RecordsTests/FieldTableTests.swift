import Records
import Testing

/// The field tables of all kinds: what goes in comes out, and nothing else goes in.
@Suite struct FieldTableTests {
  @Test(arguments: Kind.allCases)
  func valuesToRecordAndBackIsTheIdentity(_ kind: Kind) throws {
    let values = Sample.values(kind.table.shape)
    let record = try #require(kind.table.record(values))
    #expect(type(of: record).kind == kind)
    #expect(record.values == values)
  }

  @Test(arguments: Kind.allCases)
  func eachFieldStandsAlone(_ kind: Kind) throws {
    let empty = try #require(kind.table.record(FieldValues())).values
    for field in kind.table.shape.fields {
      let value = Sample.value(field.shape)
      var expected = empty
      expected[field.name] = value
      let record = kind.table.record(FieldValues([FieldValues.Pair(field.name, value)]))
      let found = record?.values
      #expect(found?[field.name] == value, "\(kind).\(field.name)")
      #expect(found?.pairs.count == expected.pairs.count, "\(kind).\(field.name)")
      // Only what is required has a value without being given one.
      #expect((empty[field.name] != nil) == field.isRequired, "\(kind).\(field.name)")
    }
  }

  @Test(arguments: Kind.allCases)
  func wrongShapesAndUnknownNamesAreRefused(_ kind: Kind) {
    for field in kind.table.shape.fields {
      let values = FieldValues([FieldValues.Pair(field.name, Sample.wrong(field.shape))])
      #expect(kind.table.record(values) == nil, "\(kind).\(field.name)")
    }
    #expect(kind.table.record(FieldValues([.init("no-such-field", .text("x"))])) == nil)
  }

  @Test(arguments: Kind.allCases)
  func namesAreUniqueAndEveryFieldIsExplained(_ kind: Kind) {
    let fields = kind.table.shape.fields
    #expect(Set(fields.map(\.name)).count == fields.count)
    for field in fields {
      let isPlain = field.name.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }
      #expect(isPlain, "\(kind).\(field.name)")
      #expect(field.summary.hasSuffix("."), "\(kind).\(field.name)")
    }
    if let body = kind.table.bodyField { #expect(kind.table.field(body) != nil) }
  }

  @Test(arguments: Kind.allCases)
  func wordsOfChoicesAreUniqueAndExplained(_ kind: Kind) {
    for list in Sample.choices(.group(kind.table.shape)) {
      #expect(Set(list.options.map(\.word)).count == list.options.count)
      for option in list.options { #expect(option.sentence.hasSuffix("."), "\(option.word)") }
    }
  }

  @Test func everyWordOfAChoiceIsRead() {
    for word in ActForm.allCases { #expect(ActForm(value: word.value) == word) }
    for word in StateWord.allCases { #expect(StateWord(value: word.value) == word) }
    for word in EffectClass.allCases { #expect(EffectClass(value: word.value) == word) }
    #expect(ActForm(value: .choice("treaty")) == nil)
  }

  @Test func settingAValueAddsReplacesOrRemovesIt() {
    var values = FieldValues()
    values["a"] = .integer(1)
    values["b"] = .integer(2)
    values["a"] = .integer(3)
    #expect(values.pairs.map(\.name) == ["a", "b"])
    #expect(values["a"] == .integer(3))
    values["a"] = nil
    values["c"] = nil
    #expect(values == FieldValues([.init("b", .integer(2))]))
  }
}
