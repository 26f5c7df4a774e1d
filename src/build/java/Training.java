import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Lets the product rehearse in a scratch copy of the demo, and the JVM write down what it loaded and linked: the AOT
/// cache. The cache is a gain and no need: what is in the way is said in one line, and the build goes on.
class Training {
    /// What is rehearsed, in one JVM, each as a user types it at the top of a repository with a change staged in every
    /// file.
    private static final List<List<String>> COMMANDS = List.of(
            List.of("hook"),
            List.of("scan", "--format", "text", "--format", "json=/dev/null", "--format", "sarif=/dev/null"),
            List.of("scan", "--staged"),
            List.of("--help"));

    private static final String REHEARSAL = "dev.picket.cli.Rehearsal";

    private static final long LONGEST_SECONDS = 120;

    private final Path stage;
    private final Path log;

    private Training(Path stage) {
        this.stage = stage;
        this.log = stage.resolveSibling("rehearsal.log").toAbsolutePath();
    }

    static void run(Path jar, Path cache, Path demo) throws IOException, InterruptedException {
        if (!Files.isDirectory(demo)) {
            return;
        }
        var training = new Training(cache.resolveSibling("rehearsal"));
        var next = cache.resolveSibling(cache.getFileName() + ".next");
        if (training.isStaged(demo) && training.isRehearsed(jar, next) && Files.exists(next)) {
            Files.move(next, cache, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(next);
            System.out.println("[WARNING] There is no AOT cache, so each start takes longer: see " + training.log);
        }
        remove(training.stage);
    }

    /// A repository with the demo committed and, staged after it, a blank line at the end of every file.
    private boolean isStaged(Path demo) throws IOException, InterruptedException {
        Files.deleteIfExists(log);
        remove(stage);
        var files = new ArrayList<Path>();
        try (var paths = Files.walk(demo)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var copy = stage.resolve(demo.relativize(path).toString());
                Files.copy(path, copy);
                if (Files.isRegularFile(copy)) {
                    files.add(copy);
                }
            }
        }
        if (!git("init", "-q") || !git("add", "-A") || !git("commit", "-q", "-m", "demo")) {
            return false;
        }
        for (var file : files) {
            Files.writeString(file, "\n", StandardOpenOption.APPEND);
        }
        return git("add", "-A");
    }

    private boolean isRehearsed(Path jar, Path cache) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:AOTCacheOutput=" + cache.toAbsolutePath(),
                "-cp",
                jar.toAbsolutePath().toString(),
                REHEARSAL));
        for (var words : COMMANDS) {
            command.add("--");
            command.addAll(words);
        }
        return runs(command);
    }

    private boolean git(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git", "-c", "user.name=Picket", "-c", "user.email=picket@example.com"));
        command.addAll(List.of(words));
        return runs(command);
    }

    /// Without this machine's settings of git, and not in the repository whose hook may have started the build.
    private boolean runs(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command)
                .directory(stage.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().putAll(Map.of("GIT_CONFIG_NOSYSTEM", "1", "GIT_CONFIG_GLOBAL", "/dev/null"));
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            Files.writeString(log, missing + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return false;
        }
        process.getOutputStream().close();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return false;
        }
        return process.exitValue() == 0;
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (var path : paths.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
