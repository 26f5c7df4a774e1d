package dev.picket.cloudformation;

import dev.picket.document.DocumentReader;
import dev.picket.document.Node.MappingNode;
import dev.picket.text.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// SAM's own lists as data, beside the classes: policy templates and connectors. Read when a template names one.
public final class SamTables {
    static final String POLICIES = "sam-policy-templates.json";
    static final String CONNECTORS = "sam-connectors.json";

    private SamTables() {}

    /// The files that the build lays beside the classes.
    public static List<String> files() {
        return List.of(POLICIES, CONNECTORS);
    }

    /// @param key under which the table stands in the file
    static MappingNode read(String file, String key) {
        try (var stream = SamTables.class.getResourceAsStream("/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("no " + file);
            }
            var documents = DocumentReader.readJson(SourceFile.of(file, stream.readAllBytes()));
            return (MappingNode)
                    ((MappingNode) documents.roots().getFirst()).get(key).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
