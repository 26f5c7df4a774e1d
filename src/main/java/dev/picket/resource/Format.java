package dev.picket.resource;

import java.util.Locale;

/// The languages that resources are declared in.
public enum Format {
    TERRAFORM,
    CLOUDFORMATION,
    PACKER;

    /// As rule files and reports write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
