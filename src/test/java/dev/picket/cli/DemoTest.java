package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.git.DemoRepository;
import dev.picket.scan.Demo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a newcomer sees first: the example company's findings, in every format, and its hidden secrets.
class DemoTest {
    private static final List<String> KNOWN = List.of(
            "envs/stage/main.tf:21 ec2-volume-encrypted",
            "envs/stage/main.tf:36 s3-bucket-tls-only",
            "envs/stage/main.tf:37 s3-bucket-not-public",
            "images/golden.pkr.hcl:19 ami-builder-group-narrow",
            "images/golden.pkr.hcl:19 ami-builder-imdsv2",
            "images/golden.pkr.hcl:24 ami-encrypted",
            "logging/trail.yaml:13 cloudtrail-bucket-logged",
            "logging/trail.yaml:22 log-bucket-protected",
            "logging/trail.yaml:65 cloudtrail-trail-validates-log-files",
            "modules/database/main.tf:62 rds-instance-force-tls",
            "modules/network/main.tf:17 vpc-flow-logged",
            "modules/network/main.tf:47 vpc-security-group-no-public-admin-port",
            "modules/web/main.tf:69 elb-v2-listener-https",
            "modules/web/main.tf:98 ec2-instance-imdsv2");

    @TempDir
    Path folder;

    @Test
    void theCompanysCodeHasThisListOfFindingsAndNoOther() throws IOException {
        assertEquals(new TreeSet<>(KNOWN), new TreeSet<>(Ran.scan(copy()).findings()));
    }

    @Test
    void everyFormatTellsAllOfThem() throws IOException {
        var demo = copy();
        for (var format : List.of("text", "sarif")) {
            var out = Ran.picket("scan", "--format", format, demo).out();
            for (var known : KNOWN) {
                assertTrue(out.contains(known.substring(known.indexOf(' ') + 1)), format + " lacks " + known);
            }
        }
    }

    @Test
    void secretsAreFoundInTreeHistoryMergeAndStash() throws IOException {
        assertEquals(Optional.empty(), Demo.layOut(folder.resolve("repository")));
        var files = new TreeSet<String>();
        var examples = new TreeSet<String>();
        var ran = Ran.scan(folder.resolve("repository"), "--history");
        for (var element : ran.json().getAsJsonArray("findings")) {
            var f = element.getAsJsonObject();
            if (f.get("category").getAsString().equals("secret")) {
                boolean example = f.get("confidence").getAsString().equals("example");
                (example ? examples : files).add(f.get("file").getAsString());
            }
        }
        assertEquals(
                new TreeSet<>(List.of(
                        DemoRepository.IN_TREE,
                        DemoRepository.DELETED,
                        DemoRepository.ONLY_IN_MERGE,
                        DemoRepository.ONLY_IN_STASH)),
                files);
        assertEquals(new TreeSet<>(List.of(DemoRepository.EXAMPLE)), examples);
    }

    private Path copy() throws IOException {
        var demo = Path.of("test-fixtures/demo");
        try (var paths = Files.walk(demo)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var target =
                        folder.resolve("demo").resolve(demo.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
        return folder.resolve("demo");
    }
}
