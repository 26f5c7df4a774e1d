package dev.picket.terraform;

import dev.picket.value.Known.Part;
import dev.picket.value.Value;
import java.util.List;
import java.util.Optional;

/// A path of which the beginning is not known: what its end says.
///
/// @param head everything up to the last hole
/// @param tail the text after it
record PartialPath(List<Part> head, String tail) {
    static PartialPath of(Value.Unknown path) {
        var parts = WorkingDirectory.flat(path);
        int last = parts.size() - 1;
        var tail = new StringBuilder();
        while (last >= 0 && parts.get(last) instanceof Part.Literal(var text)) {
            tail.insert(0, text);
            last--;
        }
        return new PartialPath(List.copyOf(parts.subList(0, last + 1)), tail.toString());
    }

    /// The last step, where the known end holds all of it.
    Optional<String> name() {
        var end = withoutSlashes();
        int slash = end.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(end.substring(slash + 1));
    }

    /// The known end without its last step; empty where that is not all in it.
    Optional<String> above() {
        var end = withoutSlashes();
        int slash = end.lastIndexOf('/');
        return slash < 0 || end.contains("..") || end.contains("//") || end.contains("/.")
                ? Optional.empty()
                : Optional.of(end.substring(0, slash));
    }

    private String withoutSlashes() {
        int end = tail.length();
        while (end > 0 && tail.charAt(end - 1) == '/') {
            end--;
        }
        return tail.substring(0, end);
    }
}
