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
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Expressions answered one by one, in a directory's names, or at one of its resources as a rule sees it.
public final class Evaluating {
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
        if (directory.isEmpty()) {
            return new Ready.Done(new Evaluating(
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
                var names = TerraformReader.names(
                        subject.head(), TerraformOptions.NONE, paths.isEmpty() ? "." : paths.getFirst());
                yield new Ready.Done(new Evaluating(
                        names.scope(), names.functions(), Dialect.HCL, names.guards(), hidden(subject.head())));
            }
        };
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
            case Show.Shown.Done(var show) ->
                node(show, address, type)
                        .<Ready>map(n -> new Ready.Done(new Evaluating(
                                show.graph().scope(n),
                                show.graph().functions(n.root()),
                                Dialect.RULES,
                                n.root().guards(),
                                show.hidden())))
                        .orElseGet(() -> new Ready.Refused("There is no resource " + address + " there"
                                + type.map(t -> " of type " + t).orElse("") + "."));
        };
    }

    private static Optional<Node> node(Show show, String address, Optional<String> type) {
        var all = show.roots().stream()
                .flatMap(r -> r.resources().stream())
                .filter(r -> r.address().equals(address) || r.definition().equals(address))
                .flatMap(r -> Stream.concat(
                        show.graph().show(r).stream().flatMap(a -> a.awsType().stream()), Stream.of(r.type())))
                .distinct()
                .flatMap(t -> show.graph().nodes(t).stream())
                .filter(n -> n.resource().address().equals(address)
                        || n.resource().definition().equals(address))
                .toList();
        List<Node> wanted = type.isEmpty()
                ? all
                : all.stream()
                        .filter(n -> n.type()
                                .equals(
                                        type.get().equals("declared")
                                                ? n.resource().type()
                                                : type.get()))
                        .toList();
        return wanted.stream().findFirst();
    }

    /// One line of JSON.
    public String answer(String expression) {
        return hidden.starred(Eval.answer(expression, scope, functions, dialect, guards, hidden::shown));
    }
}
