package dev.picket.terraform;

import dev.picket.document.DocumentReader;
import dev.picket.document.DocumentValues;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import java.util.Optional;

/// The object that a text of JSON encodes; it stands where the text stands.
final class JsonDocument {
    private JsonDocument() {}

    static Optional<Mapping> of(Value.Text text) {
        if (text.document().orElse(null) instanceof Mapping m) {
            return Optional.of(m);
        }
        var place = text.home().place();
        var parsed = DocumentReader.readJson(place.file(), text.value(), (_, _) -> place);
        return parsed.isBroken() || parsed.roots().isEmpty()
                ? Optional.empty()
                : Optional.of(DocumentValues.of(parsed.roots().getFirst()))
                        .filter(Mapping.class::isInstance)
                        .map(Mapping.class::cast);
    }
}
