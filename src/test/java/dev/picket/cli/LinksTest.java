package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.git.ScratchRepository;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Symbolic links inside the tree are followed as Terraform follows them: in the work tree, the index and commits alike. What they lead to
/// is reported where it really stands.
class LinksTest {
    @TempDir
    Path folder;

    private ScratchRepository repository;

    @BeforeEach
    void layOut() {
        repository = ScratchRepository.in(folder)
                .write(
                        "env/main.tf",
                        "module \"disk\" {\n  source    = \"./modules/disk\"\n  encrypted = var.encrypted\n}\n")
                .write("shared/disk/main.tf", "variable \"encrypted\" {}\n" + Volumes.volume("a", "var.encrypted"))
                .write("common/variables.tf", "variable \"encrypted\" {}\n")
                .write("common/all.tfvars", "encrypted = false\n")
                .link("env/modules/disk", "../../shared/disk")
                .link("env/variables.tf", "../common/variables.tf")
                .link("env/x.auto.tfvars", "../common/all.tfvars");
    }

    static Stream<List<Object>> views() {
        return Stream.of(List.of(), List.of("--staged"), List.of("--rev", "HEAD"));
    }

    private Ran scan(List<Object> view) {
        var words = new java.util.ArrayList<Object>(view);
        words.addAll(List.of(Volumes.ONLY));
        return Ran.scan(folder, words.toArray());
    }

    @ParameterizedTest
    @MethodSource("views")
    void modulesFilesAndValuesAreReadThroughLinks(List<Object> view) {
        repository.commit();
        var ran = scan(view);
        assertEquals(List.of("shared/disk/main.tf:3 ec2-volume-encrypted"), ran.findings());
        assertEquals(List.of(), ran.undecided());
        assertEquals(List.of(), ran.diagnostics());
    }

    @ParameterizedTest
    @MethodSource("views")
    void aCircleAndAWayOutAreLinesOfTheCoverage(List<Object> view) {
        repository
                .link("env/a.tf", "b.tf")
                .link("env/b.tf", "a.tf")
                .link("env/up", "../env")
                .link("env/out", "../../elsewhere")
                .commit();
        var ran = scan(view);
        assertEquals(List.of("shared/disk/main.tf:3 ec2-volume-encrypted"), ran.findings());
        assertEquals(List.of(), ran.diagnostics());
        assertEquals(
                List.of(
                        "1 env/a.tf: a symbolic link in a circle",
                        "1 env/b.tf: a symbolic link in a circle",
                        "1 env/out: a symbolic link out of the tree"),
                ran.skipped().stream()
                        .filter(s -> !s.endsWith("where it stands"))
                        .toList());
    }

    @Test
    void whoeverLinksAChangedFileIsJudgedByTheHook() {
        repository.write("common/all.tfvars", "encrypted = true\n").commit();
        repository.write("common/all.tfvars", "encrypted = false\n").stage();
        assertEquals(1, Ran.hook(folder).exit());
        repository.write("common/all.tfvars", "encrypted = true\n").stage();
        assertEquals(0, Ran.hook(folder).exit());
    }

    @Test
    void aLinkThatIsNewIsJudgedByTheHook() {
        repository
                .delete("env/x.auto.tfvars")
                .write("env/terraform.tfvars", "encrypted = true\n")
                .commit();
        assertEquals(0, Ran.hook(folder).exit());
        repository.link("env/x.auto.tfvars", "../common/all.tfvars").stage();
        assertEquals(1, Ran.hook(folder).exit());
    }
}
