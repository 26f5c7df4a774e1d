package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.document.DocumentReader;
import dev.picket.document.DocumentValues;
import dev.picket.terraform.TerraformOptions.Given;
import dev.picket.text.SourceFile;
import dev.picket.tree.MemoryTree;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole configurations against what `terraform plan` said of them (`expected.json` in each folder, recorded with Terraform 1.11.4):
/// every leaf is right or unknown, and unknown where Terraform knows only as `KNOWN_LESS` lists it.
class PlanTest {
    private static final Path FIXTURES = Path.of("test-fixtures/terraform-plans");

    /// Leaves that Terraform knows and Picket does not, each with its reason.
    private static final List<String> KNOWN_LESS = List.of(
            "documents terraform_data.x.input.zipped: function base64gzip",
            "ephemeral-and-write-only terraform_data.x.input.safe: one of several",
            "ephemeral-values terraform_data.x.input.null: ephemeralasnull()", // what is ephemeral is not followed
            "ephemeral-values terraform_data.x.input.second: ephemeralasnull()[1]");

    /// Known here and true after apply, but not yet known to a plan of 1.11: `true || unknown` is true from 1.12 on, and a bare
    /// reference that exists never fails.
    private static final List<String> OTHERWISE = List.of(
            "unknown-propagation terraform_data.b.input.or: true is not known after apply",
            "unknown-propagation terraform_data.b.input.can: true is not known after apply");

    /// `mvn test -Dtest=PlanTest -Drecord` asks the installed Terraform about all of them anew, `-Drecord=NAME` about one.
    @BeforeAll
    static void recordWhereAsked() throws Exception {
        var asked = System.getProperty("record");
        if (asked != null) {
            for (var name : (Iterable<String>) configurations()::iterator) {
                if (asked.isEmpty()
                        || asked.equals("true")
                        || List.of(asked.split(",")).contains(name)) {
                    TerraformPlan.record(FIXTURES.resolve(name));
                }
            }
        }
    }

    static Stream<String> configurations() throws IOException {
        try (var folders = Files.list(FIXTURES)) {
            return folders.map(p -> p.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void valuesAreThoseOfThePlan(String name) throws IOException {
        var comparison = compare(name);
        assertEquals(
                List.of(),
                comparison.less().stream()
                        .map(l -> name + " " + l)
                        .filter(l -> !KNOWN_LESS.contains(l))
                        .toList(),
                "known less");
        assertEquals(
                List.of(),
                comparison.wrong().stream()
                        .map(l -> name + " " + l)
                        .filter(l -> !OTHERWISE.contains(l))
                        .toList(),
                "wrong");
        assertTrue(comparison.right() > 0);
    }

    /// The words of a command line, `-var-file=FILE` and `-var=NAME=VALUE`.
    private static List<Given> given(String words) {
        return Stream.of(words.strip().split(" "))
                .filter(w -> !w.isEmpty())
                .map(w -> w.split("=", 3))
                .<Given>map(w -> w[0].equals("-var-file") ? new Given.VarFile(w[1]) : new Given.Var(w[1], w[2]))
                .toList();
    }

    @Test
    void theComparisonSeesADifference() {
        var planned = json("{\"a\": [1, \"$unknown\"], \"b\": \"x\"}");
        var comparison = new PlanComparison();
        comparison.compare("", planned, json("{\"a\": [2, \"known\"], \"b\": \"x\"}"));
        assertEquals(List.of(".a[0]: 2 is not 1", ".a[1]: known is not known after apply"), comparison.wrong());
        assertEquals(1, comparison.right());
        assertFalse(comparison.wrong().isEmpty());
    }

    private static PlanComparison compare(String name) throws IOException {
        var folder = FIXTURES.resolve(name);
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (var p : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(p).toString().replace('\\', '/'), Files.readAllBytes(p));
            }
        }
        var expected =
                (Mapping) json(new String(files.remove("expected.json"), java.nio.charset.StandardCharsets.UTF_8));
        var words = files.containsKey("options.txt")
                ? new String(files.remove("options.txt"), java.nio.charset.StandardCharsets.UTF_8)
                : "";
        files.remove("root.txt");
        var roots = TerraformReader.read(new MemoryTree(files), TerraformOptions.NONE.withGiven(given(words)));
        assertEquals(1, roots.size());
        var root = roots.getFirst();
        var comparison = new PlanComparison();
        var resources = (Mapping) expected.get("resources").orElseThrow();
        var found = new TreeMap<String, Mapping>();
        root.resources().stream().filter(r -> !r.isPseudo()).forEach(r -> found.put(r.address(), r.declared()));
        assertEquals(new TreeSet<>(resources.members().keySet()), found.keySet());
        resources
                .values()
                .forEach((address, planned) -> ((Mapping) planned)
                        .values()
                        .forEach((attribute, value) -> comparison.compare(
                                address + "." + attribute,
                                value,
                                found.get(address).get(attribute).orElseThrow())));
        var outputs = new TreeMap<String, Value>();
        root.outputs().stream().filter(o -> o.module().isEmpty()).forEach(o -> outputs.put(o.name(), o.value()));
        ((Mapping) expected.get("outputs").orElseThrow())
                .values()
                .forEach((output, value) -> comparison.compare("output." + output, value, outputs.get(output)));
        assertEquals(
                List.of(),
                root.diagnostics().stream()
                        .filter(d -> d.isError())
                        .map(d -> d.subject() + " " + d.summary())
                        .toList());
        return comparison;
    }

    private static Value json(String text) {
        return DocumentValues.of(DocumentReader.readJson(SourceFile.of("expected.json", text))
                .roots()
                .getFirst());
    }
}
