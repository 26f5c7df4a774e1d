package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a trace names, and what it does not.
class TraceTest {
    @TempDir
    Path folder;

    private List<String> trace(String text) {
        Volumes.write(folder, "main.tf", text);
        return Ran.scan(folder, Volumes.ONLY)
                .json()
                .getAsJsonArray("findings")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("trace")
                .asList()
                .stream()
                .map(s -> s.getAsJsonObject())
                .map(s -> s.get("line").getAsInt() + " " + s.get("what").getAsString())
                .toList();
    }

    @Test
    void whatTheAccountLacksIsSaidOfNoOtherResource() {
        assertEquals(
                List.of("2 Encrypted is false where it is not set, must be true"),
                trace("resource \"aws_a_stranger\" \"a\" {}\nresource \"aws_ebs_volume\" \"v\" {}\n"));
    }

    @Test
    void whatTheAccountSaysIsNamed() {
        assertEquals(
                List.of(
                        "4 Encrypted is false where it is not set, must be true",
                        "1 resource \"aws_ebs_encryption_by_default\" \"d\""),
                trace(
                        "resource \"aws_ebs_encryption_by_default\" \"d\" {\n  enabled = false\n}\nresource \"aws_ebs_volume\" \"v\" {}\n"));
    }
}
