package dev.picket.terraform;

import dev.picket.hcl.Evaluator;
import dev.picket.hcl.Functions;
import dev.picket.hcl.HclParser;
import dev.picket.hcl.Scope;
import dev.picket.resource.JsonText;
import dev.picket.text.SourceFile;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import dev.picket.value.Cause;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The functions that read files, of the scanned tree only. A path is relative to the root's directory, as Terraform resolves it;
/// what lies outside of the tree, or is not there, is unknown: another machine may have it.
final class FileFunctions implements Functions {
    private final SourceTree tree;
    private final String directory;
    private final Consumer<String> read;

    private FileFunctions(SourceTree tree, String directory, Consumer<String> read) {
        this.tree = tree;
        this.directory = directory;
        this.read = read;
    }

    /// @param directory of the root
    /// @param read hears of every path that was read
    static Functions of(SourceTree tree, String directory, Consumer<String> read) {
        return new FileFunctions(tree, directory, read);
    }

    @Override
    public Optional<Function> find(String name) {
        return switch (name) {
            case "file" -> Optional.of(this::file);
            case "filebase64" ->
                Optional.of(call ->
                        content(call, bytes -> text(call, Base64.getEncoder().encodeToString(bytes))));
            case "filemd5" -> Optional.of(call -> content(call, b -> text(call, Digests.hex("MD5", b))));
            case "filesha1" -> Optional.of(call -> content(call, b -> text(call, Digests.hex("SHA-1", b))));
            case "filesha256" -> Optional.of(call -> content(call, b -> text(call, Digests.hex("SHA-256", b))));
            case "filesha512" -> Optional.of(call -> content(call, b -> text(call, Digests.hex("SHA-512", b))));
            case "filebase64sha256" ->
                Optional.of(call -> content(call, b -> text(call, Digests.base64("SHA-256", b))));
            case "filebase64sha512" ->
                Optional.of(call -> content(call, b -> text(call, Digests.base64("SHA-512", b))));
            case "fileexists" -> Optional.of(this::exists);
            case "fileset" -> Optional.of(this::set);
            case "templatefile" -> Optional.of(this::template);
            case "templatestring" -> Optional.of(FileFunctions::templateString);
            default ->
                name.startsWith("provider::")
                        ? Optional.of(FileFunctions::ofProvider)
                        : new PathFunctions(directory).find(name);
        };
    }

    private interface Reader {
        Value of(byte[] bytes);
    }

    private Value content(Call call, Reader reader) {
        requireArguments(call, 1);
        if (!(place(call) instanceof Value.Text(var path, _, _, _))) {
            return unknown(call, Type.STRING);
        }
        return bytes(path).map(reader::of).orElseGet(() -> outOfReach(call, path, Type.STRING));
    }

    /// The text came from the file, though it stands where it is asked for; of a document each member has its place in the file.
    private Value file(Call call) {
        var text = content(call, bytes -> text(call, utf8(bytes)));
        if (!(text instanceof Value.Text t) || !(place(call) instanceof Value.Text(var path, _, _, _))) {
            return text;
        }
        var file = SourceFile.of(Paths.resolve(directory, path).orElse(path), t.value());
        return t.at(
                JsonText.looksLike(t.value())
                        ? Home.written(file.whole()).through(call.at())
                        : Home.computed(call.at(), List.of(Home.written(file.at(0)))));
    }

    private Optional<byte[]> bytes(String path) {
        return Paths.resolve(directory, path).flatMap(p -> {
            if (tree.read(p) instanceof Content.Bytes(var bytes)) {
                read.accept(p);
                return Optional.of(bytes);
            }
            return Optional.empty();
        });
    }

    private Value exists(Call call) {
        requireArguments(call, 1);
        if (!(place(call) instanceof Value.Text(var path, _, _, _))) {
            return unknown(call, Type.BOOL);
        }
        return bytes(path).isPresent() ? new Value.Bool(true, home(call)) : outOfReach(call, path, Type.BOOL);
    }

    private Value set(Call call) {
        requireArguments(call, 2);
        if (!(place(call) instanceof Value.Text(var base, _, _, _))
                || !(argument(call, 1) instanceof Value.Text(var pattern, _, _, _))) {
            return unknown(call, new Type.SetOf(Type.STRING));
        }
        var folder = Paths.resolve(directory, base);
        if (folder.isEmpty()) {
            return outOfReach(call, base, new Type.SetOf(Type.STRING));
        }
        var glob = Glob.compile(pattern);
        var prefix = folder.get().equals(".") ? "" : folder.get() + "/";
        var found = new ArrayList<Value>();
        for (var entry : tree.files()) {
            if (entry.path().startsWith(prefix)
                    && glob.matcher(entry.path().substring(prefix.length())).matches()) {
                found.add(new Value.Text(entry.path().substring(prefix.length()), home(call)));
            }
        }
        return new Value.Sequence(
                Value.Sequence.Kind.SET, Type.STRING, Value.Sequence.plain(found), Optional.empty(), home(call), false);
    }

    private Value template(Call call) {
        requireArguments(call, 2);
        if (!(place(call) instanceof Value.Text(var path, _, _, _))) {
            return unknown(call, Type.STRING);
        }
        var bytes = bytes(path);
        if (bytes.isEmpty()) {
            return outOfReach(call, path, Type.STRING);
        }
        return rendered(call, SourceFile.of(Paths.resolve(directory, path).orElse(path), bytes.get()));
    }

    private static Value templateString(Call call) {
        requireArguments(call, 2);
        return argument(call, 0) instanceof Value.Text(var text, _, _, _)
                ? rendered(call, SourceFile.of("template", text.getBytes(StandardCharsets.UTF_8)))
                : unknown(call, Type.STRING);
    }

    /// The template with the second argument's members as its variables.
    private static Value rendered(Call call, SourceFile file) {
        var parsed = HclParser.parseTemplate(file, 0, file.text().length());
        parsed.diagnostics().forEach(call.evaluation().problems());
        var variables = argument(call, 1);
        Scope scope = name -> switch (variables) {
            case Value.Mapping m -> m.get(name);
            case Value.Entity e -> e.members().get(name);
            case Value.Unknown u -> Optional.of(u);
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Sequence _, Value.Choice _ ->
                Optional.empty();
        };
        var value = Evaluator.evaluate(parsed.expression(), call.evaluation().in(scope));
        boolean document = value instanceof Value.Text t && JsonText.looksLike(t.value())
                || value instanceof Value.Unknown u
                        && JsonText.looksLike(u.known().prefix());
        return value.at(document ? value.home().through(call.at()) : Home.computed(call.at(), List.of(value.home())));
    }

    private static void requireArguments(Call call, int count) {
        if (call.arguments().size() != count) {
            throw new CallFailure(-1, "takes " + count + (count == 1 ? " argument" : " arguments"));
        }
    }

    /// The path that is asked for; one that begins with where Terraform runs, as it is from there.
    private Value place(Call call) {
        var path = argument(call, 0);
        return path instanceof Value.Unknown u
                ? WorkingDirectory.inTree(u)
                        .<Value>map(p -> new Value.Text(Paths.relative(directory, p), u.home()))
                        .orElse(u)
                : path;
    }

    private static Value argument(Call call, int index) {
        return call.settle(call.arguments().get(index));
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Value text(Call call, String text) {
        return new Value.Text(text, home(call));
    }

    private static Home home(Call call) {
        return Home.written(call.at());
    }

    private static Value unknown(Call call, Type type) {
        for (int i = 0; i < call.arguments().size(); i++) {
            if (argument(call, i) instanceof Value.Unknown u) {
                return new Value.Unknown(u.cause(), type, Known.NOT_NULL, home(call), u.sensitive());
            }
        }
        throw new CallFailure(0, "takes a path as text");
    }

    /// Only the provider knows what its function gives.
    private static Value ofProvider(Call call) {
        var cause = new Cause(Cause.Kind.FUNCTION, call.name() + "()", call.at());
        boolean sensitive = call.arguments().stream().anyMatch(Value::sensitive);
        return new Value.Unknown(cause, Type.ANY, Known.NOTHING, home(call), sensitive);
    }

    private static Value outOfReach(Call call, String path, Type type) {
        var cause = new Cause(Cause.Kind.FUNCTION, call.name() + "(\"" + path + "\")", call.at());
        return new Value.Unknown(cause, type, Known.NOT_NULL, home(call));
    }
}
