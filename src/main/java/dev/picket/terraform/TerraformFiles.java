package dev.picket.terraform;

import java.util.List;
import java.util.Set;

/// Which files are Terraform's, by name.
final class TerraformFiles {
    private TerraformFiles() {}

    static boolean isConfiguration(String path) {
        var name = Paths.name(path);
        if (name.startsWith(".") || name.endsWith("~") || name.startsWith("#")) {
            return false;
        }
        return name.endsWith(".tf") || name.endsWith(".tofu") || isJson(name);
    }

    static boolean isJson(String path) {
        return path.endsWith(".tf.json") || path.endsWith(".tofu.json");
    }

    static boolean isOverride(String path) {
        var name = Paths.name(path);
        var stem = name.substring(0, stemEnd(name));
        return stem.equals("override") || stem.endsWith("_override");
    }

    private static int stemEnd(String name) {
        for (var ending : new String[] {".tf.json", ".tofu.json", ".tf", ".tofu"}) {
            if (name.endsWith(ending)) {
                return name.length() - ending.length();
            }
        }
        return name.length();
    }

    /// Without the files that OpenTofu has a variant of its own of: `main.tofu` is read in place of `main.tf`.
    static List<String> inForce(List<String> paths) {
        var all = Set.copyOf(paths);
        return paths.stream().filter(p -> !all.contains(tofu(p))).toList();
    }

    private static String tofu(String path) {
        if (path.endsWith(".tf")) {
            return path.substring(0, path.length() - 3) + ".tofu";
        }
        return path.endsWith(".tf.json") ? path.substring(0, path.length() - 8) + ".tofu.json" : "";
    }

    /// Values that Terraform reads unasked, from the root's directory.
    static boolean isAutomaticValues(String name) {
        return name.endsWith(".auto.tfvars") || name.endsWith(".auto.tfvars.json");
    }
}
