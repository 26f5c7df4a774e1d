package dev.picket.resource;

import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;

/// By what a data source finds its resource: `data "aws_s3_bucket" "b" { bucket = "logs" }` is the bucket of that name.
/// A `filter` names it too, where it asks for one value.
final class Lookup {
    private Lookup() {}

    /// The values of the arguments that are the name, id or ARN of what is looked up, in the order of writing.
    static List<Value> names(Resource data) {
        var names = new ArrayList<Value>();
        data.declared().members().forEach((argument, value) -> {
            if (argument.equals("filter")) {
                filters(data, value, names);
            } else if (OwnNouns.surelyNames(data.type(), argument)) {
                name(value, names);
            }
        });
        return names;
    }

    private static void filters(Resource data, Value filters, List<Value> names) {
        if (filters instanceof Value.Sequence s) {
            for (int i = 0; i < s.size(); i++) {
                if (s.get(i) instanceof Value.Mapping m
                        && m.get("name").orElse(null) instanceof Value.Text t
                        && OwnNouns.surelyNames(data.type(), t.value().replace('-', '_'))
                        && m.get("values").orElse(null) instanceof Value.Sequence v
                        && v.size() == 1
                        && v.rest().isEmpty()) {
                    name(v.get(0), names);
                }
            }
        }
    }

    private static void name(Value value, List<Value> names) {
        if (value instanceof Value.Text || value instanceof Value.Unknown) {
            names.add(value);
        }
    }

    /// Whether what is looked up leads to a resource of another type by its name: an alias is a name of its key.
    static boolean isAlias(Resource data) {
        return data.type().endsWith("_alias");
    }
}
