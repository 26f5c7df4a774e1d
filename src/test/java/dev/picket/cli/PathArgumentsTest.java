package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.git.ScratchRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Paths choose what is reported; what is read is the whole work tree.
class PathArgumentsTest {
    private static final String MODULE_FINDING = "modules/disk/main.tf:4 ec2-volume-encrypted";
    private static final String KEYS = "modules/disk/keys.env:1 aws-access-key-pair";

    @TempDir
    Path folder;

    @BeforeEach
    void layOut() {
        ScratchRepository.in(folder)
                .write(
                        "modules/disk/main.tf",
                        "variable \"encrypted\" {\n}\n" + Volumes.volume("this", "var.encrypted"))
                .write("modules/disk/keys.env", Volumes.keys())
                .write("envs/prod/main.tf", call("false"))
                .write("envs/stage/main.tf", call("true"))
                .write("other/main.tf", Volumes.OPEN);
    }

    private static String call(String encrypted) {
        return "module \"disk\" {\n  source    = \"../../modules/disk\"\n  encrypted = " + encrypted + "\n}\n";
    }

    @Test
    void aRootBringsTheFindingsOfItsModules() {
        assertEquals(
                List.of(MODULE_FINDING),
                Ran.scan(folder.resolve("envs/prod"), Volumes.ONLY).findings());
    }

    @Test
    void aRootThatIsFineIsClean() {
        assertEquals(
                List.of(), Ran.scan(folder.resolve("envs/stage"), Volumes.ONLY).findings());
    }

    @Test
    void aFileIsAPathToo() {
        assertEquals(
                List.of("other/main.tf:2 ec2-volume-encrypted"),
                Ran.scan(folder.resolve("other/main.tf"), Volumes.ONLY).findings());
    }

    @Test
    void severalPathsAreReportedTogether() {
        assertEquals(
                List.of(MODULE_FINDING, "other/main.tf:2 ec2-volume-encrypted"),
                Ran.picket("scan", "--format=json", Volumes.ONLY, folder.resolve("envs/prod"), folder.resolve("other"))
                        .findings());
    }

    @Test
    void theModuleItselfIsReportedWithWhatItsCallersGiveIt() {
        var findings = Ran.scan(folder.resolve("modules"), "--only=ec2-volume-encrypted,aws-access-key-pair")
                .findings();
        assertEquals(List.of(KEYS, MODULE_FINDING), findings);
    }

    @Test
    void secretsOfOtherFoldersAreNotReported() {
        assertEquals(
                List.of(),
                Ran.scan(folder.resolve("envs/prod"), "--only=aws-access-key-pair")
                        .findings());
        assertEquals(
                List.of(KEYS), Ran.scan(folder, "--only=aws-access-key-pair").findings());
    }

    @Test
    void theNarrowestRootIsTheBoundaryOfReading() {
        var ran = Ran.picket("scan", "--format=json", Volumes.ONLY, "--root", folder.resolve("envs"));
        assertEquals(List.of(), ran.findings());
    }

    @Test
    void aPathOutsideTheRootIsRefused() {
        var ran = Ran.scan(folder.resolve("other"), "--root", folder.resolve("envs"));
        assertEquals(2, ran.exit(), ran.out());
        assertTrue(ran.err().contains("outside"), ran.err());
    }

    @Test
    void aLinkToTheRepositoryIsTheRepository(@TempDir Path elsewhere) throws IOException {
        var link = Files.createSymbolicLink(elsewhere.resolve("link"), folder);
        assertEquals(
                List.of(MODULE_FINDING),
                Ran.scan(link.resolve("envs/prod"), Volumes.ONLY).findings());
    }

    @Test
    void textPathsAreRelativeToTheWorkingDirectory() {
        var text = Ran.picket("scan", Volumes.ONLY, folder.resolve("other")).out();
        var relative = Path.of("").toAbsolutePath().relativize(folder.resolve("other/main.tf"));
        assertTrue(text.contains(relative + ":2:"), text);
    }
}
