package dev.picket.git;

/// An object of the store, inflated.
record GitObject(Kind kind, byte[] bytes) {
    enum Kind {
        COMMIT,
        TREE,
        BLOB,
        TAG;

        /// The type numbers of pack files; empty space where a delta's number would be.
        static Kind ofPack(int type) throws GitFormatException {
            return switch (type) {
                case 1 -> COMMIT;
                case 2 -> TREE;
                case 3 -> BLOB;
                case 4 -> TAG;
                default -> throw new GitFormatException("pack entry of type " + type);
            };
        }

        static Kind ofLoose(String word) throws GitFormatException {
            return switch (word) {
                case "commit" -> COMMIT;
                case "tree" -> TREE;
                case "blob" -> BLOB;
                case "tag" -> TAG;
                default -> throw new GitFormatException("object of type " + word);
            };
        }
    }
}
