package dev.picket.rule;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.ScalarKind;
import dev.picket.hcl.Functions;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What machines do when they start, out of the texts that they are given: shell scripts, cloud-init's YAML, messages of several
/// parts, plain or in base64. Each answer stands at its own line. A stretch that is not known is `${…}`; a text of which nothing
/// is known leaves the list open; a text in gzip is such a one.
final class BootFunctions {
    private static final String UNKNOWN = "${…}";

    private BootFunctions() {}

    /// `boot_commands(texts)`: the commands in order, as texts; `boot_files(texts)`: `{Path, Content, Mode, Owner}` of each file that is
    /// written; `boot_packages(texts)`: names; `boot_users(texts)`: names.
    static Functions table() {
        return name -> switch (name) {
            case "boot_commands" -> Optional.of(call -> each(call, BootFunctions::commands));
            case "boot_files" -> Optional.of(call -> each(call, BootFunctions::files));
            case "boot_packages" -> Optional.of(call -> each(call, text -> names(text, "packages")));
            case "boot_users" -> Optional.of(call -> each(call, text -> names(text, "users")));
            default -> Optional.empty();
        };
    }

    private interface Finder {
        Stream<Value> in(BootText text);
    }

    private static Value each(Functions.Call call, Finder finder) {
        Answers.require(call, 1);
        var texts = Evidence.argument(call, 0);
        var elements = texts instanceof Value.Sequence
                ? Elements.of(texts, call.evaluation().ways())
                : new Elements(List.of(texts), List.of(), Optional.empty());
        var open = elements.open();
        var found = new ArrayList<Value>();
        for (var element : elements.present()) {
            var text = BootText.of(call, element);
            if (text.isEmpty() && element instanceof Value.Unknown u) {
                open = open.or(() -> Optional.of(u));
            }
            text.stream().flatMap(t -> t.parts().stream()).flatMap(finder::in).forEach(found::add);
        }
        return Evidence.list(found, open, texts.home());
    }

    private static Stream<Value> commands(BootText text) {
        var commands = CloudConfig.isOne(text.text())
                ? CloudConfig.of(text.text()).stream().flatMap(c -> c.commands().stream())
                : BootScript.of(text.text()).commands().stream();
        return commands.map(c -> value(text, c.text(), c.offset()));
    }

    private static Stream<Value> files(BootText text) {
        if (CloudConfig.isOne(text.text())) {
            return CloudConfig.of(text.text()).stream()
                    .flatMap(CloudConfig::files)
                    .map(f -> file(text, f));
        }
        return BootScript.of(text.text()).files().stream()
                .map(f -> Evidence.object(
                        text.at(f.start()),
                        "Path",
                        value(text, f.path(), Math.max(0, f.start() - 1)),
                        "Content",
                        value(text, text.text().substring(f.start(), f.end()), f.start())));
    }

    private static Value file(BootText text, MappingNode file) {
        var members = new LinkedHashMap<String, Value>();
        put(members, "Path", text, CloudConfig.member(file, "path"));
        put(members, "Mode", text, CloudConfig.member(file, "permissions"));
        put(members, "Owner", text, CloudConfig.member(file, "owner"));
        CloudConfig.content(file)
                .ifPresent(content -> members.put(
                        "Content",
                        value(
                                text,
                                content,
                                start(CloudConfig.member(file, "content").orElseThrow()))));
        return Value.Mapping.object(members, text.at(file.span().start()));
    }

    private static void put(LinkedHashMap<String, Value> members, String name, BootText text, Optional<Scalar> scalar) {
        scalar.ifPresent(s -> members.put(name, value(text, ScalarKind.text(s), start(s))));
    }

    /// A block's text begins in the line after its mark.
    private static int start(Scalar scalar) {
        boolean block = scalar.style() == Node.Style.LITERAL || scalar.style() == Node.Style.FOLDED;
        int line = block ? scalar.span().text().indexOf('\n') + 1 : 0;
        return scalar.span().start() + line;
    }

    /// Plain names, or mappings with a `name`.
    private static Stream<Value> names(BootText text, String key) {
        if (!CloudConfig.isOne(text.text())) {
            return Stream.empty();
        }
        return CloudConfig.of(text.text()).stream().flatMap(c -> c.items(key)).flatMap(item -> switch (item) {
            case Scalar s -> Stream.of(value(text, ScalarKind.text(s), start(s)));
            case MappingNode map ->
                CloudConfig.member(map, "name").stream().map(s -> value(text, ScalarKind.text(s), start(s)));
            case Node.SequenceNode list ->
                list.items().stream()
                        .limit(1)
                        .filter(Scalar.class::isInstance)
                        .map(Scalar.class::cast)
                        .map(s -> value(text, ScalarKind.text(s), start(s)));
        });
    }

    private static Value value(BootText text, String value, int offset) {
        return new Value.Text(value.replace(String.valueOf(BootText.HOLE), UNKNOWN), text.at(offset))
                .sensitive(text.sensitive());
    }
}
