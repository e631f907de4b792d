import Commands

@main
enum Rapporteur {
  static func main() { Program.main() }
}
