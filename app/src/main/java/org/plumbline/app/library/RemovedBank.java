package org.plumbline.app.library;

import java.nio.file.Path;

/** A bank that was put aside and can come back. */
public record RemovedBank(String title, Path file) {}
