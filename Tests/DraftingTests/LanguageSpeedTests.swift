import Drafting
import Testing

@Test func aPageIsRenderedQuickly() throws {
  let block =
    "{% paragraph %}\nHeld in {{ session.place }},\n{{ session.days | days }}.\n{% endparagraph %}\n\n"
  let text = String(repeating: block, count: 240)
  let bench = Bench(text)
  #expect(bench.said == [])
  #expect(bench.markdown.utf8.count > 10_000)
  let clock = ContinuousClock()
  let took = clock.measure { _ = Bench(text) }
  #expect(took < .seconds(2))
}
