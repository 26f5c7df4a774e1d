package dev.picket.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.cli.Version;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The jar and the cache that the build has just left, run as a user runs them.
class PackageIT {
    private static final Path TARGET = Path.of("target");

    @TempDir
    Path scratch;

    @Test
    void theJarIsUnsignedAndOneVersionOnly() throws IOException {
        try (var jar = new JarFile(TARGET.resolve(name() + ".jar").toFile())) {
            var names = Collections.list(jar.entries()).stream()
                    .map(Object::toString)
                    .toList();

            assertEquals(
                    List.of(),
                    names.stream()
                            .filter(n -> n.matches("META-INF/.*\\.(SF|RSA|DSA)"))
                            .toList());
            assertEquals(
                    List.of(),
                    names.stream()
                            .filter(n -> n.startsWith("META-INF/versions/"))
                            .toList());
            assertTrue(names.contains("META-INF/LICENSE"));
            var factories = jar.getInputStream(jar.getEntry("META-INF/services/tools.jackson.core.TokenStreamFactory"));
            assertEquals(2, new String(factories.readAllBytes(), UTF_8).lines().count(), "JSON's and YAML's");
        }
    }

    @Test
    void itTellsItsVersion() throws Exception {
        assertEquals(
                "picket " + Version.NUMBER,
                picket("", "--version").lines().findFirst().orElseThrow());
    }

    /// A class that is not in the cache costs about a tenth of a millisecond at every start.
    @Test
    void classesComeFromTheCache() throws Exception {
        var log = scratch.resolve("classes");
        picket("-Xlog:class+load:file=" + log, "--help");

        var ours = Files.readAllLines(log).stream()
                .filter(line -> line.contains("] picocli.") || line.contains("] dev.picket."))
                .toList();
        assertFalse(ours.isEmpty());
        assertEquals(
                List.of(),
                ours.stream()
                        .filter(line -> !line.contains("shared objects file"))
                        .toList());
    }

    /// Should a source have changed since the build began, the launcher must not build inside a build.
    static void withoutABuild(ProcessBuilder builder, Path scratch) throws IOException {
        Installation.executable(
                scratch.resolve("mvn"), "#!/bin/sh\necho '[ERROR] a source changed while the build ran'; exit 1\n");
        builder.environment().merge("PATH", scratch.toString(), (path, first) -> first + File.pathSeparator + path);
    }

    private static String name() throws IOException {
        return Files.readAllLines(TARGET.resolve("picket.current")).getFirst();
    }

    private String picket(String javaOptions, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bin/picket"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PICKET_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("PICKET_JAVA_OPTIONS", javaOptions);
        withoutABuild(builder, scratch);
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }
}
