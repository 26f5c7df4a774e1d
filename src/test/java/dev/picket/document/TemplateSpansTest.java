package dev.picket.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The property of spans over every template among our fixtures.
class TemplateSpansTest {
    @Test
    void everyScalarOfEveryFixtureStandsUnderItsSpan() throws IOException {
        int seen = 0;
        try (var files = Files.walk(Path.of("test-fixtures"))) {
            for (var path :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                var documents = DocumentReader.readYaml(SourceFile.of("a.yaml", Files.readString(path)));
                documents.roots().forEach(SpanPropertyTest::check);
                seen++;
            }
        }
        assertTrue(seen > 300);
    }
}
