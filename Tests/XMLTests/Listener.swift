import Glibc

/// A port of this machine at which somebody listens, and knows whether anybody called.
final class Listener {
  /// The number of the port.
  let port: UInt16
  private let descriptor: Int32

  init?() {
    let opened = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutableBytes(of: &address) { bytes in
      guard let start = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else {
        return false
      }
      return bind(opened, start, size) == 0 && listen(opened, 1) == 0
        && getsockname(opened, start, &size) == 0
    }
    descriptor = opened
    port = UInt16(bigEndian: address.sin_port)
    guard isBound else {
      close(opened)
      return nil
    }
  }

  deinit { close(descriptor) }

  /// Whether somebody has connected.
  var wasCalled: Bool {
    let caller = accept(descriptor, nil, nil)
    if caller >= 0 { close(caller) }
    return caller >= 0
  }
}
