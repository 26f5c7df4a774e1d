package dev.picket.resource;

import static java.util.Map.entry;

import dev.picket.hcl.Functions;
import dev.picket.hcl.Functions.Call;
import dev.picket.hcl.Functions.CallFailure;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The relations that expressions of rules can ask for, within one root. Each says what an unknown does.
final class GraphFunctions {
    private final Graph graph;
    private final RootGraph root;

    private GraphFunctions(Graph graph, RootGraph root) {
        this.graph = graph;
        this.root = root;
    }

    static Functions of(Graph graph, RootGraph root) {
        var own = new GraphFunctions(graph, root);
        var table = Map.<String, Functions.Function>ofEntries(
                entry("target", own::target),
                entry("pointing", own::pointing),
                entry("resources", own::resources),
                entry("open", own::open),
                entry("refers_to", own::refersTo),
                entry("type_of", own::typeOf),
                entry("seen", GraphFunctions::seen),
                entry("carried", own::carried),
                entry("awaiting", own::awaiting),
                entry("names", own::names),
                entry("provider_of", own::providerOf),
                entry("region_of", own::regionOf),
                entry("written", Provenance::written),
                entry("inherit", Provenance::inherit));
        Functions functions = name -> Optional.ofNullable(table.get(name));
        return functions.or(graph.lent());
    }

    /// `target(value, TYPE…)`: the resource of one of these types that `value` refers to, by reference or by literal
    /// name. Null for null, for what AWS owns (`default.*`, `alias/aws/*`) and for a reference to another type;
    /// unknown for a name of nothing in this scan and for what is not known.
    private Value target(Call call) {
        if (call.arguments().size() < 2) {
            throw new CallFailure(-1, "`target` takes a value and the types that it may refer to");
        }
        var value = call.arguments().getFirst();
        var types = new ArrayList<String>();
        for (int i = 1; i < call.arguments().size(); i++) {
            types.add(text(call, i));
        }
        return switch (graph.references().resolve(value, asker(call), types)) {
            case Reference.None _ -> new Value.Null(Type.ANY, value.home(), value.sensitive());
            case Reference.Open(var why) -> unseen(why, value.home());
            case Reference.Elsewhere(var why) -> elsewhere(why, value.home());
            case Reference.Found(var nodes, var otherwise) -> found(nodes, otherwise, value.home());
        };
    }

    /// A resource of which at most the name is known, whatever the kind of the reference to it.
    private static Value.Unknown unseen(Value.Unknown why, Home home) {
        var name = why.known().parts();
        var known = name.isEmpty() ? Known.NOTHING : Known.NOTHING.withParts(name);
        return new Value.Unknown(why.cause(), Type.ANY, known, home, why.sensitive());
    }

    /// A data source that looks for a name stays one: it is no resource of another name.
    private Value elsewhere(Value.Unknown why, Home home) {
        var unseen = unseen(why, home);
        return graph.references().indirection().isLookedUpByName(why, root)
                ? unseen.with(unseen.known().withRefers(why.known().refers().orElseThrow()))
                : unseen;
    }

    private Asker asker(Call call) {
        return call.evaluation()
                .scope()
                .lookup("self")
                .flatMap(Node::of)
                .map(n -> Asker.of(root, n.resource()))
                .orElseGet(() -> new Asker(root, ""));
    }

    private Value found(List<Ways.Case<Node>> nodes, Value otherwise, Home home) {
        var guards = root.root().guards();
        var left = root.root().care();
        var cases = new ArrayList<Ways.Case<Value>>();
        for (var n : nodes) {
            cases.add(new Ways.Case<>(n.when(), entity(n.value(), home)));
            left = guards.and(left, guards.not(n.when()));
        }
        if (left != Guard.NEVER) {
            cases.add(new Ways.Case<>(left, otherwise));
        }
        return cases.size() == 1 ? cases.getFirst().value() : new Value.Choice(cases, home);
    }

    private Value entity(Node node, Home home) {
        return new Value.Entity(node.home() == root ? node : new Abroad(node), home);
    }

    /// `pointing(TYPE, view)`: the resources of that type whose view gives `self`, each under the condition under
    /// which it does; the list is open where some reference of that type in the same root is unknown.
    private Value pointing(Call call) {
        var anchor = call.evaluation()
                .scope()
                .lookup("self")
                .flatMap(Node::of)
                .orElseThrow(() -> new CallFailure(-1, "`pointing` needs `self` to be a resource"));
        return graph.pointing().at(anchor, text(call, 0), text(call, 1));
    }

    /// `provider_of(resource)`: the provider block of Terraform's that makes it, as its module has it; null where there is none.
    private Value providerOf(Call call) {
        var of = call.settle(call.arguments().getFirst());
        return of instanceof Value.Unknown
                ? of
                : Node.of(of)
                        .flatMap(graph::provider)
                        .<Value>map(p -> entity(p, of.home()))
                        .orElseGet(() -> new Value.Null(of.home()));
    }

    /// `region_of(resource)`: the region that a resource of Terraform's says itself, else its provider's. Unknown where the provider takes
    /// it from elsewhere; null in other formats, whose stacks say it when they are deployed.
    private Value regionOf(Call call) {
        var of = call.settle(call.arguments().getFirst());
        return of instanceof Value.Unknown
                ? of
                : Node.of(of)
                        .filter(n -> n.home() == root && n.resource().format() == Format.TERRAFORM)
                        .map(graph::region)
                        .orElseGet(() -> new Value.Null(of.home()));
    }

    /// `resources(TYPE)`: every resource of that type in this root. For a rule that judges the account, open where
    /// a module of the root cannot be read.
    private Value resources(Call call) {
        var elements = new ArrayList<Value.Sequence.Element>();
        Value.Unknown rest = null;
        for (var node : graph.ofType(text(call, 0))) {
            if (node.home() != root || node.elsewhere()) {
                continue;
            }
            if (node.many()) {
                rest = rest == null ? ResourceCauses.instances(node.resource()) : rest;
            } else {
                elements.add(new Value.Sequence.Element(node.when(), node.value()));
            }
        }
        var header = root.judgedAccount().resource().header();
        var self = call.evaluation().scope().lookup("self").flatMap(Node::of);
        boolean judged = self.filter(n -> n.source() instanceof Source.Account(boolean j) && j)
                .isPresent();
        if (rest == null && judged && !root.root().outOfReach().isEmpty()) {
            rest = ResourceCauses.outOfReach(root.root().outOfReach().getFirst(), Home.made(header));
        }
        var found = elements.stream().map(e -> e.value().home()).toList();
        var home = !judged
                ? new Home(Home.Kind.RULE, header, false, found)
                : elements.isEmpty() ? Home.absent(header) : Home.made(header);
        return new Value.Sequence(Value.Sequence.Kind.LIST, Type.ANY, elements, Optional.ofNullable(rest), home, false);
    }

    /// `open(list)`: such partners are commonly declared elsewhere, so that the scan is said to hold an account's
    /// baseline before their absence counts.
    private Value open(Call call) {
        var list = call.arguments().getFirst();
        return switch (list) {
            case Value.Sequence s
            when !graph.isWholeAccount() ->
                new Value.Sequence(
                        s.kind(),
                        s.element(),
                        s.elements(),
                        s.rest()
                                .or(() -> Optional.of(
                                        ResourceCauses.elsewhere(s.home().place()))),
                        s.home(),
                        s.sensitive());
            case Value.Null n
            when !graph.isWholeAccount() -> ResourceCauses.elsewhere(n.home().place());
            default -> list;
        };
    }

    /// `refers_to(value, TYPE, ATTRIBUTE)`: whether `value` is that attribute of a resource of that type.
    /// A literal is not; unknown where it is not known what `value` is.
    private Value refersTo(Call call) {
        var value = call.arguments().getFirst();
        var type = text(call, 1);
        var attribute = text(call, 2);
        return switch (value) {
            case Value.Unknown u
            when u.known().refers().isPresent() ->
                new Value.Bool(graph.isAttribute(u.known().refers().get(), root, type, attribute), u.home());
            case Value.Unknown u
            when u.known().parts().isEmpty() -> new Value.Unknown(u.cause(), Type.BOOL, Known.NOT_NULL, u.home());
            default -> new Value.Bool(false, value.home());
        };
    }

    /// `type_of(x)`: the type of a resource; null of anything else.
    private Value typeOf(Call call) {
        var value = call.arguments().getFirst();
        return switch (value) {
            case Value.Unknown u -> new Value.Unknown(u.cause(), Type.STRING, Known.NOTHING, u.home());
            default ->
                Node.of(value)
                        .<Value>map(n -> new Value.Text(n.type(), value.home()))
                        .orElseGet(() -> new Value.Null(value.home()));
        };
    }

    /// `seen(x)`: whether `x` is a resource of this scan. Null is not, and an unknown is not either: what cannot be seen is
    /// judged where it is named. So this never leaves a question open.
    private static Value seen(Call call) {
        var value = call.arguments().getFirst();
        return new Value.Bool(Node.of(value).filter(n -> !n.elsewhere()).isPresent(), value.home());
    }

    /// `carried(x)`: whether `x` is a policy document of Terraform's that another resource of this root carries, so that
    /// it is judged there.
    private Value carried(Call call) {
        var value = call.arguments().getFirst();
        return new Value.Bool(
                Node.of(value).filter(n -> root.carried().holds(n.resource())).isPresent(), value.home());
    }

    /// `awaiting(view)`: the rows of that view, of all resources of this root, whose `Value` waits for `self`, a variable or a
    /// parameter without a value.
    private Value awaiting(Call call) {
        var input = call.evaluation()
                .scope()
                .lookup("self")
                .flatMap(Node::of)
                .orElseThrow(() -> new CallFailure(-1, "`awaiting` needs `self` to be a variable or a parameter"));
        return Awaiting.of(input, root, text(call, 0));
    }

    /// `names(x)`: the names by which a resource may be referred to; empty of anything else.
    private Value names(Call call) {
        var value = call.arguments().getFirst();
        return Node.of(value)
                .filter(n -> n.shape().views().containsKey("names"))
                .flatMap(n -> n.get("names"))
                .orElseGet(() ->
                        Value.Sequence.tuple(List.of(), Home.absent(value.home().place())));
    }

    private static String text(Call call, int index) {
        if (index < call.arguments().size() && call.arguments().get(index) instanceof Value.Text t) {
            return t.value();
        }
        throw new CallFailure(Math.min(index, call.arguments().size() - 1), "a name is expected, as text");
    }
}
