package dev.picket.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `picket hook` as pre-commit runs it, from the hook file that users refer to. Runs where pre-commit is installed.
class PreCommitIT {
    private static final String ENCRYPTED = """
            resource "aws_ebs_volume" "data" {
              availability_zone = "eu-central-1a"
              size              = 40
              encrypted         = true
            }
            """;

    @TempDir
    Path scratch;

    Path repository;

    record Ended(int exit, String output) {}

    @BeforeEach
    void installTheHook() throws Exception {
        assumeTrue(isInstalled("pre-commit"), "pre-commit is not installed");
        Files.createSymbolicLink(
                Files.createDirectory(scratch.resolve("bin")).resolve("picket"),
                Path.of("bin/picket").toAbsolutePath());

        var hooks = repository("hooks");
        Files.copy(Path.of(".pre-commit-hooks.yaml"), hooks.resolve(".pre-commit-hooks.yaml"));
        commit(hooks, "hooks");
        var revision = git(hooks, "rev-parse", "HEAD").output().strip();

        repository = repository("company");
        Files.writeString(repository.resolve(".pre-commit-config.yaml"), """
                repos:
                  - repo: %s
                    rev: %s
                    hooks:
                      - id: picket
                """.formatted(hooks, revision));
        commit(repository, "configure pre-commit");
        assertEquals(0, run(repository, "pre-commit", "install").exit());
    }

    @Test
    void letsACleanCommitPass() throws Exception {
        Files.writeString(repository.resolve("main.tf"), ENCRYPTED);
        var commit = commit(repository, "a volume");

        assertEquals(0, commit.exit(), commit.output());
        assertTrue(commit.output().contains("Passed"), commit.output());
    }

    @Test
    void stopsACommitThatBringsAFinding() throws Exception {
        Files.writeString(repository.resolve("main.tf"), ENCRYPTED);
        commit(repository, "a volume");
        Files.writeString(repository.resolve("main.tf"), ENCRYPTED.replace("true", "false"));
        var commit = commit(repository, "an open volume");

        assertNotEquals(0, commit.exit(), commit.output());
        assertTrue(commit.output().contains("main.tf:4"), commit.output());
        assertEquals(
                "a volume", git(repository, "log", "-1", "--format=%s").output().strip());
    }

    @Test
    void letsACommitPassThatLeavesAnOldFindingAlone() throws Exception {
        Files.writeString(repository.resolve("main.tf"), ENCRYPTED.replace("true", "false"));
        git(repository, "add", "-A");
        git(repository, "commit", "--no-verify", "-m", "an open volume");
        Files.writeString(repository.resolve("main.tf"), "# ours\n" + ENCRYPTED.replace("true", "false"));
        var commit = commit(repository, "a comment");

        assertEquals(0, commit.exit(), commit.output());
    }

    /// Git makes such a commit from an index of its own, and tells the hook by `GIT_INDEX_FILE`.
    @Test
    void judgesOnlyWhatAPartialCommitHolds() throws Exception {
        Files.writeString(repository.resolve("main.tf"), ENCRYPTED);
        commit(repository, "a volume");
        Files.writeString(
                repository.resolve("more.tf"),
                ENCRYPTED.replace("true", "false").replace("data", "more"));
        git(repository, "add", "more.tf");
        Files.writeString(repository.resolve("main.tf"), "# ours\n" + ENCRYPTED);
        var partial = git(repository, "commit", "main.tf", "-m", "only a comment");
        var rest = git(repository, "commit", "-m", "the rest");

        assertEquals(0, partial.exit(), partial.output());
        assertNotEquals(0, rest.exit(), rest.output());
        assertTrue(rest.output().contains("more.tf:4"), rest.output());
    }

    private Path repository(String name) throws Exception {
        var folder = Files.createDirectory(scratch.resolve(name));
        git(folder, "init", "-q");
        return folder;
    }

    private Ended commit(Path folder, String message) throws Exception {
        git(folder, "add", "-A");
        return git(folder, "commit", "-m", message);
    }

    private Ended git(Path folder, String... words) throws Exception {
        var identity = Stream.of("git", "-c", "user.name=Picket", "-c", "user.email=picket@example.com");
        return run(folder, Stream.concat(identity, Stream.of(words)).toArray(String[]::new));
    }

    private Ended run(Path folder, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("PRE_COMMIT"));
        builder.environment()
                .putAll(Map.of(
                        "GIT_CONFIG_NOSYSTEM",
                        "1",
                        "GIT_CONFIG_GLOBAL",
                        "/dev/null",
                        "PRE_COMMIT_HOME",
                        scratch.resolve("pre-commit").toString(),
                        "PICKET_JAVA_HOME",
                        System.getProperty("java.home")));
        builder.environment()
                .merge("PATH", scratch.resolve("bin").toString(), (path, first) -> first + File.pathSeparator + path);
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private static boolean isInstalled(String tool) {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
