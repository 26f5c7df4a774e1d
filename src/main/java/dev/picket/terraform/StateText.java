package dev.picket.terraform;

import dev.picket.document.Node.Scalar;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// A text in a state, as rules see it: `Path` from its resource without indices, `Name` (the path's last step), `Value`, and whether
/// the state itself calls it sensitive (`Marked`). Made when asked for: a state holds very many.
record StateText(String path, Scalar text, boolean marked) implements Value.Members {
    @Override
    public Optional<Value> get(String name) {
        var home = Home.written(text.span());
        return switch (name) {
            case "Path" -> Optional.of(new Value.Text(path, home));
            case "Name" -> Optional.of(new Value.Text(path.substring(path.lastIndexOf('.') + 1), home));
            case "Value" -> Optional.of(new Value.Text(text.text(), home).sensitive(true));
            case "Marked" -> Optional.of(new Value.Bool(marked, home));
            default -> Optional.empty();
        };
    }

    @Override
    public SequencedSet<String> names() {
        return new LinkedHashSet<>(List.of("Path", "Name", "Value", "Marked"));
    }
}
