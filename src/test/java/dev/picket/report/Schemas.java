package dev.picket.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// JSON documents held against their schemas.
public final class Schemas {
    public static final Path REPORT = Path.of("docs/schemas/report.json");
    public static final Path SHOW = Path.of("docs/schemas/show.json");
    public static final Path EVAL = Path.of("docs/schemas/eval.json");
    public static final Path CONFIGURATION = Path.of("docs/schemas/picket-yaml.json");
    public static final Path SARIF = Path.of("src/test/resources/schemas/sarif-2.1.0.json");

    private Schemas() {}

    public static void assertValid(Path schema, String json) {
        assertEquals(List.of(), mistakes(schema, json, InputFormat.JSON));
    }

    public static List<String> mistakes(Path schema, String document, InputFormat format) {
        try {
            var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            return registry.getSchema(Files.readString(schema), InputFormat.JSON).validate(document, format).stream()
                    .map(e -> e.getInstanceLocation() + ": " + e.getMessage())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
