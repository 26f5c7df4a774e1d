package dev.picket.resource;

import dev.picket.document.DocumentReader;
import dev.picket.document.Documents;
import dev.picket.document.YamlText;
import dev.picket.hcl.Functions;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// `yamldecode` and `yamlencode` of Terraform and Packer. Text that `jsonencode` or `yamlencode` made is decoded to what it was
/// made of, also where parts of that are unknown.
public final class YamlFunctions {
    public static final Functions ALL = name -> switch (name) {
        case "yamldecode" -> Optional.of(YamlFunctions::decode);
        case "yamlencode" -> Optional.of(YamlFunctions::encode);
        default -> Optional.empty();
    };

    private YamlFunctions() {}

    private static Value decode(Functions.Call call) {
        var argument = only(call);
        return switch (argument) {
            case Value.Text(var text, var document, _, boolean sensitive) -> {
                var decoded = document.orElseGet(() -> read(call, text));
                yield sensitive ? decoded.sensitive(true) : decoded;
            }
            case Value.Unknown u ->
                u.known().document().orElseGet(() -> unknown(call, u.cause(), Type.ANY, Known.NOTHING, u.sensitive()));
            case Value.Number(var number, _, _) -> read(call, number.toPlainString());
            case Value.Bool(boolean flag, _, _) -> read(call, String.valueOf(flag));
            case Value.Null _, Value.Sequence _, Value.Mapping _, Value.Entity _, Value.Choice _ ->
                throw new Functions.CallFailure(0, "a text is required");
        };
    }

    private static Value read(Functions.Call call, String text) {
        var file = SourceFile.of("yaml", text.getBytes(StandardCharsets.UTF_8));
        var documents = DocumentReader.readYaml(file);
        refuse(documents);
        if (documents.roots().size() != 1) {
            throw new Functions.CallFailure(
                    0, "one YAML document is required, not " + documents.roots().size());
        }
        return YamlValues.of(documents.roots().getFirst(), Home.written(call.at()));
    }

    /// A key that is written twice is refused as well, though Terraform lets the last one count.
    private static void refuse(Documents documents) {
        var error = documents.diagnostics().stream().filter(Diagnostic::isError).findFirst();
        if (error.isPresent()) {
            throw new Functions.CallFailure(
                    0, "the text is not valid YAML: " + error.get().summary());
        }
    }

    private static Value encode(Functions.Call call) {
        var document = only(call);
        var settled = settle(call, document);
        return switch (settled) {
            case Value.Unknown u ->
                unknown(call, u.cause(), Type.STRING, Known.NOT_NULL.withDocument(document), u.sensitive());
            case Value.Entity _ -> onlyItsDocument(call, document);
            default -> {
                var text = YamlText.of(settled);
                yield text.isEmpty()
                        ? onlyItsDocument(call, document)
                        : new Value.Text(text.get(), Optional.of(document), home(call, document), document.sensitive());
            }
        };
    }

    private static Value onlyItsDocument(Functions.Call call, Value document) {
        var cause = new Cause(Cause.Kind.FUNCTION, "yamlencode()", call.at());
        return unknown(call, cause, Type.STRING, Known.NOT_NULL.withDocument(document), document.sensitive());
    }

    /// The value on the way taken, or the first thing in it that is not known.
    private static Value settle(Functions.Call call, Value value) {
        switch (call.settle(value)) {
            case Value.Sequence list -> {
                var elements = new ArrayList<Value>(list.elements().size());
                for (var element : list.elements()) {
                    if (element.when() == Guard.ALWAYS
                            || call.evaluation().ways().decide(element.when())) {
                        var settled = settle(call, element.value());
                        if (isOpen(settled)) {
                            return settled;
                        }
                        elements.add(settled);
                    }
                }
                return list.rest().map(Value.class::cast).orElseGet(() -> Value.Sequence.tuple(elements, list.home()));
            }
            case Value.Mapping map -> {
                var members = new LinkedHashMap<String, Value>();
                for (var member : map.members().entrySet()) {
                    var settled = settle(call, member.getValue());
                    if (isOpen(settled)) {
                        return settled;
                    }
                    members.put(member.getKey(), settled);
                }
                return map.rest().map(Value.class::cast).orElseGet(() -> Value.Mapping.object(members, map.home()));
            }
            case Value settled -> {
                return settled;
            }
        }
    }

    private static boolean isOpen(Value value) {
        return value instanceof Value.Unknown || value instanceof Value.Entity;
    }

    private static Value only(Functions.Call call) {
        if (call.arguments().size() != 1) {
            throw new Functions.CallFailure(
                    -1, "takes 1 argument, not " + call.arguments().size());
        }
        return call.settle(call.arguments().getFirst());
    }

    private static Value unknown(Functions.Call call, Cause cause, Type type, Known known, boolean sensitive) {
        return new Value.Unknown(cause, type, known, Home.written(call.at()), sensitive);
    }

    private static Home home(Functions.Call call, Value of) {
        return Home.computed(call.at(), List.of(of.home()));
    }
}
