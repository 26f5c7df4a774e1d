package dev.picket.resource;

import dev.picket.hcl.Functions;
import dev.picket.hcl.Scope;
import dev.picket.text.Diagnostic;
import dev.picket.value.Symbol;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The resources of a scan as rules see them: adapted, of the schema's kinds, parts joined to wholes, with AWS's
/// defaults, views and links. What can wait is worked out when it is read. Not for several threads at once.
public final class Graph {
    /// Cells that one cell may read within one another: a longer chain of resources is unknown at its end.
    static final int DEEPEST = 100;

    private final Model model;
    private final Functions lent;
    private final Consumer<Diagnostic> problems;
    private final boolean account;
    private final Map<Root, RootGraph> roots = new IdentityHashMap<>();
    private final Map<Resource, RootGraph> byResource = new IdentityHashMap<>();
    private final List<RootGraph> inOrder = new ArrayList<>();
    private final Map<String, List<RootGraph>> byPath = new LinkedHashMap<>();
    private final Map<String, List<Node>> byType = new LinkedHashMap<>();
    private final Map<Format, Map<String, Shape>> shapes = new EnumMap<>(Format.class);
    private final Map<String, Names> names = new HashMap<>();
    private final References references = new References(this);
    private final Pointing pointing = new Pointing(this);
    private int depth;

    private Graph(Model model, Functions lent, boolean account, Consumer<Diagnostic> problems) {
        this.model = model;
        this.lent = lent;
        this.account = account;
        this.problems = problems;
    }

    /// @param ruleFunctions lent by later stages (policies, networks, HCL's own), asked after the graph's
    /// @param problems hears of expressions that fail and of properties that are set twice, each once
    public static Graph of(List<Root> roots, Model model, Functions ruleFunctions, Consumer<Diagnostic> problems) {
        return of(roots, model, ruleFunctions, false, problems);
    }

    /// @param account whether every root is said to hold an account's baseline: what is not in the scan is not there
    public static Graph of(
            List<Root> roots, Model model, Functions ruleFunctions, boolean account, Consumer<Diagnostic> problems) {
        var said = new LinkedHashSet<Diagnostic>();
        Consumer<Diagnostic> once = d -> {
            if (said.add(d)) {
                problems.accept(d);
            }
        };
        var asked = new Asked(model);
        var graph = new Graph(asked, ruleFunctions, account, once);
        for (var root : roots) {
            var part = new RootGraph(root, graph, asked, once);
            graph.roots.put(root, part);
            graph.inOrder.add(part);
            graph.byPath.computeIfAbsent(root.path(), _ -> new ArrayList<>(1)).add(part);
            root.resources().forEach(r -> graph.byResource.put(r, part));
        }
        var linking = new Linking(graph, asked);
        graph.inOrder.forEach(linking::populate);
        graph.inOrder.forEach(linking::join);
        graph.inOrder.forEach(r -> r.nodes().forEach(Node::forget));
        return graph;
    }

    /// Every node of a type, in the order of the scan. AWS's type, a format's own name (`aws_s3_bucket`: what its
    /// author declared), or a pseudo-type. `*`: every resource that somebody declared once, under AWS's name where it has
    /// one, without pseudo-resources.
    public List<Node> nodes(String type) {
        if (!type.equals("*")) {
            return List.copyOf(byType.getOrDefault(type, List.of()));
        }
        var all = new ArrayList<Node>();
        for (var root : inOrder) {
            root.nodes().stream()
                    .filter(n -> !n.resource().isPseudo() && !n.resource().isGenerated() && !isSecondFace(root, n))
                    .forEach(all::add);
        }
        return all;
    }

    private static boolean isSecondFace(RootGraph root, Node n) {
        return n.source() instanceof Source.Declared
                && root.nodes(n.resource()).stream().anyMatch(o -> !(o.source() instanceof Source.Declared));
    }

    /// What `resource = "account"` judges: present where the root holds an account's baseline.
    public Optional<Node> account(Root root) {
        var part = of(root);
        return account || part.declaresAccount() ? Optional.of(part.judgedAccount()) : Optional.empty();
    }

    /// Every account that the scan holds. A root without resources of a cloud (a machine image's), or that
    /// only records what is deployed, is none.
    public List<Node> accounts() {
        return inOrder.stream()
                .map(RootGraph::root)
                .filter(r -> r.format() != Format.PACKER && !r.resources().isEmpty() && !r.isRecord())
                .flatMap(r -> account(r).stream())
                .toList();
    }

    /// What expressions of rules can call, within a root.
    public Functions functions(Root root) {
        return of(root).functions();
    }

    /// What names mean in a rule that judges this node: `self` and `account`.
    public Scope scope(Node node) {
        return node.home().scope(node);
    }

    /// What a declared resource became, whole rows, whether or not a rule reads them.
    public List<Adapted> show(Resource resource) {
        var root = byResource.get(resource);
        return root == null ? List.of() : new Showing(this, root).rows(resource);
    }

    RootGraph of(Root root) {
        var part = roots.get(root);
        if (part == null) {
            throw new IllegalArgumentException("No root of this graph: " + root.path());
        }
        return part;
    }

    /// One more cell within another; false beyond [#DEEPEST].
    boolean descend() {
        if (depth == DEEPEST) {
            return false;
        }
        depth++;
        return true;
    }

    void ascend() {
        depth--;
    }

    void add(Node node) {
        node.home().add(node);
        byType.computeIfAbsent(node.type(), _ -> new ArrayList<>()).add(node);
    }

    List<Node> ofType(String type) {
        return byType.getOrDefault(type, List.of());
    }

    Shape shape(String type, Format format) {
        return shapes.computeIfAbsent(format, _ -> new HashMap<>())
                .computeIfAbsent(type, t -> Shape.of(model, t, format));
    }

    Names names(String type) {
        var known = names.get(type);
        if (known == null) {
            known = Names.of(ofType(type));
            names.put(type, known);
        }
        return known;
    }

    References references() {
        return references;
    }

    Pointing pointing() {
        return pointing;
    }

    Functions lent() {
        return lent;
    }

    boolean isWholeAccount() {
        return account;
    }

    Consumer<Diagnostic> problems() {
        return problems;
    }

    /// The root that a symbol's scope means, seen from a root: of several environments its own, else the first.
    Optional<RootGraph> scope(String scope, RootGraph from) {
        if (from.root().path().equals(scope)) {
            return Optional.of(from);
        }
        var roots = byPath.getOrDefault(scope, List.of());
        return roots.stream()
                .filter(r -> r.root().environment().equals(from.root().environment()))
                .findFirst()
                .or(() -> roots.stream().findFirst());
    }

    /// The provider block that makes a resource of Terraform's.
    Optional<Node> provider(Node of) {
        var type = of.resource().type();
        int end = type.indexOf('_');
        var address = of.resource().attributes().get("provider_address").orElse(null) instanceof Value.Text t
                ? t.value()
                : "provider." + (end < 0 ? type : type.substring(0, end));
        return ofType("terraform::Provider").stream()
                .filter(p -> p.home() == of.home() && p.resource().address().equals(address))
                .findFirst();
    }

    Value region(Node of) {
        var own = of.resource().declared().get("region").filter(v -> !(v instanceof Value.Null));
        return own.or(() -> provider(of)
                        .flatMap(p -> p.resource().declared().get("Settings"))
                        .flatMap(s -> s instanceof Value.Mapping m ? m.get("region") : Optional.empty())
                        .filter(v -> !(v instanceof Value.Null)))
                .orElseGet(() -> ResourceCauses.region(of.resource().header()));
    }

    /// Whether a symbol is that attribute of a resource of that type, under AWS's name for it.
    boolean isAttribute(Symbol symbol, RootGraph from, String type, String attribute) {
        var root = scope(symbol.scope(), from);
        if (root.isEmpty()) {
            return false;
        }
        for (var r : root.get().addresses().find(symbol.address())) {
            var rows = model.rows(r.format(), r.type());
            boolean right = mayBe(r, List.of(type));
            var named = rows.stream()
                    .filter(w -> w.attributes().containsKey(symbol.attribute()))
                    .map(w -> w.attributes().get(symbol.attribute()))
                    .findFirst()
                    .orElse(symbol.attribute());
            if (right && (named.equals(attribute) || isImplied(symbol.attribute(), attribute))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isImplied(String own, String aws) {
        return own.equals("arn") && aws.equals("Arn") || own.equals("id") && (aws.equals("Ref") || aws.equals("Id"));
    }

    /// Whether a resource, were it managed, would become one of these types.
    boolean mayBe(Resource resource, List<String> types) {
        return types.contains(resource.type())
                || resource.expansion().filter(e -> types.contains(e.type())).isPresent()
                || model.rows(resource.format(), resource.type()).stream()
                        .anyMatch(r -> r.becomes().filter(types::contains).isPresent());
    }
}
