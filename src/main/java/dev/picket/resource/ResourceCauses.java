package dev.picket.resource;

import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.List;

/// Why something is unknown that only the graph of resources can say.
final class ResourceCauses {
    private static final String NOT_HERE = " is not in this scan";
    private static final String UNDECLARED = " is not declared in this scan";

    private ResourceCauses() {}

    private static Value.Unknown unknown(Cause.Kind kind, String text, Span place, Home home) {
        return new Value.Unknown(new Cause(kind, text, place), Type.ANY, Known.NOTHING, home);
    }

    static Value.Unknown disagreement(String property, Value a, Value b) {
        return unknown(
                Cause.Kind.ERROR,
                "`" + property + "` is set differently in two places",
                a.home().place(),
                Home.computed(a.home().place(), List.of(a.home(), b.home())));
    }

    static Value.Unknown cycle(String type, String name, Span header) {
        return unknown(
                Cause.Kind.ERROR, "`" + name + "` of `" + type + "` depends on itself", header, Home.made(header));
    }

    /// The provider takes it from the process's environment or a profile.
    static Value.Unknown region(Span header) {
        var cause = new Cause(Cause.Kind.OUTSIDE, "the provider's region", header);
        return new Value.Unknown(cause, Type.STRING, Known.NOT_NULL, Home.absent(header));
    }

    static Value.Unknown tooDeep(Span header) {
        return unknown(
                Cause.Kind.BOUND, "a chain of more than " + Graph.DEEPEST + " properties", header, Home.made(header));
    }

    /// A literal name of nothing here. It may be null: whether what it names is of the right type is not known either.
    static Value.Unknown notInThisScan(String name, Home home) {
        return unknown(Cause.Kind.OUTSIDE, "`" + name + "`" + NOT_HERE, home.place(), home);
    }

    /// Something of any kind that is not known for the same reason: not the text whose lack is the reason.
    static Value.Unknown anything(Value.Unknown why) {
        return new Value.Unknown(why.cause(), Type.ANY, Known.NOTHING, why.home(), why.sensitive());
    }

    static Value.Unknown wholeNotHere(Resource part, Home home) {
        return unknown(
                Cause.Kind.OUTSIDE, "what `" + part.definition() + "` belongs to" + NOT_HERE, home.place(), home);
    }

    /// A name that was looked for and not found is no name of what is here, unlike what is not known at all.
    static boolean isNotInThisScan(Value.Unknown u) {
        return u.cause().kind() == Cause.Kind.OUTSIDE && u.cause().text().endsWith(NOT_HERE);
    }

    /// A reference to a resource that no file declares: Terraform refuses it, unless a generated file declares it yet.
    static boolean isUndeclared(Value.Unknown u) {
        return u.cause().kind() == Cause.Kind.OUTSIDE && u.known().refers().isPresent();
    }

    static Value.Unknown undeclared(Value.Unknown u) {
        return unknown(
                Cause.Kind.OUTSIDE,
                "`" + u.cause().text() + "`" + UNDECLARED,
                u.home().place(),
                u.home());
    }

    /// Whether what was referred to is certainly no resource of the scan, whatever their names.
    static boolean isDeclaredNowhere(Value.Unknown u) {
        return u.cause().kind() == Cause.Kind.OUTSIDE && u.cause().text().endsWith(UNDECLARED);
    }

    static Value.Unknown ambiguous(String name, Home home) {
        return unknown(Cause.Kind.OUTSIDE, "`" + name + "` names several resources of this scan", home.place(), home);
    }

    static Value.Unknown otherRoot(String root, Home home) {
        return unknown(Cause.Kind.OUTSIDE, "the inputs of `" + root + "`", home.place(), home);
    }

    static Value.Unknown instances(Resource resource) {
        return unknown(
                Cause.Kind.OUTSIDE,
                "how many `" + resource.definition() + "` there are",
                resource.header(),
                Home.made(resource.header()));
    }

    static Value.Unknown elsewhere(Span place) {
        return unknown(Cause.Kind.OUTSIDE, "commonly declared elsewhere", place, Home.made(place));
    }

    static Value.Unknown outOfReach(Root.OutOfReach call, Home home) {
        return unknown(Cause.Kind.MODULE, call.address(), call.place(), home);
    }

    static Value.Unknown aList(Home home) {
        return unknown(Cause.Kind.ERROR, "a list where one reference is expected", home.place(), home);
    }
}
