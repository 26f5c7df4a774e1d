package dev.picket.hcl;

import static dev.picket.hcl.Signature.Kind.ANY;

import dev.picket.value.Cause;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.LinkedHashMap;
import java.util.List;

/// From one type to another, and the mark of what is sensitive.
final class ConversionFunctions {
    private ConversionFunctions() {}

    static void register(CoreFunctions.Table table) {
        table.put("tostring", to(Type.STRING));
        table.put("tonumber", to(Type.NUMBER));
        table.put("tobool", to(Type.BOOL));
        table.put("tolist", to(new Type.ListOf(Type.ANY)));
        table.put("toset", to(new Type.SetOf(Type.ANY)));
        table.put("tomap", to(new Type.MapOf(Type.ANY)));
        table.put("sensitive", Signature.of(Type.ANY, a -> a.get(0).sensitive(true), ANY));
        table.put("nonsensitive", Signature.of(Type.ANY, a -> a.get(0).sensitive(false), ANY));
        table.put(
                "issensitive",
                Signature.of(Type.BOOL, a -> new Value.Bool(a.get(0).sensitive(), a.home()), ANY));
        table.put("ephemeralasnull", Signature.of(Type.ANY, ConversionFunctions::withoutEphemeral, ANY));
    }

    /// What of it is ephemeral is not followed, so that its known part may be null.
    private static Value withoutEphemeral(Arguments a) {
        var cause = new Cause(Cause.Kind.FUNCTION, "ephemeralasnull()", a.at());
        return new Value.Unknown(cause, Type.ANY, Known.NOTHING, a.home(), a.sensitive());
    }

    /// Whether one is a text, number or bool and the other a collection.
    private static boolean isOther(Type given, Type wanted) {
        return given != Type.ANY && Types.isPrimitive(given) != Types.isPrimitive(wanted);
    }

    private static Signature to(Type type) {
        return Signature.of(
                type,
                a -> {
                    var value = a.get(0) instanceof Value.Entity e ? Entities.mapping(e) : a.get(0);
                    if (a.rules() && value instanceof Value.Null n && Types.isCollection(type)) {
                        value = type instanceof Type.MapOf
                                ? Value.Mapping.object(new LinkedHashMap<>(), n.home())
                                : Value.Sequence.tuple(List.of(), n.home());
                    }
                    if (value instanceof Value.Null n && !a.rules() && isOther(n.type(), type)) {
                        throw Failures.required(type, n.type(), a.at(0));
                    }
                    if (type instanceof Type.ListOf || type instanceof Type.SetOf) {
                        UntypedNulls.check(value, a.on(), a.at(0));
                    }
                    return Conversions.convert(value, type, a.at(0));
                },
                ANY);
    }
}
