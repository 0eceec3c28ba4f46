package org.plumbline.model.store;

/**
 * What a file holds, with what is needed to write it back.
 *
 * @param digest SHA-256 of the file's bytes when it was read
 * @param unknown fields of a newer minor version
 */
public record Stored<T>(T value, String digest, UnknownFields unknown) {}
