package dev.picket.cloudformation;

import dev.picket.resource.Format;
import dev.picket.resource.Root;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.tree.MemoryTree;
import dev.picket.tree.SourceTree;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A template to a [Root], its nested stacks in it. For any bytes there is a root and what was wrong with it; nothing is thrown.
public final class CloudFormationReader {
    private CloudFormationReader() {}

    /// Whether a file is a template, by its first bytes (4 kB do; more decide longer preambles), whatever its name.
    public static boolean isTemplate(String path, byte[] head) {
        return TemplateDetection.isTemplate(path, head);
    }

    public static Root read(SourceTree tree, String path, CloudFormationOptions options) {
        var stacks = Stacks.of(tree, _ -> List.of(options));
        return read(stacks, path, stacks.templates().file(path), options);
    }

    /// A template by itself: what it nests or imports is out of reach.
    public static Root read(SourceFile file, CloudFormationOptions options) {
        var alone = Stacks.of(MemoryTree.ofTexts(Map.of()), _ -> List.of(options));
        return read(alone, file.path(), TemplateFile.of(file), options);
    }

    static Root read(Stacks stacks, String path, TemplateFile file, CloudFormationOptions options) {
        var guards = new Guards();
        var diagnostics = new ArrayList<Diagnostic>(file.diagnostics());
        if (file.template().isEmpty()) {
            return empty(path, guards, diagnostics, options);
        }
        var template = file.template().get();
        var run = new Run(stacks, path, guards, true, List.of());
        var stack = Stack.root(run, template, options, Guard.ALWAYS);
        var reading = new StackReader(stack).read();
        if (run.impossible != Guard.NEVER || run.wantsSiblings) {
            var care = guards.and(stack.care, guards.not(run.impossible));
            run = new Run(stacks, path, guards, false, reading.outputs());
            stack = Stack.root(run, template, options, care == Guard.NEVER ? stack.care : care);
            reading = new StackReader(stack).read();
        }
        diagnostics.addAll(stack.problems.foundIn(template));
        guards.care(reading.care());
        return new Root(
                path,
                options.environment(),
                Format.CLOUDFORMATION,
                guards,
                reading.care(),
                reading.resources(),
                reading.outputs(),
                reading.outOfReach(),
                diagnostics,
                Stream.concat(run.files.stream(), options.files().stream()).toList());
    }

    private static Root empty(String path, Guards guards, List<Diagnostic> diagnostics, CloudFormationOptions options) {
        return new Root(
                path,
                options.environment(),
                Format.CLOUDFORMATION,
                guards,
                Guard.ALWAYS,
                List.of(),
                List.of(),
                List.of(),
                diagnostics,
                List.of(path));
    }
}
