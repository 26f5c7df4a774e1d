package dev.picket.terraform;

import dev.picket.hcl.Body.Block;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Value;

/// An `output` block.
final class DeclaredOutput {
    private DeclaredOutput() {}

    static Cell cell(ModuleInstance module, Block block) {
        var run = module.run();
        return new Cell(run, "output." + block.label(0), block.header(), () -> {
            var value = block.body()
                    .attribute("value")
                    .map(a -> run.evaluate(a.value(), module.scope(), Guard.ALWAYS))
                    .orElseGet(() -> new Value.Null(Home.absent(block.header())));
            return isSensitive(block) ? Sensitive.deeply(value) : value;
        });
    }

    static boolean isSensitive(Block block) {
        return block.body()
                .attribute("sensitive")
                .map(a -> a.value().span().text().equals("true"))
                .orElse(false);
    }
}
