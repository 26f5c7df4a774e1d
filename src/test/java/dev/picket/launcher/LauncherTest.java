package dev.picket.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.launcher.Installation.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `bin/picket`, with a `java` that tells how it was called.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    Path scratch;

    Installation installation;
    Map<String, String> jdk25;

    @BeforeEach
    void install() throws IOException {
        installation = new Installation(scratch);
        jdk25 = Map.of("PICKET_JAVA_HOME", installation.jdk("jdk-25", "25.0.3").toString());
    }

    @Test
    void becomesTheJvm() throws Exception {
        installation.built("picket-a");
        var run = installation.run(jdk25, "scan", "a b", "", "*");

        assertEquals(0, run.exit(), run.errors());
        assertTrue(run.output().contains("pid " + run.pid()), "the JVM is the same process, so signals are its own");
        var jar = installation.root.resolve("target/picket-a.jar").toString();
        var words = run.output().subList(run.output().indexOf(jar), run.output().size());
        assertEquals(List.of(jar, "scan", "a b", "", "*"), words);
        assertEquals("", run.errors());
    }

    @Test
    void exitCodeIsTheJvms() throws Exception {
        installation.built("picket-a");
        var environment = Map.of("PICKET_JAVA_HOME", jdk25.get("PICKET_JAVA_HOME"), "FAKE_EXIT", "1");

        assertEquals(1, installation.run(environment, "hook").exit());
    }

    @Test
    void standardInputIsTheJvms() throws Exception {
        installation.built("picket-a");
        var run = installation.run(installation.root.resolve("bin/picket"), jdk25, "first\nsecond\n", "eval");

        assertEquals("eval\nfirst\nsecond", tail(run, 3));
    }

    @Test
    void standardInputOutlivesABuild() throws Exception {
        installation.maven();
        var run = installation.run(installation.root.resolve("bin/picket"), jdk25, "first\n", "eval");

        assertEquals("eval\nfirst", tail(run, 2));
        assertEquals(1, installation.builds());
    }

    @Test
    void worksThroughLinks() throws Exception {
        installation.built("picket-a");
        var absolute = installation.home.resolve("picket");
        Files.createSymbolicLink(absolute, installation.root.resolve("bin/picket"));
        var relative = Files.createDirectory(installation.home.resolve("bin")).resolve("picket");
        Files.createSymbolicLink(relative, Path.of("../picket"));

        assertEquals("hook", tail(installation.run(absolute, jdk25, "", "hook"), 1));
        assertEquals("hook", tail(installation.run(relative, jdk25, "", "hook"), 1));
        assertEquals("hook", tail(installation.run(Path.of("bin/picket"), jdk25, "", "hook"), 1));
    }

    @Test
    void worksInAFolderWithBlanks() throws Exception {
        installation = new Installation(Files.createDirectory(scratch.resolve("my projects")));
        installation.built("picket-a");

        assertEquals("hook", tail(installation.run(jdk25, "hook"), 1));
    }

    @Test
    void onlyHistoryUsesTheOptimisingCompiler() throws Exception {
        installation.built("picket-a");

        var quick = "-XX:TieredStopAtLevel=1";
        assertTrue(installation.run(jdk25, "hook").output().contains(quick));
        assertTrue(installation.run(jdk25, "scan", "--staged").output().contains(quick));
        assertTrue(installation.run(jdk25, "scan", ".").output().contains(quick));
        assertFalse(installation.run(jdk25, "scan", "--history").output().contains(quick));
        assertFalse(installation.run(jdk25, "scan", "--range", "A..B").output().contains(quick));
    }

    @Test
    void fileNamesAreUtf8WhateverTheLocale() throws Exception {
        installation.built("picket-a");
        var home = jdk25.get("PICKET_JAVA_HOME");

        assertTrue(installation.run(jdk25, "hook").output().contains("locale C.UTF-8"));
        var posix = Map.of("PICKET_JAVA_HOME", home, "LC_ALL", "C");
        assertTrue(installation.run(posix, "hook").output().contains("locale C.UTF-8"));
        var german = Map.of("PICKET_JAVA_HOME", home, "LANG", "de_DE.UTF-8");
        assertTrue(installation.run(german, "hook").output().contains("locale "));
    }

    @Test
    void aHookNeverBuilds() throws Exception {
        installation.maven();
        var run = installation.run(jdk25, "hook");

        assertEquals(2, run.exit());
        assertEquals(1, run.errors().lines().count(), run.errors());
        assertTrue(run.errors().contains("not built yet"), run.errors());
        assertEquals(0, installation.builds());
    }

    @Test
    void aHookRunsTheJarThatIsThereThoughSourcesAreNewer() throws Exception {
        installation.maven();
        installation.built("picket-a");
        installation.edit();

        assertEquals(0, installation.run(jdk25, "hook").exit());
        assertEquals(0, installation.builds());
    }

    @Test
    void buildsWhenSourcesAreNewer() throws Exception {
        installation.maven();
        installation.built("picket-a");
        assertTrue(installation.run(jdk25, "scan").outputText().contains("picket-a.jar"));
        assertEquals(0, installation.builds());

        installation.edit();
        assertTrue(installation.run(jdk25, "scan").outputText().contains("picket-built.jar"));
        assertEquals(1, installation.builds());
    }

    @Test
    void buildsOnTheJdkThatItFound() throws Exception {
        installation.maven();
        installation.run(jdk25, "scan");

        var build = Files.readString(installation.root.resolve("builds"));
        assertTrue(build.startsWith(jdk25.get("PICKET_JAVA_HOME") + " "), build);
    }

    @Test
    void parallelFirstRunsBuildOnce() throws Exception {
        installation.maven();
        var launcher = installation.root.resolve("bin/picket");
        var running = new ArrayList<Installation.Running>();
        for (int i = 0; i < 4; i++) {
            running.add(installation.start(launcher, jdk25, "", "scan"));
        }

        for (var each : running) {
            var run = each.end();
            assertEquals(0, run.exit(), run.errors());
            assertTrue(run.outputText().contains("picket-built.jar"));
        }
        assertEquals(1, installation.builds());
        assertFalse(Files.exists(installation.root.resolve("target/picket.lock")));
    }

    @Test
    void aLockWhoseOwnerDiedIsTaken() throws Exception {
        installation.maven();
        var dead = new ProcessBuilder("true").start();
        dead.waitFor();
        var lock = Files.createDirectories(installation.root.resolve("target/picket.lock"));
        Files.writeString(lock.resolve("owner"), dead.pid() + "\n");

        assertEquals(0, installation.run(jdk25, "scan").exit());
        assertEquals(1, installation.builds());
    }

    @Test
    void aFailedBuildSaysWhyAndFreesTheLock() throws Exception {
        installation.maven();
        var environment = Map.of("PICKET_JAVA_HOME", jdk25.get("PICKET_JAVA_HOME"), "FAKE_BUILD_FAILS", "yes");
        var run = installation.run(environment, "scan");

        assertEquals(2, run.exit());
        assertTrue(run.errors().contains("it does not compile"), run.errors());
        assertEquals(0, installation.run(jdk25, "scan").exit());
    }

    @Test
    void withoutMavenItSaysSo() throws Exception {
        var run = installation.run(jdk25, "scan");

        assertEquals(2, run.exit());
        assertEquals(1, run.errors().lines().count(), run.errors());
        assertTrue(run.errors().contains("Maven"), run.errors());
    }

    @Test
    void withoutMavenItRunsWhatIsThere() throws Exception {
        installation.built("picket-a");
        installation.edit();

        assertEquals(0, installation.run(jdk25, "scan").exit());
    }

    @Test
    void withoutAJdkItSaysSo() throws Exception {
        installation.built("picket-a");
        var demanding =
                Files.readString(installation.root.resolve("bin/picket")).replace("oldest=25", "oldest=1000");
        Installation.executable(installation.root.resolve("bin/picket"), demanding);
        var run = installation.run(Map.of(), "hook");

        assertEquals(2, run.exit());
        assertEquals(1, run.errors().lines().count(), run.errors());
        assertTrue(run.errors().contains("no JDK 1000 or newer"), run.errors());
        assertTrue(run.errors().contains("PICKET_JAVA_HOME"), run.errors());
    }

    @Test
    void aWrongPicketJavaHomeIsNotPassedOver() throws Exception {
        installation.built("picket-a");
        var run = installation.run(
                Map.of("PICKET_JAVA_HOME", installation.jdk("jdk-17", "17.0.15").toString()), "hook");

        assertEquals(2, run.exit());
        assertTrue(run.errors().contains("jdk-17"), run.errors());
    }

    @Test
    void anOldJavaHomeIsPassedOver() throws Exception {
        installation.built("picket-a");
        var old = installation.jdk("jdk-17", "17.0.15").toString();
        var older = installation.jdk("jdk-8", "1.8.0_412").toString();
        linkOnPath(installation.jdk("jdk-26", "26-ea"));

        assertTrue(installation
                .run(Map.of("JAVA_HOME", old), "hook")
                .outputText()
                .contains("home " + scratch.resolve("jdk-26")));
        assertTrue(installation
                .run(Map.of("JAVA_HOME", older), "hook")
                .outputText()
                .contains("home " + scratch.resolve("jdk-26")));
        var good = Map.of("JAVA_HOME", jdk25.get("PICKET_JAVA_HOME"));
        assertTrue(installation.run(good, "hook").outputText().contains("home " + scratch.resolve("jdk-25")));
    }

    @Test
    void theJdkThatWasFoundIsRemembered() throws Exception {
        installation.built("picket-a");
        linkOnPath(installation.jdk("jdk-26", "26"));
        var cache = Map.of("PICKET_CACHE_DIR", scratch.resolve("cache").toString());
        installation.run(cache, "hook");
        Files.delete(installation.tools.resolve("java"));

        assertTrue(installation.run(cache, "hook").outputText().contains("home " + scratch.resolve("jdk-26")));
        assertEquals(scratch.resolve("jdk-26") + "\n", Files.readString(scratch.resolve("cache/jdk")));
    }

    @Test
    void aReadOnlyInstallationRuns() throws Exception {
        installation.built("picket-a");
        installation.edit();
        installation.maven();
        installation.makeReadOnly();
        linkOnPath(installation.jdk("jdk-26", "26"));

        for (var command : List.of("hook", "scan")) {
            var run = installation.run(Map.of(), command);
            assertEquals(0, run.exit(), run.errors());
            assertEquals("", run.errors());
            assertTrue(run.outputText().contains("picket-a.jar"));
        }
    }

    @Test
    void aReadOnlyInstallationWithoutAJarSaysSo() throws Exception {
        installation.maven();
        installation.makeReadOnly();
        var run = installation.run(jdk25, "scan");

        assertEquals(2, run.exit());
        assertEquals(1, run.errors().lines().count(), run.errors());
        assertTrue(run.errors().contains("cannot be written"), run.errors());
    }

    @Test
    void aCacheIsPairedWithNoOtherJar() throws Exception {
        installation.built("picket-a");
        assertTrue(installation
                .run(jdk25, "hook")
                .outputText()
                .contains("-XX:AOTCache=" + installation.root + "/target/picket-a.aot"));

        Files.writeString(installation.root.resolve("target/picket-b.jar"), "");
        installation.current("picket-b");
        var run = installation.run(jdk25, "hook");
        assertTrue(run.outputText().contains("picket-b.jar"));
        assertFalse(run.outputText().contains("AOTCache"), run.outputText());
    }

    private void linkOnPath(Path jdk) throws IOException {
        Files.createSymbolicLink(installation.tools.resolve("java"), jdk.resolve("bin/java"));
    }

    private static String tail(Run run, int lines) {
        assertEquals(0, run.exit(), run.errors());
        return String.join(
                "\n",
                run.output().subList(run.output().size() - lines, run.output().size()));
    }
}
