package dev.picket.scan;

import dev.picket.hcl.Eval;
import dev.picket.hcl.Evaluation.Dialect;
import dev.picket.hcl.Functions;
import dev.picket.hcl.Scope;
import dev.picket.resource.Node;
import dev.picket.terraform.TerraformOptions;
import dev.picket.terraform.TerraformReader;
import dev.picket.tree.SourceTree;
import dev.picket.value.Guards;
import dev.picket.value.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// Expressions answered one by one, in a directory's names, or at one of its resources as a rule sees it.
public final class Evaluating {
    /// How many directories a sentence names.
    private static final int MOST = 5;

    private final Scope scope;
    private final Functions functions;
    private final Dialect dialect;
    private final Guards guards;
    private final Hidden hidden;

    private Evaluating(Scope scope, Functions functions, Dialect dialect, Guards guards, Hidden hidden) {
        this.scope = scope;
        this.functions = functions;
        this.dialect = dialect;
        this.guards = guards;
        this.hidden = hidden;
    }

    public sealed interface Ready {
        record Done(Evaluating evaluating) implements Ready {}

        /// @param why a sentence for the user
        record Refused(String why) implements Ready {}
    }

    /// @param directory whose names are in scope; empty: none
    /// @param address the resource that `self` is, in the dialect of rules
    /// @param type which of the AWS types that it became, or `declared` for what its author wrote
    public static Ready in(Optional<Path> directory, Optional<String> address, Optional<String> type) {
        if (type.isPresent() && address.isEmpty()) {
            return new Ready.Refused("--as needs --only, the resource whose view it is.");
        }
        if (directory.isEmpty()) {
            return address.isPresent()
                    ? new Ready.Refused("--only needs --in, the directory or template of the resource.")
                    : new Ready.Done(new Evaluating(
                            Scope.empty(), TerraformReader.functions(), Dialect.HCL, new Guards(), Hidden.nothing()));
        }
        var request = ScanRequest.of(Path.of("").toAbsolutePath()).at(directory.get());
        return address.isPresent() ? at(request, address.get(), type) : names(request);
    }

    private static Ready names(ScanRequest request) {
        return switch (Subject.open(request)) {
            case Subject.Refused(var why) -> new Ready.Refused(why);
            case Subject.Opened subject -> {
                var paths = dev.picket.scan.Scope.of(request, subject).paths();
                yield names(subject.head(), paths.isEmpty() ? "." : paths.getFirst());
            }
        };
    }

    /// @param path of a directory or of a file in it
    private static Ready names(SourceTree tree, String path) {
        boolean file = tree.files().stream().anyMatch(e -> e.path().equals(path));
        if (file && !TerraformReader.isTerraform(path)) {
            return new Ready.Refused(path + " is no Terraform: name a resource of it with --only.");
        }
        var directory = file ? parent(path) : path;
        var beneath = TerraformReader.directories(tree).stream()
                .filter(d -> directory.equals(".") || d.equals(directory) || d.startsWith(directory + "/"))
                .toList();
        if (!beneath.isEmpty() && !beneath.contains(directory)) {
            return new Ready.Refused("There is no Terraform in " + path + " itself. Beneath it: "
                    + String.join(", ", beneath.subList(0, Math.min(MOST, beneath.size())))
                    + (beneath.size() > MOST ? ", …" : "") + ".");
        }
        var names = TerraformReader.names(tree, TerraformOptions.NONE, directory);
        return new Ready.Done(
                new Evaluating(declared(names.scope()), names.functions(), Dialect.HCL, names.guards(), hidden(tree)));
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "." : path.substring(0, slash);
    }

    /// Without the variables that nobody declares: a scan takes them for unknown, but here they are a slip of the pen.
    private static Scope declared(Scope scope) {
        return name -> scope.lookup(name)
                .map(v -> name.equals("var") && v instanceof Value.Entity e
                        ? new Value.Entity(new Declared(e.members()), e.home())
                        : v);
    }

    private record Declared(Value.Members all) implements Value.Members {
        @Override
        public Optional<Value> get(String name) {
            return names().contains(name) ? all.get(name) : Optional.empty();
        }

        @Override
        public SequencedSet<String> names() {
            return all.names();
        }
    }

    /// What the files that a name may come from hold.
    private static Hidden hidden(SourceTree tree) {
        var hidden = new Hidden(SecretPass.scanner(Rules.builtIn()));
        SecretPass.hide(
                hidden,
                tree,
                tree.files().stream()
                        .map(SourceTree.Entry::path)
                        .filter(p -> p.endsWith(".tf") || p.endsWith(".tfvars") || p.endsWith(".json"))
                        .toList());
        return hidden;
    }

    private static Ready at(ScanRequest request, String address, Optional<String> type) {
        return switch (Show.of(request)) {
            case Show.Shown.Refused(var why) -> new Ready.Refused(why);
            case Show.Shown.Done(var show) -> at(show, address, type);
        };
    }

    private static Ready at(Show show, String address, Optional<String> type) {
        var all = nodes(show, address);
        var roots = all.stream().map(n -> n.root().path()).distinct().toList();
        if (roots.size() > 1) {
            return new Ready.Refused("There is a resource " + address + " in each of "
                    + String.join(", ", roots.subList(0, Math.min(MOST, roots.size())))
                    + (roots.size() > MOST ? ", …" : "") + ": name one of them with --in.");
        }
        if (all.isEmpty()) {
            return new Ready.Refused("There is no resource " + address + " there.");
        }
        return all.stream()
                .filter(n -> type.isEmpty() || n.type().equals(type.get()) || isDeclared(n, type.get()))
                .findFirst()
                .<Ready>map(n -> new Ready.Done(new Evaluating(
                        show.graph().scope(n),
                        show.graph().functions(n.root()),
                        Dialect.RULES,
                        n.root().guards(),
                        show.hidden())))
                .orElseGet(() -> new Ready.Refused(address + " is no " + type.orElse("") + ". It is "
                        + String.join(
                                ", ", all.stream().map(Node::type).distinct().toList())
                        + "."));
    }

    private static boolean isDeclared(Node node, String type) {
        return type.equals("declared") && node.type().equals(node.resource().type());
    }

    private static List<Node> nodes(Show show, String address) {
        return show.roots().stream()
                .flatMap(r -> r.resources().stream())
                .filter(r -> r.address().equals(address) || r.definition().equals(address))
                .flatMap(r -> Stream.concat(
                        show.graph().show(r).stream().flatMap(a -> a.awsType().stream()), Stream.of(r.type())))
                .distinct()
                .flatMap(t -> show.graph().nodes(t).stream())
                .filter(n -> n.resource().address().equals(address)
                        || n.resource().definition().equals(address))
                .toList();
    }

    public static String tooLong(int most) {
        return Eval.error("The expression is longer than " + most + " characters", 1);
    }

    /// One line of JSON.
    public String answer(String expression) {
        try {
            return hidden.starred(Eval.answer(expression, scope, functions, dialect, guards, hidden::shown));
        } catch (RuntimeException | StackOverflowError defect) {
            return Eval.error("internal error: " + defect, 1);
        }
    }
}
