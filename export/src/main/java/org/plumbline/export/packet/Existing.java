package org.plumbline.export.packet;

/** What becomes of a file that has the name of one that is to be made. */
public enum Existing {
    /** It is written over; what the program did not write itself is kept beside it as a backup. */
    REPLACE,
    /** It stays, and the new one is not made. */
    SKIP,
    /** It stays, and the new one gets a number after its name. */
    RENAME
}
