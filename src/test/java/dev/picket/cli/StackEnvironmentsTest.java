package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.git.ScratchRepository;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What parameters a stack is given decides what is found: files beside the template, of environments, of the command line.
class StackEnvironmentsTest {
    @TempDir
    Path folder;

    private ScratchRepository repository;

    @BeforeEach
    void layOut() {
        repository = ScratchRepository.in(folder);
        Volumes.write(folder, "app/template.yaml", """
                Parameters:
                  Encrypt: {Type: String, Default: 'true', AllowedValues: ['true', 'false']}
                Resources:
                  Data:
                    Type: AWS::EC2::Volume
                    Properties: {AvailabilityZone: eu-west-1a, Size: 1, Encrypted: !Ref Encrypt}
                """);
    }

    private static final String FINDING = "app/template.yaml:6 ec2-volume-encrypted";

    @Test
    void aFindingSaysInWhichItHolds() {
        Volumes.write(folder, "prod.json", "[{\"ParameterKey\": \"Encrypt\", \"ParameterValue\": \"true\"}]");
        Volumes.write(folder, "dev.json", "{\"Parameters\": {\"Encrypt\": \"false\"}}");
        Volumes.write(folder, "dev.tfvars", "encrypted = false\n");
        Volumes.write(folder, ".picket.yaml", "environments: {prod: prod.json, dev: [dev.tfvars, dev.json]}\n");
        var ran = Ran.scan(folder, Volumes.ONLY);
        assertEquals(List.of(FINDING), ran.findings());
        assertTrue(ran.out().contains("\"environments\":[\"dev\"]"), ran.out());
        assertTrue(ran.out().contains("\"file\":\"dev.json\",\"line\":1"), ran.out());
        assertEquals(List.of(), ran.diagnostics());
    }

    @Test
    void theCommandLineGivesThemToo() {
        var file = Volumes.write(folder, "p.yaml", "Encrypt: false\n");
        assertEquals(List.of(), Ran.scan(folder, Volumes.ONLY).findings());
        assertEquals(
                List.of(FINDING),
                Ran.scan(folder, Volumes.ONLY, "--parameter-file", file).findings());
        assertEquals(
                List.of(FINDING),
                Ran.scan(folder, Volumes.ONLY, "--parameter", "Encrypt=false").findings());
        assertFalse(Ran.picket("show", "--parameter-file", file, folder).out().contains("\"Encrypted\":true"));
    }

    @Test
    void theHookJudgesTheStacksThatAChangedFileServes() {
        Volumes.write(folder, "other/template.yaml", "Resources: {Q: {Type: 'AWS::SQS::Queue'}}\n");
        repository
                .write("app/samconfig.toml", "[default.deploy.parameters]\nparameter_overrides = \"Encrypt=true\"\n")
                .stage()
                .commit();
        assertEquals(List.of(), Ran.scan(folder, Volumes.ONLY).findings());
        repository
                .write("app/samconfig.toml", "[default.deploy.parameters]\nparameter_overrides = \"Encrypt=false\"\n")
                .stage();
        var ran = Ran.hook(folder);
        assertEquals(1, ran.exit(), ran.out());
        assertTrue(ran.out().contains("app/samconfig.toml:2"), ran.out());
    }
}
