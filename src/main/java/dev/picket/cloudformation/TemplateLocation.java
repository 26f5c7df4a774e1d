package dev.picket.cloudformation;

import dev.picket.value.Known;
import dev.picket.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Where the template of a nested stack is.
sealed interface TemplateLocation {
    /// @param assumed whether it is taken for what a URL means because of its name
    record Here(String path, boolean assumed) implements TemplateLocation {}

    /// A text within the template.
    record Inline(TemplateFile file) implements TemplateLocation {}

    /// A local path that leads to no file of the tree.
    record Missing(String path) implements TemplateLocation {}

    /// @param why a clause
    record Away(String why) implements TemplateLocation {}

    /// @param url what the user wrote as the template's place, settled
    /// @param from the path of the template that says so
    static TemplateLocation of(Value url, String from, Templates templates) {
        return switch (url) {
            case Value.Text t
            when t.value().contains("://") -> remote(t.value(), afterHost(t.value()), from, templates);
            case Value.Text t -> local(t.value(), from, templates);
            case Value.Unknown u -> unknown(u, from, templates);
            case Value.Mapping _ -> new Away("it is an application of AWS's repository of them");
            case Value.Null _, Value.Bool _, Value.Number _, Value.Sequence _, Value.Entity _, Value.Choice _ ->
                new Away("its template is not told by a URL");
        };
    }

    /// A path relative to the template, as `aws cloudformation package` reads it.
    static TemplateLocation local(String path, String from, Templates templates) {
        var resolved = Paths.resolve(Paths.directory(from), path);
        if (resolved.isEmpty()) {
            return new Away("its template \"" + path + "\" lies outside of the tree");
        }
        return templates.has(resolved.get()) ? new Here(resolved.get(), false) : new Missing(path);
    }

    private static TemplateLocation unknown(Value.Unknown u, String from, Templates templates) {
        if (u.known().parts().isEmpty() || !(u.known().parts().getLast() instanceof Known.Part.Literal(var end))) {
            return new Away("the URL of its template is not known");
        }
        return remote("…" + end, segments(end), from, templates);
    }

    private static List<String> afterHost(String url) {
        var path = url.substring(url.indexOf("://") + 3);
        int slash = path.indexOf('/');
        return slash < 0 ? List.of() : segments(path.substring(slash));
    }

    private static List<String> segments(String path) {
        int end = path.length();
        for (char c : new char[] {'?', '#'}) {
            int at = path.indexOf(c);
            end = at < 0 ? end : Math.min(end, at);
        }
        return Arrays.stream(path.substring(0, end).split("/", -1))
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /// The template whose path ends as the URL does, the longer the better; among several the nearest.
    private static TemplateLocation remote(String url, List<String> segments, String from, Templates templates) {
        int least = segments.contains("submodules") ? segments.size() - segments.indexOf("submodules") : 1;
        for (int length = segments.size(); length >= least; length--) {
            var tail = String.join("/", segments.subList(segments.size() - length, segments.size()));
            var found = templates.endingWith(tail).stream()
                    .filter(p -> !p.equals(from))
                    .toList();
            if (!found.isEmpty()) {
                return nearest(found, from)
                        .<TemplateLocation>map(p -> new Here(p, true))
                        .orElseGet(() -> new Away("several templates of the tree end with \"" + tail + "\""));
            }
        }
        return new Away("its template \"" + url + "\" is not in the tree");
    }

    private static Optional<String> nearest(List<String> paths, String from) {
        int most = paths.stream().mapToInt(p -> common(p, from)).max().orElse(0);
        var near = paths.stream().filter(p -> common(p, from) == most).toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    /// How many folders two paths have in common.
    private static int common(String a, String b) {
        var x = a.split("/", -1);
        var y = b.split("/", -1);
        int same = 0;
        while (same < x.length - 1 && same < y.length - 1 && x[same].equals(y[same])) {
            same++;
        }
        return same;
    }
}
