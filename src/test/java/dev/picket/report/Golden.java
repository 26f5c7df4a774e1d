package dev.picket.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that holds what is expected. `-Daccept` rewrites it, and `git diff` is the review.
public final class Golden {
    private Golden() {}

    public static void assertMatches(Path file, String actual) throws IOException {
        if (System.getProperty("accept") != null) {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, actual);
        }
        assertEquals(Files.exists(file) ? Files.readString(file) : "", actual, file + " (-Daccept rewrites it)");
    }
}
