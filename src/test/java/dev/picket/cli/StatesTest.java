package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.picket.git.ScratchRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A Terraform state in a repository is a finding, and so is each secret in it, once and at its place; nothing of it is quoted.
class StatesTest {
    private static final String SECRET = "kR7v" + "Lq3X8Wd5tN2z";

    private static final String STATE = """
            {
              "version": 4,
              "terraform_version": "1.11.4",
              "serial": 3,
              "lineage": "0",
              "outputs": {},
              "resources": [{"mode": "managed", "type": "aws_db_instance", "name": "main", "instances": [{"attributes": {
                "id": "db-1",
                "endpoint": "db.internal",
                "password": "%s"
              }}]}]
            }
            """.formatted(SECRET);

    @TempDir
    Path folder;

    private Ran scan(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return Ran.scan(folder, "--root", folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "terraform.tfstate",
                "terraform.tfstate.backup",
                "errored.tfstate",
                "prod.tfstate.1650000000.backup",
                "out.json"
            })
    void aStateIsFoundByNameOrContent(String name) throws IOException {
        assertEquals(
                List.of(name + ":10 terraform-state-no-secrets", name + ":2 terraform-state-not-committed"),
                scan(name, STATE).findings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"version\": 4, \"resources\": []}", "{\"version\": 4, \"serial\": ", "[]", "", "version = 4"})
    void whatIsNoStateIsNone(String text) throws IOException {
        var ran = scan("terraform.tfstate", text);
        assertEquals(List.of(), ran.findings());
        assertEquals(List.of(), ran.diagnostics());
    }

    @Test
    void whatADetectorFindsIsSaidOnce() throws IOException {
        var state = STATE.replace(
                        "\"id\": \"db-1\"",
                        "\"id\": \"%s\", \"secret\": \"%s\"".formatted(Volumes.id(), Volumes.secretKey()))
                .replace("aws_db_instance", "aws_iam_access_key")
                .replace("\"password\": \"" + SECRET + "\"", "\"status\": \"Active\"");
        assertEquals(
                List.of("s.tfstate:8 aws-access-key-pair", "s.tfstate:2 terraform-state-not-committed"),
                scan("s.tfstate", state).findings());
    }

    @Test
    void nothingOfItIsQuoted() throws IOException {
        Files.writeString(folder.resolve("one-line.tfstate"), STATE.replaceAll("\\n *", ""));
        for (var format : List.of("text", "json", "sarif")) {
            var out = Ran.picket("scan", "--format", format, "--root", folder, folder)
                    .out();
            assertFalse(out.contains(SECRET), out);
            assertFalse(format.equals("text") && out.contains("db.internal"), out);
        }
    }

    @Test
    void itIsNoAccount() throws IOException {
        Files.writeString(folder.resolve("s.tfstate"), STATE.replace(SECRET, ""));
        assertEquals(
                List.of("s.tfstate:2 terraform-state-not-committed"),
                Ran.scan(folder, "--root", folder, "--account").findings());
    }

    @Test
    void aStagedStateIsFound() throws IOException {
        var repository = ScratchRepository.in(folder);
        repository.write("main.tf", "").commit();
        repository.write("terraform.tfstate", STATE).stage();
        assertEquals(1, Ran.hook(folder).exit());
    }
}
