package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several environments in one run: a finding says in which it holds.
class EnvironmentsTest {
    private static final String FINDING = "infra/main.tf:3 ec2-volume-encrypted";

    @TempDir
    Path folder;

    @BeforeEach
    void layOut() {
        Volumes.write(folder, "infra/main.tf", "variable \"encrypted\" {}\n" + Volumes.volume("data", "var.encrypted"));
        Volumes.write(folder, "other/main.tf", Volumes.volume("other", "true"));
        Volumes.write(folder, "envs/prod.tfvars", "encrypted = true\n");
        Volumes.write(folder, "envs/dev.tfvars", "encrypted = false\n");
        Volumes.write(folder, "envs/test.tfvars.json", "{\"encrypted\": false, \"not_of_this_root\": 1}\n");
        environments("{prod: envs/prod.tfvars, dev: [envs/dev.tfvars], test: envs/test.tfvars.json}");
    }

    private void environments(String yaml) {
        Volumes.write(folder, ".picket.yaml", "environments: " + yaml + "\n");
    }

    private List<JsonObject> findings() {
        return StreamSupport.stream(
                        Ran.scan(folder, Volumes.ONLY)
                                .json()
                                .getAsJsonArray("findings")
                                .spliterator(),
                        false)
                .map(f -> f.getAsJsonObject())
                .toList();
    }

    @Test
    void aFindingSaysInWhichItHolds() {
        var findings = findings();
        assertEquals(1, findings.size());
        assertEquals(
                "[\"dev\",\"test\"]", findings.getFirst().get("environments").toString());
        assertFalse(findings.getFirst().get("message").getAsString().contains("instances"));
    }

    @Test
    void nothingIsLeftOpenThatOneOfThemDecides() {
        assertEquals(List.of(), Ran.scan(folder, Volumes.ONLY).undecided());
    }

    @Test
    void valuesForAnotherRootAreNoProblem() {
        assertEquals(
                0,
                Ran.scan(folder, Volumes.ONLY)
                        .json()
                        .getAsJsonArray("diagnostics")
                        .size());
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        environments("{prod: [envs/prod.tfvars, envs/gone.tfvars]}");
        var ran = Ran.scan(folder, Volumes.ONLY);
        assertEquals(2, ran.exit());
        assertTrue(ran.out().contains("envs/gone.tfvars"), ran.out());
    }

    @Test
    void theTextNamesThem() {
        var ran = Ran.picket("scan", Volumes.ONLY, folder);
        assertTrue(ran.out().contains("in envs dev, test"), ran.out());
    }

    @Test
    void aRootWithoutTheirVariablesIsReadOnce() {
        var shown = Ran.picket("show", folder).json().getAsJsonArray("resources");
        long others = StreamSupport.stream(shown.spliterator(), false)
                .filter(r -> r.getAsJsonObject().get("file").getAsString().startsWith("other/"))
                .count();
        assertEquals(1, others);
        assertEquals(4, shown.size());
    }

    @Test
    void anEnvironmentMayBeAWorkspace() {
        Volumes.write(
                folder,
                "infra/main.tf",
                "locals {\n  encrypted = terraform.workspace == \"prod\"\n}\n"
                        + Volumes.volume("data", "local.encrypted"));
        environments("{prod: {workspace: prod}, dev: {workspace: dev, files: [envs/dev.tfvars]}}");
        var findings = findings();
        assertEquals(1, findings.size());
        assertEquals("[\"dev\"]", findings.getFirst().get("environments").toString());
        assertEquals(List.of(), Ran.scan(folder, Volumes.ONLY).undecided());
    }
}
