package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.resource.Root;
import dev.picket.scan.JsonOfYaml;
import dev.picket.text.SourceFile;
import dev.picket.value.GuardText;
import dev.picket.value.Value;
import dev.picket.value.ValueJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A template in YAML and the same in JSON are the same resources: every fixture of a rule, and the demo.
class RoundTripTest {
    @Test
    void everyTemplateOfOursReadsTheSameAsJson() throws IOException {
        var templates = templates();
        assertTrue(templates.size() > 300, () -> templates.size() + " templates");
        for (var path : templates) {
            var yaml = SourceFile.of("t", Files.readString(path));
            var json = SourceFile.of("t", JsonOfYaml.of(yaml));
            assertEquals(told(yaml), told(json), path::toString);
        }
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("test-fixtures"))) {
            return files.filter(f -> f.toString().endsWith(".yaml"))
                    .filter(RoundTripTest::isPlain)
                    .sorted()
                    .toList();
        }
    }

    /// A template without aliases, of which JSON has none.
    private static boolean isPlain(Path path) {
        try {
            var bytes = Files.readAllBytes(path);
            return CloudFormationReader.isTemplate(path.toString(), bytes)
                    && read(SourceFile.of("t", bytes)).diagnostics().isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Root read(SourceFile file) {
        return CloudFormationReader.read(file, CloudFormationOptions.DEFAULT);
    }

    private static List<String> told(SourceFile file) {
        var root = read(file);
        var told = new ArrayList<String>();
        for (var resource : root.resources()) {
            told.add(resource.address() + " " + resource.type() + " "
                    + GuardText.in(root.guards()).expression(resource.when()) + json(root, resource.declared())
                    + json(root, resource.attributes()));
        }
        root.outputs().forEach(o -> told.add(o.name() + json(root, o.value())));
        root.outOfReach().forEach(o -> told.add(o.why()));
        return told;
    }

    private static String json(Root root, Value value) {
        var out = new StringBuilder();
        ValueJson.write(out, value, root.guards());
        return out.toString();
    }
}
