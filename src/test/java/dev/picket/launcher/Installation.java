package dev.picket.launcher;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A checkout of Picket in a scratch folder, with the real launcher and, around it, only what a test puts there: a
/// `java` that tells how it was called, a `mvn` that leaves what the build leaves, and on the PATH the few tools of a
/// bare system.
final class Installation {
    private static final List<String> TOOLS =
            List.of("sh", "readlink", "mkdir", "rmdir", "rm", "mv", "find", "sleep", "grep", "head", "cat");

    /// Prints its arguments, one a line, and what it reads; exits as told.
    private static final String JAVA = """
            #!/bin/sh
            echo "pid $$"
            echo "home ${0%/bin/java}"
            echo "locale ${LC_ALL-}"
            for argument; do printf '%s\\n' "$argument"; done
            cat
            exit "${FAKE_EXIT:-0}"
            """;

    /// Leaves a jar and a cache named `picket-built`, and a line for each time that it ran.
    private static final String MAVEN = """
            #!/bin/sh
            echo "$JAVA_HOME $*" >>"$FAKE_ROOT/builds"
            [ -z "${FAKE_BUILD_FAILS-}" ] || { echo '[ERROR] it does not compile'; exit 1; }
            sleep 1
            touch "$FAKE_ROOT/target/picket-built.jar" "$FAKE_ROOT/target/picket-built.aot"
            printf 'picket-built\\n%s\\n' "$JAVA_HOME" >"$FAKE_ROOT/target/picket.current"
            """;

    final Path root;
    final Path tools;
    final Path home;

    private final Path scratch;
    private List<String> prefix = List.of();

    Installation(Path scratch) throws IOException {
        this.scratch = scratch;
        root = scratch.resolve("checkout");
        tools = scratch.resolve("tools");
        home = scratch.resolve("home");
        Files.createDirectories(root.resolve("bin"));
        Files.createDirectories(root.resolve("src/main"));
        Files.createDirectories(home);
        Files.createDirectories(tools);
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("bin/picket"), root.resolve("bin/picket"), StandardCopyOption.COPY_ATTRIBUTES);
        for (var tool : Stream.concat(TOOLS.stream(), Stream.of("touch")).toList()) {
            Files.createSymbolicLink(tools.resolve(tool), onThisSystem(tool));
        }
    }

    /// A JDK of this version, as far as the launcher looks.
    Path jdk(String name, String version) throws IOException {
        var jdk = Files.createDirectories(scratch.resolve(name));
        Files.createDirectories(jdk.resolve("bin"));
        executable(jdk.resolve("bin/java"), JAVA);
        executable(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    void maven() throws IOException {
        executable(tools.resolve("mvn"), MAVEN);
    }

    /// What a build leaves, now: a jar, a cache of the same name, and the note that names them.
    void built(String name) throws IOException {
        Files.createDirectories(root.resolve("target"));
        Files.writeString(root.resolve("target/" + name + ".jar"), "");
        Files.writeString(root.resolve("target/" + name + ".aot"), "");
        current(name);
    }

    void current(String name) throws IOException {
        Files.writeString(root.resolve("target/picket.current"), name + "\n/nowhere\n");
    }

    /// A source that was edited after the build.
    void edit() throws IOException {
        var source = root.resolve("src/main/Edited.java");
        Files.writeString(source, "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        Files.setLastModifiedTime(
                root.resolve("target/picket.current"),
                FileTime.from(Instant.now().minusSeconds(5)));
    }

    /// From here on nothing in the checkout or in the home folder can be written, not even by root, who becomes nobody.
    void makeReadOnly() throws IOException {
        try (var paths = Files.walk(scratch)) {
            for (var path : paths.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r-xr-xr-x"));
            }
        }
        Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(tools, PosixFilePermissions.fromString("rwxr-xr-x"));
        if (Files.isWritable(root)) {
            var nobody = Path.of("/usr/bin/setpriv");
            assumeTrue(
                    Files.isExecutable(nobody), "root writes everywhere, and there is no setpriv to be someone else");
            prefix = List.of(nobody.toString(), "--reuid=65534", "--regid=65534", "--clear-groups");
        }
    }

    long builds() throws IOException {
        var builds = root.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    Run run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return run(root.resolve("bin/picket"), environment, "", arguments);
    }

    Run run(Path launcher, Map<String, String> environment, String input, String... arguments)
            throws IOException, InterruptedException {
        return start(launcher, environment, input, arguments).end();
    }

    Running start(Path launcher, Map<String, String> environment, String input, String... arguments)
            throws IOException {
        var errors = Files.createTempFile(scratch, "errors", "");
        var command = new ArrayList<>(prefix);
        command.add(launcher.toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(home.toFile()).redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("FAKE_ROOT", root.toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        try (var stdin = process.outputWriter()) {
            stdin.write(input);
        }
        return new Running(process, errors);
    }

    record Running(Process process, Path errors) {
        Run end() throws IOException, InterruptedException {
            var output = process.inputReader().lines().toList();
            return new Run(process.waitFor(), process.pid(), output, Files.readString(errors));
        }
    }

    /// How it ended: the lines that the fake `java` printed, and standard error.
    record Run(int exit, long pid, List<String> output, String errors) {
        String outputText() {
            return output.stream().collect(joining("\n"));
        }
    }

    static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path onThisSystem(String tool) {
        return Stream.of("/bin", "/usr/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
