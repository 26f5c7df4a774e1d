package dev.picket.terraform;

import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Known.Part;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where Terraform runs: in the root's directory. Where the tree itself lies on a machine is not known, so of such a path only the end is.
final class WorkingDirectory {
    private static final String NAME = "path.cwd";

    private WorkingDirectory() {}

    /// The absolute path of a directory of the tree.
    static Value of(String directory, Span at) {
        var tree = new Value.Unknown(
                new Cause(Cause.Kind.FUNCTION, NAME, at), Type.STRING, Known.NOT_NULL.withLength(1, -1), Home.made(at));
        return directory.equals(".") ? tree : joined(tree, List.of(new Part.Hole(tree)), "/" + directory);
    }

    /// An unknown path that begins with these pieces and ends with this text.
    static Value joined(Value.Unknown like, List<Part> head, String tail) {
        var parts = new ArrayList<>(head);
        if (!tail.isEmpty()) {
            parts.add(new Part.Literal(tail));
        }
        return parts.size() == 1 && parts.getFirst() instanceof Part.Hole(var whole)
                ? whole.at(like.home())
                : like.with(Known.NOT_NULL.withParts(parts));
    }

    /// What an absolute path means in the tree, where it is one that begins in the tree.
    static Optional<String> inTree(Value.Unknown path) {
        var parts = flat(path);
        if (parts.isEmpty() || !(parts.getFirst() instanceof Part.Hole(var hole)) || !isTree(hole)) {
            return Optional.empty();
        }
        var rest = new StringBuilder();
        for (var part : parts.subList(1, parts.size())) {
            if (!(part instanceof Part.Literal(var text))) {
                return Optional.empty();
            }
            rest.append(text);
        }
        return rest.isEmpty() || rest.charAt(0) == '/'
                ? Paths.resolve(".", rest.isEmpty() ? "" : rest.substring(1))
                : Optional.empty();
    }

    private static boolean isTree(Value.Unknown hole) {
        return hole.cause().kind() == Cause.Kind.FUNCTION && hole.cause().text().equals(NAME);
    }

    /// The pieces of a partly known text, those of its holes taken apart too.
    static List<Part> flat(Value.Unknown text) {
        if (text.known().parts().isEmpty()) {
            return List.of(new Part.Hole(text));
        }
        var flat = new ArrayList<Part>();
        for (var part : text.known().parts()) {
            switch (part) {
                case Part.Literal l -> flat.add(l);
                case Part.Hole(var hole) -> flat.addAll(flat(hole));
            }
        }
        return flat;
    }
}
