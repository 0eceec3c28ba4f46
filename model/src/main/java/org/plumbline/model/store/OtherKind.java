package org.plumbline.model.store;

/** What to do with a file that is one of ours, but of another kind than the one that was asked for. */
final class OtherKind {
    private OtherKind() {}

    /** A sentence after a blank; empty when nothing is to be said. */
    static String advice(String found, String wanted) {
        String words =
                switch (found) {
                    case KitFile.FORMAT ->
                        wanted.equals(PacketFile.FORMAT)
                                ? "It is a rating kit, which goes out to a rater; what comes back is a score packet (*"
                                        + PacketFile.EXTENSION + "). Ask the rater to open the kit, rate and hand in."
                                : "It is a rating kit: its rater opens it to rate.";
                    case PacketFile.FORMAT ->
                        wanted.equals(KitFile.FORMAT)
                                ? "It is a score packet, which comes back from a rater: merge it into its workshop. A kit"
                                        + " ends in " + KitFile.EXTENSION + "."
                                : "It is a score packet: merge it into its workshop.";
                    case WorkshopFile.FORMAT -> "It is a workshop: open it as one.";
                    default -> "";
                };
        return words.isEmpty() ? "" : " " + words;
    }
}
