package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a trace names, and what it does not.
class TraceTest {
    @TempDir
    Path folder;

    private List<String> trace(String text) {
        return trace(Volumes.ONLY, text);
    }

    private List<String> trace(String only, String text) {
        Volumes.write(folder, "main.tf", text);
        return Ran.scan(folder, only)
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

    @Test
    void whatAFunctionMadeIsNotSaidOfItsArgument() {
        var trace = trace(
                "--only=eks-cluster-endpoint-not-public",
                "resource \"aws_eks_cluster\" \"c\" {\n  vpc_config {\n    subnet_ids = []\n  }\n}\n");
        assertTrue(trace.stream().noneMatch(s -> s.contains("4294967296")), trace.toString());
        assertTrue(
                trace.stream().anyMatch(s -> s.contains("EndpointPublicAccess is true where it is not set")),
                trace.toString());
    }

    @Test
    void anEntryUnderAComputedKeyIsNotSaidOfTheKeysArgument() {
        var trace = trace(
                "--only=rds-instance-force-tls",
                "resource \"aws_db_instance\" \"d\" {\n  engine         = \"mysql\"\n  engine_version = \"8.0\"\n}\n");
        assertTrue(trace.stream().noneMatch(s -> s.contains("require_secure_transport")), trace.toString());
        assertTrue(trace.stream().noneMatch(s -> s.contains("parameters is")), trace.toString());
    }
}
