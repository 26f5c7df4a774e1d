package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A plan decides what the source leaves open, in the source's places, and once.
class PlanFilesTest {
    private static final String SOURCE = """
            variable "encrypted" {
            }
            resource "aws_ebs_volume" "data" {
              availability_zone = "eu-central-1a"
              size              = 10
              encrypted         = var.encrypted
            }
            """;
    private static final String PLAN = """
            {"format_version": "1.2", "terraform_version": "1.11.4", "resource_changes": [
             {"address": "aws_ebs_volume.data", "mode": "managed", "type": "aws_ebs_volume", "name": "data", "change": {
              "actions": ["create"], "after_unknown": {"id": true}, "after": {
               "availability_zone": "eu-central-1a", "size": 10, "encrypted": false}}}]}
            """;
    private static final String FINDING = "infra/main.tf:6 ec2-volume-encrypted";

    @TempDir
    Path folder;

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectories(folder.resolve("tree/infra"));
        Files.writeString(folder.resolve("tree/infra/main.tf"), SOURCE);
        Files.writeString(folder.resolve("plan.json"), PLAN);
    }

    private Ran scan(Path path, Object... words) {
        var all = new java.util.ArrayList<Object>(List.of("--root", folder.resolve("tree")));
        all.addAll(List.of(Volumes.ONLY));
        all.addAll(List.of(words));
        return Ran.scan(path, all.toArray());
    }

    @Test
    void withoutAPlanTheSourceLeavesItOpen() {
        assertEquals(List.of(), scan(folder.resolve("tree")).findings());
    }

    @Test
    void aPlanFromElsewhereIsGivenByName() {
        assertEquals(
                List.of(FINDING),
                scan(folder.resolve("tree"), "--plan", folder.resolve("plan.json"))
                        .findings());
    }

    @Test
    void aPlanInTheTreeIsFoundByItsContent() throws IOException {
        Files.copy(folder.resolve("plan.json"), folder.resolve("tree/infra/out.json"));
        assertEquals(List.of(FINDING), scan(folder.resolve("tree")).findings());
    }

    @Test
    void aPlanCanBeAllThatIsAskedFor() throws IOException {
        Files.copy(folder.resolve("plan.json"), folder.resolve("tree/infra/out.json"));
        assertEquals(
                List.of(FINDING), scan(folder.resolve("tree/infra/out.json")).findings());
    }

    @Test
    void aPlanWithoutItsSourceIsJudgedAlone() throws IOException {
        Files.delete(folder.resolve("tree/infra/main.tf"));
        Files.copy(folder.resolve("plan.json"), folder.resolve("tree/plan.json"));
        assertEquals(
                List.of("plan.json:4 ec2-volume-encrypted"),
                scan(folder.resolve("tree")).findings());
    }

    @Test
    void aPlanThatIsNotThereIsAProblem() {
        var ran = scan(folder.resolve("tree"), "--plan", "nowhere.json");
        assertEquals(2, ran.exit());
        assertTrue(ran.out().contains("nowhere.json"), ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{}", "[]"})
    void whatIsNoPlanIsAProblem(String text) throws IOException {
        var ran = scan(folder.resolve("tree"), "--plan", Files.writeString(folder.resolve("other.json"), text));
        assertEquals(2, ran.exit());
        assertTrue(ran.out().contains("This is no plan"), ran.out());
    }
}
