package dev.picket.git;

import java.io.IOException;

/// What lies in the repository is not what git's formats say. Becomes a value at the package's border.
final class GitFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    GitFormatException(String message) {
        super(message);
    }
}
