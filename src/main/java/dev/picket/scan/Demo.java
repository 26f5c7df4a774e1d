package dev.picket.scan;

import dev.picket.git.DemoRepository;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The example company's repository, laid out with generated secrets and a git history. Its files are in the product, under `demo/`.
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
        var folder = Demo.class.getResource("/demo/README.md");
        if (folder == null) {
            throw new IOException("The product was built without its demo");
        }
        var uri = URI.create(folder.toString());
        if (!uri.getScheme().equals("jar")) {
            return files(Path.of(uri.resolve(".")));
        }
        try (var jar = FileSystems.newFileSystem(uri, Map.of())) {
            return files(jar.getPath("/demo"));
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
