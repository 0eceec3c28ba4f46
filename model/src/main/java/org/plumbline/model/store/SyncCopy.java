package org.plumbline.model.store;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the names that programs for shared folders give say: a second copy beside the file it is a copy of, or a file
 * that is still on its way. The content decides what a copy is worth; the name only explains why it is there.
 */
public final class SyncCopy {
    private static final Pattern COPY = Pattern.compile(
            String.join(
                    "|",
                    // Dropbox, Nextcloud, Box: "ana (Ben's conflicted copy 2026-11-02).plumbline-packet"
                    "\\([^()]*conflicted copy[^()]*\\)",
                    "\\(case conflict[^()]*\\)",
                    // Syncthing: "ana.sync-conflict-20261102-120000-ABCDEFG.plumbline-packet"
                    "\\.sync-conflict-\\d{8}-\\d{6}(-[a-z0-9]+)?",
                    // ownCloud before: "ana_conflict-20261102-120000"
                    "_conflict-\\d{8}-\\d{6}",
                    // Google Drive and browsers: "ana (1)", "Copy of ana", "ana - Copy"
                    " \\(\\d{1,3}\\)(?=\\.|$)",
                    "^copy (\\(\\d+\\) )?of ",
                    " - copy( \\(\\d+\\))?(?=\\.|$)",
                    "\\[conflict( \\d+)?\\]",
                    // OneDrive: the name of the machine, "ana-LAPTOP-AB12CD3"
                    "-(laptop|desktop)-[a-z0-9]{4,15}(-\\d+)?(?=\\.|$)"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<String> UNFINISHED =
            List.of(".tmp", ".temp", ".bak", ".part", ".partial", ".crdownload", ".download", ".filepart", "~");

    private static final Pattern HIDDEN = Pattern.compile("^(\\.|~\\$|~).*");

    private SyncCopy() {}

    /** Whether the name is one that a program for shared folders gives to a second copy. */
    public static boolean isCopy(String fileName) {
        return COPY.matcher(fileName).find();
    }

    /** Whether the file is none that was sent: hidden, a backup, or still being written by another program. */
    public static boolean isPassing(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return HIDDEN.matcher(name).matches() || UNFINISHED.stream().anyMatch(name::endsWith);
    }

    /** Whether a file of a shared folder is to be looked at as a packet: copies may have lost their right ending. */
    public static boolean mayBePacket(String fileName) {
        return !isPassing(fileName) && fileName.toLowerCase(Locale.ROOT).contains(PacketFile.EXTENSION);
    }
}
