package dev.picket.terraform;

import dev.picket.document.DocumentReader;
import dev.picket.document.DocumentValues;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.value.Value;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// A `.tfvars.json` file: every value is literal.
final class JsonValues {
    private JsonValues() {}

    static SequencedMap<String, Value> read(SourceFile file, Consumer<Diagnostic> problems) {
        var values = new LinkedHashMap<String, Value>();
        var documents = DocumentReader.readJson(file);
        documents.diagnostics().forEach(problems);
        for (var root : documents.roots()) {
            if (DocumentValues.of(root) instanceof Value.Mapping m) {
                values.putAll(m.members());
            }
        }
        return values;
    }
}
