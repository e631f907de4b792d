/// The command-line program; the executable does nothing but start it.
public enum Program {
  /// Runs the command that the arguments name.
  public static func main() {}
}
