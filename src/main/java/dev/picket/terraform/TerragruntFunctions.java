package dev.picket.terraform;

import dev.picket.hcl.Functions;
import dev.picket.hcl.HclParser;
import dev.picket.hcl.Scope;
import dev.picket.text.SourceFile;
import dev.picket.tree.SourceTree.Content;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.ValueJson;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Terragrunt's own functions. Paths that begin with `/` begin at the tree's root: where the tree lies on a machine is nobody's affair.
/// What a process, an account or a command would say is unknown.
final class TerragruntFunctions implements Functions {
    /// Another file of Terragrunt's by its path in the tree; empty where it cannot be read.
    interface Reader {
        Optional<Value> read(String path);
    }

    private final Run run;
    private final String home;
    private final String unit;
    private final Reader reader;

    /// @param home directory of the file that is evaluated
    /// @param unit directory of the unit that it serves
    /// @param reader of another file, by its path in the tree
    TerragruntFunctions(Run run, String home, String unit, Reader reader) {
        this.run = run;
        this.home = home;
        this.unit = unit;
        this.reader = reader;
    }

    @Override
    public Optional<Function> find(String name) {
        return switch (name) {
            case "find_in_parent_folders" -> Optional.of(this::findInParentFolders);
            case "path_relative_to_include" -> Optional.of(call -> text(call, Paths.relative(home, unit)));
            case "path_relative_from_include" -> Optional.of(call -> text(call, Paths.relative(unit, home)));
            case "get_terragrunt_dir", "get_original_terragrunt_dir" -> Optional.of(call -> text(call, absolute(unit)));
            case "get_parent_terragrunt_dir" -> Optional.of(call -> text(call, absolute(home)));
            case "get_repo_root" -> Optional.of(call -> text(call, "/"));
            case "get_path_from_repo_root" -> Optional.of(call -> text(call, unit));
            case "get_path_to_repo_root" -> Optional.of(call -> text(call, Paths.relative(unit, ".")));
            case "read_terragrunt_config" -> Optional.of(this::readConfiguration);
            case "read_tfvars_file" -> Optional.of(this::readValues);
            case "get_env" -> Optional.of(TerragruntFunctions::environment);
            case "mark_as_read" ->
                Optional.of(call -> call.settle(call.arguments().getFirst()));
            case "run_cmd",
                    "get_aws_account_id",
                    "get_aws_account_alias",
                    "get_aws_caller_identity_arn",
                    "get_aws_caller_identity_user_id",
                    "get_terraform_command",
                    "get_terraform_cli_args",
                    "get_platform",
                    "get_working_dir",
                    "sops_decrypt_file",
                    "get_terragrunt_source_cli_flag",
                    "get_terraform_commands_that_need_vars",
                    "get_terraform_commands_that_need_input",
                    "get_terraform_commands_that_need_locking",
                    "get_terraform_commands_that_need_parallelism",
                    "get_default_retryable_errors" -> Optional.of(TerragruntFunctions::unknown);
            default -> Optional.empty();
        };
    }

    /// What a path means in a directory: from the tree's root, or from there.
    static Optional<String> inTree(String directory, String path) {
        return path.startsWith("/") ? Paths.resolve(".", path.substring(1)) : Paths.resolve(directory, path);
    }

    private static String absolute(String directory) {
        return directory.equals(".") ? "/" : "/" + directory;
    }

    private Value findInParentFolders(Call call) {
        var wanted = call.arguments().isEmpty() ? Terragrunt.FILE : argument(call, 0);
        if (wanted == null) {
            return unknown(call);
        }
        for (var folder = unit; !folder.equals("."); ) {
            folder = Paths.directory(folder);
            var found = Paths.resolve(folder, wanted);
            if (found.filter(this::exists).isPresent()) {
                return text(call, "/" + found.get());
            }
        }
        return call.arguments().size() > 1 ? call.settle(call.arguments().get(1)) : unknown(call);
    }

    private boolean exists(String path) {
        return run.configurations().tree().read(path) instanceof Content.Bytes
                || run.configurations().tree().files().stream()
                        .anyMatch(e -> e.path().startsWith(path + "/"));
    }

    private Value readConfiguration(Call call) {
        var path = argument(call, 0);
        var read = path == null ? Optional.<Value>empty() : inTree(unit, path).flatMap(reader::read);
        return read.orElseGet(
                () -> call.arguments().size() > 1 ? call.settle(call.arguments().get(1)) : unknown(call));
    }

    /// As JSON, so that `jsondecode` gives an object.
    private Value readValues(Call call) {
        var path = argument(call, 0);
        var found = path == null ? Optional.<String>empty() : inTree(unit, path);
        if (found.isEmpty() || !(run.configurations().tree().read(found.get()) instanceof Content.Bytes(var bytes))) {
            return unknown(call);
        }
        run.files().add(found.get());
        var file = SourceFile.of(found.get(), bytes);
        var values = new LinkedHashMap<String, Value>();
        if (found.get().endsWith(".json")) {
            values.putAll(JsonValues.read(file, run.problems()));
        } else {
            HclParser.parse(file)
                    .body()
                    .attributes()
                    .forEach(a -> values.put(a.name(), run.evaluate(a.value(), Scope.empty(), Guard.ALWAYS)));
        }
        var document = Value.Mapping.object(values, Home.written(file.whole()));
        return new Value.Text(ValueJson.of(document), Optional.of(document), Home.written(call.at()), false);
    }

    /// The value that is given for its absence; without one it is unknown.
    private static Value environment(Call call) {
        return call.arguments().size() > 1 ? call.settle(call.arguments().get(1)) : unknown(call);
    }

    private static @org.jspecify.annotations.Nullable String argument(Call call, int index) {
        return call.arguments().size() > index
                        && call.settle(call.arguments().get(index)) instanceof Value.Text(var text, _, _, _)
                ? text
                : null;
    }

    private static Value text(Call call, String text) {
        return new Value.Text(text, Home.written(call.at()));
    }

    private static Value unknown(Call call) {
        var name = call.arguments().isEmpty() ? null : argument(call, 0);
        var cause =
                new Cause(Cause.Kind.FUNCTION, call.name() + (name == null ? "()" : "(\"" + name + "\")"), call.at());
        return new Value.Unknown(cause, Type.ANY, Known.NOTHING, Home.written(call.at()));
    }
}
