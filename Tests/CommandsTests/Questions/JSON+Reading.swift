import Answers

extension JSON {
  /// A member of an object; null where there is none.
  subscript(name: String) -> JSON {
    get { members.first { $0.name == name }?.value ?? .null }
    set {
      var members = members
      if let index = members.firstIndex(where: { $0.name == name }) {
        members[index].value = newValue
      } else {
        members.append(Member(name, newValue))
      }
      self = .object(members)
    }
  }

  /// The members of an object; none of anything else.
  var members: [Member] { if case .object(let members) = self { members } else { [] } }

  /// The elements of an array; none of anything else.
  var elements: [JSON] {
    get { if case .array(let values) = self { values } else { [] } }
    set { self = .array(newValue) }
  }

  /// The words of a string.
  var words: String? { if case .string(let words) = self { words } else { nil } }

  /// A number.
  var integer: Int? { if case .number(let number) = self { number } else { nil } }

  /// The words of the strings in an array.
  var strings: [String] { elements.compactMap(\.words) }

  /// A word, or null.
  static func word(_ word: String?) -> JSON { word.map(JSON.string) ?? .null }

  /// A number, or null.
  static func integer(_ number: Int?) -> JSON { number.map(JSON.number) ?? .null }

  /// Words in an array.
  static func list(_ words: [String]) -> JSON { .array(words.map(JSON.string)) }

  /// Numbers in an array.
  static func list(_ numbers: [Int]) -> JSON { .array(numbers.map(JSON.number)) }

  /// Members in order.
  static func fields(_ members: KeyValuePairs<String, JSON>) -> JSON {
    .object(members.map { Member($0.key, $0.value) })
  }
}
