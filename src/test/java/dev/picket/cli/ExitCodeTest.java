package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 0 clean, 1 new findings at or over `--fail-on`, 2 something of ours could not be read or used; 2 outranks 1.
class ExitCodeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "closed,    '',                               0",
        "open,      '',                               1",
        "open,      '--fail-on high',                 1",
        "open,      '--fail-on low',                  1",
        "open,      '--fail-on critical',             0",
        "open,      '--fail-on none',                 0",
        "open,      '--skip ec2-volume-encrypted --only ec2-volume-encrypted', 0",
        "undecided, '',                               0",
        "undecided, '--strict',                       1",
        "broken,    '',                               2",
        "broken,    '--fail-on none',                 2",
        "both,      '',                               2",
        "ignored,   '',                               0",
        "ignored,   '--show suppressed',              0",
        "open,      '--only no-such-rule',            2",
        "open,      '--skip no-such-rule',            2",
        "open,      '--fail-on severe',               2",
        "open,      '--min-severity severe',          2",
        "open,      '--format xml',                   2",
        "open,      '--tier gold',                    2",
        "open,      '--show everything',              2",
        "open,      '--staged --history',             2",
        "open,      '--range main',                   2",
        "open,      '--no-such-option',               2",
        "open,      '--config absent.yaml',           2",
        "open,      '--min-severity critical',        0",
    })
    void table(String content, String options, int expected) {
        switch (content) {
            case "closed" -> Volumes.write(folder, "main.tf", Volumes.CLOSED);
            case "open" -> Volumes.write(folder, "main.tf", Volumes.OPEN);
            case "undecided" -> Volumes.write(folder, "main.tf", Volumes.UNDECIDED);
            case "broken" -> Volumes.write(folder, "main.tf", "resource \"aws_ebs_volume\" {\n");
            case "both" -> {
                Volumes.write(folder, "main.tf", Volumes.OPEN);
                Volumes.write(folder, "more.tf", "locals { a = \n");
            }
            default -> Volumes.write(folder, "main.tf", "# picket:ignore ec2-volume-encrypted agreed\n" + Volumes.OPEN);
        }
        var words = new ArrayList<Object>(List.of(options.split(" ")));
        words.remove("");
        if (!options.contains("--only")) {
            words.add(Volumes.ONLY);
        }
        var ran = Ran.scan(folder, words.toArray());
        assertEquals(expected, ran.exit(), ran.out() + ran.err());
    }

    @Test
    void whatIsNotThereIsOneSentence() {
        var ran = Ran.scan(folder.resolve("absent"));
        assertEquals(2, ran.exit());
        assertEquals("picket: There is no " + folder.resolve("absent") + ".\n", ran.err());
        assertEquals("", ran.out());
    }

    @Test
    void gitModesOutsideARepositoryAreOneSentence() {
        for (var mode : List.of("--staged", "--rev=HEAD", "--range=A..B", "--history", "--base=main")) {
            var ran = Ran.scan(folder, mode);
            assertEquals(2, ran.exit(), mode);
            assertEquals(
                    "picket: " + mode.replaceFirst("=.*", "") + " needs a git repository, and none encloses " + folder
                            + ".\n",
                    ran.err());
            assertEquals("", ran.out());
        }
        var ran = Ran.hook(folder);
        assertEquals(2, ran.exit());
        assertEquals("picket: hook needs a git repository, and none encloses " + folder + ".\n", ran.err());
    }
}
