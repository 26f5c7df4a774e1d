package dev.picket.rule;

import dev.picket.hcl.CoreFunctions;
import dev.picket.hcl.Functions;
import dev.picket.resource.JsonText;
import dev.picket.resource.Model;
import dev.picket.resource.Node;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Functions that need to know AWS's schema.
final class SchemaFunctions {
    private final Model model;

    private SchemaFunctions(Model model) {
        this.model = model;
    }

    static Functions table(Model model) {
        var own = new SchemaFunctions(model);
        return name -> switch (name) {
            // `taggable(resource)`: whether its type carries tags.
            case "taggable" -> Optional.of(own::taggable);
            // `tags_of(resource)`: its tags as a map, whether they are written as a map or as a list of `{ Key, Value
            // }`; an open map where some are not known. Null gives an empty map.
            case "tags_of" -> Optional.of(own::tagsOf);
            // `api_json(text)`: JSON in the spelling of AWS's APIs (`containerDefinitions`, `environment`) as
            // CloudFormation spells it (`Environment`): keys that begin with a small letter get a capital one, but
            // not within maps of the user's own names (`options`, `labels`, `dockerLabels`, `tags`). Null for null;
            // an unknown text is unknown; what is no JSON is refused.
            case "api_json" -> Optional.of(own::apiJson);
            default -> Optional.empty();
        };
    }

    private Value taggable(Functions.Call call) {
        Answers.require(call, 1);
        var self = Evidence.argument(call, 0);
        return Answers.bool(Node.of(self).flatMap(n -> tagProperty(n)).isPresent(), self);
    }

    private Optional<String> tagProperty(Node node) {
        return model.schema(node.type()).flatMap(Model.Schema::taggable);
    }

    private Value tagsOf(Functions.Call call) {
        Answers.require(call, 1);
        var self = Evidence.argument(call, 0);
        var node = Node.of(self);
        var tags = node.flatMap(this::tagProperty)
                .flatMap(p -> node.get().get(p))
                .map(call::settle)
                .orElse(Answers.nothing(self));
        if (tags instanceof Value.Null) {
            tags = node.flatMap(n -> n.resource().declared().get("tags"))
                    .map(call::settle)
                    .orElse(tags);
        }
        return switch (tags) {
            case Value.Mapping m -> m;
            case Value.Sequence s -> ofPairs(call, s);
            case Value.Unknown u -> Answers.unknown(u, new Type.MapOf(Type.STRING));
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Entity _, Value.Choice _ ->
                Value.Mapping.map(Type.STRING, new LinkedHashMap<>(), tags.home());
        };
    }

    private static Value ofPairs(Functions.Call call, Value.Sequence pairs) {
        var elements = Elements.of(pairs, call.evaluation().ways());
        var members = new LinkedHashMap<String, Value>();
        var open = elements.open();
        for (var pair : elements.present()) {
            var key = pair instanceof Value.Mapping m ? m.get("Key").map(call::settle) : Optional.<Value>empty();
            if (key.isPresent() && key.get() instanceof Value.Text k) {
                members.put(k.value(), ((Value.Mapping) pair).get("Value").orElse(Answers.nothing(pair)));
            } else if (key.isPresent() && key.get() instanceof Value.Unknown u) {
                open = open.or(() -> Optional.of(u));
            }
        }
        return new Value.Mapping(Value.Mapping.Kind.MAP, Type.STRING, members, open, pairs.home(), pairs.sensitive());
    }

    private Value apiJson(Functions.Call call) {
        Answers.require(call, 1);
        var text = Evidence.argument(call, 0);
        return switch (text) {
            case Value.Text t
            when t.document().isPresent() -> renamed(t.document().get());
            case Value.Unknown u
            when u.known().document().isPresent() ->
                renamed(u.known().document().get());
            case Value.Text t -> renamed(JsonText.document(t).orElseGet(() -> decoded(call)));
            case Value.Unknown u ->
                JsonText.document(u).map(SchemaFunctions::renamed).orElseGet(() -> Answers.unknown(u, Type.ANY));
            case Value.Null _ -> text;
            case Value.Sequence _, Value.Mapping _ -> renamed(text);
            case Value.Bool _, Value.Number _, Value.Entity _, Value.Choice _ ->
                throw new Functions.CallFailure(0, "it takes JSON as text");
        };
    }

    private static Value decoded(Functions.Call call) {
        return CoreFunctions.ALL.find("jsondecode").orElseThrow().call(call);
    }

    private static Value renamed(Value value) {
        return switch (value) {
            case Value.Mapping m -> {
                var members = new LinkedHashMap<String, Value>();
                m.members().forEach((k, v) -> members.put(capital(k), isUsersMap(k) ? v : renamed(v)));
                yield new Value.Mapping(m.kind(), m.element(), members, m.rest(), m.home(), m.sensitive());
            }
            case Value.Sequence s -> {
                var elements = new ArrayList<Value.Sequence.Element>();
                s.elements().forEach(e -> elements.add(new Value.Sequence.Element(e.when(), renamed(e.value()))));
                yield new Value.Sequence(s.kind(), s.element(), elements, s.rest(), s.home(), s.sensitive());
            }
            case Value.Null _,
                    Value.Bool _,
                    Value.Number _,
                    Value.Text _,
                    Value.Entity _,
                    Value.Choice _,
                    Value.Unknown _ -> value;
        };
    }

    private static boolean isUsersMap(String key) {
        return switch (key) {
            case "options", "labels", "dockerLabels", "tags", "driverOpts" -> true;
            default -> false;
        };
    }

    private static String capital(String key) {
        return key.isEmpty() ? key : Character.toUpperCase(key.charAt(0)) + key.substring(1);
    }
}
