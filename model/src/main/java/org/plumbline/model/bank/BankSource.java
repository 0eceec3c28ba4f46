package org.plumbline.model.bank;

/**
 * Where a bank came from.
 *
 * @param family the kind of document: the key that {@code plumbline read --json} prints; "own" for one written here
 * @param document the file's name without its folder; empty for one written here
 * @param digest SHA-256 of the file's bytes in hexadecimal; empty for one written here
 */
public record BankSource(String family, String document, String digest) {
    public static final BankSource OWN = new BankSource("own", "", "");
}
