package dev.picket.resource;

import dev.picket.hcl.Functions;
import dev.picket.hcl.Scope;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One root's share of the graph: its nodes, its parts, and what its addresses mean.
final class RootGraph {
    private final Root root;
    private final Graph graph;
    private final Functions functions;
    private final Adapting adapting;
    private final Consumer<Diagnostic> notes;
    private final Addresses addresses;
    private final Map<Resource, List<Node>> nodes = new IdentityHashMap<>();
    private final List<Node> inOrder = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<Resource, List<Part>> partsOf = new IdentityHashMap<>();
    private final Map<Resource, List<Node>> wholesOfPart = new IdentityHashMap<>();
    private final Map<String, List<Stray>> strays = new HashMap<>();
    private final Node judgedAccount;
    private final Node lentAccount;
    private @Nullable Carried carried;
    private @Nullable Adopted adopted;

    /// A part of which it is not known whose it is.
    private record Stray(Part part, Value.Unknown why) {}

    RootGraph(Root root, Graph graph, Model model, Consumer<Diagnostic> problems) {
        this.root = root;
        this.graph = graph;
        this.functions = GraphFunctions.of(graph, this);
        this.adapting = new Adapting(root, model, functions, problems);
        this.notes = problems;
        this.addresses = new Addresses(root);
        var shape = Shape.of(model, "account", root.format());
        this.judgedAccount = account(shape, true);
        this.lentAccount = account(shape, false);
    }

    private Node account(Shape shape, boolean judged) {
        return new Node(this, accountResource(), shape, Guard.ALWAYS, false, "", new Source.Account(judged));
    }

    /// It stands at what made the root an account, else at its first resource.
    private Resource accountResource() {
        var managed = root.resources().stream()
                .filter(r -> r.mode() == Resource.Mode.MANAGED && !r.isPseudo())
                .toList();
        var first = managed.stream()
                .filter(r -> AccountTypes.contains(r.type()))
                .findFirst()
                .or(() -> managed.stream().findFirst());
        var header = first.map(Resource::header).orElseGet(this::firstFile);
        return new Resource(
                root.path(),
                "account",
                "account",
                "account",
                first.map(Resource::directory).orElse(root.path()),
                Resource.Mode.MANAGED,
                root.format(),
                "account",
                header,
                header,
                Guard.ALWAYS,
                false,
                Value.Mapping.object(new LinkedHashMap<>(), Home.absent(header)),
                Value.Mapping.object(new LinkedHashMap<>(), Home.absent(header)),
                new Resource.Syntax() {
                    @Override
                    public String path(Span place) {
                        return "";
                    }

                    @Override
                    public Span enclosing(Span place) {
                        return header;
                    }
                });
    }

    private Span firstFile() {
        return SourceFile.unread(
                        root.files().isEmpty() ? root.path() : root.files().getFirst())
                .at(0);
    }

    Root root() {
        return root;
    }

    Graph graph() {
        return graph;
    }

    Adapting adapting() {
        return adapting;
    }

    Functions functions() {
        return functions;
    }

    Consumer<Diagnostic> notes() {
        return notes;
    }

    Addresses addresses() {
        return addresses;
    }

    /// What the names of a view, default or rule mean for a node.
    Scope scope(Node node) {
        var account = node.source() instanceof Source.Account ? node : lentAccount;
        return name -> switch (name) {
            case "self" -> Optional.of(node.value());
            case "account" -> Optional.of(account.value());
            default -> Optional.empty();
        };
    }

    Carried carried() {
        var known = carried;
        if (known == null) {
            known = Carried.of(root);
            carried = known;
        }
        return known;
    }

    Adopted adopted() {
        var known = adopted;
        if (known == null) {
            known = Adopted.of(root);
            adopted = known;
        }
        return known;
    }

    Node judgedAccount() {
        return judgedAccount;
    }

    boolean declaresAccount() {
        return root.resources().stream()
                .anyMatch(r -> r.mode() == Resource.Mode.MANAGED && AccountTypes.contains(r.type()));
    }

    void add(Node node) {
        nodes.computeIfAbsent(node.resource(), _ -> new ArrayList<>(2)).add(node);
        inOrder.add(node);
    }

    void add(Part part) {
        parts.add(part);
        partsOf.computeIfAbsent(part.resource(), _ -> new ArrayList<>(1)).add(part);
    }

    void joined(Part part, Node whole) {
        whole.join(part);
        var wholes = wholesOfPart.computeIfAbsent(part.resource(), _ -> new ArrayList<>(1));
        if (!wholes.contains(whole)) {
            wholes.add(whole);
        }
    }

    void stray(Part part, Value.Unknown why) {
        strays.computeIfAbsent(part.whole().type(), _ -> new ArrayList<>()).add(new Stray(part, why));
    }

    /// Why a whole of that type may have this property all the same: some part's reference is unknown.
    Optional<Value.Unknown> strayPart(String type, String property) {
        return strays.getOrDefault(type, List.of()).stream()
                .filter(s -> s.part().sets(property))
                .map(s -> ResourceCauses.anything(s.why()))
                .findFirst();
    }

    /// In the order of the scan.
    List<Node> nodes() {
        return inOrder;
    }

    List<Node> nodes(Resource resource) {
        return nodes.getOrDefault(resource, List.of());
    }

    List<Part> parts() {
        return parts;
    }

    List<Part> parts(Resource resource) {
        return partsOf.getOrDefault(resource, List.of());
    }

    /// The wholes that a part's resource joins.
    List<Node> wholes(Resource part) {
        return wholesOfPart.getOrDefault(part, List.of());
    }
}
