internal import Planning

#if canImport(Glibc)
  import Glibc
#endif

/// Ends searches when the program is interrupted from the keyboard; asked twice, it ends at once.
///
/// While the solver searches it takes the signal for itself, and loses it in between. So a thread of its
/// own waits for the signal, tells the planner, and reminds the solver until the program ends.
enum SearchInterruption {
  private static let interruption = Interruption()

  /// How often the solver is reminded, in nanoseconds.
  private static let reminding = 20_000_000

  /// Begins to wait for the signal, and gives the flag that it sets; called once, before a search.
  static func watched() -> Interruption {
    let searching = pthread_self()
    var signals = signals
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    signal(SIGUSR1) { _ in SearchInterruption.passOn() }
    var thread = pthread_t()
    let context = Unmanaged.passRetained(Searcher(searching)).toOpaque()
    pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        SearchInterruption.wait(for: Unmanaged<Searcher>.fromOpaque(context).takeRetainedValue())
      }, context)
    pthread_detach(thread)
    return interruption
  }

  private static var signals: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    return signals
  }

  private static func wait(for searcher: Searcher) -> Never {
    var signals = signals
    var number: Int32 = 0
    sigwait(&signals, &number)
    interruption.request()
    var pause = timespec(tv_sec: 0, tv_nsec: reminding)
    while true {
      pthread_kill(searcher.thread, SIGUSR1)
      if sigtimedwait(&signals, nil, &pause) == SIGINT { _exit(130) }
    }
  }

  /// Calls what the solver has set for an interruption, on the thread on which it searches.
  private static func passOn() {
    var action = sigaction()
    sigaction(SIGINT, nil, &action)
    if let handler = action.__sigaction_handler.sa_handler { handler(SIGINT) }
  }
}

/// The thread that searches.
private final class Searcher: Sendable {
  let thread: pthread_t

  init(_ thread: pthread_t) { self.thread = thread }
}
