package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.git.ScratchRepository;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A change judged against its base: what is new, and whose configuration and suppressions count.
class ComparedTest {
    private static final String IGNORE = "# picket:ignore ec2-volume-encrypted agreed\n";

    @TempDir
    Path folder;

    private ScratchRepository repository;

    @BeforeEach
    void create() {
        repository = ScratchRepository.in(folder);
    }

    private Ran against(Object... words) {
        var all = new java.util.ArrayList<Object>(List.of(Volumes.ONLY, "--base=HEAD"));
        all.addAll(List.of(words));
        return Ran.scan(folder, all.toArray());
    }

    @Test
    void whatTheBaseHasIsOldWhereverItsLinesMoved() {
        repository.write("main.tf", Volumes.OPEN).commit();
        repository.write("main.tf", "# one\n\n" + Volumes.volume("more", "false") + Volumes.OPEN);
        var ran = against();
        assertEquals(List.of("main.tf:4 ec2-volume-encrypted", "main.tf:8 ec2-volume-encrypted old"), ran.findings());
        assertEquals(1, ran.exit());
    }

    @Test
    void onlyWhatIsNewDecidesTheExitCode() {
        repository.write("main.tf", Volumes.OPEN).commit();
        assertEquals(0, against().exit());
        assertEquals(0, against("--strict").exit());
    }

    @Test
    void aSuppressionThatTheChangeBringsDoesNotCount() {
        repository.write("main.tf", Volumes.CLOSED).commit();
        repository.write("main.tf", IGNORE + Volumes.OPEN);
        var ran = against();
        assertEquals(List.of("main.tf:3 ec2-volume-encrypted"), ran.findings());
        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains("picket:ignore came with the change itself"), ran.out());
    }

    @Test
    void anApproverLetsItCount() {
        repository.write("main.tf", Volumes.CLOSED).commit();
        repository.write("main.tf", IGNORE + Volumes.OPEN);
        var ran = against("--head-suppressions");
        assertEquals(List.of("main.tf:3 ec2-volume-encrypted suppressed by picket:ignore"), ran.findings());
        assertEquals(0, ran.exit());
    }

    @Test
    void aSuppressionThatTheBaseHasCounts() {
        repository.write("main.tf", IGNORE + Volumes.OPEN).commit();
        repository.write("main.tf", "\n" + IGNORE + Volumes.OPEN);
        assertEquals(
                List.of("main.tf:4 ec2-volume-encrypted old suppressed by picket:ignore"),
                against().findings());
    }

    @Test
    void aSuppressionTakenAwayMakesTheFindingNew() {
        repository.write("main.tf", IGNORE + Volumes.OPEN).commit();
        repository.write("main.tf", Volumes.OPEN);
        var ran = against();
        assertEquals(List.of("main.tf:2 ec2-volume-encrypted"), ran.findings());
        assertEquals(1, ran.exit());
    }

    @Test
    void aSuppressionOfAnOldFindingChangesNothingYet() {
        repository.write("main.tf", Volumes.OPEN).commit();
        repository.write("main.tf", IGNORE + Volumes.OPEN);
        var ran = against();
        assertEquals(List.of("main.tf:3 ec2-volume-encrypted old"), ran.findings());
        assertEquals(0, ran.exit());
    }

    @Test
    void anUndecidedVerdictIsExcusedByTheBaseOnlyToo() {
        repository.write("main.tf", "variable \"encrypt\" {}\n").commit();
        repository.write("main.tf", "variable \"encrypt\" {}\n" + IGNORE + Volumes.volume("v", "var.encrypt"));
        assertEquals(1, against("--strict").exit());
        assertEquals(0, against("--strict", "--head-suppressions").exit());
    }

    @Test
    void theConfigurationIsTheBases() {
        repository.write("main.tf", Volumes.CLOSED).commit();
        repository.write("main.tf", Volumes.OPEN).write(".picket.yaml", "skip: [ec2-volume-encrypted]\n");
        assertEquals(1, against().exit());
        repository.commit();
        assertEquals(0, against().exit());
    }

    @Test
    void oneKeyInThePlaceOfAnotherIsNew() {
        repository.write("keys.env", Volumes.keys()).commit();
        repository.write("keys.env", "\n" + Volumes.keys());
        var moved = Ran.scan(folder, "--base=HEAD", "--only=aws-access-key-pair");
        assertEquals(List.of("keys.env:2 aws-access-key-pair old"), moved.findings());
        repository.write("keys.env", Volumes.keys().replace("QW5Z", "ZW5Q"));
        var replaced = Ran.scan(folder, "--base=HEAD", "--only=aws-access-key-pair");
        assertEquals(List.of("keys.env:1 aws-access-key-pair"), replaced.findings());
        assertEquals(1, replaced.exit());
    }

    @Test
    void aRangeJudgesItsEndAgainstItsStart() {
        var before = repository.write("main.tf", Volumes.OPEN).commit();
        repository.write("keys.env", Volumes.keys()).commit();
        repository
                .delete("keys.env")
                .write("main.tf", IGNORE + Volumes.OPEN + Volumes.volume("more", "false"))
                .commit();
        repository.write("main.tf", Volumes.CLOSED);
        var ran = Ran.scan(
                folder, "--only=ec2-volume-encrypted,aws-access-key-pair", "--range=" + before.hex() + "..HEAD");
        assertEquals(
                List.of(
                        "keys.env:1 aws-access-key-pair",
                        "main.tf:3 ec2-volume-encrypted old",
                        "main.tf:7 ec2-volume-encrypted"),
                ran.findings());
        assertEquals(1, ran.exit());
    }

    @Test
    void aRevisionThatIsNoneIsOneSentence() {
        repository.write("main.tf", Volumes.OPEN).commit();
        for (var word : List.of("--rev=absent", "--base=absent", "--range=absent..HEAD", "--range=HEAD..absent")) {
            var ran = Ran.scan(folder, word);
            assertEquals(2, ran.exit(), word);
            assertEquals(1, ran.err().lines().count(), ran.err());
        }
    }
}
