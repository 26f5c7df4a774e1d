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
public record Evaluation(Scope scope, Ways ways, Dialect dialect, Functions functions, Consumer<Diagnostic> problems) {
    /// `HCL`: as Terraform and Packer. `RULES`: null-safe, as rule files have it (docs/rules-language.md); an unknown
    /// condition gives an unknown result there and never becomes an input.
    ///
    /// Homes under `RULES`: literals and constructors have kind [dev.picket.value.Home.Kind#RULE] (their text is the
    /// rule's); something computed stands at the strongest, first home of its operands; an index into a constant map
    /// stands at the key's home; a missing attribute is null with kind `ABSENT` at the place of what it is missing
    /// from. An object keeps members that are null, so that their homes are known; iteration, `keys`, `length`,
    /// `merge` and `==` pass over them.
    public enum Dialect {
        HCL,
        RULES
    }

    public Evaluation in(Scope inner) {
        return new Evaluation(inner, ways, dialect, functions, problems);
    }
}
