package dev.picket.scan;

import dev.picket.git.DemoRepository;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The example company's repository, laid out with generated secrets and a git history. Its files are in the product: `demo/…`, listed
/// in `demo.index`.
public final class Demo {
    private Demo() {}

    /// @return why it cannot be done, a sentence; empty when it was
    public static Optional<String> layOut(Path directory) throws IOException {
        if (Files.exists(directory) && !isEmpty(directory)) {
            return Optional.of(directory + " is not empty.");
        }
        DemoRepository.layOut(directory, files());
        return Optional.empty();
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var entries = Files.newDirectoryStream(directory)) {
            return !entries.iterator().hasNext();
        }
    }

    private static Map<String, byte[]> files() throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (var path : new String(resource("/demo.index"), StandardCharsets.UTF_8).lines().toList()) {
            files.put(path, resource("/demo/" + path));
        }
        return files;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Demo.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("The product was built without " + name);
            }
            return in.readAllBytes();
        }
    }
}
