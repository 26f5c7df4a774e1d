package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.git.DemoRepository;
import dev.picket.report.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds of every scan, tried on the demo company's repository with its generated secrets.
class LawsTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void layOut() throws IOException {
        var demo = Path.of("test-fixtures/demo");
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(demo)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(demo.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        DemoRepository.layOut(folder, files);
    }

    @Test
    void theSameContentGivesTheSameReport() {
        var files = Ran.scan(folder);
        assertFalse(files.findings().isEmpty());
        assertEquals(files.out(), Ran.scan(folder, "--staged").out());
        assertEquals(files.out(), Ran.scan(folder, "--rev=HEAD").out());
        assertEquals(files.out(), Ran.scan(folder, "--rev=main").out());
    }

    @Test
    void theSamePartGivesTheSameReport() {
        var files = Ran.scan(folder.resolve("envs/prod"));
        assertFalse(files.findings().isEmpty());
        assertEquals(
                files.out(), Ran.scan(folder.resolve("envs/prod"), "--staged").out());
        assertEquals(
                files.out(), Ran.scan(folder.resolve("envs/prod"), "--rev=HEAD").out());
    }

    @Test
    void aCommitHasNothingNewBesideItself() {
        var ran = Ran.scan(folder, "--rev=HEAD", "--base=HEAD");
        assertEquals(0, ran.exit());
        assertTrue(
                ran.findings().stream().allMatch(f -> f.contains(" old")),
                ran.findings().toString());
    }

    @Test
    void theNumberOfThreadsChangesNoByte() {
        for (var format : List.of("json", "sarif")) {
            var one = Ran.picket("scan", "--history", "--jobs=1", "--format", format, folder);
            var four = Ran.picket("scan", "--history", "--jobs=4", "--format", format, folder);
            assertEquals(one.out(), four.out());
            assertEquals(
                    one.out(),
                    Ran.picket("scan", "--history", "--jobs=4", "--format", format, folder)
                            .out());
        }
    }

    @Test
    void everyDocumentKeepsItsSchema() {
        Schemas.assertValid(
                Schemas.REPORT,
                Ran.picket("scan", "--history", "--format=json", folder).out());
        Schemas.assertValid(
                Schemas.SARIF,
                Ran.picket("scan", "--history", "--format=sarif", folder).out());
        Schemas.assertValid(Schemas.SHOW, Ran.picket("show", folder).out());
    }

    @Test
    void theHistoryAddsWhatTheTreeNoLongerHolds() {
        var now = new HashSet<>(Ran.scan(folder).findings());
        var past = new ArrayList<>(Ran.scan(folder, "--history").findings());
        past.removeAll(now);
        assertEquals(
                List.of(
                        "config/service.ini:5 aws-access-key-pair",
                        "deploy/bastion.pem:1 repo-private-key",
                        "notes/todo.txt:2 aws-access-key-pair"),
                past.stream().sorted().toList());
    }

    @Test
    void everyFingerprintIsItsFindingsOwn() {
        var report = Ran.scan(folder, "--history").json();
        var prints = new ArrayList<String>();
        report.getAsJsonArray("findings")
                .forEach(f -> prints.add(f.getAsJsonObject().get("fingerprint").getAsString()));
        report.getAsJsonArray("undecided")
                .forEach(f -> prints.add(f.getAsJsonObject().get("fingerprint").getAsString()));
        assertEquals(prints.size(), new HashSet<>(prints).size());
    }

    @Test
    void theDocumentationsExampleIsRecognisedAndBlocksNothing() {
        var ran = Ran.scan(folder.resolve("docs"));
        assertEquals(1, ran.findings().size());
        assertTrue(ran.out().contains("\"confidence\":\"example\""), ran.out());
        assertEquals(0, ran.exit());
    }
}
