package dev.picket.cloudformation;

import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Choices;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The functions that make or take apart texts.
final class TextFunctions {
    private final Stack stack;
    private final References references;

    TextFunctions(Stack stack, References references) {
        this.stack = stack;
        this.references = references;
    }

    Value sub(Intrinsic call, Context at) {
        var arguments = call.arguments();
        if (!arguments.isEmpty() && Intrinsic.of(arguments.getFirst()).isPresent()) {
            return stack.expressions.evaluate(arguments.getFirst(), at) instanceof Value.Unknown unknown
                    ? unknownText(unknown, call.place())
                    : refused(call, "a text that is written out");
        }
        if (arguments.isEmpty() || !(arguments.getFirst() instanceof Scalar template) || arguments.size() > 2) {
            return refused(call, "a text, or a text and a mapping");
        }
        var names = new LinkedHashMap<String, Value>();
        if (arguments.size() == 2) {
            if (!(arguments.get(1) instanceof MappingNode mapping)) {
                return refused(call, "a text, or a text and a mapping");
            }
            for (var entry : mapping.entries()) {
                names.put(entry.name(), stack.expressions.evaluate(entry.value(), at));
            }
        }
        var text = stack.loops.replaced(template.text(), at);
        return stack.expressions.cell(call.argument(), at, ways -> sub(text, call.place(), names, at, ways));
    }

    private Value sub(String template, Span place, Map<String, Value> names, Context at, Ways ways) {
        var text = new PartialText();
        int from = 0;
        for (int open = template.indexOf("${"); open >= 0; open = template.indexOf("${", from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            text.literal(template.substring(from, open));
            int foreign = ServerlessFile.variable(template, open);
            if (foreign > 0) {
                text.add(ServerlessFile.unknown(template.substring(open, foreign), place));
                from = foreign;
                continue;
            }
            var name = template.substring(open + 2, close).strip();
            if (name.startsWith("!")) {
                text.literal("${" + name.substring(1) + "}");
            } else {
                var value = Choices.settle(named(name, place, names, at), ways);
                if (value instanceof Value.Unknown unknown && unknown.cause().kind() == Cause.Kind.ERROR) {
                    return unknown.at(Home.written(place));
                }
                if (!text.add(value)) {
                    return stack.problems.refused(CloudFormationDiagnostics.notAText(place, "Fn::Sub"));
                }
            }
            from = close + 1;
        }
        text.literal(template.substring(from));
        return text.build(place);
    }

    private Value named(String name, Span place, Map<String, Value> names, Context at) {
        var own = names.get(name);
        if (own != null) {
            return own;
        }
        var path = stack.loops.replaced(name, at);
        return path.indexOf('.') >= 0 ? references.getAtt(path, place, at.under()) : references.ref(path, place, at);
    }

    Value join(Intrinsic call, Context at) {
        var arguments = call.arguments();
        if (arguments.size() != 2) {
            return refused(call, "a delimiter and a list");
        }
        var values = stack.expressions.all(arguments, at);
        return stack.expressions.cell(call.argument(), at, ways -> join(call, values, ways));
    }

    private Value join(Intrinsic call, List<Value> values, Ways ways) {
        var delimiter = Equality.text(Choices.settle(values.getFirst(), ways));
        var list = Choices.settle(values.get(1), ways);
        if (list instanceof Value.Unknown unknown) {
            return unknownText(unknown, call.place());
        }
        if (delimiter.isEmpty() || !(list instanceof Value.Sequence sequence)) {
            return refused(call, "a delimiter and a list");
        }
        var text = new PartialText();
        boolean first = true;
        for (var item : ListFunctions.present(sequence, ways)) {
            if (!first) {
                text.literal(delimiter.get());
            }
            first = false;
            if (!text.add(Choices.settle(item, ways))) {
                return stack.problems.refused(CloudFormationDiagnostics.notAText(call.place(), "Fn::Join"));
            }
        }
        return text.build(call.place());
    }

    Value split(Intrinsic call, Context at) {
        var arguments = call.arguments();
        if (arguments.size() != 2) {
            return refused(call, "a delimiter and a text");
        }
        var values = stack.expressions.all(arguments, at);
        return stack.expressions.cell(call.argument(), at, ways -> {
            var delimiter = Equality.text(Choices.settle(values.getFirst(), ways));
            var source = Choices.settle(values.get(1), ways);
            if (source instanceof Value.Unknown unknown) {
                return new Value.Unknown(
                        unknown.cause(),
                        new Type.ListOf(Type.STRING),
                        Known.NOT_NULL.withLength(1, -1),
                        Home.computed(call.place(), List.of(unknown.home())),
                        unknown.sensitive());
            }
            var text = Equality.text(source);
            return delimiter.isEmpty() || delimiter.get().isEmpty() || text.isEmpty()
                    ? refused(call, "a delimiter and a text")
                    : pieces(text.get(), delimiter.get(), source, call.place());
        });
    }

    /// Empty pieces are kept.
    private static Value pieces(String text, String delimiter, Value source, Span place) {
        var home = Home.computed(place, List.of(source.home()));
        var items = new ArrayList<Value>();
        int from = 0;
        for (int at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, from)) {
            items.add(new Value.Text(text.substring(from, at), home).sensitive(source.sensitive()));
            from = at + delimiter.length();
        }
        items.add(new Value.Text(text.substring(from), home).sensitive(source.sensitive()));
        return Value.Sequence.list(Type.STRING, items, home);
    }

    /// The encoded text; what it encodes is its document.
    Value base64(Intrinsic call, Context at) {
        var plain = stack.expressions.evaluate(call.argument(), at);
        return stack.expressions.cell(call.argument(), at, ways -> {
            var settled = Choices.settle(plain, ways);
            var home = Home.computed(call.place(), List.of(settled.home()));
            if (settled instanceof Value.Unknown unknown) {
                return new Value.Unknown(
                        unknown.cause(), Type.STRING, Known.NOT_NULL.withDocument(unknown), home, unknown.sensitive());
            }
            var text = Equality.text(settled);
            if (text.isEmpty()) {
                return refused(call, "a text");
            }
            var encoded = Base64.getEncoder().encodeToString(text.get().getBytes(StandardCharsets.UTF_8));
            return new Value.Text(encoded, Optional.of(settled), home, settled.sensitive());
        });
    }

    Value toJson(Intrinsic call, Context at) {
        if (stack.template.isPlain()) {
            return stack.problems.refused(CloudFormationDiagnostics.needsExtensions(call.place(), "Fn::ToJsonString"));
        }
        var value = stack.expressions.evaluate(call.argument(), at);
        return stack.expressions.cell(call.argument(), at, ways -> {
            var home = Home.written(call.place());
            var json = new CompactJson(ways);
            return switch (json.write(value)) {
                case CompactJson.Written.Text(var text) ->
                    new Value.Text(text, Optional.of(value), home, json.sensitive());
                case CompactJson.Written.Partly(var unknown) ->
                    new Value.Unknown(
                            unknown.cause(), Type.STRING, Known.NOT_NULL.withDocument(value), home, json.sensitive());
            };
        });
    }

    private static Value unknownText(Value.Unknown unknown, Span place) {
        return new Value.Unknown(
                unknown.cause(),
                Type.STRING,
                Known.NOT_NULL,
                Home.computed(place, List.of(unknown.home())),
                unknown.sensitive());
    }

    private Value refused(Intrinsic call, String wanted) {
        return stack.problems.refused(
                CloudFormationDiagnostics.badArguments(call.place(), "Fn::" + call.name(), wanted));
    }
}
