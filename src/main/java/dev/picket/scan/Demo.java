package dev.picket.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The example company's repository, laid out with generated secrets and a git history.
public final class Demo {
    private Demo() {}

    /// @return why it cannot be done, a sentence; empty when it was
    public static Optional<String> layOut(Path directory) throws IOException {
        return Optional.of("soon");
    }
}
