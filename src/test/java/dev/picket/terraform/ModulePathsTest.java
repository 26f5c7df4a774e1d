package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A module that is fetched from elsewhere is read from the directory that is named for its source, and judged in its callers only.
class ModulePathsTest {
    private static String read(String source, String version, String... mapping) {
        var directories = new LinkedHashMap<String, String>();
        for (int i = 0; i < mapping.length; i += 2) {
            directories.put(mapping[i], mapping[i + 1]);
        }
        var files = new TreeMap<String, String>();
        for (var directory : List.of("v/a", "v/a/sub", "v/b", "v/acme/vpc/aws", "v/other")) {
            files.put(directory + "/main.tf", "resource \"aws_x\" \"y\" {\n  v = \"" + directory + "\"\n}\n");
        }
        files.put(
                "app/main.tf",
                "module \"m\" {\n  source = \"" + source + "\"\n"
                        + (version.isEmpty() ? "" : "  version = \"" + version + "\"\n") + "}\n");
        var reading = Reading.of(files, TerraformOptions.NONE.withModules(new ModulePaths(directories)));
        var root = reading.roots().stream()
                .filter(r -> r.path().equals("app"))
                .findFirst()
                .orElseThrow();
        return root.resources().stream()
                .filter(r -> r.address().equals("module.m.aws_x.y"))
                .map(r -> Shown.of(r.declared().get("v").orElseThrow()).replace("\"", ""))
                .findFirst()
                .orElseGet(() -> root.outOfReach().getFirst().why());
    }

    @ParameterizedTest
    @CsvSource({
        "acme/vpc/aws, '', acme/vpc/aws, v/a, v/a",
        "acme/vpc/aws, '', registry.terraform.io/acme/vpc/aws, v/a, v/a",
        "registry.terraform.io/acme/vpc/aws, '', acme/vpc/aws, v/a, v/a",
        "acme/vpc/aws, '~> 1.0', acme/vpc/aws, v/a, v/a",
        "acme/vpc/aws//sub, '', acme/vpc/aws, v/a, v/a/sub",
        "acme/vpc/aws//sub, '', acme/vpc/aws//sub, v/b, v/b",
        "app.terraform.io/acme/vpc/aws, '', app.terraform.io/, v/, v/acme/vpc/aws",
        "app.terraform.io/acme/other/aws, '', app.terraform.io/acme/, v, v/other",
        "'git::https://example.org/x.git//sub?ref=v1', '', 'git::https://example.org/x.git', v/a, v/a/sub",
        "'git::https://example.org/x.git?ref=v1', '', 'git::https://example.org/x.git?ref=v1', v/a, v/a",
        "'git::ssh://git@example.org/x.git//sub', '', 'git::ssh://git@example.org/', v/a, v/a/sub",
        "'github.com/acme/vpc?ref=1', '', github.com/acme/vpc, v/b/, v/b",
    })
    void aSourceIsReadFromItsDirectory(String source, String version, String key, String directory, String read) {
        assertEquals(read, read(source, version, key, directory));
    }

    @Test
    void aVersionOrRevisionThatIsNamedIsPreferred() {
        assertEquals("v/b", read("acme/vpc/aws", "1.2.0", "acme/vpc/aws", "v/a", "acme/vpc/aws@1.2.0", "v/b"));
        assertEquals("v/a", read("acme/vpc/aws", "1.3.0", "acme/vpc/aws", "v/a", "acme/vpc/aws@1.2.0", "v/b"));
        assertEquals("v/b", read("git::x?ref=2", "", "git::x", "v/a", "git::x?ref=2", "v/b"));
    }

    @Test
    void whatIsNeitherMappedNorInstalledIsOutOfReach() {
        assertEquals(
                "its source \"acme/vpc/aws\" is not in the tree, and no copy of it is",
                read("acme/vpc/aws", "", "acme/vpn/aws", "v/a"));
        assertEquals(
                "its source \"acme/vpc/aws\" is not in the tree, and no copy of it is",
                read("acme/vpc/aws", "", "acme/vpc/aws", "../outside"));
    }

    @Test
    void aModuleThatIsReadForACallIsNoRootOfItsOwn() {
        var directories = new LinkedHashMap<>(Map.of("acme/vpc/aws", "v/a"));
        var reading = Reading.of(
                Map.of(
                        "app/main.tf",
                        "module \"m\" {\n  source = \"acme/vpc/aws\"\n}\n",
                        "v/a/main.tf",
                        "variable \"v\" {\n  default = 1\n}\n"),
                TerraformOptions.NONE.withModules(new ModulePaths(directories)));
        assertEquals("app", reading.root().path());
        assertEquals(List.of(), reading.root().diagnostics());
    }
}
