import Records

/// The number of an article and what is named inside it: `32, paragraph 3 (e)`, `9.1`, `8 (par. 2 b))`.
extension Scanner {
  /// Takes what follows the number of an article: its paragraph or paragraphs, and letters.
  func within(_ finding: inout Finding, _ article: String) {
    var parts = [article]
    var end = finding.end
    if let number = bracketed(end), number.text.utf8.allSatisfy({ $0 < 0x3A }) {
      parts.append(number.text)
      end = number.end
    } else if let paragraph = decimal(end) {
      parts.append("\(paragraph.value)")
      end = paragraph.end
    } else if let place = placeInBrackets(end), let path = place.place.path {
      parts += path
      end = place.end
    } else {
      var at = reader.skipSpace(end)
      if reader.next(at).scalar == 0x2C { at = reader.skipSpace(reader.next(at).after) }
      if let place = place(at), !place.place.steps.contains(where: { $0.unit.depth < 6 }) {
        end = place.end
        if let path = place.place.path ?? place.place.letterPath {
          parts += path
        } else {
          finding.pinpoint = place.place
        }
      }
    }
    while finding.pinpoint == nil, parts.count < 5, let letter = bracketed(end),
      letter.text.utf8.first.map({ $0 > 0x60 }) == true
    {
      parts.append(letter.text)
      end = letter.end
    }
    finding.object = .provision(parts)
    finding.end = end
  }

  /// The paragraph in "artículo 9.1" and, with its bracket, in "artículo 9 1)".
  func decimal(_ start: Int) -> (value: Int, end: Int)? {
    let (scalar, after) = reader.next(start)
    if scalar == 0x2E, let number = reader.digits(after), number.value < 100,
      !reader.next(number.end).scalar.isLetter
    {
      return (number.value, number.end)
    }
    guard scalar == 0x20, let number = reader.digits(reader.skipSpace(start)), number.value < 100,
      reader.next(number.end).scalar == 0x29
    else { return nil }
    return (number.value, reader.next(number.end).after)
  }

  /// The place in brackets after an article: 8 (paragraph 2 b)).
  func placeInBrackets(_ start: Int) -> (place: Pinpoint, end: Int)? {
    let open = reader.skipSpace(start)
    guard reader.next(open).scalar == 0x28, let place = place(reader.next(open).after),
      case let close = reader.skipSpace(place.end), reader.next(close).scalar == 0x29
    else { return nil }
    return (place.place, reader.next(close).after)
  }

  func articleNumber(_ start: Int) -> (text: String, end: Int)? {
    let at = reader.skipSpace(start)
    if let number = reader.digits(at), number.value < 1000 {
      let (scalar, after) = reader.next(number.end)
      guard scalar != 0x2F, !scalar.isLetter,
        !(scalar == 0x2E && reader.next(after).scalar.isDigit && decimal(number.end) == nil)
      else { return nil }
      return ("\(number.value)", number.end)
    }
    // "article premier", "первая" and the like are words.
    guard let ordinal = vocabulary.match(reader, at), case .ordinal(let value) = ordinal.lexeme,
      value == 1 && reader.next(at).scalar.isLatin || reader.next(at).scalar.isArabic
    else { return nil }
    return ("\(value)", ordinal.end)
  }

  func articleAgain(_ start: Int) -> Int? {
    guard let found = vocabulary.match(reader, start),
      case .article = found.lexeme
    else { return nil }
    return found.end
  }
}
