package org.plumbline.model.intake;

/**
 * Something in a document that was left out, is missing, or needs a person's eye.
 *
 * @param line the source line it is about, from 1; 0 when it is about the document as a whole
 * @param text one sentence
 */
public record Warning(int line, String text) {}
