package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.git.ScratchRepository;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `picket hook`: the index against HEAD, only new findings block.
class HookTest {
    @TempDir
    Path folder;

    private ScratchRepository repository;

    @BeforeEach
    void create() {
        repository = ScratchRepository.in(folder);
    }

    @Test
    void aNewFindingStopsTheFirstCommit() {
        repository.write("main.tf", Volumes.OPEN).stage();
        var ran = Ran.hook(folder);
        assertEquals(1, ran.exit(), ran.out());
        assertTrue(ran.out().startsWith("high  ec2-volume-encrypted"), ran.out());
        assertTrue(ran.out().contains("main.tf:2:15"), ran.out());
    }

    @Test
    void anEmptyCommitSaysSoAndPasses() {
        assertEquals(new Ran(0, "picket: nothing is staged; nothing to judge.\n", ""), Ran.hook(folder));
        repository.write("main.tf", Volumes.OPEN).commit();
        assertEquals(new Ran(0, "picket: nothing is staged; nothing to judge.\n", ""), Ran.hook(folder));
    }

    @Test
    void whatWasThereBeforeIsOneCount() {
        repository.write("main.tf", Volumes.OPEN).commit();
        repository
                .write("main.tf", "# moved down\n\n" + Volumes.OPEN + Volumes.volume("second", "true"))
                .stage();
        assertEquals(new Ran(0, "picket: nothing new (1 old).\n", ""), Ran.hook(folder));
    }

    @Test
    void onlyWhatIsNewBlocksAndIsTold() {
        repository.write("main.tf", Volumes.OPEN).commit();
        repository
                .write("main.tf", Volumes.OPEN + Volumes.volume("second", "false"))
                .stage();
        var ran = Ran.hook(folder);
        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains("aws_ebs_volume.second"), ran.out());
        assertFalse(ran.out().contains("aws_ebs_volume.data"), ran.out());
        assertTrue(ran.out().endsWith("1 new finding (1 high), 1 old.\n"), ran.out());
    }

    @Test
    void theIndexIsJudgedAndNotTheDisk() {
        repository.write("main.tf", Volumes.CLOSED).stage().write("main.tf", Volumes.OPEN);
        assertEquals(new Ran(0, "picket: nothing new.\n", ""), Ran.hook(folder));
        repository.write("main.tf", Volumes.OPEN).stage().write("main.tf", Volumes.CLOSED);
        assertEquals(1, Ran.hook(folder).exit());
    }

    @Test
    void aStagedModuleIsJudgedThroughItsCallers() {
        repository
                .write("modules/disk/main.tf", "variable \"e\" {}\n" + Volumes.volume("this", "var.e"))
                .write("envs/prod/main.tf", "module \"disk\" {\n  source = \"../../modules/disk\"\n  e = false\n}\n")
                .write("envs/stage/main.tf", Volumes.OPEN)
                .commit();
        repository
                .write(
                        "modules/disk/main.tf",
                        "variable \"e\" {}\n" + Volumes.volume("this", "var.e") + Volumes.volume("more", "var.e"))
                .stage();
        var ran = Ran.hook(folder);
        assertEquals(1, ran.exit(), ran.out());
        assertTrue(ran.out().contains("module.disk.aws_ebs_volume.more"), ran.out());
        assertTrue(
                ran.out().endsWith("1 new finding (1 high), 1 old.\n"), "other roots are not looked at: " + ran.out());
    }

    @Test
    void aLongAnswerHasAtMost25LinesAndEndsWithTheCount() {
        var text = new StringBuilder(Volumes.keys());
        repository.write("keys.env", text.toString());
        var volumes = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            volumes.append(Volumes.volume("v" + i, "false"));
        }
        repository.write("main.tf", volumes.toString()).stage();
        var ran = Ran.hook(folder);
        assertEquals(1, ran.exit());
        var lines = ran.out().lines().toList();
        assertTrue(lines.size() <= 25, ran.out());
        assertTrue(lines.getFirst().startsWith("critical"), "the most severe first: " + ran.out());
        assertTrue(lines.getLast().contains("41 findings (1 critical, 40 high)"), ran.out());
    }

    @Test
    void aBrokenFileIsToldAndStopsTheCommit() {
        repository
                .write("main.tf", "resource \"aws_ebs_volume\" \"x\" {\n  encrypted = true\n")
                .stage();
        var ran = Ran.hook(folder);
        assertEquals(2, ran.exit());
        assertTrue(ran.out().startsWith("problem  "), ran.out());
    }

    @Test
    void theIndexsOwnCommentCounts() {
        repository
                .write("main.tf", "# picket:ignore ec2-volume-encrypted agreed\n" + Volumes.OPEN)
                .stage();
        var ran = Ran.hook(folder);
        assertEquals(0, ran.exit(), ran.out());
    }

    @Test
    void aDeletedFileIsNoFinding() {
        repository.write("main.tf", Volumes.OPEN).write("keep.txt", "x").commit();
        repository.delete("main.tf").stage();
        assertEquals(new Ran(0, "picket: nothing new.\n", ""), Ran.hook(folder));
    }

    @Test
    void whatMovedWithItsDirectoryIsOld() {
        repository.write("m/main.tf", Volumes.OPEN).write("keep.txt", "x").commit();
        repository.delete("m/main.tf").write("n/main.tf", Volumes.OPEN).stage();
        assertEquals(new Ran(0, "picket: nothing new (1 old).\n", ""), Ran.hook(folder));
    }

    @Test
    void aCopyBesideTheFirstIsNew() {
        repository.write("m/main.tf", Volumes.OPEN).commit();
        repository.write("n/main.tf", Volumes.OPEN).stage();
        assertEquals(1, Ran.hook(folder).exit());
    }

    @Test
    void whatMovedOnceIsOldOnce() {
        repository.write("m/main.tf", Volumes.OPEN).write("keep.txt", "x").commit();
        repository
                .delete("m/main.tf")
                .write("n/main.tf", Volumes.OPEN)
                .write("o/main.tf", Volumes.OPEN)
                .stage();
        var ran = Ran.hook(folder);
        assertTrue(ran.out().endsWith("1 new finding (1 high), 1 old.\n"), ran.out());
    }

    @Test
    void aFolderOfTheRepositoryWillDo() {
        repository
                .write("app/main.tf", Volumes.OPEN)
                .write("other/main.tf", Volumes.OPEN)
                .stage();
        var ran = Ran.hook(folder.resolve("app"));
        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains("  main.tf:2:15") && ran.out().contains("  ../other/main.tf:2:15"), ran.out());
    }
}
