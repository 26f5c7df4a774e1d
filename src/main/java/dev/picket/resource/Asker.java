package dev.picket.resource;

/// From where something is referred to: a literal name means the resource of the same module instance, if several of the root
/// have it.
///
/// @param module the address of the module instance with a dot at its end, of the nested stack with a slash; empty for the
///     root's own
record Asker(RootGraph root, String module) {
    static Asker of(RootGraph root, Resource resource) {
        return new Asker(root, module(resource));
    }

    boolean isNear(Resource other) {
        return module(other).equals(module);
    }

    private static String module(Resource r) {
        if (r.format() == Format.CLOUDFORMATION) {
            return r.address().substring(0, r.address().lastIndexOf('/') + 1);
        }
        int type = r.address().lastIndexOf(r.type() + ".");
        return type < 0 ? "" : r.address().substring(0, type);
    }
}
