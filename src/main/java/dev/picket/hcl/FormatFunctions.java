package dev.picket.hcl;

import static dev.picket.hcl.Signature.Kind.ANY;
import static dev.picket.hcl.Signature.Kind.TEXT;

import dev.picket.value.Cause;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `format` and `formatlist`. A verb over an unknown is a hole in an otherwise known text.
final class FormatFunctions {
    private FormatFunctions() {}

    static void register(CoreFunctions.Table table) {
        table.put(
                "format",
                Signature.of(Type.STRING, FormatFunctions::format, TEXT).more(ANY));
        table.put(
                "formatlist",
                Signature.of(new Type.ListOf(Type.STRING), FormatFunctions::list, ANY)
                        .more(ANY));
    }

    private static Value format(Arguments a) {
        var arguments = a.all().subList(1, a.size());
        if (a.rules() && arguments.stream().anyMatch(Value.Null.class::isInstance)) {
            return a.nothing(Type.STRING);
        }
        if (arguments.stream().anyMatch(FormatFunctions::isUntyped)) {
            return a.unknown(untyped(a), Type.STRING);
        }
        return Unknowns.text(new Format(a, a.text(0), arguments).parts(), a.home(), a.sensitive());
    }

    /// What has no type yet, so that Terraform never formats it.
    private static boolean isUntyped(Value v) {
        return v instanceof Value.Null n && n.type() == Type.ANY;
    }

    private static Value.Unknown untyped(Arguments a) {
        var cause = new Cause(Cause.Kind.ERROR, "error", a.at());
        return new Value.Unknown(cause, Type.STRING, Known.NOT_NULL, a.home());
    }

    /// One text for each position of the lists; what is no list is the same for all.
    private static Value list(Arguments a) {
        int length = -1;
        boolean untyped = !a.rules() && a.all().stream().anyMatch(FormatFunctions::isUntyped);
        Value.Unknown open = untyped ? untyped(a) : null;
        var columns = new ArrayList<Optional<List<Value>>>();
        for (int i = 0; i < a.size(); i++) {
            switch (a.get(i)) {
                case Value.Sequence s -> {
                    var present = a.present(Conversions.elements(s));
                    open = open == null ? s.rest().orElse(null) : open;
                    if (length >= 0 && length != present.size()) {
                        throw a.fail(i, "the lists differ in length: " + length + " and " + present.size());
                    }
                    length = present.size();
                    columns.add(Optional.of(present));
                }
                case Value.Unknown u
                when u.type() == Type.ANY || Types.isSequenceType(u.type()) -> {
                    open = open == null ? u : open;
                    columns.add(Optional.empty());
                }
                default -> columns.add(Optional.empty());
            }
        }
        if (open != null) {
            return a.unknown(open, new Type.ListOf(Type.STRING));
        }
        var rows = new ArrayList<Value>();
        var home = a.home();
        boolean sensitive = a.sensitive();
        for (int row = 0; row < (length < 0 ? 1 : length); row++) {
            var values = new ArrayList<Value>();
            for (int i = 0; i < a.size(); i++) {
                int at = row;
                values.add(columns.get(i).map(c -> c.get(at)).orElse(a.get(i)));
            }
            var pattern = Conversions.convert(values.getFirst(), Type.STRING, a.at(0));
            rows.add(
                    pattern instanceof Value.Text t
                            ? Unknowns.text(
                                    new Format(a, t.value(), values.subList(1, values.size())).parts(), home, sensitive)
                            : a.unknown((Value.Unknown) pattern, Type.STRING, Known.NOT_NULL));
        }
        return a.list(Type.STRING, rows);
    }
}
