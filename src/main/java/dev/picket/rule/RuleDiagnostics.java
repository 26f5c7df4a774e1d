package dev.picket.rule;

import dev.picket.hcl.Body;
import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import dev.picket.text.Suggestion;
import java.util.Collection;
import java.util.List;

/// Every sentence about a rule file, and about a rule that failed while judging.
final class RuleDiagnostics {
    static final List<String> BLOCKS =
            List.of("rule", "terraform", "view", "default", "schema", "practice", "family", "secret");

    private RuleDiagnostics() {}

    static Diagnostic attributeAtTop(Body.Attribute a) {
        return Diagnostic.error(
                a.nameSpan(),
                "A rule file holds blocks only, not `" + a.name() + "`",
                "Put it inside a block, as in `rule \"…\" { … }`.");
    }

    static Diagnostic unknownBlock(Body.Block b) {
        return Diagnostic.error(
                b.header(),
                "A rule file has no block `" + b.type() + "`",
                Suggestion.of(b.type(), BLOCKS)
                        .map(k -> "Did you mean `" + k + "`?")
                        .orElse("Its blocks are " + String.join(", ", BLOCKS) + "."));
    }

    static Diagnostic labels(Body.Block b, String form) {
        return Diagnostic.error(b.header(), "`" + b.type() + "` takes " + form, "");
    }

    static Diagnostic unknownKey(Span at, String block, String key, Collection<String> known) {
        return Diagnostic.error(
                at,
                "`" + block + "` has no key `" + key + "`",
                Suggestion.of(key, known)
                        .map(k -> "Did you mean `" + k + "`?")
                        .orElse("Its keys are " + String.join(", ", known) + "."));
    }

    static Diagnostic mustBeBlock(Span at, String key) {
        return Diagnostic.error(at, "`" + key + "` is a block", "Write `" + key + " { … }`, without `=`.");
    }

    static Diagnostic mustBeAttribute(Span at, String key) {
        return Diagnostic.error(at, "`" + key + "` is an attribute", "Write `" + key + " = …`.");
    }

    static Diagnostic twice(Span at, String what) {
        return Diagnostic.error(at, "`" + what + "` stands here twice", "");
    }

    static Diagnostic missingKey(Body.Block b, String key) {
        return Diagnostic.error(b.header(), "`" + b.type() + "` needs `" + key + "`", "");
    }

    static Diagnostic wrongKind(Span at, String key, String wanted) {
        return Diagnostic.error(at, "`" + key + "` must be " + wanted, "");
    }

    static Diagnostic wrongWord(Span at, String key, String word, Collection<String> known) {
        return Diagnostic.error(
                at,
                "`" + key + "` cannot be \"" + word + "\"",
                Suggestion.of(word, known)
                        .map(k -> "Did you mean \"" + k + "\"?")
                        .orElse("It is one of " + String.join(", ", known) + "."));
    }

    static Diagnostic badId(Span at, String id) {
        return Diagnostic.error(
                at,
                "\"" + id + "\" is no rule id",
                "An id is words of lower-case letters and digits with dashes, the service first.");
    }

    static Diagnostic lowerNotLower(Span at, String word, String severity) {
        return Diagnostic.error(
                at,
                "`lower` cannot raise the severity to " + word,
                "The rule's severity is " + severity + "; name a lower one.");
    }

    static Diagnostic oneOf(Body.Block b, String first, String second) {
        return Diagnostic.error(b.header(), "`" + b.type() + "` needs either `" + first + "` or `" + second + "`", "");
    }

    static Diagnostic notBoth(Body.Block b, String first, String second) {
        return Diagnostic.error(b.header(), "`" + first + "` and `" + second + "` cannot stand together", "");
    }

    static Diagnostic onlyWith(Span at, String key, String other) {
        return Diagnostic.error(at, "`" + key + "` makes sense only beside `" + other + "`", "");
    }

    static Diagnostic letShadows(Span at, String name) {
        return Diagnostic.error(at, "`let` cannot name `" + name + "`: it means something already", "");
    }

    static Diagnostic badPath(Span at, String path) {
        return Diagnostic.error(at, "\"" + path + "\" is no path", "Paths are written `A.B` or `List[].C`.");
    }

    static Diagnostic duplicateRule(Span at, String id, Span first) {
        return Diagnostic.error(at, "There are two rules `" + id + "`", "The other one is at " + first + ".");
    }

    static Diagnostic duplicateView(Span at, String type, String name, Span first) {
        return Diagnostic.error(
                at, "The view `" + name + "` of " + type + " is declared twice", "The other one is at " + first + ".");
    }

    static Diagnostic builtInView(Span at, String type, String name) {
        return Diagnostic.error(at, "Picket itself has a view `" + name + "` of " + type, "Give yours another name.");
    }

    static Diagnostic sameRow(Span at, String type, String becomes, Span first) {
        return Diagnostic.error(
                at,
                "`" + type + "` becomes " + becomes + " twice",
                "Give one of the two rows a `when` or an `each`; the other one is at " + first + ".");
    }

    static Diagnostic duplicateDefault(Span at, String type, String path, Span first) {
        return Diagnostic.error(
                at,
                "The default of " + type + " `" + path + "` is declared twice",
                "The other one is at " + first + ".");
    }

    static Diagnostic unknownSameAs(Span at, String type) {
        return Diagnostic.error(
                at, "No adapter is named `" + type + "`", "`same-as` names a Terraform type that has rows.");
    }

    static Diagnostic unknownType(Span at, String type, Collection<String> known) {
        return Diagnostic.error(at, "There is no type `" + type + "`", Suggestion.help(type, known));
    }

    static Diagnostic unknownProperty(Span at, String type, String path, Collection<String> known) {
        return Diagnostic.error(at, type + " has no property `" + path + "`", Suggestion.help(path, known));
    }

    static Diagnostic unknownAttribute(Span at, String type, String path, Collection<String> known) {
        return Diagnostic.error(
                at,
                "`" + type + "` has no attribute `" + path + "`",
                Suggestion.of(path, known)
                        .map(k -> "Did you mean `" + k + "`?")
                        .orElse("If older providers had it, list it under `removed`."));
    }

    static Diagnostic blockWithoutIndex(Span at, String path) {
        return Diagnostic.error(
                at,
                "A block is a list: `" + path + "` needs an index",
                "Write `[0]` after the block's name, or loop over it.");
    }

    static Diagnostic ownPropertyNotGiven(Span at, String type, String name) {
        return Diagnostic.error(
                at,
                "`" + name + "` is Picket's own property of " + type + " and no view declares it",
                "Write `view \"" + type + "\" { " + name + " = given }`.");
    }

    static Diagnostic unknownFunction(Span at, String name, Collection<String> known) {
        return Diagnostic.error(at, "There is no function `" + name + "`", Suggestion.help(name, known));
    }

    static Diagnostic unknownName(Span at, String name, Collection<String> known) {
        return Diagnostic.error(
                at,
                "Nothing is named `" + name + "` here",
                Suggestion.of(name, known)
                        .map(k -> "Did you mean `" + k + "`?")
                        .orElse("Here one can say " + String.join(", ", known) + "."));
    }

    static Diagnostic unknownParam(Span at, String name, Collection<String> known) {
        return Diagnostic.error(at, "The rule has no parameter `" + name + "`", Suggestion.help(name, known));
    }

    static Diagnostic notOfAbsent(Span at, String path) {
        return Diagnostic.error(
                at,
                "`!` of `" + path + "` holds also where it is absent",
                "Write `" + path + " == false`, or give the property a default.");
    }

    static Diagnostic kindsDiffer(Span at, String path, String kind, String literal) {
        return Diagnostic.error(at, "`" + path + "` is a " + kind + " and never equals " + literal, "");
    }

    static Diagnostic unknownPractice(Span at, String id, Collection<String> known) {
        return Diagnostic.error(at, "There is no practice `" + id + "`", Suggestion.help(id, known));
    }

    static Diagnostic unknownRule(Span at, String id, Collection<String> known) {
        return Diagnostic.error(at, "There is no rule `" + id + "`", Suggestion.help(id, known));
    }

    static Diagnostic unknownFamily(Span at, String id, Collection<String> known) {
        return Diagnostic.error(
                at,
                "There is no family `" + id + "`",
                Suggestion.of(id, known)
                        .map(k -> "Did you mean `" + k + "`?")
                        .orElse("A block `family \"" + id + "\" { title = … }` declares it."));
    }

    static Diagnostic ruleError(String rule, Diagnostic inner) {
        return new Diagnostic(
                Diagnostic.Severity.ERROR,
                inner.subject(),
                inner.context(),
                "Rule " + rule + " failed: " + inner.summary(),
                inner.help());
    }

    static Diagnostic tooLong(Rule rule, String address) {
        return Diagnostic.error(
                rule.place(),
                "Rule " + rule.id() + " takes more than " + Steps.LIMIT + " steps for " + address,
                "Its comprehensions are too large; the verdict is undecided.");
    }

    static Diagnostic crashed(Rule rule, String address, Throwable defect) {
        return Diagnostic.error(
                rule.place(),
                "Rule " + rule.id() + " broke on " + address + ": " + defect,
                "This is a defect of Picket; all other rules were judged.");
    }
}
