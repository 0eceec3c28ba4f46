package org.plumbline.app.document;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Unsaved work that the last session left behind.
 *
 * @param copy the recovery copy
 * @param when it was written
 * @param file the file that it belongs to; empty for a workshop that was never saved
 * @param digest what that file held when it was opened
 * @param title of the position in it; may be empty
 */
public record Recovery(Path copy, Instant when, Optional<Path> file, Optional<String> digest, String title) {}
