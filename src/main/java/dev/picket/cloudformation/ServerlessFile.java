package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.SequenceNode;
import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A configuration of the Serverless Framework, whose `resources` are a template, or several that are put together. Its functions and
/// what else the framework makes are not read. Its variables (`${self:custom.x}`) are unknown wherever they stand in a
/// template: its files of resources are templates of their own.
/// Source: Serverless Framework's documentation, "AWS infrastructure resources", "Variables".
final class ServerlessFile {
    private static final Pattern VARIABLE = Pattern.compile(
            "\\$\\{\\s*(?:self|opt|sls|env|file|ssm|cf|param|s3|aws|git|terraform|vault|strToBool)\\s*[:(.]");

    private ServerlessFile() {}

    static boolean isOne(MappingNode root) {
        return root.get("service").isPresent()
                && root.get("provider").isPresent()
                && root.get("resources").isPresent();
    }

    /// Its template; empty where it stands in other files.
    static Optional<MappingNode> template(MappingNode root) {
        var resources = root.get("resources");
        List<Node> several = resources
                .map(r -> r instanceof SequenceNode list && list.tag().isEmpty() ? list.items() : List.of(r))
                .orElse(List.of());
        var found = several.stream()
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .toList();
        if (found.stream().noneMatch(m -> m.get("Resources").isPresent())) {
            return Optional.empty();
        }
        return Optional.of(found.size() == 1 ? found.getFirst() : together(found));
    }

    private static MappingNode together(List<MappingNode> templates) {
        var sections = new LinkedHashMap<String, List<Entry>>();
        var keys = new LinkedHashMap<String, Node>();
        for (var template : templates) {
            for (var section : template.entries()) {
                if (section.value() instanceof MappingNode map) {
                    keys.putIfAbsent(section.name(), section.key());
                    sections.computeIfAbsent(section.name(), _ -> new ArrayList<>())
                            .addAll(map.entries());
                }
            }
        }
        var entries = new ArrayList<Entry>();
        sections.forEach((name, members) -> {
            var key = keys.getOrDefault(name, templates.getFirst());
            entries.add(new Entry(key, new MappingNode(members, false, Optional.empty(), key.span())));
        });
        return new MappingNode(
                entries, false, Optional.empty(), templates.getFirst().span());
    }

    /// A text without the framework's variables: each is a stretch that is not known.
    static Value withoutVariables(Value.Text text) {
        var written = text.value();
        if (written.indexOf("${") < 0) {
            return text;
        }
        var partial = new PartialText();
        int from = 0;
        var variables = VARIABLE.matcher(written);
        while (from <= written.length() && variables.find(from)) {
            int end = end(written, variables.start());
            partial.literal(written.substring(from, variables.start()));
            partial.add(unknown(
                    written.substring(variables.start(), end), text.home().place()));
            from = end;
        }
        if (from == 0) {
            return text;
        }
        partial.literal(written.substring(from));
        return partial.build(text.home().place());
    }

    /// Behind the bracket that closes a variable, which may have others in it.
    private static int end(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            depth += text.startsWith("${", i) ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0 && i > start) {
                return i + 1;
            }
        }
        return text.length();
    }

    /// Where the variable that begins there ends; -1 where none does.
    static int variable(String text, int start) {
        return VARIABLE.matcher(text).region(start, text.length()).lookingAt() ? end(text, start) : -1;
    }

    static Value.Unknown unknown(String variable, Span place) {
        var cause = new Cause(Cause.Kind.OUTSIDE, variable, place);
        return new Value.Unknown(cause, Type.ANY, Known.NOT_NULL, Home.written(place));
    }
}
