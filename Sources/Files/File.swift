package import Diagnostics

/// A text file as it was read: valid UTF-8, lines ended by LF, no byte order mark.
package struct File: Sendable, Hashable {
  /// The path relative to the workspace, with `/` between its parts.
  package let path: String
  /// The text, as the rest of the program sees it.
  package let text: String

  /// Makes a file from a path and a text that is already clean, as tests do.
  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// What reading a folder gave: the files that could be read, and what was wrong with the others.
package struct FolderReading: Sendable {
  /// The files, ordered by path.
  package var files: [File] = []
  /// Why a file or folder is missing from them.
  package var diagnostics: [Diagnostic] = []

  /// Gives files and what was wrong with others.
  package init(files: [File] = [], diagnostics: [Diagnostic] = []) {
    self.files = files
    self.diagnostics = diagnostics
  }
}
