package dev.picket.hcl;

import dev.picket.text.Diagnostic;
import dev.picket.value.Ways;
import java.util.function.Consumer;

/// Everything that evaluating an expression depends on.
///
/// @param scope what names mean
/// @param ways the way that is being taken through the user's choices
/// @param dialect whose rules hold for null
/// @param functions what can be called
/// @param problems hears of expressions that fail, each time they do
public record Evaluation(
        Scope scope, Ways ways, Dialect dialect, Functions functions, Consumer<Diagnostic> problems) {
    /// `HCL`: as Terraform and Packer. `RULES`: null-safe, as rule files have it (docs/rules-language.md); an unknown condition
    /// gives an unknown result there and never becomes an input.
    public enum Dialect {
        HCL,
        RULES
    }

    public Evaluation in(Scope inner) {
        return new Evaluation(inner, ways, dialect, functions, problems);
    }
}
