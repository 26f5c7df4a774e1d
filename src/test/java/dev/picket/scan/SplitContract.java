package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Wherever and however a part names its whole, the whole sees it: the ways that configurations have of it, for each split form that a
/// test of one family lists in `forms`.
abstract class SplitContract {
    private static final String OPEN = "variable \"open\" {}\n";
    private static final String SWITCH = "variable \"open\" {\n  type = bool\n}\n";

    private static String sees(Split form, Map<String, String> files, String address) {
        return Seen.of(files, form.awsType(), address, form.expression());
    }

    private static String seesOf(Split form, String text) {
        return sees(form, Map.of("main.tf", text), form.type() + ".w");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void withoutThePartThereIsNothing(Split form) {
        assertEquals(form.without(), seesOf(form, form.whole("one", "")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void byAnAttribute(Split form) {
        for (var attribute : form.attributes()) {
            var reference = form.type() + ".w." + attribute;
            assertEquals(
                    form.with(), seesOf(form, form.whole("one", "") + form.partOf(reference, "")), "by " + attribute);
            assertEquals(
                    form.with(),
                    seesOf(form, form.whole("one", "") + form.partOf("\"${" + reference + "}\"", "")),
                    "by a template of " + attribute);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void byAnAttributeWhereTheNameIsUnknown(Split form) {
        for (var attribute : form.attributes()) {
            assertEquals(
                    form.with(),
                    seesOf(
                            form,
                            OPEN + form.whole("${var.open}-x", "") + form.partOf(form.type() + ".w." + attribute, "")),
                    "by " + attribute);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void byAnEqualName(Split form) {
        for (var literal : form.literals()) {
            var text = "\"" + literal.replace("#", "one") + "\"";
            assertEquals(form.with(), seesOf(form, form.whole("one", "") + form.partOf(text, "")), "by " + text);
            var other = "\"" + literal.replace("#", "two") + "\"";
            assertEquals(form.without(), seesOf(form, form.whole("one", "") + form.partOf(other, "")), "by " + other);
            var open = "\"" + literal.replace("#", "${var.open}-x") + "\"";
            assertEquals(
                    form.with(),
                    seesOf(form, OPEN + form.whole("${var.open}-x", "") + form.partOf(open, "")),
                    "by " + open);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void throughModules(Split form) {
        for (var attribute : form.attributes()) {
            for (var whole : List.of(true, false)) {
                var reference = form.type() + ".w";
                var files = Map.of(
                        "main.tf",
                        "module \"whole\" {\n  source = \"./whole\"\n}\nmodule \"part\" {\n  source = \"./part\"\n"
                                + "  of = module.whole.out\n}\n",
                        "whole/main.tf",
                        form.whole("one", "") + "output \"out\" {\n  value = " + reference
                                + (whole ? "" : "." + attribute) + "\n}\n",
                        "part/main.tf",
                        "variable \"of\" {}\n" + form.partOf(whole ? "var.of." + attribute : "var.of", ""));
                assertEquals(
                        form.with(),
                        sees(form, files, "module.whole." + reference),
                        "by " + attribute + (whole ? " of the whole object" : ""));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void throughModulesPerKey(Split form) {
        for (var attribute : form.attributes()) {
            var files = Map.of(
                    "main.tf",
                    "module \"whole\" {\n  source = \"./whole\"\n  for_each = toset([\"x\", \"y\"])\n  name = each.key\n}\n"
                            + "module \"part\" {\n  source = \"./part\"\n  of = module.whole[\"y\"].out\n}\n",
                    "whole/main.tf",
                    "variable \"name\" {}\n" + form.whole("one-${var.name}", "") + "output \"out\" {\n  value = "
                            + form.type() + ".w." + attribute + "\n}\n",
                    "part/main.tf",
                    "variable \"of\" {}\n" + form.partOf("var.of", ""));
            assertEquals(form.without(), sees(form, files, "module.whole[\"x\"]." + form.type() + ".w"));
            assertEquals(form.with(), sees(form, files, "module.whole[\"y\"]." + form.type() + ".w"));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void perKey(Split form) {
        for (var attribute : form.attributes()) {
            var files = Map.of(
                    "main.tf",
                    form.whole("one-${each.key}", "for_each = toset([\"x\", \"y\"])\n")
                            + form.partOf(form.type() + ".w[each.key]." + attribute, "for_each = toset([\"y\"])\n"));
            assertEquals(form.without(), sees(form, files, form.type() + ".w[\"x\"]"), "by " + attribute);
            assertEquals(form.with(), sees(form, files, form.type() + ".w[\"y\"]"), "by " + attribute);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void perInstanceOfTheWhole(Split form) {
        for (var attribute : form.attributes()) {
            var files = Map.of(
                    "main.tf",
                    form.whole("one-${each.key}", "for_each = toset([\"x\", \"y\"])\n")
                            + form.partOf("each.value." + attribute, "for_each = " + form.type() + ".w\n"));
            assertEquals(form.with(), sees(form, files, form.type() + ".w[\"x\"]"), "by " + attribute);
            assertEquals(form.with(), sees(form, files, form.type() + ".w[\"y\"]"), "by " + attribute);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void perIndex(Split form) {
        for (var attribute : form.attributes()) {
            for (var reference : List.of(
                    form.type() + ".w[count.index]." + attribute,
                    form.type() + ".w.*." + attribute + "[count.index]",
                    "element(" + form.type() + ".w[*]." + attribute + ", count.index)")) {
                var files = Map.of(
                        "main.tf",
                        form.whole("one-${count.index}", "count = 2\n") + form.partOf(reference, "count = 1\n"));
                assertEquals(form.with(), sees(form, files, form.type() + ".w[0]"), reference);
                assertEquals(form.without(), sees(form, files, form.type() + ".w[1]"), reference);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void perUnknownKey(Split form) {
        for (var attribute : form.attributes()) {
            var text = OPEN
                    + form.whole("one-${each.key}", "for_each = toset(var.open)\n")
                    + form.partOf(form.type() + ".w[each.key]." + attribute, "for_each = toset(var.open)\n");
            assertEquals(form.with(), sees(form, Map.of("main.tf", text), form.type() + ".w[*]"), "by " + attribute);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void throughADataSourceOfTheSameName(Split form) {
        if (!form.found().type().isEmpty()) {
            var found = form.found();
            var reference = "data." + found.type() + ".d." + found.attribute();
            assertEquals(
                    form.with(), seesOf(form, form.whole("one", "") + form.lookup("one") + form.partOf(reference, "")));
            assertEquals(
                    form.without(),
                    seesOf(form, form.whole("one", "") + form.lookup("two") + form.partOf(reference, "")));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void underAConditionItIsThereInSomeWorlds(Split form) {
        for (var attribute : form.attributes()) {
            var seen = seesOf(
                    form,
                    SWITCH
                            + form.whole("one", "")
                            + form.partOf(form.type() + ".w." + attribute, "count = var.open ? 1 : 0\n"));
            assertTrue(
                    seen.contains("var.open=true: " + form.with()) && seen.contains("var.open=false: "),
                    () -> "by " + attribute + ": " + seen);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void underTheConditionOfTheWholeItIsThere(Split form) {
        for (var attribute : form.attributes()) {
            for (var reference : List.of(
                    form.type() + ".w[0]." + attribute,
                    "one(" + form.type() + ".w[*]." + attribute + ")",
                    "join(\"\", " + form.type() + ".w.*." + attribute + ")",
                    "try(" + form.type() + ".w[0]." + attribute + ", null)")) {
                var condition = "count = var.open ? 1 : 0\n";
                var text = SWITCH + form.whole("one", condition) + form.partOf(reference, condition);
                assertEquals(form.with(), sees(form, Map.of("main.tf", text), form.type() + ".w[0]"), reference);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void anUnknownReferenceLeavesItOpen(Split form) {
        var seen = seesOf(form, OPEN + form.whole("one", "") + form.partOf("var.open", ""));
        assertTrue(seen.contains("?var.open"), seen);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void anothersPartIsNotSeen(Split form) {
        for (var attribute : form.attributes()) {
            var other = form.whole("two", "").replaceFirst("\"w\"", "\"other\"");
            assertEquals(
                    form.without(),
                    seesOf(form, form.whole("one", "") + other + form.partOf(form.type() + ".other." + attribute, "")),
                    "by " + attribute);
        }
    }
}
